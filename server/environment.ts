import { join, resolve } from 'node:path'
import { type Endpoint, KEY } from '@waarom/purpose/report/second/reader.ts'
import { z } from 'zod'
import { LIMITS as JOBS } from './jobs/limits.ts'
import type { Beginning, Place } from './store/store.ts'
import { halfProvider, type ProviderSettings, providerOf, providerShape } from './users/oidc/settings.ts'

const whole = (least: number, most: number) =>
  z
    .string()
    .refine((word) => /^\d{1,9}$/.test(word) && Number(word) >= least && Number(word) <= most, {
      error: (issue) => `a whole number from ${least} to ${most} is expected, not ${JSON.stringify(issue.input)}`,
    })
    .transform(Number)
const database = z.string().refine((text) => URL.canParse(text) && /^postgres(?:ql)?:$/.test(new URL(text).protocol), {
  // The value holds a password, so it is not repeated.
  error: 'an address that begins with postgres:// or postgresql:// is expected',
})
const flag = z.enum(['true', 'false']).transform((word) => word === 'true')

/** What the server takes from its environment; each is described in docs/guides: api.md, data.md, users.md, operate.md or second-reader.md. */
const schema = z.object({
  PORT: whole(0, 65535).default(8080),
  WAAROM_HOST: z.string().min(1).default('127.0.0.1'),
  WAAROM_TRUST_PROXY: flag.default(false),
  WAAROM_URL: z
    .url({ protocol: /^https?$/, error: 'an address that begins with http:// or https:// is expected' })
    .refine((text) => !URL.canParse(text) || `${new URL(text).origin}/`.startsWith(text), {
      error: 'an address without a path is expected: https://waarom.example.org',
    })
    .optional(),
  WAAROM_SECRET_FILE: z.string().min(1).optional(),
  ...providerShape,
  WAAROM_LOG: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('info'),
  WAAROM_CHECKS_PER_MINUTE: whole(1, 1_000_000).optional(),
  WAAROM_WORKERS: whole(0, JOBS.most).default(JOBS.atOnce),
  WAAROM_METRICS_TOKEN: z
    .string()
    .regex(/^[\x21-\x7e]{16,}$/, { error: 'at least 16 letters, digits or signs without spaces are expected' })
    .optional(),
  DATABASE_URL: database.optional(),
  WAAROM_MIGRATE_URL: database.optional(),
  WAAROM_DATA: z.string().min(1).default('data'),
  WAAROM_KEY_FILE: z.string().min(1).optional(),
  WAAROM_SECOND_READER_ADDRESS: z
    .url({ protocol: /^https?$/, error: 'an address that begins with http:// or https:// is expected' })
    .refine((text) => !/[@?#]/.test(text), { error: 'an address without @, ? or # is expected' })
    .optional(),
  WAAROM_SECOND_READER_MODEL: z.string().optional(),
  WAAROM_SECOND_READER_KEY: z
    .string()
    .trim()
    .regex(KEY, { error: 'a key without spaces, line breaks or letters with accents is expected' })
    .optional(),
  WAAROM_SECOND_READER_TIMEOUT_SECONDS: whole(1, 120).default(20),
  CI: z.string().optional(),
})

/** The environment, checked. */
export interface Environment {
  readonly port: number
  readonly host: string
  readonly trustProxy: boolean
  readonly logLevel: 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'silent'
  readonly checksPerMinute: number | null
  /** Tasks that this process runs at the same time. */
  readonly workers: number
  /** What opens the metrics; null when only this machine may see them. */
  readonly metricsToken: string | null
  /** The address at which people reach the server; null when it is where the server listens. */
  readonly url: string | null
  /** Where the secret of the accounts stands, or will stand. */
  readonly secretFile: string
  /** The provider of single sign-on; null when there is none. */
  readonly provider: ProviderSettings | null
  /** Where the data are kept. */
  readonly store: Place
  /** What an installation begins with that has no settings yet: the language and the zone of this machine. */
  readonly beginning: Beginning
  /** The second reader that may be asked, with the time it gets; null when there is none. */
  readonly secondReader: (Endpoint & { readonly timeoutMs: number }) | null
}

/**
 * Reads the environment.
 * @throws an error whose message names every variable that is wrong, and what is expected
 */
export function readEnvironment(variables: Readonly<Record<string, string | undefined>>): Environment {
  const known = Object.keys(schema.shape)
  const strange = Object.keys(variables).filter((name) => name.startsWith('WAAROM_') && !known.includes(name))
  const result = schema.safeParse(Object.fromEntries(known.map((name) => [name, variables[name] || undefined])))
  const wrong = [
    ...(result.success ? [] : result.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`)),
    ...halfReader(variables),
    ...halfStore(variables),
    ...halfProxy(variables),
    ...halfProvider(variables),
    ...strange.map((name) => `${name}: not known; known are ${known.join(', ')}`),
  ]
  if (!result.success || wrong.length > 0) throw new Error(`The environment is not right. ${wrong.join('; ')}.`)
  const { PORT, WAAROM_HOST, WAAROM_TRUST_PROXY, WAAROM_LOG, WAAROM_CHECKS_PER_MINUTE } = result.data
  return {
    port: PORT,
    host: WAAROM_HOST,
    trustProxy: WAAROM_TRUST_PROXY,
    logLevel: WAAROM_LOG,
    checksPerMinute: WAAROM_CHECKS_PER_MINUTE ?? null,
    workers: result.data.WAAROM_WORKERS,
    metricsToken: result.data.WAAROM_METRICS_TOKEN ?? null,
    url: result.data.WAAROM_URL ?? null,
    secretFile: resolve(result.data.WAAROM_SECRET_FILE ?? join(result.data.WAAROM_DATA, 'keys', 'secret')),
    provider: providerOf(result.data),
    store: storeOf(result.data),
    beginning: { language: languageOf(variables), timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone },
    secondReader: readerOf(result.data),
  }
}

/** An address without a model, or the other way round, is a mistake and no silence. */
function halfReader(variables: Readonly<Record<string, string | undefined>>): string[] {
  const names = ['WAAROM_SECOND_READER_ADDRESS', 'WAAROM_SECOND_READER_MODEL'] as const
  const missing = names.filter((name) => !variables[name])
  return missing.length === 1 ? missing.map((name) => `${name}: needed with the other of ${names.join(', ')}`) : []
}

/** Two answers to where the data are, or half of one, are a mistake and no silence. */
function halfStore({ DATABASE_URL, WAAROM_MIGRATE_URL, WAAROM_DATA }: Readonly<Record<string, string | undefined>>) {
  return [
    ...(WAAROM_MIGRATE_URL && !DATABASE_URL
      ? ['WAAROM_MIGRATE_URL: goes only with DATABASE_URL, which is not set']
      : []),
    ...(WAAROM_DATA && DATABASE_URL ? ['WAAROM_DATA: not used with DATABASE_URL; leave one of the two out'] : []),
  ]
}

/** Behind a proxy the address that people see is known only from the operator; by it cookies are made safe. */
function halfProxy({ WAAROM_TRUST_PROXY, WAAROM_URL }: Readonly<Record<string, string | undefined>>): string[] {
  return WAAROM_TRUST_PROXY === 'true' && !WAAROM_URL ? ['WAAROM_URL: needed with WAAROM_TRUST_PROXY=true'] : []
}

function storeOf(data: z.infer<typeof schema>): Place {
  const { DATABASE_URL: url, WAAROM_MIGRATE_URL: migrateUrl = null, WAAROM_DATA } = data
  const folder = resolve(WAAROM_DATA)
  const keyFile = resolve(data.WAAROM_KEY_FILE ?? `${folder}/keys/ledger.key`)
  return url === undefined ? { kind: 'embedded', folder, keyFile } : { kind: 'url', url, migrateUrl, keyFile }
}

/** The language of a terminal by its locale; English for any other than Dutch. */
export function languageOf(variables: Readonly<Record<string, string | undefined>>): 'nl' | 'en' {
  const locale = variables['LC_ALL'] || variables['LC_MESSAGES'] || variables['LANG'] || ''
  return locale.toLowerCase().startsWith('nl') ? 'nl' : 'en'
}

function readerOf(data: z.infer<typeof schema>): Environment['secondReader'] {
  const { WAAROM_SECOND_READER_ADDRESS: address, WAAROM_SECOND_READER_MODEL: model } = data
  if (!address || !model) return null
  return {
    address,
    model,
    key: data.WAAROM_SECOND_READER_KEY ?? null,
    inCi: data.CI !== undefined,
    timeoutMs: data.WAAROM_SECOND_READER_TIMEOUT_SECONDS * 1000,
  }
}
