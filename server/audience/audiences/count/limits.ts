import { LIMITS as AUDIENCE } from '../limits.ts'

/** What counting takes on. */
export const LIMITS = {
  groups: AUDIENCE.groups,
  /** Letters of the code of a law. */
  law: 20,
  /** Steps of a path in a rule. */
  path: 40,
  /** Places in a row or column of the map. */
  cells: 20,
  /** Months that the curve looks back. */
  months: 60,
} as const
