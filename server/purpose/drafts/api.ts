import type { z } from 'zod'
import type { pageQuery } from '../../cursor.ts'
import type {
  comparisonAnswer,
  comparisonQuery,
  draftAnswer,
  draftAsk,
  draftParams,
  langQuery,
  madeAnswer,
  mail,
  mailAsk,
  mailChangeAsk,
  mailParams,
  mailSearchAsk,
  mailsAnswer,
  mailsQuery,
  reportsAnswer,
  savedAnswer,
  versionsAnswer,
} from './ask.ts'

type In<T extends z.ZodType> = z.input<T>
type Out<T extends z.ZodType> = z.output<T>

/** The routes of mails and their versions, for a typed client. */
export interface MailsApi {
  'GET /api/v1/mails': { query?: In<typeof mailsQuery>; reply: Out<typeof mailsAnswer> }
  'POST /api/v1/mails/search': { body: In<typeof mailSearchAsk>; reply: Out<typeof mailsAnswer> }
  'POST /api/v1/mails': { body: In<typeof mailAsk>; reply: Out<typeof madeAnswer> }
  'GET /api/v1/mails/:id': { params: In<typeof mailParams>; reply: Out<typeof mail> }
  'PUT /api/v1/mails/:id': { params: In<typeof mailParams>; body: In<typeof mailChangeAsk>; reply: null }
  'PUT /api/v1/mails/:id/draft': {
    params: In<typeof mailParams>
    body: In<typeof draftAsk>
    reply: Out<typeof savedAnswer>
  }
  'GET /api/v1/mails/:id/drafts': {
    params: In<typeof mailParams>
    query?: In<typeof pageQuery>
    reply: Out<typeof versionsAnswer>
  }
  'GET /api/v1/mails/:id/drafts/:draft': {
    params: In<typeof draftParams>
    query?: In<typeof langQuery>
    reply: Out<typeof draftAnswer>
  }
  'GET /api/v1/mails/:id/drafts/:draft/comparison': {
    params: In<typeof draftParams>
    query: In<typeof comparisonQuery>
    reply: Out<typeof comparisonAnswer>
  }
  'GET /api/v1/mails/:id/drafts/:draft/reports': {
    params: In<typeof draftParams>
    reply: Out<typeof reportsAnswer>
  }
}
