import { NativeSelect } from '@mantine/core'
import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import type { Rule } from '@waarom/audience/relevance/rule.ts'
import { useState } from 'react'
import { Loaded } from '../../../parts/states.tsx'
import { list, read } from '../../../queries.ts'
import { fill, shortMoment, useLang, useSay } from '../../../words/index.ts'
import type { Content, Group } from '../desk/content.ts'
import { type Change, Comparison } from '../pictures/comparison.tsx'
import { isSameRule } from '../rule/same-rule.ts'
import { textOf, useSayRule } from '../rule/use-rules.ts'
import { en } from '../words/en.ts'
import { nl } from '../words/nl.ts'
import type { Opened } from './people-dialog.tsx'

interface Props {
  readonly mailId: string
  readonly asked: Content
  readonly group: Group
  readonly number: number
  /** How the audience was before the last change; null when nothing changed. */
  readonly before: Content | null
  readonly open: ((opened: Opened) => void) | null
}

/** A rule that the rule of now can be compared with. */
interface Against {
  readonly id: string
  readonly label: string
  readonly rule: Rule
}

/** The rule of a group beside an earlier one: who falls out, stays and comes in. */
export function Compare(props: Props) {
  const say = useSay({ nl, en }).page.compare
  const [chosen, choose] = useState('')
  const against = useAgainst(props)
  const other = against.find(({ id }) => id === chosen)
  return (
    <section className="compare-part">
      <h2 className="picture-title">{say.title}</h2>
      {against.length === 0 ? (
        <p className="quiet">{say.none}</p>
      ) : (
        <NativeSelect
          label={say.with}
          data={[{ value: '', label: say.nothing }, ...against.map(({ id, label }) => ({ value: id, label }))]}
          value={other ? chosen : ''}
          onChange={({ currentTarget }) => choose(currentTarget.value)}
        />
      )}
      {other && <Compared {...props} rule={other.rule} />}
    </section>
  )
}

/** The rules that this group had: before the last change, and in each version that was saved. */
function useAgainst({ mailId, group, number, before }: Props): readonly Against[] {
  const say = useSay({ nl, en }).page.compare
  const lang = useLang()
  const versions = useInfiniteQuery(list('GET /api/v1/mails/:id/audience/versions', { params: { id: mailId } }))
  const ruleIn = (groups: readonly Pick<Group, 'id' | 'rule'>[]) =>
    (groups.find(({ id }) => id === group.id) ?? groups[number - 1])?.rule
  const all = [
    { id: 'before', label: say.before, rule: before ? ruleIn(before.groups) : undefined },
    ...(versions.data?.pages.flatMap((one) => one.versions) ?? []).map((one) => ({
      id: one.id,
      label: fill(say.version, { number: one.number, when: shortMoment(one.madeAt, lang) }),
      rule: ruleIn(one.groups),
    })),
  ]
  return all.flatMap(({ id, label, rule }) => (rule && !isSameRule(rule, group.rule) ? [{ id, label, rule }] : []))
}

/** What the server calls whom we call so: there the other rule comes in the place of the one of now. */
const THERE = { comesIn: 'falls-out', fallsOut: 'comes-in', stays: 'stays' } as const satisfies Record<Change, string>

function Compared({ mailId, asked, group, number, open, rule }: Props & { readonly rule: Rule }) {
  const say = useSay({ nl, en })
  const query = useQuery({
    ...read('POST /api/v1/mails/:id/audience/comparison', {
      params: { id: mailId },
      body: { audience: asked, group: number, rule },
    }),
    placeholderData: (before) => before,
  })
  const sayRule = useSayRule([rule, group.rule])
  const said = (one: Rule) => {
    const parts = sayRule(one)
    return parts ? textOf(parts) : say.rule.unfinished
  }
  return (
    <Loaded query={query} lines={6}>
      {({ stays, comesIn, fallsOut }) => (
        <Comparison
          before={said(rule)}
          after={said(group.rule)}
          {...{ stays, fallsOut: comesIn, comesIn: fallsOut }}
          onOpen={
            open &&
            ((change) =>
              open({
                title: say.comparison.names[change],
                parts: [{ label: '', which: { comparison: THERE[change], group: number, rule } }],
              }))
          }
        />
      )}
    </Loaded>
  )
}
