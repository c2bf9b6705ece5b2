import type { Known } from '@waarom/audience/known.ts'
import { LIMITS } from '@waarom/audience/limits.ts'
import { compileAll } from '@waarom/audience/relevance/compile.ts'
import { fold, foldedColumn } from '@waarom/audience/relevance/fold.ts'
import { holds, judge, reasonOf } from '@waarom/audience/relevance/judge.ts'
import { readRule } from '@waarom/audience/relevance/read.ts'
import type { Rule } from '@waarom/audience/relevance/rule.ts'
import { array, assert, asyncProperty, sample } from 'fast-check'
import sql, { join } from 'sql-template-tag'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { BRANDS } from '../demo/shop.ts'
import { type Crowd, openCrowd } from './fixtures/crowd.ts'
import { anyKnown } from './fixtures/people.ts'
import { WHEN } from './fixtures/pools.ts'
import { anyRule } from './fixtures/rules.ts'

const isLong = process.env['WAAROM_LONG'] !== undefined
const PEOPLE = isLong ? 100 : 25
const STATEMENTS = isLong ? 2000 : 40

let crowd: Crowd
let people: readonly Known[]
beforeAll(async () => {
  people = sample(anyKnown(), PEOPLE).map((known, at) => (at === 0 ? behindLater(known) : known))
  crowd = await openCrowd(people)
})
afterAll(() => crowd.close())

const MONTH_BEFORE = '2024-03-01T12:00:00.000Z'
const YEAR_AFTER = '2025-03-31T12:00:00.000Z'

/** Somebody whose last order, event and mail are of a later day, and hide those before it from the facts. */
function behindLater(known: Known): Known {
  const at = [MONTH_BEFORE, YEAR_AFTER]
  const order = { brandId: BRANDS.shop.id, state: 'delivered', totalMinor: null, currency: null, lines: [] } as const
  return {
    ...known,
    orders: at.map((placedAt) => ({ ...order, placedAt })),
    events: at.map((one) => ({ name: 'gift', at: one })),
    deliveries: at.map((one) => ({ streamId: null, at: one })),
    // One has ended, the other has not begun.
    contracts: [
      { brandId: BRANDS.shop.id, name: 'Vriend', beginsAt: '2023-01-01T00:00:00.000Z', endsAt: MONTH_BEFORE },
      { brandId: BRANDS.shop.id, name: 'Vriend', beginsAt: YEAR_AFTER, endsAt: null },
    ],
  }
}

/** What the facts answer, but not of that person. */
const HIDDEN: readonly Rule[] = [
  ...['orders', 'events', 'mails'].map(
    (field): Rule => ({ field, of: { in: { last: 12, unit: 'months' } }, is: 'at-least', value: 1 }),
  ),
  { field: 'contract', is: 'yes' },
]

/** What the database says of each person, rule by rule. */
async function asked(rules: readonly Rule[]): Promise<ReadonlyMap<string, readonly boolean[]>> {
  const { joins, wheres } = compileAll(rules, WHEN)
  const statement = sql`select f.contact_id as id, array[${join(wheres)}] as answers from waarom.contact_facts f ${joins}`
  const rows = await crowd.ask<{ id: string; answers: boolean[] }>(statement)
  return new Map(rows.map(({ id, answers }) => [id, answers]))
}

test('memory and database agree of whom a rule holds, and what made it so holds as a rule', async () => {
  const told = { true: 0, false: 0 }
  await assert(
    asyncProperty(array(anyRule(), { minLength: 1, maxLength: 4 }), async (rules) => {
      const answers = await asked(rules)
      expect(answers.size).toBe(people.length)
      for (const known of people) {
        const judged = rules.map((rule) => judge(rule, known, WHEN))
        expect(answers.get(known.id), known.id).toEqual(judged.map((one) => one.holds))
        for (const one of judged) {
          expect(holds(reasonOf(one), known, WHEN)).toBe(true)
          told[`${one.holds}`] += 1
        }
      }
    }),
    { numRuns: STATEMENTS, examples: [[[...HIDDEN]]] },
  )
  expect(Math.min(told.true, told.false) / (told.true + told.false)).toBeGreaterThan(0.2)
})

test('the longest rule of words is one that the database takes', async () => {
  const nobody: Rule = {
    ...{ field: 'town', is: 'begins-with' },
    value: Array.from({ length: LIMITS.ruleWords }, (_, word) => `nowhere ${word}`),
  }
  const some: Rule = { field: 'town', is: 'begins-with', value: ['utrecht'] }
  const long: Rule = { any: [...Array(LIMITS.ruleParts - 2).fill(nobody), some] }
  expect(readRule(long).ok).toBe(true)
  const answers = [...(await asked([long, some])).values()]
  expect(answers).toContainEqual([true, true])
  expect(answers).toContainEqual([false, false])
  for (const [whole, part] of answers) expect(whole).toBe(part)
})

test('memory and database agree which capitals are small letters', async () => {
  const all = Array.from({ length: 0x20000 }, (_, code) => String.fromCodePoint(code))
  const cased = all.filter((letter) => letter.toLowerCase() !== letter || letter.toUpperCase() !== letter)
  const folded = cased.map(fold)
  const rows = await crowd.ask<{ letter: string }>(
    sql`select ${foldedColumn(sql`t.letter`, folded)} as letter from unnest(${cased}::text[]) with ordinality t (letter, at) order by at`,
  )
  expect(rows.map(({ letter }) => letter)).toEqual(folded)
})
