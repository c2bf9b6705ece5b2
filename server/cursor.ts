import { z } from 'zod'
import { LIMITS } from './limits.ts'
import { ProblemError, problems } from './problems.ts'

/** What a list takes in its query; a list with filters extends it. */
export const pageQuery = z.strictObject({
  after: z
    .string()
    .min(1)
    .max(LIMITS.cursorCharacters)
    .optional()
    .describe('the next of the page before; from the beginning when absent'),
  limit: z.coerce
    .number()
    .int()
    .min(1)
    .max(LIMITS.pageMost)
    .default(LIMITS.page)
    .describe('how many there are in a page at most'),
  lang: z.enum(['nl', 'en']).optional().describe('language of a refusal'),
})

/** What a page of a list ends with. */
export const nextPage = z.string().nullable().describe('to be given as after for the next page; null at the end')

/** The place in a list at which a page ends, as callers pass it on without reading it. */
export interface Cursor<Key extends readonly unknown[]> {
  /**
   * The place after which a page begins; null for the first page.
   * @throws ProblemError `server/bad-cursor` when it is not one that this list gave
   */
  readonly read: (after: string | undefined) => Key | null
  /**
   * Cuts a page from rows that were asked with one more than its limit, by which is known whether there are others.
   * @param keyOf the place of a row
   */
  readonly page: <Row>(
    rows: readonly Row[],
    limit: number,
    keyOf: (row: Row) => Key,
  ) => { readonly rows: readonly Row[]; readonly next: string | null }
}

/**
 * Makes the cursor of a list that is read by its keys: `where (a, id) > (…) order by a, id limit n + 1`.
 * Who has the cursor can read the key, and it stands in addresses: let it be moments and ids, never a name or an e-mail.
 * A moment must have all its digits (as text from the database), for those of JavaScript end at the millisecond.
 * @param list the name of the list; the cursor of another is refused
 * @param key the values that a row is ordered by, the last of them unique
 */
export function cursorOf<Key extends readonly unknown[]>(list: string, key: z.ZodType<Key>): Cursor<Key> {
  const shape = z.tuple([z.literal(list), key])
  const write = (place: Key) => Buffer.from(JSON.stringify([list, place])).toString('base64url')
  return {
    read: (after) => {
      if (after === undefined) return null
      const found = shape.safeParse(jsonIn(after))
      // Written again it must be the same, so that a place has one spelling.
      if (!found.success || write(found.data[1]) !== after) throw new ProblemError(problems.make('bad-cursor'))
      return found.data[1]
    },
    page: (rows, limit, keyOf) => {
      const last = rows.length > limit ? rows[limit - 1] : undefined
      return { rows: rows.slice(0, limit), next: last === undefined ? null : write(keyOf(last)) }
    },
  }
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(Buffer.from(text, 'base64url').toString())
  } catch {
    return null
  }
}
