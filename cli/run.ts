import { readFile, stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { Format } from '@waarom/purpose/mail/draft.ts'
import { LIMITS } from '@waarom/purpose/mail/limits.ts'
import { problems as mailProblems } from '@waarom/purpose/mail/problems.ts'
import type { Problem } from '@waarom/purpose/problem.ts'
import type { Lang } from '@waarom/purpose/report/mail-json.ts'
import type { Refusal, Report } from '@waarom/purpose/report/report.ts'
import { type SecondReader, withSecond } from '@waarom/purpose/report/second/ask.ts'
import type { Governed, Settled } from './config/config.ts'
import { causeOf } from './config/file.ts'
import { type Decisions, decisionsFile, readDecisions } from './decisions.ts'
import { judgeMail } from './judge.ts'
import { theModel } from './model.ts'
import { Complaint, problems } from './problems.ts'
import { secondReaderOf } from './second-reader.ts'
import type { Terminal } from './terminal.ts'
import { type Walked, walk } from './walk.ts'
import { sentences } from './words.ts'

/** One judged mail with the settings it was judged under. */
export interface Judged {
  readonly one: Report | Refusal
  readonly settled: Settled
  readonly named: boolean
  /** The mail as it stands on disk; null when it was not read. */
  readonly bytes: Uint8Array | null
}

/** What holds for every mail of a run. */
export interface RunSetting {
  readonly as: Format | undefined
  /** Whether a second reader is asked about mails in review. */
  readonly secondReader: boolean
  readonly lang: Lang
}

/** Judges what a path holds, mail by mail. */
export class Run {
  readonly #as: Format | undefined
  readonly #secondReader: boolean
  readonly #terminal: Terminal
  readonly #lang: Lang
  readonly #readers = new Map<string, SecondReader>()
  #decisions: Decisions | null = null

  constructor({ as, secondReader, lang }: RunSetting, terminal: Terminal) {
    this.#as = as
    this.#secondReader = secondReader
    this.#terminal = terminal
    this.#lang = lang
  }

  async *judged(path: string, governed: Governed): AsyncGenerator<Judged> {
    const { cwd, input } = this.#terminal
    if (path === '-') {
      const settled = governed.settle(null)
      const bytes = await input()
      const one = await this.#judge({ path: '-', file: resolve(cwd, 'stdin') }, bytes, settled, governed)
      yield { one, settled, named: true, bytes }
      return
    }
    for await (const walked of walk(path, cwd, governed.includes)) {
      const settled = governed.settle(walked.file)
      yield { ...(await this.#file(walked, settled, governed)), settled, named: walked.named }
    }
  }

  async #file(walked: Walked, settled: Settled, governed: Governed): Promise<Pick<Judged, 'one' | 'bytes'>> {
    const { path, file, cause } = walked
    if (cause) return { one: this.#unreadable(path, cause), bytes: null }
    try {
      const { size } = await stat(file)
      if (size > LIMITS.bytes) {
        const problem = mailProblems.make('too-large', { bytes: size, limit: LIMITS.bytes })
        return { one: { path, problem }, bytes: null }
      }
      const bytes = await readFile(file)
      return { one: await this.#judge(walked, bytes, settled, governed), bytes }
    } catch (error) {
      if (error instanceof Complaint) throw error
      const why = causeOf(error)
      const one = why === 'unknown' ? await this.#failed(path, error) : this.#unreadable(path, why)
      return { one, bytes: null }
    }
  }

  /** The check itself failed: the mail is not let go, and the others are judged. */
  async #failed(path: string, error: unknown): Promise<Refusal> {
    await this.#terminal.err.write(`${error instanceof Error ? error.stack : String(error)}\n`)
    return this.#refused(path, problems.make('check-failed', { path }))
  }

  #unreadable(path: string, cause: string): Refusal {
    const problem =
      cause === 'ENOENT' || cause === 'ENOTDIR'
        ? problems.make('no-path', { path })
        : problems.make('not-readable', { path, cause })
    return this.#refused(path, problem)
  }

  #refused(path: string, problem: Problem): Refusal {
    return { path, problem, said: sentences(problem, this.#lang) }
  }

  async #judge(
    at: { readonly path: string; readonly file: string },
    bytes: Uint8Array,
    settled: Settled,
    governed: Governed,
  ) {
    const { path, file } = at
    const as = this.#as
    const decisions = await this.#decisionsOf(file, governed.folder).catch(complained)
    // Without what was signed there is no verdict; the mails of other folders are judged all the same.
    if (decisions instanceof Complaint) return this.#refused(path, decisions.problem)
    const signed = { decisions: decisions.all, name: decisions.nameOf(file), today: this.#terminal.today() }
    const result = await judgeMail({ bytes, path, ...(as ? { as } : {}) }, settled, signed, theModel())
    if (!result.ok) return { path, problem: result.problem }
    const reader = this.#readerOf(governed)
    return reader ? withSecond(result.value, reader, this.#lang) : result.value
  }

  /** The second reader of a configuration, the same one for every mail that it governs. */
  #readerOf({ secondReader }: Governed): SecondReader | null {
    if (!this.#secondReader || !secondReader) return null
    const name = JSON.stringify(secondReader)
    const reader = this.#readers.get(name) ?? secondReaderOf(secondReader, this.#terminal.env)
    this.#readers.set(name, reader)
    return reader
  }

  /** The decisions of the folder at hand; the last file stays read, for the next mail beside it. */
  async #decisionsOf(mail: string, folder: string | null): Promise<Decisions> {
    const file = decisionsFile(mail, folder)
    if (this.#decisions?.file !== file) this.#decisions = await readDecisions(file, this.#terminal.cwd)
    return this.#decisions
  }
}

/** A complaint as a value; any other failure goes on. */
function complained(error: unknown): Complaint {
  if (error instanceof Complaint) return error
  throw error
}
