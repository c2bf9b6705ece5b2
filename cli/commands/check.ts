import { readFile, stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { Decision } from '@waarom/purpose/law/rulebook.ts'
import type { Format } from '@waarom/purpose/mail/draft.ts'
import { LIMITS } from '@waarom/purpose/mail/limits.ts'
import { problems as mailProblems } from '@waarom/purpose/mail/problems.ts'
import { isRefusal } from '@waarom/purpose/report/json.ts'
import type { Lang } from '@waarom/purpose/report/mail-json.ts'
import type { Refusal, Report } from '@waarom/purpose/report/report.ts'
import { configFor, type Flags, type Governed, type Settled } from '../config/config.ts'
import { causeOf } from '../config/file.ts'
import { type Decisions, decisionsFile, readDecisions } from '../decisions.ts'
import { judgeMail } from '../judge.ts'
import { theModel } from '../model.ts'
import { prettySink, styleFor } from '../output/pretty.ts'
import { type Progress, progressFor } from '../output/progress.ts'
import { htmlSink, jsonSink, type Sink, type SinkSetting, sarifSink } from '../output/sink.ts'
import { Complaint, problems } from '../problems.ts'
import type { Outlet, Terminal } from '../terminal.ts'
import { VERSION } from '../version.ts'
import { type Walked, walk } from '../walk.ts'
import { sentences, wordsOf } from '../words.ts'

/** What `waarom check` is asked. */
export interface CheckRequest {
  readonly paths: readonly string[]
  readonly flags: Flags
  readonly as: Format | undefined
  readonly format: 'pretty' | 'json' | 'sarif' | 'html'
  /** Language of the terminal: what no flag and no configuration settles. */
  readonly lang: Lang
}

/** Exit of the command: nothing at or above fail-on, something is, or something could not be read. */
type Exit = 0 | 1 | 2

/**
 * Judges files and folders one mail at a time and writes the report as it goes.
 * @returns 0, 1 or 2 as the public contract says; 2 only after all other mails were judged
 * @throws Complaint when the configuration is broken
 */
export async function checkCommand(request: CheckRequest, terminal: Terminal): Promise<Exit> {
  const targets = await Promise.all(
    request.paths.map(async (path) => ({
      path,
      governed: await configFor(resolve(terminal.cwd, path === '-' ? '.' : path), request.flags),
    })),
  )
  const lang = targets.find(({ governed }) => governed.lang)?.governed.lang ?? request.lang
  const progress = progressFor(terminal, await countFor(terminal, targets), wordsOf(lang).progress)
  const out = underBar(terminal.out, progress)
  const rulebooks = [...new Set(targets.flatMap(({ governed }) => governed.rulebooks))]
  const sink = sinkFor(
    request.format,
    { ...terminal, out },
    { lang, rulebooks, model: theModel().version, version: VERSION },
  )
  const tally = new Tally()
  const run = new Run(request, terminal, lang)
  await sink.begin()
  for (const { path, governed } of targets)
    for await (const { one, settled, named } of run.judged(path, governed)) {
      tally.add(one, settled)
      await sink.mail(one, named)
      progress.step()
    }
  progress.stop()
  await sink.end()
  await closing(tally, request, terminal, lang)
  return tally.exit()
}

interface Target {
  readonly path: string
  readonly governed: Governed
}

/** How many mails there will be; counted only when somebody sees the bar. */
async function countFor(terminal: Terminal, targets: readonly Target[]): Promise<number> {
  if (!terminal.bar) return 0
  let count = 0
  for (const { path, governed } of targets) {
    if (path === '-') count += 1
    else for await (const _ of walk(path, terminal.cwd, governed.includes)) count += 1
  }
  return count
}

function underBar(out: Outlet, progress: Progress): Outlet {
  if (!out.isTerminal) return out
  return {
    isTerminal: true,
    columns: out.columns,
    write: async (text) => {
      progress.clear()
      await out.write(text)
    },
  }
}

function sinkFor(format: CheckRequest['format'], terminal: Terminal, setting: SinkSetting): Sink {
  if (format === 'json') return jsonSink(terminal.out, setting)
  if (format === 'sarif') return sarifSink(terminal.out, setting)
  if (format === 'html') return htmlSink(terminal.out, setting)
  return prettySink(terminal.out, setting, styleFor(terminal.out, terminal.env))
}

async function closing(tally: Tally, request: CheckRequest, terminal: Terminal, lang: Lang): Promise<void> {
  const words = wordsOf(lang)
  if (tally.counts.all === 0) await terminal.err.write(`${words.nothing(request.paths.join(', '))}\n`)
  else if (request.format === 'pretty' && tally.counts.all > 1)
    await terminal.out.write(`\n${words.summary(tally.counts)}\n`)
}

/** One judged mail with the settings it was judged under; null for one that could not be read. */
interface Judged {
  readonly one: Report | Refusal
  readonly settled: Settled
  readonly named: boolean
}

/** Judges what a path holds, mail by mail. */
class Run {
  readonly #request: CheckRequest
  readonly #terminal: Terminal
  readonly #lang: Lang
  #decisions: Decisions | null = null

  constructor(request: CheckRequest, terminal: Terminal, lang: Lang) {
    this.#request = request
    this.#terminal = terminal
    this.#lang = lang
  }

  async *judged(path: string, governed: Governed): AsyncGenerator<Judged> {
    const { cwd, input } = this.#terminal
    if (path === '-') {
      const settled = governed.settle(null)
      const one = await this.#judge({ path: '-', file: resolve(cwd, 'stdin') }, await input(), settled, governed)
      yield { one, settled, named: true }
      return
    }
    for await (const walked of walk(path, cwd, governed.includes)) {
      const settled = governed.settle(walked.file)
      yield { one: await this.#file(walked, settled, governed), settled, named: walked.named }
    }
  }

  async #file(walked: Walked, settled: Settled, governed: Governed): Promise<Report | Refusal> {
    const { path, file, cause } = walked
    if (cause) return this.#unreadable(path, cause)
    try {
      const { size } = await stat(file)
      if (size > LIMITS.bytes)
        return { path, problem: mailProblems.make('too-large', { bytes: size, limit: LIMITS.bytes }) }
      return await this.#judge(walked, await readFile(file), settled, governed)
    } catch (error) {
      if (error instanceof Complaint) throw error
      const why = causeOf(error)
      return why === 'unknown' ? this.#failed(path, error) : this.#unreadable(path, why)
    }
  }

  /** The check itself failed: the mail is not let go, and the others are judged. */
  async #failed(path: string, error: unknown): Promise<Refusal> {
    await this.#terminal.err.write(`${error instanceof Error ? error.stack : String(error)}\n`)
    const problem = problems.make('check-failed', { path })
    return { path, problem, said: sentences(problem, this.#lang) }
  }

  #unreadable(path: string, cause: string): Refusal {
    const problem =
      cause === 'ENOENT' || cause === 'ENOTDIR'
        ? problems.make('no-path', { path })
        : problems.make('not-readable', { path, cause })
    return { path, problem, said: sentences(problem, this.#lang) }
  }

  async #judge(
    at: { readonly path: string; readonly file: string },
    bytes: Uint8Array,
    settled: Settled,
    governed: Governed,
  ) {
    const { path, file } = at
    const { as } = this.#request
    const decisions = await this.#decisionsOf(file, governed.folder)
    const signed = { decisions: decisions.all, name: decisions.nameOf(file), today: this.#terminal.today() }
    const result = await judgeMail({ bytes, path, ...(as ? { as } : {}) }, settled, signed, theModel())
    return result.ok ? result.value : { path, problem: result.problem }
  }

  /** The decisions of the folder at hand; the last file stays read, for the next mail beside it. */
  async #decisionsOf(mail: string, folder: string | null): Promise<Decisions> {
    const file = decisionsFile(mail, folder)
    if (this.#decisions?.file !== file) this.#decisions = await readDecisions(file)
    return this.#decisions
  }
}

const RANK: Readonly<Record<Decision | 'never', number>> = { pass: 0, warn: 1, hold: 2, never: 3 }

/** Counts mails by the strictest decision that any of their laws gives. */
class Tally {
  readonly counts = { all: 0, pass: 0, warn: 0, hold: 0, unread: 0 }
  #failed = false

  add(one: Report | Refusal, settled: Settled): void {
    this.counts.all += 1
    if (isRefusal(one)) {
      this.counts.unread += 1
      return
    }
    const worst = one.verdicts.reduce<Decision>(
      (most, { decision }) => (RANK[decision] > RANK[most] ? decision : most),
      'pass',
    )
    this.counts[worst] += 1
    if (RANK[worst] >= RANK[settled.failOn]) this.#failed = true
  }

  exit(): Exit {
    if (this.counts.unread > 0) return 2
    return this.#failed ? 1 : 0
  }
}
