import { shortName } from '@waarom/purpose/report/naming/verdict-name.ts'
import { useEffect, useRef } from 'react'
import { fill, useLang, useSay } from '../../../words/index.ts'
import { type Content, type Group, type Shown, withGroup } from '../desk/content.ts'
import type { Desk } from '../desk/use-desk.ts'
import { GroupList } from '../pictures/groups.tsx'
import { type SayRule, textOf } from '../rule/use-rules.ts'
import { en } from '../words/en.ts'
import { nl } from '../words/nl.ts'
import { openReached } from './opened.ts'
import type { Opened } from './people-dialog.tsx'
import type { Count } from './pictured.ts'

interface Props {
  readonly content: Content
  readonly count: Count | null
  readonly shown: Shown
  readonly sayRule: SayRule
  readonly desk: Desk
  readonly open: ((opened: Opened) => void) | null
  /** The group whose rule is open. */
  readonly chosen: string | undefined
  readonly onChoose: (id: string) => void
}

/** The groups in their order; folded as long as there is one. */
export function GroupsPart({ content, count, shown, sayRule, desk, open, onChoose }: Props) {
  const say = useSay({ nl, en })
  const lang = useLang()
  const box = useRef<HTMLDetailsElement>(null)
  const many = content.groups.length !== 1
  useEffect(() => {
    if (many && box.current) box.current.open = true
  }, [many])
  const groups = content.groups.map((group) => {
    const parts = sayRule(group.rule)
    const reached = count?.groups.find(({ id }) => id === group.id)?.recipients ?? null
    return { ...group, reached, said: parts ? textOf(parts) : say.rule.unfinished }
  })
  const variants = content.variants.map(({ id, name, draftId }) => ({
    id,
    name,
    verdict: verdictOf(shown, draftId, lang),
  }))
  const nameOf = (number: number) => content.groups[number - 1]?.name ?? ''
  const edit = (id: string) => {
    onChoose(id)
    document.querySelector('.rule-part')?.scrollIntoView({ block: 'center' })
  }
  const add = () => {
    const next = withGroup(content, fill(say.groups.unnamed, { number: content.groups.length + 1 }))
    desk.put(next)
    edit(next.groups.at(-1)?.id ?? '')
  }
  return (
    <details ref={box} className="fold">
      <summary>{many ? fill(say.page.groups, { count: content.groups.length }) : say.page.group}</summary>
      <GroupList
        groups={groups}
        variants={variants}
        onChange={(next) => desk.put({ ...content, groups: next.map(groupOf) })}
        onType={(next) => desk.type({ ...content, groups: next.map(groupOf) })}
        onAdd={add}
        onEdit={({ id }) => edit(id)}
        onOpen={({ id }) => {
          const own = count?.groups.filter((one) => one.id === id) ?? []
          const opened = openReached(own, nameOf, say.page, lang)
          if (opened) open?.(opened)
        }}
      />
    </details>
  )
}

/** A group without what only its line shows. */
const groupOf = ({ id, name, rule, variant, sentence }: Group & { variant: string | null }): Group => ({
  ...{ id, name, rule, sentence },
  variant: variant ?? '',
})

/** How a version of the mail stands under the first law that it is meant for, in a few words. */
export function verdictOf({ standings }: Shown, draftId: string, lang: 'nl' | 'en'): string {
  const laws = standings.find((one) => one.draftId === draftId)?.laws ?? []
  const law = laws.find(({ isChosen }) => isChosen)
  return law ? `${shortName(law, lang)} (${law.law})` : ''
}
