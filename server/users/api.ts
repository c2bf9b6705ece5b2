import type { z } from 'zod'
import type { pageQuery } from '../cursor.ts'
import type {
  codeAsk,
  confirmAsk,
  guardedAsk,
  invitationsAnswer,
  inviteAsk,
  joinAnswer,
  joinAsk,
  keyAnswer,
  keyAsk,
  keysAnswer,
  linkAnswer,
  meAnswer,
  numbered,
  passwordAsk,
  profileAsk,
  resetAsk,
  rolesAsk,
  secondFactorAnswer,
  secondStepAsk,
  sessionsAnswer,
  signInAnswer,
  signInAsk,
  usersAnswer,
  waysAnswer,
} from './ask.ts'

type In<T extends z.ZodType> = z.input<T>
type Out<T extends z.ZodType> = z.output<T>
type Page = In<typeof pageQuery>

/** The routes of accounts, for a typed client. */
export interface UsersApi {
  'POST /api/v1/session': { body: In<typeof signInAsk>; reply: Out<typeof signInAnswer> }
  'POST /api/v1/session/second-factor': { body: In<typeof secondStepAsk>; reply: Out<typeof signInAnswer> }
  'GET /api/v1/session': { reply: Out<typeof meAnswer> }
  'DELETE /api/v1/session': { reply: null }
  'GET /api/v1/sign-in-ways': { reply: Out<typeof waysAnswer> }
  'POST /api/v1/session/confirm': { body: In<typeof confirmAsk>; reply: null }
  'PUT /api/v1/profile': { body: In<typeof profileAsk>; reply: null }
  'POST /api/v1/password/reset': { body: In<typeof resetAsk>; reply: null }
  'PUT /api/v1/password': { body: In<typeof passwordAsk>; reply: null }
  'GET /api/v1/sessions': { query?: Page; reply: Out<typeof sessionsAnswer> }
  'DELETE /api/v1/sessions/:id': { params: In<typeof numbered>; reply: null }
  'POST /api/v1/second-factor': { body: In<typeof guardedAsk>; reply: Out<typeof secondFactorAnswer> }
  'POST /api/v1/second-factor/confirm': { body: In<typeof codeAsk>; reply: null }
  'POST /api/v1/second-factor/end': { body: In<typeof guardedAsk>; reply: null }
  'POST /api/v1/users': { body: In<typeof joinAsk>; reply: Out<typeof joinAnswer> }
  'GET /api/v1/users': { query?: Page; reply: Out<typeof usersAnswer> }
  'PUT /api/v1/users/:id/roles': { params: In<typeof numbered>; body: In<typeof rolesAsk>; reply: null }
  'DELETE /api/v1/users/:id': { params: In<typeof numbered>; reply: null }
  'POST /api/v1/users/:id/reset': { params: In<typeof numbered>; reply: Out<typeof linkAnswer> }
  'DELETE /api/v1/users/:id/second-factor': { params: In<typeof numbered>; reply: null }
  'DELETE /api/v1/users/:id/sessions': { params: In<typeof numbered>; reply: null }
  'POST /api/v1/invitations': { body: In<typeof inviteAsk>; reply: Out<typeof linkAnswer> }
  'GET /api/v1/invitations': { query?: Page; reply: Out<typeof invitationsAnswer> }
  'DELETE /api/v1/invitations/:id': { params: In<typeof numbered>; reply: null }
  'POST /api/v1/keys': { body: In<typeof keyAsk>; reply: Out<typeof keyAnswer> }
  'GET /api/v1/keys': { query?: Page; reply: Out<typeof keysAnswer> }
  'DELETE /api/v1/keys/:id': { params: In<typeof numbered>; reply: null }
}
