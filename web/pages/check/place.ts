import type { Report } from '@waarom/purpose/report/report.ts'
import { createContext, type ReactNode, useContext } from 'react'
import type { Checked } from './use-check.ts'
import type { Desk } from './use-mail.ts'

/** Where the mail of the check comes from and where it goes to: the browser alone, or a mail of the house. */
export interface Place {
  readonly desk: Desk
  /** Whether the stream and the reading are chosen elsewhere, so that only the laws are chosen here. */
  readonly fixed: boolean
  /** What stands at the start about where the mail is kept. */
  readonly stays: string
  /** What is said once one has begun anew; null for the words of the check itself. */
  readonly restarted: string | null
  /** What stands above the verdict, with the heading of the page; null where the verdict is the heading. */
  readonly above: ReactNode
  /** What people said of the mail, counted in with what the browser makes of the text; null where nobody says anything. */
  readonly counted: ((report: Report) => Report) | null
  /** Under the verdict, by what the browser makes of the text alone. */
  readonly under: ((checked: Checked) => ReactNode) | null
  /** How the saving goes, which is always in sight; null where the browser keeps the mail. */
  readonly saving: ReactNode
  /** What else one can do with the mail. */
  readonly keep: ((subject: string) => ReactNode) | null
  /** What stands in the margin beside sentences, beside our own notes; null where there is nothing. */
  readonly beside: ((checked: Pick<Checked, 'report' | 'acts'>, segments: readonly string[]) => ReactNode) | null
}

/** The place of the check that is shown. */
export const PlaceContext = createContext<Place | null>(null)

/** Where the mail of this check comes from and goes to. */
export function usePlace(): Place {
  const place = useContext(PlaceContext)
  if (!place) throw new Error('a part of the check stands outside it')
  return place
}
