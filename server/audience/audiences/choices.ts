import { en } from '@waarom/audience/relevance/words/en.ts'
import { nl } from '@waarom/audience/relevance/words/nl.ts'
import { type Kysely, type RawBuilder, sql } from 'kysely'
import type { z } from 'zod'
import type { Tables } from '../../store/store.ts'
import { articleNames } from './article-names.ts'
import { LIMITS } from './limits.ts'
import { partOf } from './part-of.ts'
import type { choicesAnswer, choicesAsk } from './rule-ask.ts'
import type { Lang } from './said.ts'

const WORDS = { nl, en }

type Answer = z.infer<typeof choicesAnswer>
type Choice = Answer['choices'][number]
type List = z.infer<typeof choicesAsk>['list']

/** Where the values of a list occur: a value, its name where that is another, and the table. */
interface Occurring {
  readonly table: string
  readonly value: RawBuilder<string | null>
  readonly name?: RawBuilder<string | null>
}

const OCCURRING: Readonly<Partial<Record<List, Occurring>>> = {
  languages: { table: 'contact', value: sql`language` },
  countries: { table: 'contact', value: sql`country` },
  towns: { table: 'contact', value: sql`town` },
  categories: { table: 'order_line', value: sql`category` },
  // As a rule knows an article: without a number by its name.
  articles: { table: 'order_line', value: sql`coalesce(sku, name)`, name: sql`coalesce(name, sku)` },
  'event-names': { table: 'event', value: sql`name` },
  'contract-names': { table: 'contract', value: sql`name` },
}

/**
 * The values of a list of which the value or the name begins with a text, those that occur most first. A large table is
 * looked at in part: what is rare may be missing, and nothing is counted. With `values` those, by the names they are said by.
 */
export async function choicesOf(
  db: Kysely<Tables>,
  { list, text, values, lang }: z.output<typeof choicesAsk> & { readonly lang: Lang },
): Promise<Answer> {
  if (values) return { choices: await namedAs(db, list, { values, lang }), more: false, isSample: false }
  const occurring = OCCURRING[list]
  const { choices, isSample } = occurring
    ? await occurringIn(db, occurring, isCode(list) ? '' : text)
    : { choices: await namedIn(db, list, lang), isSample: false }
  const typed = text.toLowerCase()
  const found = choices
    .map((one) => ({ ...one, name: nameIn(list, one, lang) }))
    // Of the rest the database looked already; the names of languages and countries it does not know.
    .filter(({ value, name }) => (occurring && !isCode(list)) || [value, name].some((word) => begins(word, typed)))
  return { choices: found.slice(0, LIMITS.choices), more: found.length > LIMITS.choices, isSample }
}

const begins = (word: string, typed: string) => word.toLowerCase().startsWith(typed)

/** Values with their names, in the order in which they are asked; what has no name by itself. */
async function namedAs(
  db: Kysely<Tables>,
  list: List,
  { values, lang }: { readonly values: readonly string[]; readonly lang: Lang },
): Promise<Choice[]> {
  const closed = OCCURRING[list] ? [] : await namedIn(db, list, lang)
  const names = new Map([
    ...closed.map(({ value, name }) => [value, name] as const),
    ...(list === 'articles' ? Object.entries(await articleNames(db, values)) : []),
  ])
  return values.map((value) => {
    const one = { value, name: names.get(value) ?? value, count: null }
    return { ...one, name: nameIn(list, one, lang) }
  })
}

/** What occurs in a table and begins with a text, most first. */
async function occurringIn(db: Kysely<Tables>, { table, value, name = value }: Occurring, text: string) {
  const { rows, isSample } = await partOf(db, table)
  const { rows: found } = await sql<{ value: string; name: string; count: number }>`
    select ${value} as value, mode() within group (order by ${name}) as name, count(*)::integer as count from ${rows}
    where starts_with(lower(${value}), lower(${text})) or starts_with(lower(${name}), lower(${text}))
    group by 1 order by 3 desc, 1 limit ${LIMITS.choicesRead}
  `.execute(db)
  return { choices: found.map((one): Choice => ({ ...one, count: isSample ? null : one.count })), isSample }
}

/** What the organisation named itself, or what is closed. */
async function namedIn(db: Kysely<Tables>, list: List, lang: Lang): Promise<readonly Choice[]> {
  const { choices } = WORDS[lang]
  if (list === 'kinds' || list === 'purposes')
    return Object.entries(choices[list]).map(([value, name]) => ({ value, name, count: null }))
  const brands = await db.selectFrom('waarom.brand').select(['id as value', 'name']).orderBy('name').execute()
  if (list === 'brands') return brands.map((one) => ({ ...one, count: null }))
  const streams = await db
    .selectFrom('waarom.stream as stream')
    .innerJoin('waarom.brand as brand', 'brand.id', 'stream.brand_id')
    .select(['stream.id as value', 'stream.name', 'brand.name as brand'])
    .orderBy('brand.name')
    .orderBy('stream.name')
    .execute()
  return streams.map(({ value, name, brand }) => ({
    value,
    name: brands.length > 1 ? `${name} (${brand})` : name,
    count: null,
  }))
}

const isCode = (list: List) => list === 'languages' || list === 'countries'

function nameIn(list: List, { value, name }: Choice, lang: Lang): string {
  if (!isCode(list) || !/^[a-z]{2}$/i.test(value)) return name
  const type = list === 'languages' ? 'language' : 'region'
  return new Intl.DisplayNames(lang, { type, fallback: 'code' }).of(value) ?? value
}
