import { Button } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import { useNotify } from '../../../parts/notices.tsx'
import { Empty } from '../../../parts/states.tsx'
import { fill, useSay } from '../../../words/index.ts'
import { en } from '../words/en.ts'
import { nl } from '../words/nl.ts'
import { OneGroup, type ShownGroup, type Variant } from './group.tsx'
import { moved } from './order.ts'
import '../../../styles/pictures.css'

interface Props<Group extends ShownGroup> {
  /** In order: who fits several is in the first. */
  readonly groups: readonly Group[]
  readonly variants: readonly Variant[]
  /** Told the whole list after each change. */
  readonly onChange: (groups: readonly Group[]) => void
  /** Told it after each letter that was typed. */
  readonly onType: (groups: readonly Group[]) => void
  /** Told that a group is to be added at the end. */
  readonly onAdd: () => void
  /** Told of which group the rule is to be changed. */
  readonly onEdit: (group: Group) => void
  /** Told of which group somebody wants to see the people. */
  readonly onOpen: (group: Group) => void
}

/** The groups of an audience in their order, each with its rule, its variant and the sentence for the recipient. */
export function GroupList<Group extends ShownGroup>({ groups, onChange, onType, onAdd, ...rest }: Props<Group>) {
  const say = useSay({ nl, en }).groups
  const notify = useNotify()
  const [said, setSaid] = useState('')
  const latest = useRef({ groups, onChange })
  const list = useRef<HTMLOListElement>(null)
  const focus = useRef<string | null>(null)
  useEffect(() => {
    latest.current = { groups, onChange }
    const goal = focus.current
    focus.current = null
    if (goal) list.current?.parentElement?.querySelector<HTMLElement>(goal)?.focus()
  })
  const nameOf = (at: number) => groups[at]?.name || fill(say.unnamed, { number: at + 1 })
  const move = (from: number, to: number) => {
    const one = groups[from]
    if (!one || to < 0 || to >= groups.length) return
    focus.current = `[data-group="${one.id}"] [data-move="${to < from ? 'up' : 'down'}"]`
    setSaid(fill(say.moved, { name: nameOf(from), number: to + 1, total: groups.length }))
    onChange(moved(groups, from, to))
  }
  const remove = (at: number) => {
    const one = groups[at]
    if (!one) return
    focus.current = '[data-add]'
    onChange(groups.toSpliced(at, 1))
    notify(fill(say.removed, { name: nameOf(at) }), () =>
      latest.current.onChange(latest.current.groups.toSpliced(at, 0, one)),
    )
  }
  const add = (
    <Button variant="default" data-add onClick={onAdd}>
      {say.add}
    </Button>
  )
  return (
    <div className="groups-box">
      {groups.length === 0 ? (
        <Empty title={say.empty} action={add}>
          {say.emptyText}
        </Empty>
      ) : (
        <p className="small quiet">{say.lead}</p>
      )}
      <ol ref={list} className="groups" aria-label={say.caption}>
        {groups.map((group, at) => (
          <OneGroup
            key={group.id}
            {...rest}
            group={group}
            at={at}
            size={groups.length}
            name={nameOf(at)}
            change={(next) => onChange(groups.with(at, next))}
            type={(next) => onType(groups.with(at, next))}
            move={(to) => move(at, to)}
            remove={() => remove(at)}
          />
        ))}
      </ol>
      <p className="away" role="status">
        {said}
      </p>
      {groups.length > 0 && add}
    </div>
  )
}
