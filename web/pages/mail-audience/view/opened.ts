import { fill, type Lang } from '../../../words/index.ts'
import type { FunnelStep } from '../pictures/funnel.tsx'
import type { MapCell } from '../pictures/map-box.tsx'
import type { nl } from '../words/nl.ts'
import type { Opened, Part } from './people-dialog.tsx'
import { type Count, peopleIn } from './pictured.ts'

type Words = (typeof nl)['page']

/** Who drops out at a step. Null for the step that nobody drops out at. */
export function openStep(
  { code, label, explain, out }: FunnelStep,
  { steps }: Count,
  say: Words,
  lang: Lang,
): Opened | null {
  const step = steps.find(({ reason }) => reason === code)
  if (!step || out === 0) return null
  const title = fill(say.behind.out, { people: peopleIn(out, say, lang), reason: label })
  return { title, about: `${explain} ${step.fix}`.trim(), parts: [{ label, which: { reason: step.reason } }] }
}

/** Who gets the mail, of one group or of all, by group and reason. Null when nobody does. */
export function openReached(
  groups: Count['groups'],
  nameOf: (group: number) => string,
  say: Words,
  lang: Lang,
): Opened | null {
  const parts = groups.flatMap(({ group, byReason }) =>
    byReason
      .filter(({ contacts }) => contacts > 0)
      .map(({ reason, name, contacts }): Part => {
        const label = fill(say.behind.part, {
          group: nameOf(group),
          reason: name,
          people: peopleIn(contacts, say, lang),
        })
        return { label, which: { group, reason } }
      }),
  )
  const [first, ...more] = parts
  if (!first) return null
  const all = groups.reduce((sum, { recipients }) => sum + recipients, 0)
  return { title: fill(say.behind.reached, { people: peopleIn(all, say, lang) }), parts: [first, ...more] }
}

/** Who is in a box of the map: those who get the mail, and everyone. */
export function openCell(cell: MapCell, names: string, say: Words, lang: Lang): Opened {
  const at = { recency: Number(cell.recency), frequency: Number(cell.frequency) }
  const everyone: Part = { label: fill(say.behind.everyone, { people: peopleIn(cell.people, say, lang) }), which: at }
  const reached: Part = {
    label: fill(say.behind.reached, { people: peopleIn(cell.reached, say, lang) }),
    which: { ...at, reached: true },
  }
  return { title: names, parts: cell.reached > 0 ? [everyone, reached] : [everyone] }
}
