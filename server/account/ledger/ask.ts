import { z } from 'zod'
import { nextPage } from '../../cursor.ts'

/** Some entries of the ledger, the newest first. */
export const ledgerAnswer = z.object({
  entries: z.array(
    z.object({
      number: z.int(),
      at: z.iso.datetime(),
      kind: z.string(),
      actor: z.string().describe('a reference, or system'),
      name: z.string().nullable().describe('who that is, as long as there is such a user'),
      subjects: z.array(z.string()).describe('references: a noun with an id or a keyed hash'),
      body: z.record(z.string(), z.json()),
      hash: z.string(),
    }),
  ),
  next: nextPage,
})
