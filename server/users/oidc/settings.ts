import { z } from 'zod'
import { ROLES, type Role } from '../../roles.ts'

/** The provider of single sign-on, as the operator names it. */
export interface ProviderSettings {
  readonly issuer: string
  readonly clientId: string
  /** The secret of this client, or the file in which it stands. */
  readonly clientSecret: { readonly value: string } | { readonly file: string }
  /** What is asked, separated by spaces. */
  readonly scope: string
  /** Which claim gives roles, and which role each of its values gives; null when invitations do. */
  readonly roles: RoleMap | null
}

/** What a claim says of roles. */
export interface RoleMap {
  readonly claim: string
  readonly map: Readonly<Record<string, readonly Role[]>>
}

const LOOPBACK = /^http:\/\/(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?(?:\/|$)/

const role = z.enum(ROLES)
const map = z.record(z.string().min(1), z.union([role.transform((one) => [one]), z.array(role).min(1)]))

/** The variables of single sign-on. */
export const providerShape = {
  WAAROM_OIDC_ISSUER: z
    .url()
    .refine((text) => text.startsWith('https://') || LOOPBACK.test(text), {
      error: 'an address that begins with https:// is expected',
    })
    .optional(),
  WAAROM_OIDC_CLIENT_ID: z.string().optional(),
  WAAROM_OIDC_CLIENT_SECRET: z.string().optional(),
  WAAROM_OIDC_CLIENT_SECRET_FILE: z.string().optional(),
  WAAROM_OIDC_SCOPE: z
    .string()
    .refine((text) => text.split(' ').includes('openid'), { error: 'openid is expected among them' })
    .default('openid email profile'),
  WAAROM_OIDC_ROLE_CLAIM: z.string().optional(),
  WAAROM_OIDC_ROLE_MAP: z
    .string()
    .transform((text, context) => {
      try {
        return map.parse(JSON.parse(text))
      } catch {
        const example = '{"legal": "counsel", "mail": ["marketer", "reader"]}'
        context.addIssue(`JSON as ${example} is expected, with the roles ${ROLES.join(', ')}`)
        return z.NEVER
      }
    })
    .optional(),
}

type Variables = Readonly<Record<string, string | undefined>>

/** What of single sign-on is set by half, or doubly. */
export function halfProvider(variables: Variables): string[] {
  const isSet = (name: string) => Boolean(variables[`WAAROM_OIDC_${name}`])
  const wrong = (name: string, why: string) => [`WAAROM_OIDC_${name}: ${why}`]
  const rest = ['CLIENT_ID', 'CLIENT_SECRET', 'CLIENT_SECRET_FILE', 'SCOPE', 'ROLE_CLAIM', 'ROLE_MAP'].filter(isSet)
  if (!isSet('ISSUER')) return rest.flatMap((name) => wrong(name, 'goes only with WAAROM_OIDC_ISSUER'))
  return [
    ...(isSet('CLIENT_ID') ? [] : wrong('CLIENT_ID', 'needed with WAAROM_OIDC_ISSUER')),
    ...(isSet('CLIENT_SECRET') === isSet('CLIENT_SECRET_FILE')
      ? wrong('CLIENT_SECRET', 'needed with WAAROM_OIDC_ISSUER: itself, or its file in WAAROM_OIDC_CLIENT_SECRET_FILE')
      : []),
    ...(isSet('ROLE_CLAIM') === isSet('ROLE_MAP')
      ? []
      : wrong('ROLE_MAP', 'WAAROM_OIDC_ROLE_CLAIM and this go together')),
    ...(variables['WAAROM_URL'] ? [] : ['WAAROM_URL: needed with WAAROM_OIDC_ISSUER']),
  ]
}

/** The provider of an environment that was checked; null when there is none. */
export function providerOf(data: z.infer<z.ZodObject<typeof providerShape>>): ProviderSettings | null {
  const { WAAROM_OIDC_ISSUER: issuer, WAAROM_OIDC_CLIENT_ID: clientId, WAAROM_OIDC_SCOPE: scope } = data
  const { WAAROM_OIDC_CLIENT_SECRET: value, WAAROM_OIDC_CLIENT_SECRET_FILE: file } = data
  const { WAAROM_OIDC_ROLE_CLAIM: claim, WAAROM_OIDC_ROLE_MAP: given } = data
  const clientSecret = value === undefined ? file !== undefined && { file } : { value }
  if (!issuer || !clientId || !clientSecret) return null
  return { issuer, clientId, clientSecret, scope, roles: claim && given ? { claim, map: given } : null }
}
