import { CASES } from '@waarom/purpose/law/cases/cases.ts'
import type { Report } from '@waarom/purpose/report/report.ts'
import type { CaseCard } from './protocol.ts'

const BY_ID = new Map(CASES.map((one) => [one.id, one]))

/** The words of the cases that stand near a mail, each once. */
export function caseCards(cases: Report['cases']): readonly CaseCard[] {
  const ids = new Set(Object.values(cases).flatMap((near) => near.map((one) => one.id)))
  return [...ids].flatMap((id) => {
    const found = BY_ID.get(id)
    return found
      ? [
          {
            id,
            place: found.jurisdiction,
            authority: found.authority,
            year: found.year,
            words: found.words,
            url: found.url,
          },
        ]
      : []
  })
}
