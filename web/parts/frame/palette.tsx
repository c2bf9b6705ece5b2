import { Combobox, useCombobox } from '@mantine/core'
import '@mantine/core/styles/Combobox.layer.css'
import { useNavigate } from '@tanstack/react-router'
import { useId, useRef, useState } from 'react'
import { fill, useFrameWords } from '../../words/index.ts'
import { useModal } from '../dialog.tsx'
import { Trouble } from '../trouble.tsx'
import { useLook } from './look.ts'
import type { Group, Offer } from './offer.ts'
import type { OpenPage } from './open-pages.ts'
import { useChoice } from './use-choice.ts'
import { useFound } from './use-found.ts'
import { useSignOut } from './use-sign-out.ts'

interface Props {
  readonly close: () => void
  readonly pages: readonly OpenPage[]
  readonly showKeys: () => void
}

/** Ctrl K: type a few letters of a page, a mail, a person or of what you want to do, and press Enter. */
export function Palette(props: Props) {
  const { palette: say } = useFrameWords()
  const { close } = props
  return (
    <dialog
      ref={useModal()}
      className="palette"
      aria-label={say.title}
      onCancel={close}
      onPointerDown={(event) => event.target === event.currentTarget && close()}
    >
      <Offers {...props} />
    </dialog>
  )
}

function Offers({ close, pages, showKeys }: Props) {
  const { palette: say, states } = useFrameWords()
  const [text, type] = useState('')
  const list = useId()
  const field = useRef<HTMLInputElement>(null)
  const combobox = useCombobox({ opened: true })
  const fixed = useOffers(pages, showKeys).map(([title, all]) => [title, all.filter((one) => fits(one, text))] as const)
  const { groups: looked, isBusy, failed } = useFound(text)
  const groups = [...fixed, ...looked]
  const found = groups.flatMap(([, some]) => some)
  const take = ({ run }: Offer) => {
    close()
    run()
  }
  const { chosen, press, restart } = useChoice(found, isBusy, take)
  const idOf = (offer: Offer) => `${list}${offer.id}`
  const said = () => {
    if (isBusy) return states.loading
    if (found.length > 0) return fill(say.found, { count: found.length })
    return failed ? '' : fill(say.none, { text })
  }
  const again = () => {
    void failed?.refetch()
    // The button goes away with what it says.
    field.current?.focus()
  }
  const submit = (id: string) => {
    const offer = found.find((one) => one.id === id)
    if (offer) take(offer)
  }
  return (
    <Combobox store={combobox} onOptionSubmit={submit} withinPortal={false}>
      <input
        ref={field}
        className="palette-text"
        role="combobox"
        aria-label={say.title}
        aria-autocomplete="list"
        aria-controls={list}
        aria-expanded={found.length > 0}
        aria-activedescendant={chosen && idOf(chosen)}
        autoComplete="off"
        placeholder={say.place}
        value={text}
        onKeyDown={press}
        onChange={(event) => {
          type(event.currentTarget.value)
          restart()
        }}
      />
      <div className="palette-list">
        <Combobox.Options id={list} aria-label={say.title}>
          {groups.map(
            ([title, some]) =>
              some.length > 0 && (
                <Combobox.Group key={title} label={title}>
                  {some.map((one) => (
                    <Combobox.Option
                      key={one.id}
                      id={idOf(one)}
                      value={one.id}
                      selected={one === chosen}
                      aria-selected={one === chosen}
                      ref={one === chosen ? intoView : null}
                    >
                      <span>{one.title}</span> <span className="quiet small">{one.about}</span>
                    </Combobox.Option>
                  ))}
                </Combobox.Group>
              ),
          )}
        </Combobox.Options>
        <p className={found.length > 0 || failed ? 'away' : 'palette-none quiet'} role="status">
          {said()}
        </p>
        {failed && <Trouble error={failed.error} again={again} />}
      </div>
    </Combobox>
  )
}

const intoView = (line: HTMLElement | null) => line?.scrollIntoView({ block: 'nearest' })

function useOffers(pages: readonly OpenPage[], showKeys: () => void): readonly Group[] {
  const words = useFrameWords()
  const { dark, turn, speak } = useLook()
  const leave = useSignOut()
  const go = useNavigate()
  const say = words.frame
  const toPages = pages.map(({ path, entry }) => ({
    id: path,
    title: words.pages[entry.name],
    about: entry.under ? words.questions[entry.under].name : '',
    run: () => void go({ to: path }),
  }))
  const acts = [
    { id: 'lang', title: say.other, about: '', run: speak },
    { id: 'theme', title: dark ? say.toLight : say.toDark, about: '', run: turn },
    { id: 'keys', title: say.keys, about: '?', run: showKeys },
    { id: 'out', title: say.signOut, about: '', run: leave },
  ]
  return [
    [words.palette.goTo, toPages],
    [words.palette.doThis, acts],
  ]
}

/** Whether every word that was typed begins a word of the offer. */
function fits({ title, about }: Offer, text: string): boolean {
  const plain = (some: string) => some.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  const words = plain(`${title} ${about}`).split(/[^\p{L}\p{N}?]+/u)
  return plain(text)
    .split(/\s+/)
    .every((typed) => words.some((word) => word.startsWith(typed)))
}
