import { Temporal } from 'temporal-polyfill'
import type { ChoiceList } from './fields/field.ts'
import type { RuleScope, RuleValue, Window } from './rule.ts'
import { en } from './words/en.ts'
import { nl } from './words/nl.ts'
import type { RelevanceWords } from './words/words.ts'

/** Languages in which a rule is said. */
export type Lang = 'nl' | 'en'

/** What the ids of brands and streams and the numbers of articles are called; an article without a name is said by its number. */
export type Names = Readonly<Record<'brands' | 'streams' | 'articles', Readonly<Record<string, string>>>>

/** How something is said. */
export interface Saying {
  /** By which days, numbers and lists are written. */
  readonly locale: string
  readonly names: Names
  readonly words: RelevanceWords
}

const WORDS: Readonly<Record<Lang, RelevanceWords>> = { nl, en }
const LOCALES: Readonly<Record<Lang, string>> = { nl: 'nl', en: 'en-GB' }
/** Words of a list that are said; of more only how many there are. */
const SAID = 4

/** How something is said in a language. */
export function sayingOf(lang: Lang, names: Names): Saying {
  return { locale: LOCALES[lang], names, words: WORDS[lang] }
}

/** A window: “in de laatste 12 maanden”. */
export function windowText(window: Window, { locale, words: { sentence } }: Saying): string {
  if ('last' in window || 'next' in window) {
    const [stretch, count] = 'last' in window ? [sentence.last, window.last] : [sentence.next, window.next]
    return fill((count === 1 ? stretch.one : stretch.many)[window.unit], { count: `${count}` })
  }
  const day = (text = '') => Temporal.PlainDate.from(text).toLocaleString(locale, { dateStyle: 'long' })
  const { from, until } = window
  if (from === undefined) return fill(sentence.windows.until, { until: day(until) })
  if (until === undefined) return fill(sentence.windows.from, { from: day(from) })
  return from === until
    ? fill(sentence.windows.on, { from: day(from) })
    : fill(sentence.windows.between, { from: day(from), until: day(until) })
}

/** One of several words, each once: “Nederland, België of Duitsland”. Of a long list the first, and how many there are besides. */
export function listText(values: readonly string[], list: ChoiceList | null, saying: Saying): string {
  const { locale, words } = saying
  const said = saidOfList(values)
  const others = new Set(values).size - said.length
  const texts = list === 'articles' ? articleTexts(said, saying) : said.map((value) => choiceText(value, list, saying))
  const more = others > 0 ? [fill(words.sentence.others, { count: `${others}` })] : []
  return new Intl.ListFormat(locale, { type: 'disjunction' }).format([...texts, ...more])
}

/** The words of a list that are said one by one, each once. */
export function saidOfList(values: readonly string[]): readonly string[] {
  const all = [...new Set(values)]
  return all.length > SAID + 1 ? all.slice(0, SAID) : all
}

/** Articles by name, or by number where none is known; of two with one name the number stands behind it. */
function articleTexts(numbers: readonly string[], { names, words }: Saying): readonly string[] {
  const named = numbers.map((one) => (Object.hasOwn(names.articles, one) ? (names.articles[one] ?? one) : one))
  return named.map((name, at) => {
    const isOne = named.indexOf(name) === named.lastIndexOf(name)
    const word = fill(words.sentence.quoted, { word: name })
    return isOne ? word : `${word} (${numbers[at]})`
  })
}

/** A choice as people know it; free words in quotation marks. */
function choiceText(value: string, list: ChoiceList | null, { locale, names, words }: Saying): string {
  if (list === 'brands' || list === 'streams') return names[list][value] ?? words.sentence.unknown
  if (list === 'languages') return new Intl.DisplayNames(locale, { type: 'language' }).of(value) ?? value
  if (list === 'countries') return new Intl.DisplayNames(locale, { type: 'region' }).of(value) ?? value
  if (list === 'kinds' || list === 'purposes')
    return Object.entries(words.choices[list]).find(([key]) => key === value)?.[1] ?? value
  return fill(words.sentence.quoted, { word: value })
}

/** A number or an amount. */
export function quantityText(value: RuleValue | undefined, { locale }: Saying): string {
  if (typeof value === 'number') return new Intl.NumberFormat(locale).format(value)
  if (typeof value !== 'object' || !('minor' in value)) return ''
  const format = new Intl.NumberFormat(locale, {
    style: 'currency',
    currency: value.currency,
    trailingZeroDisplay: 'stripIfInteger',
  })
  return format.format(value.minor / 10 ** (format.resolvedOptions().maximumFractionDigits ?? 2))
}

/** What narrows, in the words around it; null where it does not. */
export function scopeText(
  scope: RuleScope,
  slot: string,
  lists: Readonly<Partial<Record<keyof RuleScope, ChoiceList | 'window'>>>,
  saying: Saying,
): string | null {
  const { scopes, things } = saying.words.sentence
  const said = (name: 'category' | 'article' | 'name') => listText(scope[name] ?? [], closed(lists[name]), saying)
  switch (slot) {
    case 'brand':
    case 'stream':
    case 'purpose': {
      const value = scope[slot]
      return value === undefined ? null : fill(scopes[slot], { [slot]: choiceText(value, closed(lists[slot]), saying) })
    }
    case 'name':
      return scope.name ? fill(scopes.name, { name: said('name') }) : null
    case 'thing':
      if (scope.category && scope.article)
        return fill(things.both, { category: said('category'), article: said('article') })
      if (scope.category) return fill(things.category, { category: said('category') })
      return scope.article ? fill(things.article, { article: said('article') }) : null
    default:
      return null
  }
}

const closed = (list: ChoiceList | 'window' | undefined) => (list === undefined || list === 'window' ? null : list)

/** Fills the places of a text. */
function fill(text: string, filling: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/g, (place, name: string) => filling[name] ?? place)
}
