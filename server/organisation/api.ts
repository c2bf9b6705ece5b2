import type { z } from 'zod'
import type {
  brandAsk,
  brandChangeAsk,
  brandsAnswer,
  lawAsk,
  madeAnswer,
  numbered,
  organisationAnswer,
  placeAsk,
  questionsAsk,
  retentionRuleAsk,
  retentionRuleChangeAsk,
  retentionRulesAnswer,
  senderAsk,
  sendersAnswer,
  streamAsk,
  streamChangeAsk,
} from './ask.ts'

type In<T extends z.ZodType> = z.input<T>
type Out<T extends z.ZodType> = z.output<T>

/** The routes of the organisation, for a typed client. */
export interface OrganisationApi {
  'GET /api/v1/organisation': { reply: Out<typeof organisationAnswer> }
  'PUT /api/v1/organisation/place': { body: In<typeof placeAsk>; reply: null }
  'PUT /api/v1/organisation/law': { body: In<typeof lawAsk>; reply: null }
  'PUT /api/v1/organisation/questions': { body: In<typeof questionsAsk>; reply: null }
  'POST /api/v1/organisation/release': { reply: null }
  'GET /api/v1/legal-senders': { reply: Out<typeof sendersAnswer> }
  'PUT /api/v1/legal-senders/:id': { params: In<typeof numbered>; body: In<typeof senderAsk>; reply: null }
  'GET /api/v1/brands': { reply: Out<typeof brandsAnswer> }
  'POST /api/v1/brands': { body: In<typeof brandAsk>; reply: Out<typeof madeAnswer> }
  'PUT /api/v1/brands/:id': { params: In<typeof numbered>; body: In<typeof brandChangeAsk>; reply: null }
  'POST /api/v1/brands/:id/streams': {
    params: In<typeof numbered>
    body: In<typeof streamAsk>
    reply: Out<typeof madeAnswer>
  }
  'PUT /api/v1/streams/:id': { params: In<typeof numbered>; body: In<typeof streamChangeAsk>; reply: null }
  'GET /api/v1/retention-rules': { reply: Out<typeof retentionRulesAnswer> }
  'POST /api/v1/retention-rules': { body: In<typeof retentionRuleAsk>; reply: Out<typeof madeAnswer> }
  'PUT /api/v1/retention-rules/:id': {
    params: In<typeof numbered>
    body: In<typeof retentionRuleChangeAsk>
    reply: null
  }
}
