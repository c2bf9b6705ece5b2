import { BUCKETS, TERMS, type Term } from '../audience/nuisance/cell.ts'
import { GMAIL_LIMITS } from '../audience/nuisance/estimate.ts'
import { OUTCOMES, type Outcome } from '../audience/nuisance/prior.ts'
import { PRIORS } from '../audience/nuisance/priors.ts'
import { en } from '../audience/nuisance/words/en.ts'
import type { Cite } from '../purpose/law/rulebook.ts'
import { citeLine } from './pages.ts'

/** docs/reference/nuisance.md: what the nuisance estimate starts from, term by term with its source, and how it reckons. */
export function nuisancePage(): { readonly path: string; readonly text: string } {
  const text = [
    '<!-- Written by tools/gen.ts; do not edit. -->',
    '# How much nuisance a mail brings about',
    '',
    'An estimate, never a promise. What is expected of people in one cell is people × rate; the rate is a base times a factor for each term, and times what was learned from the sender’s own mails. A factor of 1 is the average mailing. Each prior stands here with its source, the weight of the source and how sure we are: *inferred* means that we saw an excerpt only, or that the source says the direction and the size is ours.',
    '',
    '- **Range.** Four times in five the number is in it. Its variance is that of a count (Poisson: the mean), of the level of the sender and of the cell (both gamma, of the strengths below and of what was seen). Cells are taken to be wrong together. The ends are the tenths of the gamma distribution with that mean and variance, by Wilson and Hilferty: mean · (1 − 1/(9k) ± 1.2816/(3√k))³, k = mean² / variance.',
    '- **Learning.** Level of the sender: gamma of shape s + all that was counted, rate s + all that was expected. Then each cell: shape c + counted, rate c + expected × that level. Only sums count, so the order makes no difference. Complaints and unsubscribes are counted from the mails whose deliveries came back. So are questions, from mails after which it is known who asked, by the events that the organisation calls questions; of other mails nothing is learned of them.',
    `- **Gmail** advises to stay under ${percent(GMAIL_LIMITS.advised)} complaints and never to reach ${percent(GMAIL_LIMITS.highest)}: ${citeLine(GMAIL_LIMITS.source)}`,
    '',
    ...OUTCOMES.flatMap(outcomeLines),
  ].join('\n')
  return { path: 'docs/reference/nuisance.md', text }
}

function outcomeLines(outcome: Outcome): string[] {
  const { base, strength } = PRIORS[outcome]
  const name = en.outcomes[outcome]
  return [
    `## ${name.charAt(0).toUpperCase()}${name.slice(1)}`,
    '',
    `Base: ${percent(base.rate)} of mails. ${en.because[outcome].base} ${cited(base.source)}`,
    '',
    `Strength: s = ${strength.sender}, c = ${strength.cell}.`,
    '',
    ...TERMS.flatMap((term) => termLines(outcome, term)),
    '',
  ]
}

function termLines(outcome: Outcome, term: Term): string[] {
  const { times, source } = PRIORS[outcome].factors[term]
  const words: Readonly<Record<string, string>> = en.buckets[term]
  const byBucket: Readonly<Record<string, number>> = times
  return [
    `- **${en.terms[term]}**: ${BUCKETS[term].map((bucket) => `${words[bucket]} × ${byBucket[bucket]}`).join('; ')}.`,
    `  ${en.because[outcome][term]} ${cited(source)}`,
  ]
}

function cited(source: Cite | null): string {
  return source ? citeLine(source) : `(${en.guess})`
}

function percent(rate: number): string {
  return `${Number((rate * 100).toPrecision(3))} %`
}
