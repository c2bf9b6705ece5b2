import type { Purpose } from '../acts/act.ts'
import type { Facts } from '../facts/fact.ts'
import type { Compiled } from './compiled.ts'
import { reason } from './row-choice.ts'
import type { Because, Consequences, Tinge, Verdict } from './rulebook.ts'

/** Consequences with the rows behind them. */
export interface Settled {
  readonly values: Consequences
  readonly because: Verdict['consequences']['because']
}

type Key = keyof Consequences

/** The strictest value of each key: what holds where no row settles it, so that the gate fails shut. */
export const STRICTEST: Consequences = {
  consent: 'needed',
  unsubscribe: 'needed',
  suppressed: 'must-not-receive',
  customerRelation: 'needed',
  legalBasis: 'needed',
  senderIdentity: 'needed',
  postalAddress: 'needed',
  adLabel: 'needed',
  trackingConsent: 'needed',
  optOutWithin: { days: 0 },
}

/** All consequence keys, in the order of the public contract. */
export const CONSEQUENCE_KEYS = Object.keys(STRICTEST) as readonly Key[]

const WEIGHTS: Readonly<Record<Exclude<Key, 'optOutWithin'>, number>> = {
  suppressed: 8,
  consent: 8,
  unsubscribe: 4,
  adLabel: 1,
  postalAddress: 1,
  trackingConsent: 1,
  customerRelation: 1,
  legalBasis: 1,
  senderIdentity: 1,
}

function weightOf(value: Consequences[Key] | undefined): number {
  if (value === 'needed' || value === 'must-not-receive') return 1
  if (value === 'soft-opt-in-or-consent') return 0.75
  if (typeof value === 'object') return -value.days
  return 0
}

/** How much a set of consequences asks of the sender; higher is stricter. */
export function strictness(values: Consequences): number {
  let sum = 0
  for (const key of CONSEQUENCE_KEYS) if (key !== 'optOutWithin') sum += WEIGHTS[key] * weightOf(values[key])
  return sum
}

function put<K extends Key>(
  values: { -readonly [P in Key]?: Consequences[P] },
  key: K,
  value: Consequences[K] | undefined,
) {
  if (value === undefined) return
  const held = values[key]
  if (held === undefined || weightOf(value) > weightOf(held)) values[key] = value
}

/**
 * Settles every key for a purpose and a tinge under one rulebook.
 * Where two rows give a key different values the stricter one holds.
 */
export function settle(book: Compiled, facts: Facts, purpose: Purpose, tinge: Tinge): Settled {
  const matching = book.consequences.filter(({ applies }) => applies(facts, purpose, tinge))
  const standing = matching.filter(
    ({ row }) => !row.unless?.some((id) => matching.some((other) => other.row.id === id)),
  )
  const values: { -readonly [P in Key]?: Consequences[P] } = {}
  for (const { row, keys } of standing) for (const key of keys) put(values, key, row.then[key])
  const because: Verdict['consequences']['because'][number][] = []
  for (const told of standing) {
    const { row, keys } = told
    const settles = keys.filter((key) => weightOf(row.then[key]) === weightOf(values[key]))
    if (settles.length > 0 || keys.length === 0) because.push({ ...reason(told, facts), settles })
  }
  return { values: { ...STRICTEST, ...values }, because }
}

/** Share of the content from which a mail may be about that content after all. */
const POSSIBLE_SHARE = 0.1

/**
 * The purposes that the facts of a readable mail leave open while a person is asked. Commercial is always among
 * them: that is what the person is asked about.
 */
export function possiblePurposes(facts: Facts, purpose: Purpose): readonly Purpose[] {
  const { lead, leaning, appeal, appealShare, editorialShare } = facts
  const appeals = appeal.value !== 'none' || appealShare.value > POSSIBLE_SHARE
  return [
    purpose,
    leaning.value,
    ...(lead.value === 'unknown' ? [] : [lead.value]),
    'commercial',
    ...(appeals ? (['charitable', 'ideological'] as const) : []),
    ...(editorialShare.value > POSSIBLE_SHARE ? (['editorial'] as const) : []),
  ]
}

/** The consequences of the strictest of several purposes. */
export function settleStrictest(
  book: Compiled,
  facts: Facts,
  purposes: readonly Purpose[],
  tinge: Tinge,
): Settled & { readonly purpose: Purpose } {
  let strictest: (Settled & { purpose: Purpose }) | null = null
  for (const purpose of new Set(purposes)) {
    const settled = { ...settle(book, facts, purpose, purpose === 'service' ? tinge : 'none'), purpose }
    if (strictest === null || strictness(settled.values) > strictness(strictest.values)) strictest = settled
  }
  return strictest ?? { ...settle(book, facts, 'commercial', 'none'), purpose: 'commercial' }
}

/** Duties of the draft that apply and are not met. */
export function missingDuties(book: Compiled, facts: Facts, purpose: Purpose, tinge: Tinge): readonly Because[] {
  return book.duties
    .filter(({ applies, met }) => applies(facts, purpose, tinge) && !met(facts))
    .map((duty) => reason(duty, facts))
}
