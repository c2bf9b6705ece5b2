import type { z } from 'zod'
import type { langQuery, mailParams } from '../../../purpose/drafts/ask.ts'
import type {
  comparisonAnswer,
  comparisonAsk,
  countAnswer,
  countAsk,
  curveAnswer,
  curveAsk,
  placeAnswer,
  placeAsk,
  placedAnswer,
  placedAsk,
  placeParams,
} from './count-ask.ts'

type In<T extends z.ZodType> = z.input<T>
type Out<T extends z.ZodType> = z.output<T>

/** What a route takes that is asked about the audience of a mail. */
interface About<Ask extends z.ZodType, Answer extends z.ZodType, Params extends z.ZodType = typeof mailParams> {
  params: In<Params>
  query?: In<typeof langQuery>
  body: In<Ask>
  reply: Out<Answer>
}

/** The routes that count audiences, for a typed client. */
export interface CountApi {
  'POST /api/v1/mails/:id/audience/count': About<typeof countAsk, typeof countAnswer>
  'POST /api/v1/mails/:id/audience/curve': About<typeof curveAsk, typeof curveAnswer>
  'POST /api/v1/mails/:id/audience/comparison': About<typeof comparisonAsk, typeof comparisonAnswer>
  'POST /api/v1/mails/:id/audience/people': About<typeof placedAsk, typeof placedAnswer>
  'POST /api/v1/mails/:id/audience/places/:contact': About<typeof placeAsk, typeof placeAnswer, typeof placeParams>
  'GET /api/v1/mails/:id/audience/places/:contact': {
    params: In<typeof placeParams>
    query?: In<typeof langQuery>
    reply: Out<typeof placeAnswer>
  }
}
