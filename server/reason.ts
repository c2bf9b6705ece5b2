import { fill } from '@waarom/purpose/report/problem-words.ts'
import type { Issue } from './nearest-issue.ts'
import { enReasons } from './words/en.ts'
import { nlReasons } from './words/nl.ts'

type Lang = 'nl' | 'en'

/** What is wrong with a value, in sentences of a language. */
export const REASONS = { nl: nlReasons, en: enReasons } as const

/**
 * Says what is wrong with a value of a request, and nothing of what came in but names that nobody knows.
 * @param issues what zod found; of several nobody knows which was meant
 * @param isMissing whether nothing came in at all
 */
export function sayReason(issues: readonly Issue[], isMissing: boolean, lang: Lang): string {
  const words = REASONS[lang]
  const expected = new Set(issues.flatMap((issue) => expectedBy(issue, lang) ?? []))
  const should = fill(isMissing ? words.missing : words.should, { expected: oneOf([...expected], lang) }, lang)
  const others = issues.filter((issue) => expectedBy(issue, lang) === null).map((issue) => sentenceOf(issue, lang))
  return [...(expected.size > 0 ? [should] : []), ...new Set(others)].join(` ${words.or} `)
}

/** What should have stood there instead; null where there is more to say than that. */
function expectedBy(issue: Issue, lang: Lang): string | null {
  const kinds: Readonly<Record<string, string>> = REASONS[lang].kinds
  if (issue.code === 'invalid_type') return kinds[issue.expected] ?? null
  if (issue.code === 'invalid_format') return kinds[issue.format] ?? null
  if (issue.code === 'invalid_value') return oneOf(issue.values.map(written), lang)
  if (issue.code === 'invalid_union' && 'options' in issue && issue.options)
    return oneOf(issue.options.map(written), lang)
  return null
}

function sentenceOf(issue: Issue, lang: Lang): string {
  const words = REASONS[lang]
  if (issue.code === 'unrecognized_keys') {
    const keys = issue.keys.slice(0, KEYS).map((key) => written(key.slice(0, KEY_UNITS)))
    return fill(words.unknownKeys, { keys: new Intl.ListFormat(lang).format(keys) }, lang)
  }
  if (issue.code === 'too_small') return fill(words[lowest(issue)], { limit: Number(issue.minimum) }, lang)
  if (issue.code === 'too_big') return fill(words[highest(issue)], { limit: Number(issue.maximum) }, lang)
  if (issue.code === 'not_multiple_of') return fill(words.multiple, { limit: issue.divisor }, lang)
  if (issue.code === 'invalid_format' && issue.pattern !== undefined)
    return fill(words.pattern, { pattern: issue.pattern }, lang)
  return words.other
}

function lowest({ origin, inclusive }: Extract<Issue, { code: 'too_small' }>) {
  if (origin === 'string') return 'fewestCharacters'
  if (origin === 'array') return 'fewestItems'
  return inclusive === false ? 'above' : 'least'
}

function highest({ origin, inclusive }: Extract<Issue, { code: 'too_big' }>) {
  if (origin === 'string') return 'mostCharacters'
  if (origin === 'array') return 'mostItems'
  return inclusive === false ? 'below' : 'most'
}

/** Names that nobody knows, and letters of each, that are told. */
const [KEYS, KEY_UNITS] = [5, 40]

const written = (value: unknown) => (typeof value === 'string' ? JSON.stringify(value) : String(value))

const oneOf = (all: readonly string[], lang: Lang) => new Intl.ListFormat(lang, { type: 'disjunction' }).format(all)
