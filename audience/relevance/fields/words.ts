import sql, { type Sql } from 'sql-template-tag'
import type { Known } from '../../known.ts'
import { fold, foldedColumn } from '../fold.ts'
import type { Question, Row } from '../question.ts'
import type { Operator, RuleTest } from '../rule.ts'
import type { ChoiceList, Field } from './field.ts'
import { isAmong } from './things.ts'
import { wordsOf } from './value.ts'

/** A word that a contact has one of, or none: in memory, and as a column. */
export interface Word {
  readonly of: (known: Known) => string | null
  readonly column: (row: Row) => Sql
}

/** Operators of a text. */
export const TEXT_OPERATORS = ['one-of', 'none-of', 'begins-with', 'known', 'not-known'] as const satisfies Operator[]

/** A field that is one of a list. `always`: everybody has one. */
export function choice(word: Word, choices: ChoiceList, always = false): Field {
  const operators = ['one-of', 'none-of', ...(always ? [] : (['known', 'not-known'] as const))] as const
  return { type: 'choice', operators, scopes: {}, choices, ask: (test) => askChoice(word, test) }
}

function askChoice({ of, column }: Word, test: RuleTest): Question {
  if (test.is === 'known' || test.is === 'not-known') return askKnown({ of, column }, test)
  const words = wordsOf(test)
  const within: Question = {
    holds: (known) => isAmong(of(known), words),
    sql: (row) => sql`(${column(row)} = any(${words}::text[])) is true`,
  }
  return test.is === 'none-of' ? not(within) : within
}

/** How a word that somebody typed is spelled for comparison; what becomes empty by it is left out. */
export type Spell = (word: string) => string

const AS_IS: Spell = (word) => word

/**
 * A field that is a text. Capitals make no difference.
 * @param spell how the words of a test are spelled, as the word of a contact already is
 */
export function text(word: Word, spell = AS_IS): Field {
  const ask = (test: RuleTest) => askText(word, test, spell)
  return { type: 'text', operators: TEXT_OPERATORS, scopes: {}, choices: null, ask }
}

function askText({ of, column }: Word, test: RuleTest, spell: Spell): Question {
  if (test.is === 'known' || test.is === 'not-known') return askKnown({ of, column }, test)
  const like = likeness(test, spell)
  const within: Question = {
    holds: (known) => like.fits(of(known)),
    sql: (row) => sql`(${like.sql(column(row))}) is true`,
  }
  return test.is === 'none-of' ? not(within) : within
}

/** How a text is compared with the words of a test; the SQL is null where the column is. */
export function likeness(
  test: RuleTest,
  spell = AS_IS,
): {
  readonly fits: (text: string | null) => boolean
  readonly sql: (column: Sql) => Sql
} {
  const words = wordsOf(test).flatMap((word) => fold(spell(word)) || [])
  if (test.is !== 'begins-with')
    return {
      fits: (text) => text !== null && words.includes(fold(text)),
      sql: (column) => sql`${foldedColumn(column, words)} = any(${words}::text[])`,
    }
  return {
    fits: (text) => text !== null && words.some((word) => fold(text).startsWith(word)),
    // The operator of starts_with, which takes all words as one parameter: a statement has room for 65,535.
    sql: (column) => sql`${foldedColumn(column, words)} ^@ any(${words}::text[])`,
  }
}

function askKnown({ of, column }: Word, { is }: RuleTest): Question {
  const known: Question = { holds: (one) => of(one) !== null, sql: (row) => sql`${column(row)} is not null` }
  return is === 'known' ? known : not(known)
}

/** The opposite of a question. */
export function not({ holds, sql: expression }: Question): Question {
  return { holds: (known) => !holds(known), sql: (row) => sql`not ${expression(row)}` }
}
