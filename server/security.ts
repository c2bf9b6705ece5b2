import { randomBytes } from 'node:crypto'
import helmet from '@fastify/helmet'
import type { FastifyInstance, FastifyReply } from 'fastify'

const PERMISSIONS = 'camera=(), geolocation=(), microphone=(), payment=(), usb=(), interest-cohort=()'

/** Stands in our HTML where the nonce of one answer goes. */
export const NONCE_PLACE = '__NONCE__'

/**
 * The content policy of a page. Scripts and styles only our own or with the nonce; `style` attributes are allowed,
 * because the mail in the scriptless frame inherits this policy and mails style themselves with them.
 */
function policy(nonce: string, looseStyle: boolean): string {
  const style = looseStyle
    ? `style-src 'self' 'unsafe-inline'`
    : `style-src 'self' 'nonce-${nonce}'; style-src-attr 'unsafe-inline'`
  return [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}'`,
    style,
    "img-src 'self' data:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "worker-src 'self'",
    "frame-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ')
}

/** For our files: a worker among them lives by the policy of its own file, and fetches the model. */
export const WORKER_POLICY =
  "default-src 'none'; script-src 'self'; connect-src 'self'; base-uri 'none'; frame-ancestors 'none'"

/** Sends an HTML page with a policy and a nonce of its own; the page says where the nonce goes. */
export function sendPage(
  reply: FastifyReply,
  html: string,
  options: { readonly looseStyle?: boolean } = {},
): FastifyReply {
  const nonce = randomBytes(16).toString('base64')
  return reply
    .header('content-security-policy', policy(nonce, options.looseStyle ?? false))
    .header('cache-control', 'no-store')
    .type('text/html; charset=utf-8')
    .send(html.replaceAll(NONCE_PLACE, nonce))
}

/** What an answer that no hook touches carries all the same. */
export const BARE_HEADERS = {
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'permissions-policy': PERMISSIONS,
  'cache-control': 'no-store',
} as const

/** Headers on every answer, as OWASP ASVS level 2 asks; a page replaces the policy with one of its own. */
export async function addSecurity(app: FastifyInstance): Promise<void> {
  await app.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        'default-src': ["'none'"],
        'frame-ancestors': ["'none'"],
        'base-uri': ["'none'"],
        'form-action': ["'none'"],
      },
    },
    crossOriginEmbedderPolicy: { policy: 'require-corp' },
    crossOriginOpenerPolicy: { policy: 'same-origin' },
    crossOriginResourcePolicy: { policy: 'same-origin' },
    referrerPolicy: { policy: 'no-referrer' },
    strictTransportSecurity: { maxAge: 31_536_000, includeSubDomains: true },
    xFrameOptions: { action: 'deny' },
  })
  app.addHook('onSend', async (_request, reply) => {
    reply.header('permissions-policy', PERMISSIONS)
    if (!reply.hasHeader('cache-control')) reply.header('cache-control', 'no-store')
  })
}
