import { describe, expect, it } from 'vitest'
import { FOREIGN, PARCEL } from './fixtures/parcel.ts'
import { reportHtml } from './html.ts'
import { reportText } from './text.ts'

const [whole] = PARCEL.remedies.remedies
const ids = PARCEL.draft.segments.map(({ id }) => id)
const advised = (...remedies: readonly Partial<NonNullable<typeof whole>>[]) => ({
  ...PARCEL,
  remedies: { remedies: whole ? remedies.map((one) => ({ ...whole, ...one })) : [], none: null },
})
const text = (report: typeof PARCEL) => reportText(report, { lang: 'en', columns: 200 }).replace(/\s+/g, ' ')

describe('what a report says once', () => {
  it('counts the other sentences of a long remedy, which its advice names', () => {
    const { draft } = PARCEL
    const more = ['s5', 's6'].flatMap((id) => draft.segments.slice(-1).map((one) => ({ ...one, id })))
    const long = { ...draft, segments: [...draft.segments, ...more] }
    const said = text({ ...advised({ remove: ['s1', 's3', 's4', 's5', 's6'] }), draft: long })
    expect(said).toContain('together with 4 other sentences: without them the verdict changes')
    expect(said).not.toContain('together with “')
  })

  it('does not name the second of two mails again where it is what can be taken out', () => {
    const split = { service: ids.slice(0, 4), other: ['s4'] }
    expect(text(advised({ remove: ['s4'] }, { remove: [], split }))).toContain('and the sentences above apart.')
    expect(text(advised({ remove: [], split }))).toContain('To the second mail go:')
  })

  it('does not say in an advice that the terms of a platform are no law, as that is said above it', () => {
    expect(text(advised({ laws: ['NL', 'platform-google'] }))).toContain('mail in the Netherlands and Google:')
  })

  it('tells a ruling with the law that leads, and not again with another', () => {
    const [first, second] = PARCEL.verdicts
    const near = PARCEL.cases[first?.law ?? ''] ?? []
    const report = { ...PARCEL, cases: { ...PARCEL.cases, [second?.law ?? '']: near } }
    expect(near).not.toEqual([])
    expect(reportHtml(report, 'en').split('An order confirmation carried a banner')).toHaveLength(2)
  })

  it('draws no strip of a mail that was not read, and puts a question mark beside what is in doubt', () => {
    expect(reportHtml(PARCEL, 'en')).toContain('<svg class="strip"')
    expect(reportHtml(FOREIGN, 'en')).not.toContain('<svg class="strip"')
    expect(reportHtml(FOREIGN, 'en')).toContain('<p class="note">?</p>')
  })
})
