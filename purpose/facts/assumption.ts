import type { FactName } from './fact.ts'

/** What the text does not show and nobody declared, read as the ordinary case and shown. */
export interface Assumption {
  readonly fact: FactName
  readonly value: string
  /** Key of the sentence in the catalogues. */
  readonly explain: string
}
