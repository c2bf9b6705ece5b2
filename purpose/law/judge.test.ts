import { describe, expect, test } from 'vitest'
import { PURPOSES } from '../acts/act.ts'
import type { Facts } from '../facts/fact.ts'
import { DEFAULT_THRESHOLDS, judge, RULEBOOKS, rulebookOf, strictest } from './index.ts'
import type { JudgeSetting, Rulebook } from './rulebook.ts'
import { factsOf, type Values } from './tables/facts-fixture.ts'
import { SETTING } from './tables/table.ts'

function law(code: string): Rulebook {
  const book = rulebookOf(code)
  if (!book) throw new Error(`no rulebook ${code}`)
  return book
}

const nl = law('NL')
const under = (book: Rulebook, values: Values, over: Partial<Facts> = {}, setting: Partial<JudgeSetting> = {}) =>
  judge(factsOf(values, over), book, { ...SETTING, ...setting })

describe('review', () => {
  test('the bar is higher for a mail that leans to service than for one that leans to anything else', () => {
    const sure = 0.6
    const lead = (value: 'service' | 'commercial') =>
      ({ lead: { value, sure, from: 'text', segments: [] } }) as Partial<Facts>
    expect(under(nl, {}, lead('service')).reviewBecause).toEqual(['model-unsure'])
    expect(under(nl, { leaning: 'commercial', serviceShare: 0 }, lead('commercial')).reviewBecause).toEqual([])
  })

  test('a purpose that is less likely than not is not said without asking, whichever else it may be', () => {
    const sure = (sure: number) =>
      ({ lead: { value: 'charitable', sure, from: 'text', segments: [] } }) as Partial<Facts>
    const values = { leaning: 'charitable', serviceShare: 0, service: 'none' } as const
    expect(under(nl, values, sure(0.45))).toMatchObject({ purpose: 'charitable', reviewBecause: ['model-unsure'] })
    expect(under(nl, values, sure(0.65))).toMatchObject({ purpose: 'charitable', reviewBecause: [] })
  })

  test('an unknown main purpose leans, asks a person and takes the strictest consequences', () => {
    const verdict = under(nl, { lead: 'unknown', leaning: 'service' })
    expect(verdict).toMatchObject({
      purpose: 'service',
      review: true,
      reviewBecause: ['model-unsure'],
      decision: 'hold',
    })
    expect(verdict.consequences.asIs).toMatchObject({ suppressed: 'must-not-receive', unsubscribe: 'needed' })
  })

  test.each([
    [{}, 'soft-opt-in-or-consent'],
    [{ appeal: 'petition' }, 'needed'],
    [{ appealShare: 0.2 }, 'needed'],
    [{ appealShare: 0.05 }, 'soft-opt-in-or-consent'],
  ] as const)(
    'the consequences under review are those of the strictest purpose still possible: %o',
    (values, consent) => {
      const verdict = under(nl, { ...values, unread: 'prominent' })
      expect(verdict.review).toBe(true)
      expect(verdict.consequences.asIs.consent).toBe(consent)
    },
  )

  test('a newsletter that it may be counts where that is stricter', () => {
    const verdict = under(law('DE'), { editorialShare: 0.3, unread: 'prominent' })
    expect(verdict.consequences.asIs.consent).toBe('needed')
  })

  test('nobody is asked when the verdict does not turn on the main purpose', () => {
    const values = { lead: 'unknown', leaning: 'service', optIn: 'yes' } as const
    expect(under(law('DE'), values)).toMatchObject({ purpose: 'commercial', review: false })
  })

  test.each(['picture-only', 'empty', 'foreign', 'encrypted'] as const)(
    'a mail that is %s has no purpose',
    (readable) => {
      for (const book of RULEBOOKS) {
        const verdict = under(book, { readable })
        expect(verdict).toMatchObject({ purpose: null, review: true, reviewBecause: [readable], decision: 'hold' })
        expect(verdict.consequences.asIs.suppressed).toBe('must-not-receive')
      }
    },
  )

  test('prominent unread content asks a person; minor content only keeps suppressed people out', () => {
    expect(under(nl, { unread: 'prominent' }).reviewBecause).toEqual(['unread-prominent'])
    const minor = under(nl, { unread: 'minor' })
    expect(minor).toMatchObject({ review: false, decision: 'pass' })
    expect(minor.consequences.asIs.suppressed).toBe('must-not-receive')
  })

  test.each([
    ['none', false],
    ['plain', false],
    ['asking', true],
    ['unreadable', true],
  ] as const)('text that not every reader sees asks a person, unless the mail is advertising: %s', (unseen, asks) => {
    for (const book of RULEBOOKS)
      for (const lead of ['service', 'editorial', 'commercial'] as const) {
        const { purpose, reviewBecause } = under(book, { lead, unseen })
        expect(reviewBecause.includes('hidden-promotion')).toBe(asks && purpose !== 'commercial')
      }
  })

  test.each([
    ['plain', false],
    ['sender', true],
    ['subject', true],
  ] as const)(
    'what promotes in the line of an inbox asks a person, unless the mail is advertising: %s',
    (inbox, asks) => {
      for (const book of RULEBOOKS)
        for (const lead of ['service', 'editorial', 'commercial'] as const) {
          const { purpose, reviewBecause } = under(book, { lead, inbox })
          expect(reviewBecause.filter((one) => one.startsWith('inbox-'))).toEqual(
            asks && purpose !== 'commercial' ? [`inbox-${inbox}`] : [],
          )
        }
    },
  )

  test('a declared trigger or request that the text contradicts asks a person', () => {
    const declared = <T>(value: T) => ({ value, sure: 1, from: 'declared', segments: [] }) as const
    const trigger = under(nl, { lead: 'commercial' }, { trigger: declared('contract') })
    const requested = under(nl, { lead: 'commercial' }, { requested: declared('yes') })
    expect(trigger.reviewBecause).toEqual(['contradiction'])
    expect(requested.reviewBecause).toEqual(['contradiction'])
    expect(under(nl, { lead: 'commercial' }, { trigger: declared('initiative') }).review).toBe(false)
  })
})

describe('an unsure fact that turns the purpose', () => {
  test('asks a person', () => {
    const opens = { value: 'promotion', sure: 0.4, from: 'text', segments: ['s1'] } as const
    expect(under(nl, {}, { opens }).reviewBecause).toEqual(['model-unsure'])
    expect(under(nl, {}, { opens: { ...opens, sure: 0.7 } }).reviewBecause).toEqual([])
  })
})

describe('tinge', () => {
  test('a light one stays service in the Netherlands and warns; suppressed people get it only without', () => {
    const verdict = under(nl, { promotion: 'light', kinds: ['own-add-on'] })
    expect(verdict).toMatchObject({ purpose: 'service', tinge: 'light', tingeKinds: ['own-add-on'], decision: 'warn' })
    expect(verdict.consequences.asIs.suppressed).toBe('must-not-receive')
    expect(verdict.consequences.withoutTinge?.suppressed).toBe('may-receive')
  })

  test('a strong one stays service with review', () => {
    const verdict = under(nl, { promotion: 'strong' })
    expect(verdict).toMatchObject({
      purpose: 'service',
      tinge: 'strong',
      reviewBecause: ['strong-tinge'],
      decision: 'hold',
    })
    expect(verdict.consequences.withoutTinge?.suppressed).toBe('may-receive')
  })

  test('its share is that of its parts', () => {
    const part = { kind: 'own-add-on', segments: ['s7'], share: 0.11, place: 'after-service', sure: 0.9 } as const
    expect(under(nl, { promotion: 'light', parts: [part], kinds: ['own-add-on'] }).tingeShare).toBeCloseTo(0.11)
  })

  test('where there is none, nothing differs without it', () => {
    expect(under(nl, {}).consequences.withoutTinge).toBeNull()
  })
})

describe('certainty', () => {
  test('is that of the least sure fact, capped by how sure the row is', () => {
    const lead = { value: 'service', sure: 0.83, from: 'text', segments: ['s2'] } as const
    const verdict = under(nl, {}, { lead })
    expect(verdict.confidence).toBe(0.83)
    expect(verdict.because[0]?.segments).toEqual(['s2'])
    expect(under(law('FR'), {}).confidence).toBe(0.8)
    expect(under(nl, { optIn: 'yes' }).confidence).toBe(0.9)
  })
})

describe('decision in the commercial stream', () => {
  const stream = { stream: 'commercial' } as const
  test('holds for a missing duty, warns under review, else passes', () => {
    const complete = {
      lead: 'commercial',
      unsubscribe: 'yes',
      identity: 'yes',
      postalAddress: 'yes',
      subject: 'promotional',
      opens: 'promotion',
    } as const
    expect(under(nl, complete, {}, stream).decision).toBe('pass')
    expect(under(nl, { ...complete, unsubscribe: 'no' }, {}, stream)).toMatchObject({ decision: 'hold' })
    expect(under(nl, { ...complete, unread: 'prominent' }, {}, stream).decision).toBe('warn')
    const us = under(law('US'), { ...complete, postalAddress: 'no' }, {}, stream)
    expect(us.missing.map(({ row }) => row)).toEqual(['us/duty-postal-address'])
  })

  test('a service mail to Canada misses its unsubscribe link in either stream', () => {
    const missing = under(law('CA'), {}).missing.map(({ row }) => row)
    expect(missing).toContain('ca/duty-unsubscribe')
    expect(under(law('CA'), {}).decision).toBe('pass')
    expect(under(law('CA'), {}, {}, stream).decision).toBe('hold')
  })
})

describe('house rows', () => {
  const house = [
    {
      id: 'house/no-loyalty',
      when: { kinds: { has: 'loyalty' } },
      then: { purpose: 'commercial' },
      explain: { en: 'We call points advertising.', nl: 'Wij noemen punten reclame.' },
    },
  ] as const
  test('turn service into something stricter and are cited', () => {
    const verdict = under(nl, { kinds: ['loyalty'], promotion: 'light' }, {}, { house })
    expect(verdict.purpose).toBe('commercial')
    expect(verdict.because.map(({ row }) => row)).toContain('house/no-loyalty')
  })
  test('leave another purpose as the law has it', () => {
    expect(under(nl, { lead: 'charitable', kinds: ['loyalty'] }, {}, { house }).purpose).toBe('charitable')
  })
})

describe('the strictest', () => {
  const all = (values: Values) => strictest(RULEBOOKS.map((book) => under(book, values)))
  test('is a law before terms, and by decision, purpose and what is asked', () => {
    expect(all({ promotion: 'light', kinds: ['own-add-on'] })).toBe('DE')
    expect(strictest([under(nl, {}), under(law('UK'), { promotion: 'light' })])).toBe('UK')
    expect(strictest([])).toBe('')
  })
})

describe('every verdict', () => {
  test('has a purpose, or null with review', () => {
    for (const book of RULEBOOKS) {
      for (const lead of PURPOSES) {
        const verdict = under(book, { lead })
        expect(verdict.purpose !== null || verdict.review).toBe(true)
        expect(verdict.because.length).toBeGreaterThan(0)
        expect(verdict.consequences.because.length).toBeGreaterThan(2)
      }
    }
  })

  test('is the same for the same facts', () => {
    for (const book of RULEBOOKS)
      expect(under(book, { promotion: 'light' })).toEqual(under(book, { promotion: 'light' }))
  })

  test('takes far less than the budget of a keystroke: eight laws in 0.3 ms, measured loosely', () => {
    const facts = factsOf({ promotion: 'light' })
    const laws = RULEBOOKS.filter(({ kind }) => kind === 'law')
    const round = () => {
      for (const book of laws) judge(facts, book, SETTING)
    }
    for (let count = 0; count < 500; count++) round()
    const times = Array.from({ length: 200 }, () => {
      const start = performance.now()
      round()
      return performance.now() - start
    })
    expect(Math.min(...times)).toBeLessThan(0.3)
  })

  test('names thresholds that keep service the harder answer', () => {
    expect(DEFAULT_THRESHOLDS.service).toBeGreaterThan(DEFAULT_THRESHOLDS.other)
  })
})
