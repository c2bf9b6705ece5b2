import type { z } from 'zod'
import type { taskAnswer } from '../import/ask.ts'

/** The routes of the demo shop, for a typed client. */
export interface DemoApi {
  'POST /api/v1/demo': { reply: z.output<typeof taskAnswer> }
}
