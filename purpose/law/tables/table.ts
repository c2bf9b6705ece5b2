import { describe, expect, test } from 'vitest'
import type { FactName } from '../../facts/fact.ts'
import { judge } from '../judge.ts'
import type { JudgeSetting, Rulebook, Verdict } from '../rulebook.ts'
import { DEFAULT_THRESHOLDS } from '../thresholds.ts'
import { DOMAINS } from './domains.ts'
import { factsOf, type Values } from './facts-fixture.ts'

/** The ordinary setting of the tables: milder reading, service stream, no house rows. */
export const SETTING: JudgeSetting = { reading: 'milder', stream: 'service', house: [], thresholds: DEFAULT_THRESHOLDS }

const isFact = (name: string): name is FactName => name in DOMAINS

function cell(name: FactName, word: string): string | number | readonly string[] {
  const example = DOMAINS[name][0]
  if (typeof example === 'number') return Number(word)
  return Array.isArray(example) ? word.split('+') : word
}

function expected(verdict: Verdict, column: string): string {
  if (column === 'purpose') return verdict.purpose ?? 'null'
  if (column === 'tinge') return verdict.tinge
  if (column === 'decision') return verdict.decision
  if (column === 'review') return verdict.reviewBecause.join('+') || '-'
  if (column === 'missing') return verdict.missing.map(({ row }) => row.split('/')[1]).join('+') || '-'
  if (column === 'suppressed' || column === 'unsubscribe' || column === 'consent')
    return verdict.consequences.asIs[column]
  throw new Error(`no column ${column}`)
}

function checkRow(verdict: Verdict, columns: readonly string[], words: readonly string[]): void {
  for (const [place, column] of columns.entries()) {
    const word = words[place] ?? ''
    if (word === '.') continue
    if (column === 'row') expect(verdict.because.map(({ row }) => row.split('/')[1])).toContain(word)
    else expect(expected(verdict, column), column).toBe(word)
  }
}

/**
 * Tests a rulebook as a table. Columns before `|` are facts, or `reading` and `stream`; after it what the verdict
 * must be: purpose, tinge, review, decision, row, missing, consent, unsubscribe, suppressed. A `.` is the ordinary
 * case (left) or not looked at (right); lists are joined by `+`.
 */
export function table(book: Rulebook, title: string, text: string): void {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
  const [head = '', ...rows] = lines
  const [left = '', right = ''] = head.split('|')
  const names = left.trim().split(/\s+/)
  const columns = right.trim().split(/\s+/)
  describe(`${book.code}: ${title}`, () => {
    test.each(rows)('%s', (row) => {
      const [given = '', wanted = ''] = row.split('|')
      const values: Record<string, unknown> = {}
      const setting: Record<string, unknown> = { ...SETTING }
      for (const [place, word] of given.trim().split(/\s+/).entries()) {
        const name = names[place] ?? ''
        if (word === '.') continue
        if (isFact(name)) values[name] = cell(name, word)
        else setting[name] = word
      }
      checkRow(
        judge(factsOf(values as Values), book, setting as unknown as JudgeSetting),
        columns,
        wanted.trim().split(/\s+/),
      )
    })
  })
}
