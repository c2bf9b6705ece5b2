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
  const must: string[] = []
  const free: Freedom[] = []
  const freeWithoutTinge: string[] = []
  for (const key of Object.keys(words.consequence) as ConsequenceKey[]) {
    const said = sentence(words, key, asIs)
    const told = TELL_WHEN_FREE.has(key)
    if (!FREE.has(asIs[key])) must.push(...(said ? [said] : []))
    else if (told) free.push({ key, said })
    if (told && withoutTinge && !FREE.has(asIs[key]) && FREE.has(withoutTinge[key]))
      freeWithoutTinge.push(sentence(words, key, withoutTinge))
  }
  if (asIs.unsubscribe === 'needed')
    must.push(words.optOut(asIs.optOutWithin.days, asIs.optOutWithin.business ?? false))
  const items = [
    ...free.map(({ said }) => said),
    ...(freeWithoutTinge.length > 0 ? [words.without(freeWithoutTinge.join(', '))] : []),
  ]
  return { may: { rests: restsOn(verdict, free, words), items }, must }
}

interface Freedom {
  readonly key: ConsequenceKey
  readonly said: string
}

function sentence(words: ReportWords, key: ConsequenceKey, values: Consequences): string {
  const said: Readonly<Record<string, string>> = words.consequence[key]
  return said[values[key]] ?? ''
}

/** The freedoms that no statute, court or regulator gives, by what they do rest on. */
function restsOn({ consequences }: Verdict, free: readonly Freedom[], words: ReportWords): string[] {
  const weak: Record<'association' | 'inference', string[]> = { association: [], inference: [] }
  for (const { key, said } of free) {
    const weights = consequences.because.filter(({ settles }) => settles.includes(key)).map(({ cite }) => cite.weight)
    const only = weights.length > 0 && weights.every((weight) => weight === 'association' || weight === 'inference')
    if (only) weak[weights.includes('association') ? 'association' : 'inference'].push(said)
  }
  return (['association', 'inference'] as const).flatMap((weight) =>
    weak[weight].length > 0 ? [words.rests[weight](weak[weight].join(', '))] : [],
  )
}
