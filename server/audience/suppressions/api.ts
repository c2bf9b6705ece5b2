import type { z } from 'zod'
import type { numbered } from '../people/ask.ts'
import type {
  liftAsk,
  suppressAsk,
  suppressedAnswer,
  suppressionSearchAnswer,
  suppressionSearchAsk,
  suppressionsAnswer,
  suppressionsQuery,
} from './ask.ts'

type In<T extends z.ZodType> = z.input<T>
type Out<T extends z.ZodType> = z.output<T>

/** The routes of refusals, for a typed client. */
export interface SuppressionsApi {
  'GET /api/v1/suppressions': { query?: In<typeof suppressionsQuery>; reply: Out<typeof suppressionsAnswer> }
  'POST /api/v1/suppressions/search': {
    body: In<typeof suppressionSearchAsk>
    reply: Out<typeof suppressionSearchAnswer>
  }
  'POST /api/v1/suppressions': { body: In<typeof suppressAsk>; reply: Out<typeof suppressedAnswer> }
  'POST /api/v1/suppressions/:id/lift': { params: In<typeof numbered>; body: In<typeof liftAsk>; reply: null }
}
