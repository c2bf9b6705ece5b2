import { bucketAt, type Cell, kindBucket } from '@waarom/audience/nuisance/cell.ts'
import { type CellCount, type Estimate, estimate } from '@waarom/audience/nuisance/estimate.ts'
import type { MailTerms } from '@waarom/audience/nuisance/person.ts'
import type { Outcome } from '@waarom/audience/nuisance/prior.ts'
import { sayChance, sayLine, sayRange } from '@waarom/audience/nuisance/say.ts'
import { en } from '@waarom/audience/nuisance/words/en.ts'
import { nl } from '@waarom/audience/nuisance/words/nl.ts'
import { type Demands, demandFor } from '@waarom/audience/places/demands.ts'
import type { Reason } from '@waarom/audience/places/reasons.ts'
import type { Facts } from '@waarom/purpose/facts/fact.ts'
import { invariant } from '@waarom/purpose/problem.ts'
import { Temporal } from 'temporal-polyfill'
import type { z } from 'zod'
import type { Judged } from '../judge-variants.ts'
import type { LearnedNow } from '../learned/observed.ts'
import type { Lang } from '../said.ts'
import type { estimate as estimateAnswer } from './nuisance-ask.ts'

const WORDS = { nl, en } as const

/** Who is in with all that an estimate looks at, as the database counts them. */
export interface InsideRow {
  readonly place: number
  readonly country: string | null
  readonly recency: number
  readonly frequency: number
  readonly told: boolean
  readonly contacts: number
}

/** As much of an audience as says which variant a group gets. */
interface Grouped {
  readonly groups: readonly { readonly variant: string }[]
  readonly variants: readonly { readonly id: string; readonly withoutTinge: string | null }[]
}

/** The id of the variant that goes to people of a place. */
export function variantAt({ audience }: { readonly audience: Grouped }, group: number, reason: Reason): string {
  const own = audience.groups[group - 1]?.variant
  const variant = audience.variants.find(({ id }) => id === own)
  invariant(variant, `a group ${group} has a variant`)
  return reason.endsWith('-without-tinge') ? (variant.withoutTinge ?? variant.id) : variant.id
}

/** What a variant adds to an estimate for people of a country: its kind under their law, and whether they set it off. */
export function mailTermsOf(judged: Judged, variantId: string, country: string | null): MailTerms {
  const variant = judged.audience.variants.find(({ id }) => id === variantId)
  invariant(variant, `a variant ${variantId}`)
  const draft = judged.drafts.find((one) => one.draft.id === variant.draftId)
  return termsUnder(country, variant.demands, draft?.facts ?? null)
}

/** What a version of a mail adds to an estimate for people of a country. */
export function termsUnder(country: string | null, demands: Demands, facts: Facts | null): MailTerms {
  const trigger = facts?.trigger.value
  return { kind: demandFor(country, demands).kind, event: trigger === 'contract' || trigger === 'request' }
}

/** The cell of one row of the database. */
export function cellOfRow(row: InsideRow, mail: MailTerms): CellCount {
  const cell: Cell = {
    recency: bucketAt('recency', row.recency),
    frequency: bucketAt('frequency', row.frequency),
    kind: kindBucket(mail.kind),
    event: mail.event ? 'yes' : 'no',
    told: row.told ? 'yes' : 'no',
  }
  return { cell, people: row.contacts }
}

/** What a mail to these people brings about, told in a language. */
export function estimateOf(
  counts: readonly CellCount[],
  learned: LearnedNow,
  lang: Lang,
): z.infer<typeof estimateAnswer> {
  const found = estimate(counts, learned)
  const words = WORDS[lang]
  return {
    ...{ line: sayLine(found, words, lang), people: found.people, limit: found.limit },
    limitSaid: found.limit === null ? null : words.limits[found.limit],
    ...told(found, { lang, learned }, (outcome) => sayRange(found[outcome], words, lang)),
  }
}

/** In which language, and what was learned from mails. */
interface Told {
  readonly lang: Lang
  readonly learned: LearnedNow
}

/** What an estimate says in both of its shapes: of a group, and of one person. */
function told(found: Estimate, { lang, learned }: Told, say: (outcome: Outcome) => string) {
  const words = WORDS[lang]
  const one = (outcome: Outcome) => {
    const { low, expected, high, terms } = found[outcome]
    return {
      ...{ low, expected, high, said: say(outcome) },
      terms: terms.map(({ term, factor, source, parts }) => ({
        ...{ term, factor, name: words.terms[term] },
        because: term === 'learned' ? null : words.because[outcome][term],
        source: source && {
          ...{ instrument: source.instrument, article: source.article, url: source.url },
          ...{ read: source.read, sure: source.sure },
        },
        parts: parts.map((part) => ({ ...part, name: bucketName(words, term, part.bucket) })),
      })),
    }
  }
  const [complaints, unsubscribes, questions] = [one('complaints'), one('unsubscribes'), one('questions')]
  return {
    note: words.note,
    learned: learnedSaid(learned, lang),
    learnedFrom: found.learnedFrom,
    learnedUntil: learned.until,
    complaints,
    unsubscribes,
    questions,
  }
}

/** From how many mails it was learned, and from how many of them of questions. */
function learnedSaid({ complaints, questions, until, hasQuestions }: LearnedNow, lang: Lang): string {
  const words = WORDS[lang]
  if (until === null) return words.unlearned
  const count = (sentence: string, sent: number) => sentence.replace('{count}', sent.toLocaleString(lang))
  const from = count(words.learned, complaints.sent).replace('{until}', dayIn(until, lang))
  if (questions.sent === complaints.sent) return from
  if (questions.sent > 0) return `${from} ${count(words.ofQuestions, questions.sent)}`
  return `${from} ${hasQuestions ? words.questionsToCome : words.notOfQuestions}`
}

const dayIn = (day: string, lang: Lang) =>
  Temporal.PlainDate.from(day).toLocaleString(lang === 'nl' ? 'nl-NL' : 'en-GB', { dateStyle: 'long' })

function bucketName(words: (typeof WORDS)[Lang], term: string, bucket: string): string {
  const names: Readonly<Record<string, Readonly<Record<string, string>>>> = words.buckets
  return names[term]?.[bucket] ?? bucket
}

/** The chance of one person, told in a language. */
export function aloneOf(found: Estimate, { lang, learned }: Told) {
  return told(found, { lang, learned }, (outcome) => sayChance(found[outcome], WORDS[lang], lang))
}
