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

/** Where the values of a list occur. */
interface Occurring {
  readonly table: string
  readonly value: RawBuilder<string | null>
}

const OCCURRING: Readonly<Partial<Record<List, Occurring>>> = {
  languages: { table: 'contact', value: sql`language` },
  countries: { table: 'contact', value: sql`country` },
  towns: { table: 'contact', value: sql`town` },
  categories: { table: 'order_line', value: sql`category` },
  'event-names': { table: 'event', value: sql`name` },
  'contract-names': { table: 'contract', value: sql`name` },
}

/**
 * The values of a list with a text, those that occur most first: the value, its name or a word of one of them begins with it.
 * A large table is looked at in part: what is rare may be missing, and nothing is counted. With `values` those, by the names
 * they are said by.
 */
export async function choicesOf(
  db: Kysely<Tables>,
  { list, text, values, lang }: z.output<typeof choicesAsk> & { readonly lang: Lang },
): Promise<Answer> {
  if (values) return { choices: await namedAs(db, list, { values, lang }), more: false, isSample: false }
  const { choices, isSample, isFound } = await choicesIn(db, list, { text, lang })
  const typed = text.toLowerCase()
  const found = choices
    .map((one) => ({ ...one, name: nameIn(list, one, lang) }))
    .filter(({ value, name }) => isFound || [value, name].some((words) => hasBeginning(words, typed)))
  return { choices: found.slice(0, LIMITS.choices), more: found.length > LIMITS.choices, isSample }
}

const hasBeginning = (words: string, typed: string) => ` ${words.toLowerCase()}`.includes(` ${typed}`)

interface Found {
  readonly choices: readonly Choice[]
  readonly isSample: boolean
  /** Whether they are those with the text; the names of languages and countries the database does not know. */
  readonly isFound: boolean
}

async function choicesIn(
  db: Kysely<Tables>,
  list: List,
  { text, lang }: { readonly text: string; readonly lang: Lang },
): Promise<Found> {
  if (list === 'articles') return { ...(await articlesIn(db, text)), isFound: true }
  const occurring = OCCURRING[list]
  if (occurring) return { ...(await occurringIn(db, occurring, isCode(list) ? '' : text)), isFound: !isCode(list) }
  return { choices: await namedIn(db, list, lang), isSample: false, isFound: false }
}

/** Values with their names, in the order in which they are asked; what has no name by itself. */
async function namedAs(
  db: Kysely<Tables>,
  list: List,
  { values, lang }: { readonly values: readonly string[]; readonly lang: Lang },
): Promise<Choice[]> {
  const closed = OCCURRING[list] || list === 'articles' ? [] : await namedIn(db, list, lang)
  const names = new Map([
    ...closed.map(({ value, name }) => [value, name] as const),
    ...(list === 'articles' ? Object.entries(await articleNames(db, values)) : []),
  ])
  return values.map((value) => {
    const one = { value, name: names.get(value) ?? value, count: null }
    return { ...one, name: nameIn(list, one, lang) }
  })
}

/** In SQL: whether words, or one of them, begin with a text. */
const begin = (words: RawBuilder<unknown>, text: string) =>
  sql`strpos(' ' || lower(${words}), ' ' || lower(${text}::text)) > 0`

/** What occurs in a table with a text, most first. */
async function occurringIn(db: Kysely<Tables>, { table, value }: Occurring, text: string) {
  const { rows, isSample } = await partOf(db, table)
  const { rows: found } = await sql<Choice & { count: number }>`
    select ${value} as value, ${value} as name, count(*)::integer as count from ${rows}
    where ${begin(value, text)} group by 1 order by 3 desc, 1 limit ${LIMITS.choicesRead}
  `.execute(db)
  return { choices: counted(found, isSample), isSample }
}

/**
 * Articles with a text, those sold most first, as a rule knows them: by their number, without one by their name. A name that
 * one person alone has is not given and not looked in, as in `articleNames`.
 */
async function articlesIn(db: Kysely<Tables>, text: string) {
  const { rows, isSample } = await partOf(db, 'order_line')
  const { rows: found } = await sql<Choice & { count: number }>`
    with named as (
      select sku, name, count(*) as lines, count(distinct contact_id) as people from ${rows} group by sku, name
    ), article as (
      select coalesce(sku, name) as value, sum(lines)::integer as count,
        (array_agg(name order by people desc, name) filter (where people > 1 and name is not null))[1] as name
      from named where sku is not null or people > 1 group by 1
    )
    select value, coalesce(name, value) as name, count from article
    where ${begin(sql`value`, text)} or ${begin(sql`name`, text)}
    order by count desc, value limit ${LIMITS.choicesRead}
  `.execute(db)
  return { choices: counted(found, isSample), isSample }
}

/** Of a part nothing is counted. */
const counted = (found: readonly Choice[], isSample: boolean) =>
  found.map((one): Choice => (isSample ? { ...one, count: null } : one))

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
