import type { LedgerApi } from './account/ledger/api.ts'
import type { AudiencesApi } from './audience/audiences/api.ts'
import type { CountApi } from './audience/audiences/count/api.ts'
import type { DemoApi } from './audience/demo/api.ts'
import type { ImportsApi } from './audience/import/api.ts'
import type { PeopleApi } from './audience/people/api.ts'
import type { SuppressionsApi } from './audience/suppressions/api.ts'
import type { TasksApi } from './jobs/api.ts'
import type { OrganisationApi } from './organisation/api.ts'
import type { MailsApi } from './purpose/drafts/api.ts'
import type { ReviewsApi } from './purpose/reviews/api.ts'
import type { UsersApi } from './users/api.ts'

export type { ReportJson } from '@waarom/purpose/report/mail-json.ts'
export type { ListReply } from './audience/audiences/lists/ask.ts'
export type { ProblemDocument } from './problem-reply.ts'
export type { CheckAsk, CheckQuery } from './purpose/ask.ts'
export type { Role, Scope } from './roles.ts'

/** Every route that a typed client calls, by method and path: what it takes, and what it answers. */
export interface Api
  extends UsersApi,
    OrganisationApi,
    LedgerApi,
    PeopleApi,
    SuppressionsApi,
    AudiencesApi,
    CountApi,
    ImportsApi,
    DemoApi,
    TasksApi,
    MailsApi,
    ReviewsApi {}
