import { APIError, createAuthEndpoint, getSessionFromCtx } from 'better-auth/api'
import { setSessionCookie } from 'better-auth/cookies'
import { z } from 'zod'
import { LIMITS } from '../limits.ts'
import type { Round } from './provider.ts'

const SHUT = { code: 'ACCOUNT_SHUT', message: 'nobody who may come in' }

const round = z.object({ state: z.string(), nonce: z.string(), verifier: z.string() })

/**
 * What the sign-in library does for us beyond its own ways: sessions for somebody whom we know otherwise, and what a
 * browser keeps while it is at a provider. None has an address; our routes call them.
 */
export const ENDPOINTS = {
  id: 'our-endpoints',
  endpoints: {
    /** Begins a session for a user; where he has a second factor it is asked first. */
    signInKnown: createAuthEndpoint(
      // The second factor is asked after the ways in that the library knows by their path; this is one of them.
      '/sign-in/username',
      { method: 'POST', body: z.object({ userId: z.uuid() }), metadata: { SERVER_ONLY: true } },
      async (ctx) => {
        const { internalAdapter } = ctx.context
        const user = await internalAdapter.findUserById(ctx.body.userId)
        const session = user && (await internalAdapter.createSession(user.id))
        if (!user || !session) throw new APIError('FORBIDDEN', SHUT)
        await setSessionCookie(ctx, { session, user })
        return ctx.json({ userId: user.id })
      },
    ),
    /** Puts another session in the place of the one of the request. */
    renewSession: createAuthEndpoint.serverOnly({ method: 'POST', requireHeaders: true }, async (ctx) => {
      const old = await getSessionFromCtx(ctx, { disableRefresh: true })
      const { internalAdapter } = ctx.context
      const session = old && (await internalAdapter.createSession(old.user.id))
      if (!old || !session) throw new APIError('FORBIDDEN', SHUT)
      await setSessionCookie(ctx, { session, user: old.user })
      await internalAdapter.deleteSession(old.session.token)
      return ctx.json({ renewed: true })
    }),
    /** Keeps in the browser what is needed when it comes back; another site sends it there, so not by `Strict`. */
    keepRound: createAuthEndpoint.serverOnly({ method: 'POST', body: round }, async (ctx) => {
      const { name, attributes } = cookieOf(ctx.context)
      const { state, nonce, verifier } = ctx.body
      await ctx.setSignedCookie(name, [state, nonce, verifier].join('.'), ctx.context.secret, attributes)
      return ctx.json({ kept: true })
    }),
    /** Gives what was kept, once; null when nothing was, or somebody else wrote it. */
    takeRound: createAuthEndpoint.serverOnly({ method: 'POST', requireHeaders: true }, async (ctx) => {
      const { name, attributes } = cookieOf(ctx.context)
      const kept = await ctx.getSignedCookie(name, ctx.context.secret)
      ctx.setCookie(name, '', { ...attributes, maxAge: 0 })
      const [state, nonce, verifier] = (kept || '').split('.')
      const found: Round | null = state && nonce && verifier ? { state, nonce, verifier } : null
      return ctx.json({ round: found })
    }),
  },
}

/** The cookie of a round. */
function cookieOf(context: { readonly createAuthCookie: CookieMaker }) {
  return context.createAuthCookie('round', { maxAge: LIMITS.roundSeconds, sameSite: 'lax' })
}

type CookieMaker = Parameters<Parameters<typeof createAuthEndpoint.serverOnly>[1]>[0]['context']['createAuthCookie']
