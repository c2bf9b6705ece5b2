import { createWriteStream } from 'node:fs'
import { basename, resolve } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Lang } from '@waarom/purpose/report/mail-json.ts'
import { PLAIN } from '@waarom/purpose/report/style.ts'
import { wrap } from '@waarom/purpose/report/width.ts'
import { z } from 'zod'
import { readShaped } from '../config/file.ts'
import { untilInterrupted } from '../interrupt.ts'
import { pairs } from '../output/pairs.ts'
import { styleFor } from '../output/pretty.ts'
import { shareFor } from '../output/progress.ts'
import { Complaint } from '../problems.ts'
import { type Server, withServer } from '../server.ts'
import { measureOf, type Terminal } from '../terminal.ts'
import { wordsOf } from '../words.ts'

type CommandAsk = Parameters<Server['importFileAt']>[1]
type Watch = Parameters<Server['importFileAt']>[2]
type Found = Parameters<Watch['found']>[0]
type Answer = Awaited<ReturnType<Server['importFileAt']>>

/** What `waarom import` was given. */
export interface ImportFlags {
  readonly as?: NonNullable<CommandAsk['as']>
  readonly source?: string
  readonly brand?: string
  readonly stream?: string
  readonly consent?: NonNullable<CommandAsk['consent']>
  readonly wording?: string
  readonly reach?: NonNullable<CommandAsk['reach']>
  readonly listMadeAt?: string
  readonly everybody?: NonNullable<CommandAsk['everybody']>
  readonly legalSender?: string
  readonly mail?: string
  readonly mailName?: string
  readonly sentAt?: string
  readonly mapping?: string
  readonly answer?: readonly string[]
  readonly told?: string
  readonly legalBasis?: Exclude<CommandAsk['provenance'], 'unknown' | null>['legalBasis']
  readonly purpose?: string
  readonly retention?: string
  readonly at?: string
  readonly evidence?: string
  /** False with `--no-provenance`. */
  readonly provenance: boolean
  readonly dryRun?: boolean
}

const ANSWERS = 'doubt=…, currency=EUR, country=NL, date-order:COLUMN=day-first, decimal:COLUMN=,'

/** `date-order:Date=day-first` as the answers that the server knows. */
function answerOf(one: string): Readonly<Record<string, string | Readonly<Record<string, string>>>> {
  const at = one.lastIndexOf('=')
  const [kind = '', ...column] = one.slice(0, Math.max(at, 0)).split(':')
  const value = one.slice(at + 1)
  if (kind === 'date-order') return { orders: { [column.join(':')]: value } }
  if (kind === 'decimal') return { decimals: { [column.join(':')]: value } }
  return { [kind]: value }
}

function answersOf(given: readonly string[], { saidSchema }: Server): CommandAsk['answers'] {
  const all: Record<string, unknown> = {}
  for (const one of given) {
    const answer = answerOf(one)
    if (!saidSchema.shape.answers.safeParse(answer).success)
      throw new Complaint('bad-value', { option: '--answer', value: one, allowed: ANSWERS })
    for (const [name, value] of Object.entries(answer))
      all[name] = typeof value === 'string' ? value : { ...(all[name] as object | undefined), ...value }
  }
  return all
}

/** A day or a moment as the server knows it: a day is its beginning, as on the page. */
function momentOf(option: string, text: string | undefined): string | null {
  if (text === undefined) return null
  const full = /^\d{4}-\d{2}-\d{2}$/.test(text) ? `${text}T00:00:00Z` : text
  if (z.iso.datetime().safeParse(full).success) return full
  throw new Complaint('bad-moment', { option, value: text })
}

/** What is said of mails that were sent says nothing of anything else, and would pass unseen. */
function refuseSentOf({ as, mail, mailName, sentAt }: ImportFlags): void {
  const given = Object.entries({ '--mail': mail, '--mail-name': mailName, '--sent-at': sentAt }).find(
    ([, one]) => one !== undefined,
  )
  if (given && as !== undefined && as !== 'deliveries')
    throw new Complaint('conflict', { one: given[0], other: `--as ${as}` })
}

/**
 * Where the people come from, whole or not at all: half of it is no answer to anybody. Of mails that were sent nobody is made,
 * so that nobody has to say it.
 */
function provenanceOf(flags: ImportFlags): CommandAsk['provenance'] {
  const { told, legalBasis, purpose, retention, at, evidence, provenance } = flags
  const given = Object.entries({ told, legalBasis, purpose, retention, at, evidence }).find(
    ([, one]) => one !== undefined,
  )
  if (!provenance && given)
    throw new Complaint('conflict', {
      one: '--no-provenance',
      other: given[0] === 'legalBasis' ? '--legal-basis' : `--${given[0]}`,
    })
  if (!provenance) return 'unknown'
  if (!given) return flags.as === 'deliveries' ? 'unknown' : null
  if (legalBasis === undefined || purpose === undefined || retention === undefined) throw new Complaint('no-origin')
  const more = { at: momentOf('--at', at), evidence: evidence?.trim() || null }
  return { told: told?.trim() || null, legalBasis, purpose, retention, ...more }
}

async function askOf(
  file: string,
  flags: ImportFlags,
  lang: Lang,
  server: Server,
  terminal: Terminal,
): Promise<CommandAsk> {
  const said =
    flags.mapping === undefined
      ? null
      : await readShaped(resolve(terminal.cwd, flags.mapping), flags.mapping, server.saidSchema)
  refuseSentOf(flags)
  if (flags.wording !== undefined && !flags.consent) throw new Complaint('no-consent')
  if (flags.mapping !== undefined && !said) throw new Complaint('no-path', { path: flags.mapping })
  return {
    path: resolve(terminal.cwd, file),
    lang,
    as: flags.as ?? null,
    source: flags.source ?? null,
    brand: flags.brand ?? null,
    stream: flags.stream ?? null,
    consent: flags.consent ?? null,
    wording: flags.wording?.trim() || null,
    reach: flags.reach ?? null,
    listMadeAt: momentOf('--list-made-at', flags.listMadeAt),
    everybody: flags.everybody ?? null,
    legalSender: flags.legalSender ?? null,
    mail: flags.mail ?? null,
    mailName: flags.mailName?.trim() || null,
    sentAt: momentOf('--sent-at', flags.sentAt),
    provenance: provenanceOf(flags),
    said: said && { mapping: said.mapping, answers: said.answers as CommandAsk['answers'] | undefined },
    answers: answersOf(flags.answer ?? [], server),
    dryRun: flags.dryRun ?? false,
  }
}

/** What the server lacks and an option of the command says: told with the name of that option. */
const BY_OPTION: Readonly<Record<string, 'no-origin' | 'no-consent'>> = {
  'import/no-setting': 'no-origin',
  'import/no-consent-purpose': 'no-consent',
}

/**
 * Imports a file of people into the store.
 * @returns the exit code: 0, or 1 when rows were rejected or questions are open
 * @throws Complaint when it could not be imported at all
 */
export async function importCommand(file: string, flags: ImportFlags, lang: Lang, terminal: Terminal): Promise<number> {
  const share = shareFor(terminal, wordsOf(lang).imported.progress)
  return withServer('import', lang, 'not-imported', async (server) => {
    const ask = await askOf(file, flags, lang, server, terminal)
    const rejectedPath = `${ask.path}.rejected.csv`
    let rejected: string | null = null
    const answer = await untilInterrupted((signal) =>
      server.importFileAt(server.readEnvironment(terminal.env), ask, {
        signal,
        report: (rows, total) => share.report(rows, total ?? rows),
        found: (found) => tellFound(found, lang, terminal),
        rejected: async (text) => {
          await pipeline(Readable.from(text), createWriteStream(rejectedPath, { mode: 0o600 }))
          rejected = basename(rejectedPath)
        },
      }),
    ).finally(share.stop)
    await tellAnswer(answer, { lang, terminal, dryRun: ask.dryRun, rejected })
    return answer.counts === null || answer.counts.rejected > 0 ? 1 : 0
  }).catch((error: unknown) => {
    throw error instanceof Complaint ? byOption(error, lang) : error
  })
}

/** What the server misses, told with the option that says it. */
function byOption(complaint: Complaint, lang: Lang): Complaint {
  const { problem, said } = complaint
  const own = Object.hasOwn(BY_OPTION, problem.code) ? BY_OPTION[problem.code] : undefined
  if (own) return new Complaint(own)
  const fix = Object.entries(wordsOf(lang).importFix).find(([code]) => code === problem.code)?.[1]
  return said && fix ? new Complaint(problem, {}, { ...said, fix }) : complaint
}

async function tellFound(
  { columns, open, recognised, sentMail }: Found,
  lang: Lang,
  terminal: Terminal,
): Promise<void> {
  const { imported } = wordsOf(lang)
  const style = styleFor(terminal.out, terminal.env) ?? PLAIN
  const say = (text: string) => wrap(text, measureOf(terminal.out))
  const list = (names: readonly string[]) => (names.length > 0 ? names.join(', ') : '-')
  const left = columns.flatMap(({ column, dropped }) => (dropped ? [[column, dropped] as const] : []))
  const lines = [
    ...say(recognised ? imported.recognised(recognised.name, recognised.file) : imported.unknown),
    ...say(imported.taken(list(columns.flatMap(({ column, use }) => (use ? [column] : []))))),
    ...(sentMail ? say(imported.sentMail(sentMail.name)) : []),
    ...(left.length > 0 ? ['', ...say(imported.dropped), ...pairs(left, measureOf(terminal.out))] : []),
    ...open.flatMap(({ kind, column, question, choices }) => {
      const name = column === null ? kind : kind === 'currency' ? kind : `${kind}:${column}`
      const values = choices.length > 0 ? choices.map(({ value }) => value) : [kind === 'currency' ? 'EUR' : 'seen']
      return ['', ...say(question).map(style.strong), ...values.map((value) => `  --answer "${name}=${value}"`)]
    }),
    '',
  ]
  await terminal.out.write(`${lines.join('\n')}\n`)
}

interface Told {
  readonly lang: Lang
  readonly terminal: Terminal
  readonly dryRun: boolean
  /** Name of the file with rejected rows. */
  readonly rejected: string | null
}

async function tellAnswer({ outcome }: Answer, { lang, terminal, dryRun, rejected }: Told): Promise<void> {
  const { imported } = wordsOf(lang)
  const style = styleFor(terminal.out, terminal.env) ?? PLAIN
  const say = (text: string) => wrap(text, measureOf(terminal.out))
  if (!outcome) return terminal.out.write(`${say(imported.open).join('\n')}\n`)
  const { counts } = outcome
  const number = (value: number) => value.toLocaleString(lang)
  const width = Math.max(...Object.values(imported.nouns).map((noun) => noun.length))
  const table = Object.entries(imported.nouns).flatMap(([noun, label]) => {
    const { made, changed, unchanged } = counts[noun as keyof typeof imported.nouns]
    if (made + changed + unchanged === 0) return []
    return [`${label.padEnd(width)}  ${[made, changed, unchanged].map((one) => number(one).padStart(10)).join('')}`]
  })
  const lines = [
    style.strong((dryRun ? imported.would : imported.did)(number(counts.rows))),
    `${''.padEnd(width)}  ${imported.heads.map((head) => head.padStart(10)).join('')}`,
    ...table,
    ...(counts.merged > 0 ? say(imported.merged(number(counts.merged))) : []),
    ...(counts.staySuppressed > 0 ? say(imported.staySuppressed(number(counts.staySuppressed))) : []),
    ...(counts.withoutProvenance > 0 ? say(imported.withoutProvenance(number(counts.withoutProvenance))) : []),
    ...outcome.leftOut.flatMap((one) => say(imported.leftOut(number(one.count), one.column, one.what))),
    ...(counts.rejected > 0 ? ['', style.strong(imported.rejected(number(counts.rejected)))] : []),
    ...outcome.reasons.flatMap(({ column, count, what, fix }) =>
      say(`${number(count)} × ${column === null ? '' : `${column}: `}${what} ${fix}`),
    ),
    ...(rejected ? say(imported.file(rejected)) : []),
  ]
  await terminal.out.write(`${lines.join('\n')}\n`)
}
