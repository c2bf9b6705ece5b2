import type { Report } from '@waarom/purpose/report/report.ts'
import type { CaseCard } from './protocol.ts'

/** The words of the cases that stand near a mail, for each once. */
export function caseCards(cases: Report['cases']): CaseCard[] {
  return Object.values(cases).flat().length > 0 ? [] : []
}
