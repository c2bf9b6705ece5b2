/** The sentences of one language about the second reader. */
export interface SecondWords {
  readonly label: string
  readonly advice: (model: string, purpose: string) => string
  readonly reason: (reason: string) => string
  readonly rests: (quotes: string) => string
  readonly none: (problem: string) => string
  readonly sent: (host: string, count: number) => string
  readonly nothing: string
  readonly leftOut: (count: number) => string
  readonly exact: string
  readonly problems: Readonly<Record<string, { readonly what: string; readonly why: string; readonly fix: string }>>
}
