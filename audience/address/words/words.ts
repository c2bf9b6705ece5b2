import type { addressProblems } from '../problems.ts'

/** Why a text was refused as an address, in one language. `{limit}` is a number of octets. */
export interface AddressWords {
  readonly problems: Readonly<
    Record<
      `address/${keyof (typeof addressProblems)['specs'] & string}`,
      { readonly what: string; readonly why: string; readonly fix: string }
    >
  >
}
