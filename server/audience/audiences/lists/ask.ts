import { MISSING } from '@waarom/audience/list/place.ts'
import { z } from 'zod'
import { langQuery, when } from '../../../purpose/drafts/ask.ts'
import { alreadyAnswer } from '../already.ts'
import { LIMITS } from './limits.ts'

/** How a list is answered. */
export const listQuery = langQuery.extend({
  as: z.enum(['json', 'csv']).default('json').describe('json: a summary; csv: the list itself with columns added'),
  column: z
    .string()
    .min(1)
    .max(LIMITS.columnName)
    .optional()
    .describe(
      'the column with the addresses, or that with customer numbers; #1 where columns have no name; found when absent',
    ),
})

/** Rows with the same answer. */
export const outcomeCount = z.object({
  outcome: z.enum(['in', 'out', 'not-known', 'duplicate', 'unreadable']),
  reason: z.string().describe('a reason of places, or other-address, not-counted, not-known, duplicate, unreadable'),
  group: z.string().nullable().describe('the name of the group of who is in'),
  variant: z
    .string()
    .nullable()
    .describe('the name of the version that who is in gets; null where the audience has no more than one'),
  rows: z.int(),
  name: z.string().describe('why, in a few words'),
  said: z.string(),
  fix: z.string().describe('what one can do'),
})

/** A list in figures. */
export const listAnswer = z.object({
  at: when.describe('the moment of which the places are'),
  owed: z.int().describe('contacts whose facts are still being counted: their places may be those of before'),
  columns: z.array(
    z.object({
      name: z.string(),
      share: z.number().nullable().describe('of its first filled cells, how many are an address; null: at most a half'),
    }),
  ),
  hasHeadings: z.boolean().describe('false: the first row is a person, and the columns are #1, #2 …'),
  column: z.string().nullable().describe('the column with the addresses; null where the list has only numbers'),
  numberColumn: z
    .string()
    .nullable()
    .describe('the column with customer numbers, by which a row without an address is known'),
  rows: z.int(),
  recipients: z.int().describe('rows of who is in'),
  alreadySent: alreadyAnswer,
  tally: z
    .array(outcomeCount)
    .describe('together all rows, in the order in which a row meets the tests; who is in last'),
  incomplete: z.int().describe('of who is in: rows of which something is missing'),
  missing: z.array(z.object({ missing: z.enum(MISSING), said: z.string(), rows: z.int() })),
  wrong: z
    .array(z.object({ line: z.int(), why: z.string() }))
    .describe('the first rows that could not be read, by the line of the file'),
  headings: z.array(z.string()).describe('those of the list, then of the answer'),
  first: z.array(z.array(z.string())).describe('the first rows with their answer; long cells are cut'),
})
/** A list in figures. */
export type ListReply = z.infer<typeof listAnswer>
