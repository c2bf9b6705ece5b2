/** A decided case that stands near a mail. Its words stand in `cases.ts`. */
export interface NearCase {
  readonly id: string
  readonly for: 'service' | 'not-service'
}
