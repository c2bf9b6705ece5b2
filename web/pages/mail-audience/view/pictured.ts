import { sayCount } from '@waarom/audience/nuisance/say.ts'
import { en as nuisanceEn } from '@waarom/audience/nuisance/words/en.ts'
import { nl as nuisanceNl } from '@waarom/audience/nuisance/words/nl.ts'
import type { Reply } from '../../../client.ts'
import { capital, count, fill, type Lang } from '../../../words/index.ts'
import { counted } from '../pictures/counted.ts'
import type { FunnelStep } from '../pictures/funnel.tsx'
import type { MapCell } from '../pictures/map-box.tsx'
import type { NuisanceOutcome, NuisanceTerm } from '../pictures/nuisance-terms.tsx'
import type { Band } from '../pictures/reach-map.tsx'
import type { nl } from '../words/nl.ts'

/** An audience, counted. */
export type Count = Reply<'POST /api/v1/mails/:id/audience/count'>
type Estimate = NonNullable<Count['nuisance']>['whole']
type Outcome = Estimate['questions']
type Alone = NonNullable<Reply<'GET /api/v1/mails/:id/audience/places/:contact'>['nuisance']>
type ReachBands = NonNullable<Count['map']>
type Words = (typeof nl)['page']

/** The steps of the funnel at which somebody drops out, behind everybody; the code of a step is its reason. */
export function stepsOf({ everybody, steps }: Pick<Count, 'everybody' | 'steps'>, say: Words): readonly FunnelStep[] {
  const first = { code: 'everybody', label: say.everybody, explain: say.everybodyAbout, left: everybody, out: 0 }
  const dropping = steps.filter(({ out }) => out > 0)
  return [
    first,
    ...dropping.map(({ reason, name, said, left, out }) => ({ code: reason, label: name, explain: said, left, out })),
  ]
}

/** The rows, columns and boxes of the map with their names. A band or cell is known by its place. */
export function mapOf({ recency, frequency, cells }: ReachBands, say: Words['bands'], lang: Lang) {
  return {
    recency: recency.map((one, at): Band => ({ id: String(at), label: recencyName(one, say) })),
    frequency: frequency.map((one, at): Band => ({ id: String(at), label: frequencyName(one, say, lang) })),
    cells: cells.map((one): MapCell => ({ ...one, recency: String(one.recency), frequency: String(one.frequency) })),
  }
}

function recencyName({ from, until }: ReachBands['recency'][number], say: Words['bands']): string {
  if (from === null) return say.never
  if (until === null) return fill(say.longer, { from: span(from, say) })
  if (from === 0) return fill(say.under, { until: span(until, say) })
  // Both ends in one unit.
  const isYears = from % 12 === 0 && until % 12 === 0
  return fill(say.between, {
    from: isYears ? from / 12 : from,
    until: isYears ? span(until, say) : inMonths(until, say),
  })
}

const inMonths = (months: number, say: Words['bands']) =>
  fill(months === 1 ? say.months.one : say.months.many, { count: months })

function span(months: number, say: Words['bands']): string {
  if (months % 12 !== 0) return inMonths(months, say)
  return fill(months === 12 ? say.years.one : say.years.many, { count: months / 12 })
}

function frequencyName({ from, until }: ReachBands['frequency'][number], say: Words['bands'], lang: Lang): string {
  if (until === null) return fill(say.more, { from: count(from, lang) })
  return from === until ? count(from, lang) : fill(say.fromTo, { from: count(from, lang), until: count(until, lang) })
}

const NUISANCE = { nl: nuisanceNl, en: nuisanceEn }
/** As in the line: what costs least first. */
const OUTCOMES = ['questions', 'unsubscribes', 'complaints'] as const

/** What the mail brings about, as the line and the terms under it say it. */
export function outcomesOf(estimate: Estimate, lang: Lang): readonly NuisanceOutcome[] {
  const words = NUISANCE[lang]
  return OUTCOMES.map((id) => {
    const { expected, said, terms } = estimate[id]
    const likely = sayCount(expected, words, localeOf(lang))
    return {
      ...{ id, likely, range: said, name: capital(words.outcomes[id]) },
      line: words.line[id].replace('{count}', likely),
      terms: terms.map((term) => termOf(term, lang)),
    }
  })
}

/** The same of one person: a chance of each. */
export function chancesOf(alone: Alone, lang: Lang): readonly (NuisanceOutcome & { readonly range: null })[] {
  const words = NUISANCE[lang]
  return OUTCOMES.map((id) => {
    const { said, terms } = alone[id]
    const name = capital(words.outcomes[id])
    return { ...{ id, name, likely: said, range: null, line: said }, terms: terms.map((term) => termOf(term, lang)) }
  })
}

const localeOf = (lang: Lang) => (lang === 'nl' ? 'nl-NL' : 'en-GB')

function termOf({ term, name, factor, because, source, parts }: Outcome['terms'][number], lang: Lang): NuisanceTerm {
  const reached = parts.filter(({ people }) => people > 0)
  const [only] = reached
  const of = reached.map((one) => `${one.name}: ${count(one.people, lang)}`).join(', ')
  return {
    ...{ id: term, name: capital(name) },
    of: only ? (reached.length === 1 ? only.name : of) : null,
    counts: term === 'base' ? portion(factor, lang) : `× ${figure(factor, lang)}`,
    because: because ?? '',
    source: source && { name: `${source.instrument} ${source.article}`.trim(), url: source.url },
  }
}

const portion = (share: number, lang: Lang) =>
  new Intl.NumberFormat(localeOf(lang), { style: 'percent', maximumSignificantDigits: 2 }).format(share)

const figure = (value: number, lang: Lang) =>
  new Intl.NumberFormat(localeOf(lang), { maximumSignificantDigits: 2 }).format(value)

/** How many people, in words: "1 mens", "8.412 mensen". */
export const peopleIn = (value: number, say: Pick<Words, 'people'>, lang: Lang): string =>
  counted(say.people, value, lang)
