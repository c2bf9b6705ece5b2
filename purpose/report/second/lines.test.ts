import { describe, expect, it } from 'vitest'
import { RULEBOOKS } from '../../law/rulebooks/index.ts'
import { counselText } from '../counsel.ts'
import { PARCEL } from '../fixtures/parcel.ts'
import { reportHtml } from '../html.ts'
import { mailJson } from '../json.ts'
import type { Report } from '../report.ts'
import { type SarifResult, toSarif } from '../sarif.ts'
import { reportText } from '../text.ts'
import { problems } from './problems.ts'
import type { Second } from './second.ts'

const SECOND: Second = {
  host: 'localhost:11434',
  model: 'small-1',
  sent: [{ id: 's4', role: 'paragraph', text: 'Handig erbij: de bijpassende tas met 10% korting' }],
  leftOut: 0,
  advice: { purpose: 'commercial', reason: 'It sells [a bag](https://example.org).', segments: ['s4'] },
  problem: null,
}

/** The mail of the fixture, in review under one law, with what came of a second reader. */
function inReview(second: Second): Report {
  const verdicts = PARCEL.verdicts.map((one, at) =>
    at === 0 ? { ...one, decision: 'hold' as const, review: true, reviewBecause: ['model-unsure'] as const } : one,
  )
  return { ...PARCEL, verdicts, second }
}

const sarif = (report: Report): SarifResult[] =>
  JSON.parse(toSarif([report], { lang: 'en', rulebooks: RULEBOOKS, version: '0.1.0' })).runs[0].results

const FORMS: Readonly<Record<string, (report: Report) => string>> = {
  text: (report) => reportText(report, { lang: 'en', columns: 100 }),
  HTML: (report) => reportHtml(report, 'en'),
  JSON: (report) => JSON.stringify(mailJson(report, 'en').secondReader ?? null),
  SARIF: (report) => JSON.stringify(sarif(report).map(({ message }) => message.text)),
  counsel: (report) => counselText(report, 'en'),
}
const said = (form: string, report: Report) => (FORMS[form]?.(report) ?? '').replace(/\s+/g, ' ')

describe.each(Object.keys(FORMS))('a report as %s', (form) => {
  it('shows the advice of a second reader, and whose it is', () => {
    const text = said(form, inReview(SECOND))
    expect(text).toContain('It sells ')
    expect(text).toContain('small-1')
    if (form !== 'JSON') expect(text).toContain('not our verdict: this is advertising.')
  })

  it('says why there is none', () => {
    const problem = problems.make('too-slow', { host: SECOND.host })
    expect(said(form, inReview({ ...SECOND, advice: null, problem }))).toContain(
      'The second reader at localhost:11434 was too slow.',
    )
  })

  it('says nothing of a second reader that nobody asked', () => {
    expect(said(form, PARCEL)).not.toMatch(/second ?reader/i)
  })
})

describe('in SARIF, the advice', () => {
  it('stands with the question to a person only, and makes no link', () => {
    const told = sarif(inReview(SECOND)).filter(({ message }) => message.text.includes('small-1'))
    expect(told.map(({ ruleId }) => ruleId)).toEqual(['review/model-unsure'])
    expect(told[0]?.message.text).toContain('It sells \\[a bag\\](https://example.org).')
  })

  it('changes neither level nor fingerprint of a result', () => {
    const { second, ...without } = inReview(SECOND)
    const bare = (report: Report) => sarif(report).map(({ message, ...rest }) => rest)
    expect(second).toBe(SECOND)
    expect(bare(inReview(SECOND))).toEqual(bare(without))
  })
})
