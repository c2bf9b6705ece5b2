import type { z } from 'zod'
import type { pageQuery } from '../../cursor.ts'
import type { langQuery, madeAnswer, mailParams } from '../drafts/ask.ts'
import type * as ask from './ask.ts'

type In<T extends z.ZodType> = z.input<T>
type Out<T extends z.ZodType> = z.output<T>
type Numbered = In<typeof ask.numbered>

/** The routes of reviews, overrulings, notices and guests, for a typed client. */
export interface ReviewsApi {
  'POST /api/v1/mails/:id/reviews': {
    params: In<typeof mailParams>
    body: In<typeof ask.reviewAsk>
    reply: Out<typeof madeAnswer>
  }
  'GET /api/v1/reviews': { query?: In<typeof ask.reviewsQuery>; reply: Out<typeof ask.reviewsAnswer> }
  'GET /api/v1/reviews/:id': { params: Numbered; query?: In<typeof langQuery>; reply: Out<typeof ask.reviewAnswer> }
  'GET /api/v1/counsel': { reply: Out<typeof ask.counselAnswer> }
  'PUT /api/v1/reviews/:id/assignment': { params: Numbered; body: In<typeof ask.assignmentAsk>; reply: null }
  'POST /api/v1/reviews/:id/withdrawal': { params: Numbered; reply: null }
  'POST /api/v1/reviews/:id/comments': {
    params: Numbered
    body: In<typeof ask.remarkAsk>
    reply: Out<typeof madeAnswer>
  }
  'POST /api/v1/reviews/:id/questions': {
    params: Numbered
    body: In<typeof ask.remarkAsk>
    reply: Out<typeof madeAnswer>
  }
  'POST /api/v1/reviews/:id/answers': {
    params: Numbered
    body: In<typeof ask.remarkAsk>
    reply: Out<typeof madeAnswer>
  }
  'POST /api/v1/reviews/:id/decisions': {
    params: Numbered
    body: In<typeof ask.decideAsk>
    reply: Out<typeof ask.decidedAnswer>
  }
  'POST /api/v1/reviews/:id/guest-links': {
    params: Numbered
    body: In<typeof ask.guestAsk>
    reply: Out<typeof ask.guestAnswer>
  }
  'DELETE /api/v1/guest-links/:id': { params: Numbered; reply: null }
  'POST /api/v1/mails/:id/overrulings': {
    params: In<typeof mailParams>
    body: In<typeof ask.overruleAsk>
    reply: Out<typeof ask.overruledAnswer>
  }
  'GET /api/v1/overrulings': {
    query?: In<typeof pageQuery>
    reply: Out<typeof ask.overrulingsAnswer>
  }
  'POST /api/v1/overrulings/:id/revocation': { params: Numbered; body: In<typeof ask.revokeAsk>; reply: null }
  'GET /api/v1/notices': { query?: In<typeof ask.noticesQuery>; reply: Out<typeof ask.noticesAnswer> }
  'POST /api/v1/notices/read': { body: In<typeof ask.noticesReadAsk>; reply: null }
  'POST /api/v1/guest/session': { body: In<typeof ask.guestSessionAsk>; reply: null }
  'DELETE /api/v1/guest/session': { reply: null }
  'GET /api/v1/guest/review': { query?: In<typeof langQuery>; reply: Out<typeof ask.guestViewAnswer> }
  'POST /api/v1/guest/comments': { body: In<typeof ask.guestRemarkAsk>; reply: Out<typeof madeAnswer> }
  'POST /api/v1/guest/advice': { body: In<typeof ask.guestAdviceAsk>; reply: Out<typeof madeAnswer> }
}
