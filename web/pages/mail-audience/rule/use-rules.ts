import { useQueries, useQuery } from '@tanstack/react-query'
import { articlesSaid } from '@waarom/audience/relevance/articles.ts'
import type { ChoiceList } from '@waarom/audience/relevance/fields/field.ts'
import { FIELDS } from '@waarom/audience/relevance/fields/fields.ts'
import { readRule } from '@waarom/audience/relevance/read.ts'
import type { Rule } from '@waarom/audience/relevance/rule.ts'
import { type SentencePart, sentence } from '@waarom/audience/relevance/sentence.ts'
import { useMemo } from 'react'
import { useSettled } from '../../../parts/search-field.tsx'
import { read } from '../../../queries.ts'
import { useLang } from '../../../words/index.ts'
import { useRuleWords } from './editing.ts'
import type { Choice, RuleField, RuleLists } from './field.ts'
import { listsOf } from './lists.ts'

/** Every field that a rule can test, in the order in which people choose. */
export const RULE_FIELDS: readonly RuleField[] = Object.entries(FIELDS).map(
  ([id, { type, operators, scopes, choices }]) => ({ id, type, operators, scopes, choices }),
)

/** How long names that an import brings stay as they were read. */
const NAMED_MS = 5 * 60_000

/** Says a rule in the language of the page; null for what is no rule yet. */
export type SayRule = (rule: Rule) => readonly SentencePart[] | null

/** How a rule is said, with the names that brands, streams and articles have now; of articles those in `rules`. */
export function useSayRule(rules: readonly Rule[]): SayRule {
  const lang = useLang()
  const { data } = useQuery(read('GET /api/v1/brands'))
  const articles = useArticleNames(rules.map(readRule).flatMap((one) => (one.ok ? articlesSaid(one.value) : [])))
  return useMemo(() => {
    const brands = data?.brands ?? []
    const byId = (all: readonly { readonly id: string; readonly name: string }[]) =>
      Object.fromEntries(all.map(({ id, name }) => [id, name]))
    const names = { brands: byId(brands), streams: byId(brands.flatMap(({ streams }) => streams)), articles }
    return (rule) => {
      const one = readRule(rule)
      return one.ok ? sentence(one.value, lang, names) : null
    }
  }, [data, articles, lang])
}

/** Articles that are asked for at once. */
const ASKED = 50

/** What some articles are called, by their numbers; nothing while it is not read yet. */
export function useArticleNames(numbers: readonly string[]): Readonly<Record<string, string>> {
  const values = [...new Set(numbers)].slice(0, ASKED)
  const { data } = useQuery({
    ...read('POST /api/v1/relevance-choices', { body: { list: 'articles', values } }),
    ...{ enabled: values.length > 0, staleTime: NAMED_MS },
    placeholderData: (before) => before,
  })
  return useMemo(() => Object.fromEntries((data?.choices ?? []).map(({ value, name }) => [value, name])), [data])
}

/** A sentence as text. */
export const textOf = (parts: readonly SentencePart[]): string => parts.map(({ text }) => text).join('')

/** Lists that grow by what comes in: what occurs most is read of them, the rest is looked for. */
const LISTS = ['languages', 'countries', 'categories', 'articles', 'event-names', 'contract-names'] as const

/** What there is to choose from in a rule; what is not read yet can be typed meanwhile. */
export function useRuleLists(): RuleLists {
  const lang = useLang()
  const words = useRuleWords()
  const { data } = useQuery(read('GET /api/v1/brands'))
  const found = useQueries({
    queries: LISTS.map((list) => ({
      ...read('POST /api/v1/relevance-choices', { body: { list, text: '' } }),
      staleTime: NAMED_MS,
    })),
    combine: (all) => all.map((one) => one.data?.choices ?? []),
  })
  return useMemo(() => {
    const [languages, countries, categories, articles, eventNames, contractNames] = LISTS.map((_, at) =>
      (found[at] ?? []).map(({ value, name }) => ({ value, label: name })),
    )
    const plain = (choices: readonly Choice[] = []) => choices.map(({ value }) => value)
    const brands = data?.brands ?? []
    return listsOf(
      {
        brands: brands.map(({ id, name }) => ({ value: id, label: name })),
        streams: brands.flatMap((brand) =>
          brand.streams.map(({ id, name }) => ({
            value: id,
            label: brands.length > 1 ? `${name} (${brand.name})` : name,
          })),
        ),
        ...{ languages: plain(languages), countries: plain(countries), categories: plain(categories) },
        ...{ articles: articles ?? [], eventNames: plain(eventNames), contractNames: plain(contractNames) },
        currencies: CURRENCIES,
      },
      words,
      lang,
    )
  }, [found, data, words, lang])
}

/** Letters of a text that is looked for. */
const LONGEST = 200

/** What is in a list beside what occurs most in it, by what is typed. */
export function useFound(list: ChoiceList | null, text: string): readonly Choice[] {
  const lang = useLang()
  const growing = LISTS.find((one) => one === list)
  const typed = useSettled(text).slice(0, LONGEST)
  const { data } = useQuery({
    ...read('POST /api/v1/relevance-choices', { body: { list: growing ?? 'articles', text: typed, lang } }),
    ...{ enabled: growing !== undefined && typed !== '', staleTime: NAMED_MS },
    placeholderData: (before) => before,
  })
  return useMemo(() => (data?.choices ?? []).map(({ value, name }) => ({ value, label: name })), [data])
}

const CURRENCIES = ['EUR', 'GBP', 'USD', 'CHF'] as const
