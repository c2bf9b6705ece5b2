import type { Problem } from '@waarom/purpose/problem.ts'
import { en } from './en.ts'
import { nl } from './nl.ts'

/** The problems whose facts are codes of our own: of fields, and of what a file is taken as. */
const CODED: ReadonlySet<string> = new Set(['import/field-missing', 'import/field-twice'])

/** The facts of a problem, with codes of fields in the words that a page has for them; several are joined by *or*. */
export function factsInWords({ code, facts }: Problem, lang: 'nl' | 'en'): Problem['facts'] {
  if (!CODED.has(code)) return facts
  const { fields, holds } = lang === 'nl' ? nl : en
  const words: Readonly<Record<string, string>> = { ...fields, ...holds }
  const or = new Intl.ListFormat(lang, { type: 'disjunction' })
  const told = (codes: string) => or.format(codes.split(', ').map((one) => words[one] ?? one))
  return Object.fromEntries(Object.entries(facts).map(([name, value]) => [name, told(String(value))]))
}
