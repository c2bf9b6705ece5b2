import { readAddress } from '@waarom/audience/address/address.ts'
import { z } from 'zod'

const text = z.string().trim().max(254)
const NO_ADDRESS = { code: 'invalid_format', format: 'email' } as const

/** A mail address, read as those of people are, as somebody typed it: what it says on the page and under a mail. */
export const typedAddress = text.superRefine((typed, context) => {
  if (/[<>]/.test(typed) || !readAddress(typed).ok) context.addIssue({ ...NO_ADDRESS })
})

/** A mail address with which somebody signs in, in the one form by which addresses are compared. */
export const accountAddress = text
  .transform((typed, context) => {
    const read = readAddress(typed)
    if (read.ok) return read.value.key
    context.addIssue({ ...NO_ADDRESS })
    return z.NEVER
  })
  // What the sign-in library lets in: no letters outside ASCII before the @.
  .pipe(z.email())
