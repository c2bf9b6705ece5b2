import type { z } from 'zod'
import type { madeAnswer } from '../drafts/ask.ts'
import type {
  counselAnswer,
  numbered,
  overruleAsk,
  overruledAnswer,
  reviewAsk,
  reviewsAnswer,
  reviewsQuery,
  revokeAsk,
} from './ask.ts'

type In<T extends z.ZodType> = z.input<T>
type Out<T extends z.ZodType> = z.output<T>

/** The routes of reviews and overrulings, for a typed client. */
export interface ReviewsApi {
  'POST /api/v1/mails/:id/reviews': {
    params: In<typeof numbered>
    body: In<typeof reviewAsk>
    reply: Out<typeof madeAnswer>
  }
  'GET /api/v1/reviews': { query?: In<typeof reviewsQuery>; reply: Out<typeof reviewsAnswer> }
  'GET /api/v1/counsel': { reply: Out<typeof counselAnswer> }
  'POST /api/v1/mails/:id/overrulings': {
    params: In<typeof numbered>
    body: In<typeof overruleAsk>
    reply: Out<typeof overruledAnswer>
  }
  'POST /api/v1/overrulings/:id/revocation': {
    params: In<typeof numbered>
    body: In<typeof revokeAsk>
    reply: null
  }
}
