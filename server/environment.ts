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
})

/** The environment, checked. */
export interface Environment {
  readonly port: number
  readonly host: string
  readonly trustProxy: boolean
  readonly logLevel: 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'silent'
  readonly checksPerMinute: number | null
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
  }
}
