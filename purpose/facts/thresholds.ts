/** The asymmetry, as one setting: how sure the model must be, by what a mistake costs. */
export interface Thresholds {
  /** Below this certainty of the lead a person is asked when the mail leans to service (a false service is dear). */
  readonly service: number
  /** The same when it leans to anything else (a needless hold is cheap). */
  readonly other: number
  /** Share of prominence above which promotion in a service mail is strong. */
  readonly strongShare: number
  /** Prominence above which unread content asks a person. */
  readonly unread: number
}
