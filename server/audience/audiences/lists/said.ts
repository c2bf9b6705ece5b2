import type { ListTally } from '@waarom/audience/list/answer.ts'
import { type ListPlace, MISSING } from '@waarom/audience/list/place.ts'
import { en as listEn } from '@waarom/audience/list/words/en.ts'
import { nl as listNl } from '@waarom/audience/list/words/nl.ts'
import { GROUP_STEP } from '@waarom/audience/places/assign.ts'
import type { Audience } from '@waarom/audience/places/audience.ts'
import { IN_REASONS, type InReason, isInReason, OUT_REASONS, reasonOf } from '@waarom/audience/places/reasons.ts'
import { sayReason, sayToRecipient } from '@waarom/audience/places/say.ts'
import type { z } from 'zod'
import { variantAt } from '../count/nuisance.ts'
import type { Lang } from '../said.ts'
import type { outcomeCount } from './ask.ts'
import type { Found } from './places.ts'
import { en } from './words/en.ts'
import { nl } from './words/nl.ts'

/** Of rows that have a place, but none that a reason tells of. */
const BESIDE = ['other-address', 'not-counted'] as const
type Beside = (typeof BESIDE)[number]

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

function wordsIn(lang: Lang) {
  return lang === 'nl' ? { list: listNl, own: nl } : { list: listEn, own: en }
}

/**
 * Makes what says somebody's place in a row: to who is in, the sentence of his group as he will read it; of who is out, why in
 * a few words, so that a spreadsheet can filter by it.
 */
export function placeSayer({ groups, variants }: Audience, lang: Lang): (found: Found | null) => ListPlace | null {
  const { own } = wordsIn(lang)
  const kept = new Map<string, Pick<ListPlace, 'code' | 'group' | 'variant' | 'reason'>>()
  const say = (place: number, elsewhere: boolean) => {
    const reason = reasonOf(place % GROUP_STEP)
    if (reason === undefined || elsewhere) {
      const beside: Beside = elsewhere ? 'other-address' : 'not-counted'
      return { code: beside, group: null, variant: null, reason: capital(own.beside[beside].name) }
    }
    const position = Math.floor(place / GROUP_STEP)
    const group = groups[position - 1]
    const { name } = sayReason(reason, lang)
    if (!isInReason(reason) || !group) return { code: reason, group: null, variant: null, reason: capital(name) }
    const sentence = sayToRecipient(reason, group.sentence, lang)
    const variant = variantName({ groups, variants }, position, reason)
    return { code: `${group.id} ${reason}`, group: group.name, variant, reason: sentence || capital(name) }
  }
  return (found) => {
    if (found === null) return null
    const { place, elsewhere, missing, already, address } = found
    const key = `${place} ${elsewhere}`
    const said = kept.get(key) ?? say(place, elsewhere)
    kept.set(key, said)
    // Of who is not counted yet nobody can say that something is missing.
    return { ...said, missing: place === 0 ? [] : MISSING.filter((one) => missing[one]), already, address }
  }
}

/** What the version is called that a group gets, by the place of the group in the audience. */
function variantName({ groups, variants }: Pick<Audience, 'groups' | 'variants'>, position: number, reason: InReason) {
  const id = variantAt({ audience: { groups, variants } }, position, reason)
  return variants.find((one) => one.id === id)?.name ?? id
}

const saidOf = ({ name, what, fix }: Readonly<Record<'name' | 'what' | 'fix', string>>) => ({ name, said: what, fix })

type Counted = z.infer<typeof outcomeCount>

/** How many rows are in, by group, and how many are out and why, in the order in which a row meets the tests. */
export function tallySaid({ groups, variants }: Audience, tally: ListTally, lang: Lang): readonly Counted[] {
  const { own } = wordsIn(lang)
  const of = (code: string) => tally.places.get(code) ?? 0
  const rest = (outcome: Counted['outcome'], reason: string, rows: number, said: ReturnType<typeof sayReason>) => ({
    ...{ outcome, reason, group: null, variant: null, rows, ...said },
  })
  const counts: readonly Counted[] = [
    rest('unreadable', 'unreadable', tally.unreadable, saidOf(own.outcomes.unreadable)),
    rest('duplicate', 'duplicate', tally.duplicate, saidOf(own.outcomes.duplicate)),
    rest('not-known', 'not-known', tally.notKnown, saidOf(own.outcomes.notKnown)),
    ...BESIDE.map((one) => rest('out', one, of(one), saidOf(own.beside[one]))),
    ...OUT_REASONS.map((reason) => rest('out', reason, of(reason), sayReason(reason, lang))),
    ...groups.flatMap(({ id, name }, at) =>
      IN_REASONS.map((reason): Counted => {
        const rows = of(`${id} ${reason}`)
        const variant = variants.length > 1 ? variantName({ groups, variants }, at + 1, reason) : null
        return { outcome: 'in', reason, group: name, variant, rows, ...sayReason(reason, lang) }
      }),
    ),
  ]
  return counts.filter(({ rows }) => rows > 0)
}

/** What is missing of who is in, in how many rows. */
export function missingSaid({ missing }: ListTally, lang: Lang) {
  const { list } = wordsIn(lang)
  return MISSING.filter((one) => missing[one] > 0).map((one) => ({
    missing: one,
    said: list.missing[one],
    rows: missing[one],
  }))
}
