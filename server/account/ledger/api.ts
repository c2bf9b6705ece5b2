import type { z } from 'zod'
import type { pageQuery } from '../../cursor.ts'
import type { ledgerAnswer } from './ask.ts'

/** The routes of the ledger, for a typed client. */
export interface LedgerApi {
  'GET /api/v1/ledger': { query?: z.input<typeof pageQuery>; reply: z.output<typeof ledgerAnswer> }
}
