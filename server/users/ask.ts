import { z } from 'zod'
import { nextPage } from '../cursor.ts'
import { accountAddress } from '../mail-address.ts'
import { PROBLEM_REPLY } from '../problem-reply.ts'
import { ROLES, SCOPES } from '../roles.ts'
import { LIMITS } from './limits.ts'

const email = accountAddress.describe('the address with which somebody signs in')
/** A password as it was typed; whether it is good enough is said by a problem of its own. */
const password = z.string().min(1).max(LIMITS.passwordMost)
const name = z.string().trim().min(1).max(200)
const token = z.string().min(1).max(100).describe('what stands behind the # of the link')
const roles = z
  .array(z.enum(ROLES))
  .max(ROLES.length)
  .transform((list) => [...new Set(list)])
const when = z.iso.datetime()

/** How a route of accounts is named in the description. */
export const told = (operationId: string, summary: string) => ({ operationId, summary, tags: ['Users'] })

/** That a route may refuse. */
export const refused = { default: PROBLEM_REPLY }

/** The answer of a route that has nothing more to say. */
export const done = z.null().describe('done')

/** Something of an account that has a number. */
export const numbered = z.strictObject({ id: z.uuid() })

/** Signing in. */
export const signInAsk = z.strictObject({ email, password })
/** The second step of signing in: the code of the app, or one of the recovery codes. */
export const secondStepAsk = z.union([
  z.strictObject({
    code: z
      .string()
      .regex(/^\d{6}$/)
      .describe('six digits that the app shows now'),
  }),
  z.strictObject({ recoveryCode: z.string().min(1).max(40) }),
])
/** What follows on a password that is right. */
export const signInAnswer = z.object({
  state: z
    .enum(['signed-in', 'second-factor'])
    .describe('second-factor: a code is asked at /api/v1/session/second-factor'),
})

/** Which ways there are to sign in. */
export const waysAnswer = z.object({
  password: z.literal(true),
  singleSignOn: z
    .object({
      start: z.string().describe('where a browser goes: a link, no request of a script'),
      provider: z.string().describe('the host of the provider'),
    })
    .nullable(),
})

/** Whoever is signed in. */
export const meAnswer = z.object({
  user: z.object({
    id: z.uuid(),
    name: z.string(),
    email: z.string(),
    roles: z.array(z.enum(ROLES)),
    secondFactor: z.boolean(),
    hasPassword: z.boolean().describe('false for who signs in elsewhere only'),
  }),
  by: z.enum(['session', 'key']),
  timeZone: z.string().describe('the zone of the organisation, by its IANA name: days and terms count in it'),
  heldSince: when
    .nullable()
    .describe('when this copy was restored from a backup; it sends nothing until an administrator releases it'),
})

/** The sessions of whoever is signed in. */
export const sessionsAnswer = z.object({
  sessions: z.array(
    z.object({
      id: z.uuid(),
      current: z.boolean().describe('whether this request belongs to it'),
      beganAt: when,
      usedAt: when.describe('last use, to within some minutes'),
      expiresAt: when,
      address: z.string().nullable(),
      browser: z.string().nullable(),
    }),
  ),
  next: nextPage,
})

/** Another password. */
export const passwordAsk = z.strictObject({ current: password, next: password })

/** The password, to confirm who one is. */
export const confirmAsk = z.strictObject({ password })
/** The password, for what guards the account. */
export const guardedAsk = z.strictObject({
  password: password.optional().describe('needed from who has one; a recent sign-in is enough from who has none'),
})
/** What one is called, and with what one signs in. */
export const profileAsk = z.strictObject({ name, email })
/** Another password by a one-time link. */
export const resetAsk = z.strictObject({ token, password })
/** A code of the app. */
export const codeAsk = z.strictObject({ code: z.string().regex(/^\d{6}$/) })
/** A second factor that is begun: for the app, and for when the phone is lost. */
export const secondFactorAnswer = z.object({
  uri: z.string().describe('otpauth://…, for a QR code'),
  recoveryCodes: z.array(z.string()).describe('each holds once; shown only now'),
})

/** Making an account by a link. */
export const joinAsk = z.strictObject({
  token,
  name,
  email,
  password,
})
/** An account that was made. */
export const joinAnswer = z.object({ id: z.uuid() })

/** Inviting somebody. */
export const inviteAsk = z.strictObject({
  roles: roles.refine((list) => list.length > 0),
  name: name.optional().describe('who it is for; shown in the list until the invitation is used or over'),
  email: email.optional().describe('at this address single sign-on takes the invitation without its link'),
})
/** The invitations that still hold. */
export const invitationsAnswer = z.object({
  invitations: z.array(
    z.object({
      id: z.uuid(),
      name: z.string().nullable(),
      email: z.string().nullable(),
      roles: z.array(z.enum(ROLES)),
      madeBy: z.uuid().nullable(),
      madeAt: when,
      expiresAt: when,
    }),
  ),
  next: nextPage,
})
/** A one-time link. */
export const linkAnswer = z.object({ link: z.url(), expiresAt: when })

/** What a user is from now on; with no role the account is shut. */
export const rolesAsk = z.strictObject({ roles })
/** Everyone with an account. */
export const usersAnswer = z.object({
  users: z.array(
    z.object({
      id: z.uuid(),
      name: z.string(),
      email: z.string(),
      roles: z.array(z.enum(ROLES)),
      secondFactor: z.boolean(),
      madeAt: when,
    }),
  ),
  next: nextPage,
})

/** A key for a program. */
export const keyAsk = z.strictObject({
  name: z.string().trim().min(1).max(100).describe('what the key is for'),
  scopes: z.array(z.enum(SCOPES)).min(1).max(SCOPES.length),
  days: z.int().min(1).max(LIMITS.keyDays).describe('how long it holds'),
})
const key = z.object({
  id: z.uuid(),
  name: z.string(),
  scopes: z.array(z.enum(SCOPES)),
  madeAt: when,
  expiresAt: when,
  lastUsedOn: z.iso.date().nullable(),
})
/** A key that was made. */
export const keyAnswer = z.object({ id: z.uuid(), key: z.string().describe('shown only now'), expiresAt: when })
/** The keys of whoever is signed in. */
export const keysAnswer = z.object({ keys: z.array(key), next: nextPage })
