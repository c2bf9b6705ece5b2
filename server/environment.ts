import { type Endpoint, KEY } from '@waarom/purpose/report/second/reader.ts'
import { z } from 'zod'

const whole = (least: number, most: number) =>
  z
    .string()
    .refine((word) => /^\d{1,9}$/.test(word) && Number(word) >= least && Number(word) <= most, {
      error: (issue) => `a whole number from ${least} to ${most} is expected, not ${JSON.stringify(issue.input)}`,
    })
    .transform(Number)
const flag = z.enum(['true', 'false']).transform((word) => word === 'true')

/** What the server takes from its environment; each is described in docs/guides/api.md. */
const schema = z.object({
  PORT: whole(0, 65535).default(8080),
  WAAROM_HOST: z.string().min(1).default('127.0.0.1'),
  WAAROM_TRUST_PROXY: flag.default(false),
  WAAROM_LOG: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('info'),
  WAAROM_CHECKS_PER_MINUTE: whole(1, 1_000_000).optional(),
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
    ...strange.map((name) => `${name}: not known; known are ${known.join(', ')}`),
  ]
  if (!result.success || wrong.length > 0)
    throw new Error(`The environment is not right.\n${wrong.map((line) => `  ${line}`).join('\n')}`)
  const { PORT, WAAROM_HOST, WAAROM_TRUST_PROXY, WAAROM_LOG, WAAROM_CHECKS_PER_MINUTE } = result.data
  return {
    port: PORT,
    host: WAAROM_HOST,
    trustProxy: WAAROM_TRUST_PROXY,
    logLevel: WAAROM_LOG,
    checksPerMinute: WAAROM_CHECKS_PER_MINUTE ?? null,
    secondReader: readerOf(result.data),
  }
}

/** An address without a model, or the other way round, is a mistake and no silence. */
function halfReader(variables: Readonly<Record<string, string | undefined>>): string[] {
  const names = ['WAAROM_SECOND_READER_ADDRESS', 'WAAROM_SECOND_READER_MODEL'] as const
  const missing = names.filter((name) => !variables[name])
  return missing.length === 1 ? missing.map((name) => `${name}: needed with the other of ${names.join(', ')}`) : []
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
