import type { Segment } from '@waarom/purpose/mail/draft.ts'
import { PARCEL } from '@waarom/purpose/report/fixtures/parcel.ts'
import { describe, expect, it } from 'vitest'
import { pictureOf, rowsOf } from './mark.ts'

const { draft } = PARCEL
const withSegments = (change: (one: Segment, at: number) => Partial<Segment>, more: Partial<typeof draft> = {}) => ({
  ...PARCEL,
  draft: { ...draft, ...more, segments: draft.segments.map((one, at) => ({ ...one, ...change(one, at) })) },
})

describe('the rows of a mail', () => {
  it('say once where a language begins that is not read, and nothing of a subject', () => {
    const report = withSegments(() => ({ language: 'other' }), { readable: 'foreign' })
    const unread = rowsOf(report).map((row) => [row.segments[0]?.role, row.unread])
    expect(unread.filter(([, said]) => said !== null)).toHaveLength(1)
    expect(unread[0]).toEqual(['subject', null])
    expect(unread[1]?.[1]).toBe('foreign')
    expect(rowsOf(PARCEL).every((row) => row.unread === null)).toBe(true)
  })

  it('say of a picture beside its alternative text that it was not read', () => {
    const alt = draft.segments.find(({ role }) => role === 'paragraph')
    const [from = 0, to = 0] = alt?.ranges[0] ?? []
    const picture = {
      ...{ kind: 'picture' as const, name: 'x', prominence: 0.9, link: null },
      ...{ part: alt?.part ?? '', range: [from - 5, to + 5] as const },
    }
    const report = withSegments((one) => (one.id === alt?.id ? { role: 'image-alt' } : {}), { unread: [picture] })
    expect(report.draft.segments.flatMap((one) => pictureOf(one, report) ?? [])).toEqual([picture])
    expect(rowsOf(report).flatMap((row) => row.unread ?? [])).toEqual(['pictureUnread'])
  })
})
