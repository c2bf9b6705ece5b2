import { describe, expect, test } from 'vitest'
import { PURPOSES } from '../../acts/act.ts'
import type { FactName } from '../../facts/fact.ts'
import { compiled } from '../compiled.ts'
import { CONSEQUENCE_KEYS, missingDuties, settle } from '../consequence.ts'
import { misfit } from '../fact-words.ts'
import { listRows } from '../index.ts'
import { judge } from '../judge.ts'
import { isReviewCode } from '../review.ts'
import type { ConsequenceRow, DutyRow, Row, Rulebook, Tinge, Verdict } from '../rulebook.ts'
import { factsOf, type Values } from '../tables/facts-fixture.ts'
import { SETTING } from '../tables/table.ts'
import { fitting, randomFacts, SITUATIONS, valuesFor } from '../tables/walk.ts'
import { RULEBOOKS, rulebookOf } from './index.ts'

const TINGES: readonly Tinge[] = ['none', 'light', 'strong']
const WEIGHTS = ['statute', 'court', 'regulator', 'self-regulation', 'association', 'inference']

const outcome = (verdict: Verdict) => [verdict.purpose, verdict.tinge, ...verdict.reviewBecause].join(' ')
const rowsOf = (verdict: Verdict) => verdict.because.map(({ row }) => row)

function judged(book: Rulebook, values: Values, row: Row): Verdict {
  return judge(factsOf(values), book, { ...SETTING, reading: row.reading ?? 'milder' })
}

/** Values with which a row stands, or null. */
function stage(book: Rulebook, row: Row): Values | null {
  const tries = SITUATIONS.map((situation) => ({ ...situation, ...fitting(row.when) }))
  return tries.find((values) => rowsOf(judged(book, values, row)).includes(row.id)) ?? null
}

/** Does breaking this one condition turn the verdict, or give it to another row? A note only has to fall away. */
function turns(book: Rulebook, row: Row, values: Values, name: FactName): boolean {
  const before = judged(book, values, row)
  const condition = row.when[name]
  if (condition === undefined) return false
  return valuesFor(name, condition).no.some((value) => {
    const after = judged(book, { ...values, [name]: value } as Values, row)
    if (rowsOf(after).includes(row.id)) return false
    const others = rowsOf(after).some((id) => !rowsOf(before).includes(id))
    return Object.keys(row.then).length === 0 || outcome(after) !== outcome(before) || others
  })
}

describe.each(RULEBOOKS.map((book) => [book.code, book] as const))('%s', (_code, book) => {
  const prefix = `${book.code.toLowerCase()}/`
  const all = listRows(book).map(({ row }) => row)

  test('each row has an id of its own that begins with the code', () => {
    const ids = all.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const id of ids) expect(id.startsWith(prefix), id).toBe(true)
  })

  test('each row waits for what its facts can be', () => {
    for (const { id, when, ...row } of all) {
      const { purpose: _, tinge: __, ...facts } = when as ConsequenceRow['when']
      for (const asked of [facts, 'met' in row ? row.met : {}])
        for (const [name, condition] of Object.entries(asked))
          expect(misfit(name as FactName, condition), `${id}: ${name}`).toBeNull()
    }
  })

  test('survives a JSON round trip', () => {
    expect(JSON.parse(JSON.stringify(book))).toEqual(book)
  })

  test('each row speaks both languages and cites completely', () => {
    for (const { id, explain, cite } of all) {
      for (const sentence of [explain.en, explain.nl]) {
        expect(sentence.length, id).toBeGreaterThan(15)
        expect(sentence, id).toMatch(/[.?]$/)
        expect(sentence, id).not.toMatch(/!/)
      }
      expect(cite.instrument && cite.article, id).toBeTruthy()
      expect(cite.url, id).toMatch(/^https?:\/\//)
      expect(WEIGHTS, id).toContain(cite.weight)
      expect(cite.read === null, `${id}: read has a date, the rest has none`).toBe(cite.sure !== 'read')
      if (book.kind === 'law') expect([null, '2026-11-20'], id).toContain(cite.read)
    }
  })

  test('exceptions name rows that exist, reviews codes that exist', () => {
    const ids = new Set(all.map(({ id }) => id))
    for (const { unless = [], then } of book.purposes) {
      for (const id of unless) expect(ids.has(id), id).toBe(true)
      expect(then.review === undefined || isReviewCode(then.review)).toBe(true)
    }
  })

  test.each(book.purposes.map((row) => [row.id, row] as const))(
    '%s decides, and each condition turns it',
    (_id, row) => {
      const values = stage(book, row)
      expect(values, 'no facts under which it stands').not.toBeNull()
      if (!values) return
      for (const name of Object.keys(row.when) as FactName[]) expect(turns(book, row, values, name), name).toBe(true)
    },
  )

  test('rows that match agree, whatever the facts', () => {
    const conflicts = new Set<string>()
    for (let seed = 0; seed < 1500; seed++) {
      for (const reading of ['milder', 'stricter'] as const) {
        const verdict = judge(randomFacts(seed), book, { ...SETTING, reading })
        if (verdict.reviewBecause.includes('row-conflict')) conflicts.add(rowsOf(verdict).join(' '))
      }
    }
    expect([...conflicts]).toEqual([])
  })

  test('each consequence is settled by a row, and rows agree', () => {
    for (let seed = 0; seed < 300; seed++) {
      const facts = randomFacts(seed)
      for (const purpose of PURPOSES) {
        for (const tinge of purpose === 'service' ? TINGES : TINGES.slice(0, 1)) {
          const { because } = settle(compiled(book), facts, purpose, tinge)
          const settled = new Set(because.flatMap(({ settles }) => settles))
          expect(
            CONSEQUENCE_KEYS.filter((key) => !settled.has(key)),
            `${purpose} ${tinge}`,
          ).toEqual([])
          for (const { row, settles } of because) {
            const source = book.consequences.find(({ id }) => id === row)
            expect(settles.length, row).toBe(Object.keys(source?.then ?? {}).length)
          }
        }
      }
    }
  })

  test.each(book.consequences.map((row) => [row.id, row] as const))(
    '%s follows, and each condition turns it',
    (_id, row) => {
      expect(
        applied(row, (values, purpose, tinge) => settle(compiled(book), factsOf(values), purpose, tinge).because),
      ).toEqual([])
    },
  )

  test.each(book.duties.map((row) => [row.id, row] as const))('%s is missed, and met', (_id, row) => {
    const missed = (values: Values, purpose: (typeof PURPOSES)[number], tinge: Tinge) =>
      missingDuties(compiled(book), factsOf({ ...values, ...unmet(row) }), purpose, tinge)
    expect(applied(row, missed)).toEqual([])
    const { purpose = 'service', tinge: _tinge, ...when } = row.when
    const values = { ...fitting(when), ...fitting(row.met) }
    const first = [purpose].flat()[0] ?? 'service'
    expect(missingDuties(compiled(book), factsOf(values), first, 'none').map(({ row: id }) => id)).not.toContain(row.id)
  })

  test('a permission that rests on advice or inference says so first', () => {
    const free = (row: ConsequenceRow) =>
      Object.values(row.then).some((value) => value === 'not-needed' || value === 'may-receive')
    const bound = (row: ConsequenceRow) =>
      Object.values(row.then).some((value) => value === 'needed' || value === 'must-not-receive')
    for (const row of book.consequences) {
      if (!free(row) || bound(row) || !['association', 'inference'].includes(row.cite.weight)) continue
      expect(row.explain.en, row.id).toMatch(/^This permission/)
      expect(row.explain.nl, row.id).toMatch(/^Deze vrijheid/)
    }
  })
})

/** Values that break a duty's condition. */
function unmet(row: DutyRow): Values {
  const [name, condition] = Object.entries(row.met)[0] ?? []
  if (name === undefined || condition === undefined) return {}
  return { [name]: valuesFor(name as FactName, condition).no[0] } as Values
}

/** Names of the conditions of a row that do not turn it; `stands` when it never stands. */
function applied(
  row: ConsequenceRow | DutyRow,
  ask: (values: Values, purpose: (typeof PURPOSES)[number], tinge: Tinge) => readonly { readonly row: string }[],
): readonly string[] {
  const { purpose, tinge, ...when } = row.when
  const values = fitting(when)
  const itsPurpose = purpose === undefined ? 'service' : ([purpose].flat()[0] ?? 'service')
  const itsTinge = tinge === undefined ? 'none' : ([tinge].flat()[0] ?? 'none')
  const stands = (...args: Parameters<typeof ask>) => ask(...args).some(({ row: id }) => id === row.id)
  const wrong: string[] = stands(values, itsPurpose, itsTinge) ? [] : ['stands']
  if (purpose !== undefined) {
    const other = PURPOSES.filter((word) => ![purpose].flat().includes(word))
    if (other.length > 0 && !other.some((word) => !stands(values, word, 'none'))) wrong.push('purpose')
  }
  if (tinge !== undefined) {
    const other = TINGES.filter((word) => ![tinge].flat().includes(word))
    if (!other.some((word) => !stands(values, itsPurpose, word))) wrong.push('tinge')
  }
  for (const [name, condition] of Object.entries(when)) {
    const { no } = valuesFor(name as FactName, condition)
    if (!no.some((value) => !stands({ ...values, [name]: value } as Values, itsPurpose, itsTinge))) wrong.push(name)
  }
  return wrong
}

/** Rows whose point the dossier marks as remembered, inferred or not read, whatever else their source says. */
const NOT_READ = [
  'nl/tinge-light',
  'nl/tinge-strong',
  'nl/commercial-consent',
  'nl/other-suppressed',
  'de/service-suppressed',
  'de/opt-out-term',
  'de/duty-identity',
  'uk/opt-out-term',
  'fr/commercial-consent',
  'be/part-light',
  'be/part-strong',
  'us/service-suppressed',
  'us/service-free',
  'ca/consent',
  'au/service-suppressed',
  'au/duty-identity',
]

describe('what the dossier is not sure of', () => {
  test.each(NOT_READ)('%s does not say that it was read', (id) => {
    const found = RULEBOOKS.flatMap((book) => listRows(book).map(({ row }) => row)).find((row) => row.id === id)
    expect(found?.cite).toMatchObject({ read: null })
    expect(['inferred', 'remembered']).toContain(found?.cite.sure)
  })
})

describe('the shelf', () => {
  test('finds a rulebook by code and by alias, in any case', () => {
    expect(rulebookOf('nl')?.code).toBe('NL')
    expect(rulebookOf('GB')?.code).toBe('UK')
    expect(rulebookOf('at')?.code).toBe('AT')
    expect(rulebookOf('Platform-Klaviyo')?.kind).toBe('terms')
    expect(rulebookOf('xx')).toBeUndefined()
  })
})
