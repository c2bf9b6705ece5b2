import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { beforeAll, describe, expect, it, test } from 'vitest'
import { ACT_IDS, PURPOSES } from '../acts/act.ts'
import { loadModel, type Model } from '../acts/model.ts'
import { check } from '../check.ts'
import { strictness } from '../law/consequence.ts'
import { DEFAULT_THRESHOLDS, RULEBOOKS } from '../law/index.ts'
import type { Verdict } from '../law/rulebook.ts'
import type { Report } from '../report/report.ts'
import { houseHash } from '../report/signed.ts'
import type { Setting } from '../setting.ts'
import { compareSegments, compareVerdicts } from './compare.ts'
import { type HouseDecision, withDecisions } from './decide.ts'
import { effectsOf } from './effect.ts'
import { likeness, sentenceOf } from './likeness.ts'
import { directionOf, type Overruling, type Said } from './overruling.ts'
import { withEffects } from './stricter.ts'

const SETTING: Setting = {
  rulebooks: RULEBOOKS,
  reading: 'milder',
  stream: 'service',
  declared: {},
  house: [],
  thresholds: DEFAULT_THRESHOLDS,
}
const MAIL = `<title>Uw bestelling 4711 is onderweg</title>
<p>Beste mevrouw Jansen,</p>
<p>Uw bestelling 4711 wordt morgen tussen 9 en 12 uur bezorgd.</p>
<p>Volg uw pakket op de pagina van de bezorger.</p>
<p>Met vriendelijke groet, Winkel B.V., Dorpsstraat 1, 1234 AB Utrecht, KvK 12345678</p>`

let report: Report
let model: Model
const judged = async (bytes: string, setting = SETTING): Promise<Report> => {
  const result = await check({ bytes, as: 'html' }, setting, model)
  if (!result.ok) throw new Error(result.problem.code)
  return result.value
}
beforeAll(async () => {
  model = loadModel(readFileSync(new URL('../acts/model/model.bin', import.meta.url)))
  report = await judged(MAIL)
})

const nl = (masked: string) => sentenceOf({ language: 'nl', masked })
const compared = ({ draft }: Report) => draft.segments.map((one) => ({ segment: one.id, ...sentenceOf(one) }))
const mailOf = (one: Report) => ({ fingerprint: one.draft.fingerprint, sentences: compared(one) })
const lawOf = (one: Report, law: string) => one.verdicts.find((verdict) => verdict.law === law) as Verdict

describe('how alike two sentences are', () => {
  test.each([
    ['Uw bestelling 4711 is onderweg.', 'Uw bestelling 9 is onderweg', 1],
    ['Beste mevrouw Jansen, kijk eens.', 'Beste heer De Vries, kijk eens.', 1],
    ['Nu 10% korting op alles', 'Nu 20% korting op alles', 1],
    ['Handig erbij: de bijpassende tas voor uw schoenen', 'Handig erbij: de bijpassende riem voor uw schoenen', 5 / 9],
    ['Handig erbij: de bijpassende tas', 'Handig erbij: een extra riem', 1 / 7],
    ['Bekijk', 'Bekijk', 1],
    ['Bekijk', 'Bekijk meer', 0],
    ['', '', 0],
  ])('%j and %j: %d', (one, other, how) => {
    expect(likeness(nl(one), nl(other))).toBeCloseTo(how, 2)
    expect(likeness(nl(other), nl(one))).toBeCloseTo(how, 2)
  })

  it('is nothing between two languages', () => {
    expect(likeness(nl('Sale'), { ...nl('Sale'), language: 'en' })).toBe(0)
  })
})

describe('the direction of an overruling', () => {
  const segment = (was: Said['was'], says: Said['says']) =>
    ({ about: 'segment', segment: 's1', sentence: nl('x'), was, says }) as Said
  test.each([
    ['order', 'offer', 'stricter'],
    ['greeting', 'review-request', 'stricter'],
    ['survey', 'donation-ask', 'stricter'],
    ['offer', 'partner-offer', 'stricter'],
    ['offer', 'order', 'milder'],
    ['offer', 'survey', 'milder'],
    ['order', 'recall', 'milder'],
  ] as const)('%s read as %s is %s', (was, says, direction) => {
    expect(directionOf(segment(was, says))).toBe(direction)
  })
  test.each([
    [null, 'service', 'milder'],
    ['commercial', 'service', 'milder'],
    ['service', 'commercial', 'stricter'],
    ['commercial', 'charitable', 'stricter'],
  ] as const)('%s judged %s is %s', (was, says, direction) => {
    expect(directionOf({ about: 'verdict', law: 'NL', was, says })).toBe(direction)
  })
})

const overruled = (words: string, says: 'offer' | 'help' = 'offer', id = 'o1'): Overruling => ({
  id,
  fingerprint: 'elsewhere',
  said: { about: 'segment', segment: 's9', sentence: nl(words), was: says === 'offer' ? 'delivery' : 'offer', says },
})

describe('an overruling of a sentence in another mail', () => {
  it('sends a mail with a sentence like it to a person, under every law, and says which sentence', () => {
    const effects = effectsOf(mailOf(report), [overruled('Volg uw pakket op de pagina van de bezorger')])
    const id = report.draft.segments.find(({ text }) => text.startsWith('Volg'))?.id
    expect(effects).toEqual([{ overruling: 'o1', kind: 'review', law: null, segment: id, likeness: 1 }])
    const after = withEffects(report, effects, SETTING)
    expect(lawOf(report, 'NL')).toMatchObject({ review: false, decision: 'pass' })
    for (const verdict of after.verdicts) {
      expect(verdict.reviewBecause).toContain('like-overruled')
      expect(verdict.decision).toBe('hold')
      expect(verdict.because.at(-1)).toMatchObject({ row: 'overruling/o1', segments: [id] })
    }
    expect(after.remedies.none).not.toBe('none-needed')
  })

  it('that is milder is a precedent and changes nothing by itself', () => {
    const effects = effectsOf(mailOf(report), [overruled('Volg uw pakket op de pagina van de bezorger', 'help')])
    expect(effects).toMatchObject([{ kind: 'precedent' }])
    expect(withEffects(report, effects, SETTING)).toBe(report)
  })

  it('does nothing where no sentence is like it', () => {
    expect(effectsOf(mailOf(report), [overruled('Koop nu de nieuwe zomercollectie met korting')])).toEqual([])
  })
})

it('an overruled verdict reaches only mails of the same template, under that law', () => {
  const said = { about: 'verdict', law: 'DE', was: 'service', says: 'commercial' } as const
  const of = (fingerprint: string) => effectsOf(mailOf(report), [{ id: 'o1', fingerprint, said }])
  expect(of('elsewhere')).toEqual([])
  const after = withEffects(report, of(report.draft.fingerprint), SETTING)
  expect(lawOf(after, 'DE').reviewBecause).toContain('like-overruled')
  expect(lawOf(after, 'NL')).toEqual(lawOf(report, 'NL'))
})

/** As strict as a verdict is, in what it does: each number only ever rises. */
const strict = (one: Verdict) => ({
  decision: ['pass', 'warn', 'hold'].indexOf(one.decision),
  review: Number(one.review),
  other: Number(one.purpose !== 'service'),
  tinge: ['none', 'light', 'strong'].indexOf(one.tinge),
  asked: strictness(one.consequences.asIs),
  missing: one.missing.length,
})

it('no set of overrulings makes a verdict milder', async () => {
  const offer = MAIL.replace('Volg uw', 'Nu 20% korting op alle tassen, alleen deze week. Volg uw')
  const mails = await Promise.all(
    (['service', 'commercial'] as const).flatMap((stream) =>
      [MAIL, offer].map(async (mail) => ({ stream, report: await judged(mail, { ...SETTING, stream }) })),
    ),
  )
  const said = fc.oneof(
    fc.record({
      about: fc.constant('segment' as const),
      segment: fc.constant('s1'),
      sentence: fc.constantFrom(...mails.flatMap((one) => compared(one.report))),
      was: fc.constantFrom(...ACT_IDS),
      says: fc.constantFrom(...ACT_IDS),
    }),
    fc.record({
      about: fc.constant('verdict' as const),
      law: fc.constantFrom(...RULEBOOKS.map(({ code }) => code)),
      was: fc.constantFrom(...PURPOSES, null),
      says: fc.constantFrom(...PURPOSES),
    }),
  )
  const fingerprint = fc.constantFrom(...mails.map((one) => one.report.draft.fingerprint))
  const overrulings = fc.array(fc.record({ id: fc.uuid(), fingerprint, said }), { maxLength: 6 })
  fc.assert(
    fc.property(fc.constantFrom(...mails), overrulings, ({ stream, report: before }, set) => {
      const after = withEffects(before, effectsOf(mailOf(before), set), { ...SETTING, stream })
      for (const verdict of before.verdicts) {
        const was = strict(verdict)
        for (const [name, value] of Object.entries(strict(lawOf(after, verdict.law))))
          expect(value, `${verdict.law} ${name}`).toBeGreaterThanOrEqual(was[name as keyof typeof was])
      }
    }),
    { numRuns: process.env['WAAROM_LONG'] ? 2_000 : 40 },
  )
})

describe('a decision of a person', () => {
  const house = houseHash([])
  const at = { setting: SETTING, path: 'mail:1', today: '2026-11-28', house }
  const decision = (change: Partial<HouseDecision> = {}): HouseDecision => ({
    id: 'd1',
    fingerprint: report.draft.fingerprint,
    path: 'mail:1',
    law: 'NL',
    rulebook: lawOf(report, 'NL').rulebook,
    reading: 'milder',
    house,
    verdict: 'service',
    who: 'user:1',
    reason: 'Their own order.',
    until: '2027-11-28',
    refuses: false,
    knew: [],
    ...change,
  })
  const asked = () => effectsOf(mailOf(report), [overruled('Volg uw pakket op de pagina van de bezorger')])
  const outcome = (one: HouseDecision, effects = asked()) => {
    const { report: after, decisions } = withDecisions(withEffects(report, effects, SETTING), [one], effects, at)
    return { ...lawOf(after, 'NL'), fallen: decisions.map(({ fallen }) => fallen) }
  }

  it('takes the place of the review', () => {
    expect(outcome(decision({ knew: ['o1'] }))).toMatchObject({ review: false, decision: 'pass', fallen: [null] })
  })

  test.each([
    ['mail-changed', { fingerprint: 'other' }],
    ['rulebook-changed', { rulebook: 'nl-2025.9' }],
    ['setting-changed', { reading: 'stricter' }],
    ['setting-changed', { house: 'other' }],
    ['date-passed', { until: '2026-11-27' }],
    ['overruled-since', { knew: [] }],
  ] as const)('ends by %s: %j', (fallen, change) => {
    expect(outcome(decision({ knew: ['o1'], ...change }))).toMatchObject({
      review: true,
      decision: 'hold',
      fallen: [fallen],
    })
  })

  it('about another text of another mail does not concern this one', () => {
    expect(outcome(decision({ fingerprint: 'other', path: 'mail:2' })).fallen).toEqual([])
  })

  it('that refuses holds the mail, also one that would pass, and asks nobody again', () => {
    const { verdict: _, ...refusal } = decision({ refuses: true })
    expect(outcome(refusal, [])).toMatchObject({ purpose: 'service', review: false, decision: 'hold' })
  })
})

describe('two drafts side by side', () => {
  const side = (lines: readonly string[]) =>
    lines.map((text, at) => ({ id: `s${at}`, role: 'paragraph', language: 'nl', text }) as const)
  const changes = (before: readonly string[], after: readonly string[]) =>
    compareSegments(side(before), side(after)).map(({ change, before: old, after: now }) => `${change} ${old} ${now}`)

  test.each([
    [
      ['a', 'b'],
      ['a', 'b'],
      ['same s0 s0', 'same s1 s1'],
    ],
    [['a', 'b'], ['a'], ['same s0 s0', 'removed s1 null']],
    [
      ['a', 'x', 'b'],
      ['a', 'b'],
      ['same s0 s0', 'removed s1 null', 'same s2 s1'],
    ],
    [['a'], ['b', 'a'], ['added null s0', 'same s0 s1']],
    [
      ['a', 'b', 'c'],
      ['c', 'a', 'b'],
      ['moved s2 s0', 'same s0 s1', 'same s1 s2'],
    ],
    [['a', 'a'], ['a'], ['same s0 s0', 'removed s1 null']],
    [['een mooie rode tas voor u'], ['een mooie rode jas voor u'], ['changed s0 s0']],
    [['een mooie rode tas voor u'], ['iets heel anders dan eerst'], ['added null s0', 'removed s0 null']],
  ])('%j becomes %j', (before, after, expected) => {
    expect(changes(before, after).sort()).toEqual([...expected].sort())
  })

  it('tells each segment of both once, whatever they are', () => {
    const lines = fc.array(fc.constantFrom('a', 'b', 'c d e f', 'c d e g', 'h'), { maxLength: 12 })
    fc.assert(
      fc.property(lines, lines, (before, after) => {
        const told = compareSegments(side(before), side(after))
        expect(told.flatMap((one) => one.after ?? [])).toEqual(side(after).map(({ id }) => id))
        expect(told.flatMap((one) => one.before ?? []).sort()).toEqual(
          side(before)
            .map(({ id }) => id)
            .sort(),
        )
        const steady = told.filter(({ change }) => change === 'same').map((one) => Number(one.before?.slice(1)))
        expect(steady).toEqual([...steady].sort((one, other) => one - other))
      }),
    )
  })

  it('says what differs in each verdict', () => {
    const verdict = {
      rulebook: 'nl-1',
      reading: 'milder',
      purpose: 'service',
      tinge: 'none',
      review: false,
      decision: 'pass',
    }
    const of = (change: object) =>
      ({ NL: { ...verdict, ...change } }) as unknown as Parameters<typeof compareVerdicts>[0]
    expect(compareVerdicts(of({}), of({ tinge: 'light', decision: 'warn' }))).toMatchObject([
      { law: 'NL', before: verdict, differs: ['tinge', 'decision'] },
    ])
    expect(compareVerdicts({}, of({}))).toMatchObject([{ before: null, after: verdict }])
  })
})
