import { readFile } from 'node:fs/promises'
import * as client from 'openid-client'
import { accountAddress } from '../../mail-address.ts'
import { ProblemError } from '../../problems.ts'
import type { Role } from '../../roles.ts'
import { LIMITS } from '../limits.ts'
import { userProblems } from '../problems.ts'
import type { ProviderSettings, RoleMap } from './settings.ts'

/** Who somebody is, by the word of the provider. */
export interface Identity {
  /** The provider; with `subject` it names one person for ever. */
  readonly issuer: string
  readonly subject: string
  /** As addresses are compared; null when the provider does not vouch for it. */
  readonly email: string | null
  readonly name: string | null
  /** What the claim of roles gives; null when no claim does. */
  readonly roles: readonly Role[] | null
}

/** What is kept in the browser between leaving for the provider and coming back. */
export interface Round {
  readonly state: string
  readonly nonce: string
  readonly verifier: string
}

/** The provider of single sign-on: OpenID Connect, by code, with PKCE, state and nonce. */
export interface Provider {
  readonly issuer: string
  /** Where a browser goes to sign in, and what it keeps meanwhile. */
  readonly leave: () => Promise<{ readonly address: string; readonly round: Round }>
  /**
   * Who came back.
   * @param query the part of the address that the provider wrote, from the question mark on
   * @throws ProblemError `users/provider-…`
   */
  readonly comeBack: (query: string, round: Round) => Promise<Identity>
}

/** Where the provider sends browsers back to. */
export const CALLBACK = '/api/v1/session/oidc/callback'

/**
 * Opens the way to a provider. It is asked nothing yet: what it can is read when the first one signs in.
 * @param url the address at which people reach this server
 * @throws ProblemError `users/provider-secret-closed`
 */
export async function openProvider(settings: ProviderSettings, url: string): Promise<Provider> {
  const secret = await secretOf(settings)
  const back = new URL(CALLBACK, url).href
  let known: Promise<client.Configuration> | null = null
  const discovered = () => {
    known ??= discover(settings, secret).catch((error: unknown) => {
      // What failed is asked again by the next one.
      known = null
      throw error
    })
    return known
  }
  return {
    issuer: settings.issuer,
    leave: () =>
      said(async () => {
        const config = await discovered()
        const round = {
          state: client.randomState(),
          nonce: client.randomNonce(),
          verifier: client.randomPKCECodeVerifier(),
        }
        const asked = {
          redirect_uri: back,
          scope: settings.scope,
          state: round.state,
          nonce: round.nonce,
          code_challenge: await client.calculatePKCECodeChallenge(round.verifier),
          code_challenge_method: 'S256',
        }
        return { address: client.buildAuthorizationUrl(config, asked).href, round }
      }),
    comeBack: (query, round) =>
      said(async () => {
        const config = await discovered()
        const tokens = await client.authorizationCodeGrant(config, new URL(`${back}${query}`), {
          expectedState: round.state,
          expectedNonce: round.nonce,
          pkceCodeVerifier: round.verifier,
        })
        return identityOf(config, settings, tokens)
      }),
  }
}

async function secretOf({ clientSecret }: ProviderSettings): Promise<string> {
  if ('value' in clientSecret) return clientSecret.value
  const { file } = clientSecret
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new ProblemError(userProblems.make('provider-secret-closed', { file, cause: error.code ?? error.name }))
  })
  return text.trim()
}

function discover({ issuer, clientId }: ProviderSettings, secret: string): Promise<client.Configuration> {
  const [basic, post] = [client.ClientSecretBasic(secret), client.ClientSecretPost(secret)]
  const authenticate: client.ClientAuth = (server, ...rest) =>
    // Where a provider names no way, it takes Basic (OpenID Connect Discovery 1.0, 3).
    (server.token_endpoint_auth_methods_supported?.includes('client_secret_post') ? post : basic)(server, ...rest)
  const isNear = issuer.startsWith('http:')
  return client.discovery(new URL(issuer), clientId, undefined, authenticate, {
    timeout: LIMITS.providerSeconds,
    // The signature too, and not only that the answer came over https from where we asked.
    execute: [client.enableNonRepudiationChecks, ...(isNear ? [client.allowInsecureRequests] : [])],
  })
}

type Tokens = Awaited<ReturnType<typeof client.authorizationCodeGrant>>

/** What the token says, and where it does not say enough, what the provider answers when it is asked. */
async function identityOf(
  config: client.Configuration,
  { issuer, roles }: ProviderSettings,
  tokens: Tokens,
): Promise<Identity> {
  const claims = tokens.claims()
  if (!claims) throw new ProblemError(userProblems.make('provider-not-trusted'))
  const isWhole =
    claims['email'] !== undefined &&
    claims['email_verified'] !== undefined &&
    (roles === null || claims[roles.claim] !== undefined)
  const more =
    isWhole || !config.serverMetadata().userinfo_endpoint
      ? {}
      : await client.fetchUserInfo(config, tokens.access_token, claims.sub)
  const { email, email_verified: verified, name, ...rest }: Record<string, unknown> = { ...more, ...claims }
  // Some providers write the word instead of the value.
  const isVerified = verified === true || verified === 'true'
  return {
    issuer,
    subject: claims.sub,
    email: isVerified ? (accountAddress.safeParse(email).data ?? null) : null,
    name: typeof name === 'string' && name.trim() !== '' ? name.trim().slice(0, 200) : null,
    roles: roles && rolesIn(rest[roles.claim], roles),
  }
}

function rolesIn(claim: unknown, { map }: RoleMap): readonly Role[] {
  const values = [claim].flat().filter((one) => typeof one === 'string')
  return [...new Set(values.flatMap((one) => (Object.hasOwn(map, one) ? (map[one] ?? []) : [])))].sort()
}

/** What the client says of what went wrong, as one of our problems. */
async function said<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof ProblemError) throw error
    if (error instanceof client.AuthorizationResponseError)
      throw new ProblemError(userProblems.make('provider-refused'), { cause: error })
    if (error instanceof client.ResponseBodyError || error instanceof client.WWWAuthenticateChallengeError)
      throw new ProblemError(userProblems.make('provider-not-trusted'), { cause: error })
    if (error instanceof client.ClientError && !isSilent(error))
      throw new ProblemError(userProblems.make('provider-not-trusted'), { cause: error })
    throw new ProblemError(userProblems.make('provider-silent'), { cause: error })
  }
}

/** Whether the provider gave no answer, or one of a server that does not work. */
function isSilent({ code, cause }: client.ClientError): boolean {
  return code === 'OAUTH_TIMEOUT' || (cause instanceof Response && cause.status !== 200)
}
