import { Combobox, useCombobox } from '@mantine/core'
import '@mantine/core/styles/Combobox.layer.css'
import { useNavigate } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { fill, useFrameWords } from '../../words/index.ts'
import { useModal } from '../dialog.tsx'
import { useLook } from './look.ts'
import type { Group, Offer } from './offer.ts'
import type { OpenPage } from './open-pages.ts'
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
  const combobox = useCombobox({ opened: true })
  const fixed = useOffers(pages, showKeys).map(([title, all]) => [title, all.filter((one) => fits(one, text))] as const)
  const { groups: looked, isBusy } = useFound(text)
  const groups = [...fixed, ...looked]
  const found = groups.flatMap(([, some]) => some)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the first of what is found is chosen at each letter
  useEffect(() => void combobox.selectFirstOption(), [text, found.length > 0])
  const said = () => {
    if (isBusy) return states.loading
    return found.length > 0 ? fill(say.found, { count: found.length }) : fill(say.none, { text })
  }
  const submit = (id: string) => {
    close()
    found.find((one) => one.id === id)?.run()
  }
  return (
    <Combobox store={combobox} onOptionSubmit={submit} withinPortal={false}>
      <Combobox.EventsTarget>
        <input
          className="palette-text"
          aria-label={say.title}
          placeholder={say.place}
          value={text}
          onChange={(event) => type(event.currentTarget.value)}
        />
      </Combobox.EventsTarget>
      <div className="palette-list">
        <Combobox.Options aria-label={say.title}>
          {groups.map(
            ([title, some]) =>
              some.length > 0 && (
                <Combobox.Group key={title} label={title}>
                  {some.map(({ id, title: name, about }) => (
                    <Combobox.Option key={id} value={id}>
                      <span>{name}</span> <span className="quiet small">{about}</span>
                    </Combobox.Option>
                  ))}
                </Combobox.Group>
              ),
          )}
        </Combobox.Options>
        <p className={found.length > 0 ? 'away' : 'palette-none quiet'} role="status">
          {said()}
        </p>
      </div>
    </Combobox>
  )
}

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
