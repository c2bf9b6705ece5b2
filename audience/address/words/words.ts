import type { LeftOut } from '../one-mail.ts'
import type { addressProblems } from '../problems.ts'

/** Why a text was refused as an address, in one language; `{limit}` is a number of octets. Why somebody gets no mail; `{name}` is who gets it. */
export interface AddressWords {
  readonly problems: Readonly<
    Record<
      `address/${keyof (typeof addressProblems)['specs'] & string}`,
      { readonly what: string; readonly why: string; readonly fix: string }
    >
  >
  readonly leftOut: Readonly<Record<LeftOut['because'], string>>
}
