import { expect, test } from 'vitest'
import { MAIL_KINDS } from './mail-kind.ts'
import type { SuppressionRow } from './row.ts'
import { SUPPRESSION_TYPES } from './suppression.ts'
import { cell, SUPPRESSION_TABLE } from './table.ts'

/**
 * Which refusal stops which mail. `stop`, `ask` (until a person writes why) or `pass`; behind it how far the refusal
 * reaches at least, however narrowly it was recorded.
 */
const TABLE = `
  refusal                own          alert        initiative   tinged       duty       commercial   charitable   ideological  editorial
  unsubscribed           pass         stop         ask:brand    stop:brand   pass       stop         stop         stop         stop
  complaint              pass         stop:brand   stop:brand   stop:brand   pass       stop:brand   stop:brand   stop:brand   stop:brand
  hard-bounce            stop:all     stop:all     stop:all     stop:all     stop:all   stop:all     stop:all     stop:all     stop:all
  objection-marketing    pass         pass         ask:sender   stop:sender  pass       stop:sender  stop:sender  stop:sender  stop:sender
  objection-own-reasons  stop:sender  stop:sender  stop:sender  stop:sender  pass       stop:sender  stop:sender  stop:sender  stop:sender
  restriction            stop:sender  stop:sender  stop:sender  stop:sender  pass       stop:sender  stop:sender  stop:sender  stop:sender
  erased                 stop:all     stop:all     stop:all     stop:all     stop:all   stop:all     stop:all     stop:all     stop:all
  deceased               stop:all     stop:all     stop:all     stop:all     stop:all   stop:all     stop:all     stop:all     stop:all
  by-hand                pass         stop         ask:brand    stop:brand   pass       stop         stop         stop         stop
`

const [[, ...kinds] = [], ...lines] = TABLE.trim()
  .split('\n')
  .map((line) => line.trim().split(/\s+/))

const MARKS: Readonly<Record<SuppressionRow['effect'], string>> = { passes: 'pass', asks: 'ask', stops: 'stop' }
const mark = ({ effect, least }: SuppressionRow) => (least ? `${MARKS[effect]}:${least}` : MARKS[effect])

test.each(lines)('%s', (type, ...cells) => {
  const known = SUPPRESSION_TYPES.find((one) => one === type)
  expect(known && MAIL_KINDS.map((kind) => mark(cell(known, kind)))).toEqual(cells)
})

test('the table above names every refusal and every kind of mail', () => {
  expect(kinds).toEqual([...MAIL_KINDS])
  expect(lines.map(([type]) => type)).toEqual([...SUPPRESSION_TYPES])
})

test('every refusal meets every kind of mail in one row, and no row stands for nothing', () => {
  const met = SUPPRESSION_TABLE.flatMap((row) => row.mail.map((kind) => `${row.type} ${kind}`))
  expect(met.toSorted()).toEqual(
    SUPPRESSION_TYPES.flatMap((type) => MAIL_KINDS.map((kind) => `${type} ${kind}`)).sort(),
  )
  expect(SUPPRESSION_TABLE.filter((row) => row.mail.length === 0)).toEqual([])
})

test('a row is known by its name', () => {
  const ids = SUPPRESSION_TABLE.map((row) => row.id)
  expect(new Set(ids).size).toBe(ids.length)
  for (const row of SUPPRESSION_TABLE) expect(row.id).toMatch(new RegExp(`^suppression/${row.type}-[a-z]+$`))
})

test('every row says why in both languages and names its source', () => {
  for (const { explain, cite } of SUPPRESSION_TABLE) {
    expect(explain.en.length).toBeGreaterThan(20)
    expect(explain.nl.length).toBeGreaterThan(20)
    expect(cite.url).toMatch(/^https:/)
    expect(cite.instrument && cite.article).toBeTruthy()
  }
})

test('a source that was read has its day, and one that was not says so', () => {
  for (const { id, cite } of SUPPRESSION_TABLE) {
    expect(cite.sure === 'read', id).toBe(cite.read !== null)
    expect(cite.sure === 'inferred', id).toBe(cite.weight === 'inference')
  }
})

test('a permission that rests on advice or inference says so in its first line', () => {
  for (const { id, effect, explain, cite } of SUPPRESSION_TABLE) {
    const weak = effect === 'passes' && (cite.weight === 'association' || cite.weight === 'inference')
    expect(explain.en.startsWith('This permission '), id).toBe(weak)
    expect(explain.nl.startsWith('Deze vrijheid '), id).toBe(weak)
  }
})

test('the table survives a JSON round trip', () => {
  expect(JSON.parse(JSON.stringify(SUPPRESSION_TABLE))).toEqual(SUPPRESSION_TABLE)
})
