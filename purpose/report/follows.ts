import type { Consequences, Verdict } from '../law/rulebook.ts'
import type { ConsequenceKey, ReportWords } from './words.ts'

/** What one may do with a mail and what one must, in a few words each. */
export interface Follows {
  /** `rests`: a permission that only an association or an inference gives says so first. */
  readonly may: { readonly rests: readonly string[]; readonly items: readonly string[] }
  readonly must: readonly string[]
}

const FREE: ReadonlySet<string> = new Set(['not-needed', 'may-receive'])
/** Where silence is clear enough: no sender is helped by "a name is not needed". */
const TELL_WHEN_FREE: ReadonlySet<ConsequenceKey> = new Set(['consent', 'unsubscribe', 'suppressed'])

/** Sorts the consequences of a verdict into freedoms and duties. */
export function follows(verdict: Verdict, words: ReportWords): Follows {
  const { asIs, withoutTinge } = verdict.consequences
  const items: string[] = []
  const must: string[] = []
  const permits: ConsequenceKey[] = []
  for (const key of Object.keys(words.consequence) as ConsequenceKey[]) {
    const said = sentence(words, key, asIs)
    const clean =
      withoutTinge && withoutTinge[key] !== asIs[key] && FREE.has(withoutTinge[key])
        ? sentence(words, key, withoutTinge)
        : ''
    if (FREE.has(asIs[key])) {
      if (TELL_WHEN_FREE.has(key)) permits.push(key)
      if (TELL_WHEN_FREE.has(key) && said) items.push(said)
    } else if (said) must.push(said)
    if (clean && TELL_WHEN_FREE.has(key)) items.push(words.without(clean))
  }
  if (asIs.unsubscribe === 'needed')
    must.push(words.optOut(asIs.optOutWithin.days, asIs.optOutWithin.business ?? false))
  return { may: { rests: restsOn(verdict, permits, words), items }, must }
}

function sentence(words: ReportWords, key: ConsequenceKey, values: Consequences): string {
  const said: Readonly<Record<string, string>> = words.consequence[key]
  return said[values[key]] ?? ''
}

function restsOn(verdict: Verdict, permits: readonly ConsequenceKey[], words: ReportWords): string[] {
  const weak = permits.flatMap((key) => {
    const weights = verdict.consequences.because
      .filter(({ settles }) => settles.includes(key))
      .map(({ cite }) => cite.weight)
    const only = weights.length > 0 && weights.every((weight) => weight === 'association' || weight === 'inference')
    if (!only) return []
    return [weights.includes('association') ? words.rests.association : words.rests.inference]
  })
  return [...new Set(weak)]
}
