import type { z } from 'zod'
import type { pageQuery } from '../../cursor.ts'
import type { langQuery, madeAnswer, mailParams } from '../../purpose/drafts/ask.ts'
import type { numbered } from '../people/ask.ts'
import type {
  audienceAnswer,
  audienceAsk,
  audienceParams,
  audienceSavedAnswer,
  audienceVersion,
  audienceVersionsAnswer,
} from './ask.ts'
import type {
  driftAnswer,
  fileParams,
  filesAnswer,
  filesQuery,
  oldListsAsk,
  personSnapshotsAnswer,
  snapshotAnswer,
  snapshotAsk,
  snapshotAskedAnswer,
  snapshotParams,
  snapshotsAnswer,
  verifiedAnswer,
} from './freeze/ask.ts'
import type {
  choicesAnswer,
  choicesAsk,
  fieldsAnswer,
  namedRuleAsk,
  namedRuleChangeAsk,
  namedRulesAnswer,
  ruleCheckAnswer,
  ruleCheckAsk,
} from './rule-ask.ts'

type In<T extends z.ZodType> = z.input<T>
type Out<T extends z.ZodType> = z.output<T>

/** The routes of audiences, relevance rules and frozen audiences, for a typed client. */
export interface AudiencesApi {
  'GET /api/v1/mails/:id/audience': {
    params: In<typeof mailParams>
    query?: In<typeof langQuery>
    reply: Out<typeof audienceAnswer>
  }
  'PUT /api/v1/mails/:id/audience': {
    params: In<typeof mailParams>
    body: In<typeof audienceAsk>
    reply: Out<typeof audienceSavedAnswer>
  }
  'GET /api/v1/mails/:id/audience/versions': {
    params: In<typeof mailParams>
    query?: In<typeof pageQuery>
    reply: Out<typeof audienceVersionsAnswer>
  }
  'GET /api/v1/mails/:id/audience/versions/:version': {
    params: In<typeof audienceParams>
    query?: In<typeof langQuery>
    reply: Out<typeof audienceVersion>
  }
  'GET /api/v1/relevance-fields': { query?: In<typeof langQuery>; reply: Out<typeof fieldsAnswer> }
  'POST /api/v1/relevance-choices': { body: In<typeof choicesAsk>; reply: Out<typeof choicesAnswer> }
  'GET /api/v1/relevance-rules': { query?: In<typeof langQuery>; reply: Out<typeof namedRulesAnswer> }
  'POST /api/v1/relevance-rules': { body: In<typeof namedRuleAsk>; reply: Out<typeof madeAnswer> }
  'PUT /api/v1/relevance-rules/:id': {
    params: In<typeof numbered>
    body: In<typeof namedRuleChangeAsk>
    reply: null
  }
  'POST /api/v1/relevance-rules/check': { body: In<typeof ruleCheckAsk>; reply: Out<typeof ruleCheckAnswer> }
  'POST /api/v1/mails/:id/snapshots': {
    params: In<typeof mailParams>
    body: In<typeof snapshotAsk>
    reply: Out<typeof snapshotAskedAnswer>
  }
  'GET /api/v1/people/:id/snapshots': {
    params: In<typeof numbered>
    query?: In<typeof langQuery>
    reply: Out<typeof personSnapshotsAnswer>
  }
  'GET /api/v1/mails/:id/snapshots': {
    params: In<typeof mailParams>
    query?: In<typeof pageQuery>
    reply: Out<typeof snapshotsAnswer>
  }
  'GET /api/v1/mails/:id/snapshots/:snapshot': {
    params: In<typeof snapshotParams>
    query?: In<typeof langQuery>
    reply: Out<typeof snapshotAnswer>
  }
  'POST /api/v1/mails/:id/snapshots/:snapshot/old-lists': {
    params: In<typeof snapshotParams>
    body: In<typeof oldListsAsk>
    reply: null
  }
  'POST /api/v1/mails/:id/snapshots/:snapshot/drift': {
    params: In<typeof snapshotParams>
    query?: In<typeof langQuery>
    reply: Out<typeof driftAnswer>
  }
  'POST /api/v1/mails/:id/snapshots/:snapshot/verification': {
    params: In<typeof snapshotParams>
    query?: In<typeof langQuery>
    reply: Out<typeof verifiedAnswer>
  }
  'GET /api/v1/mails/:id/snapshots/:snapshot/files': {
    params: In<typeof snapshotParams>
    query?: In<typeof filesQuery>
    reply: Out<typeof filesAnswer>
  }
  'GET /api/v1/mails/:id/snapshots/:snapshot/files/:shape/:file': {
    params: In<typeof fileParams>
    query?: In<typeof langQuery>
    reply: string
  }
}
