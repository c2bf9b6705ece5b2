import { articlesSaid } from '@waarom/audience/relevance/articles.ts'
import { readRule } from '@waarom/audience/relevance/read.ts'
import type { Rule } from '@waarom/audience/relevance/rule.ts'
import { type Lang, type Names, sentence, textOf } from '@waarom/audience/relevance/sentence.ts'
import type { Kysely } from 'kysely'
import type { z } from 'zod'
import { sentencesOf } from '../../problem-reply.ts'
import { ProblemError } from '../../problems.ts'
import type { Tables } from '../../store/store.ts'
import { articleNames } from './article-names.ts'
import type { ruleProblem, ruleSentence } from './rule-ask.ts'

export type { Lang } from '@waarom/audience/relevance/sentence.ts'

/** A rule as a sentence, or what is wrong with it. */
export interface Said {
  readonly said: z.infer<typeof ruleSentence> | null
  readonly problem: z.infer<typeof ruleProblem> | null
}

/** Says a rule, whatever came in. */
export type Sayer = (rule: unknown) => Said

/** Says rules in a language, with the names that brands, streams and articles have now; of articles those in `rules`. */
export async function sayerOf(db: Kysely<Tables>, lang: Lang, rules: readonly unknown[]): Promise<Sayer> {
  const names = await namesNow(db, rules)
  return (rule) => {
    const read = readRule(rule)
    if (read.ok) return { said: saidIn(read.value, lang, names), problem: null }
    const { code, facts } = read.problem
    return { said: null, problem: { at: String(facts['at'] ?? 'rule'), code, ...sentencesOf(read.problem, lang) } }
  }
}

function saidIn(rule: Rule, lang: Lang, names: Names): NonNullable<Said['said']> {
  const pieces = sentence(rule, lang, names)
  const parts = pieces.map(({ text, role, path }) => ({
    ...{ text, role },
    path: path.map((step) => (typeof step === 'number' ? step : String(step))),
  }))
  return { text: textOf(pieces), parts }
}

/** What brands and streams are called now, and the articles that the sentences of some rules say. */
export async function namesNow(db: Kysely<Tables>, rules: readonly unknown[]): Promise<Names> {
  const said = rules.map(readRule).flatMap((read) => (read.ok ? articlesSaid(read.value) : []))
  const [brands, streams] = [
    await db.selectFrom('waarom.brand').select(['id', 'name']).execute(),
    await db.selectFrom('waarom.stream').select(['id', 'name']).execute(),
  ]
  const byId = (rows: readonly { readonly id: string; readonly name: string }[]) =>
    Object.fromEntries(rows.map(({ id, name }) => [id, name]))
  return { brands: byId(brands), streams: byId(streams), articles: await articleNames(db, said) }
}

/**
 * A rule as it is read.
 * @param pointer where in the body it stands: /groups/0/rule
 * @throws ProblemError `relevance/…`
 */
export function readableRule(rule: unknown, pointer: string): Rule {
  const read = readRule(rule)
  if (read.ok) return read.value
  throw new ProblemError({ ...read.problem, facts: { ...read.problem.facts, pointer } })
}
