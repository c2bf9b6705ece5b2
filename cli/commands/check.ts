import { resolve } from 'node:path'
import type { Format } from '@waarom/purpose/mail/draft.ts'
import type { Lang } from '@waarom/purpose/report/mail-json.ts'
import { configFor, type Flags, type Governed } from '../config/config.ts'
import { theModel } from '../model.ts'
import { prettySink, styleFor } from '../output/pretty.ts'
import { type Progress, progressFor } from '../output/progress.ts'
import { htmlSink, jsonSink, type Sink, type SinkSetting, sarifSink } from '../output/sink.ts'
import { Complaint } from '../problems.ts'
import { Run } from '../run.ts'
import { type Exit, Tally } from '../tally.ts'
import type { Outlet, Terminal } from '../terminal.ts'
import { VERSION } from '../version.ts'
import { MAIL_ENDINGS, walk } from '../walk.ts'
import { wordsOf } from '../words.ts'

/** What `waarom check` is asked. */
export interface CheckRequest {
  readonly paths: readonly string[]
  readonly flags: Flags
  readonly as: Format | undefined
  readonly format: 'pretty' | 'json' | 'sarif' | 'html'
  /** Language of the terminal: what no flag and no configuration settles. */
  readonly lang: Lang
  /** Whether a second reader is asked about mails in review. */
  readonly secondReader: boolean
}

/**
 * Judges files and folders one mail at a time and writes the report as it goes.
 * @returns 0, 1 or 2 as the public contract says; 2 only after all other mails were judged
 * @throws Complaint when the configuration is broken, or names no second reader where one is asked for; and, after all
 * mails were judged, when a folder holds none
 */
export async function checkCommand(request: CheckRequest, terminal: Terminal): Promise<Exit> {
  const targets = await Promise.all(
    request.paths.map(async (path) => ({
      path,
      governed: await configFor(resolve(terminal.cwd, path === '-' ? '.' : path), request.flags, terminal.cwd),
    })),
  )
  const unread = request.secondReader && targets.find(({ governed }) => !governed.secondReader)
  if (unread) throw new Complaint('no-second-reader', { path: unread.path })
  const lang = targets.find(({ governed }) => governed.lang)?.governed.lang ?? request.lang
  const progress = progressFor(terminal, await countFor(terminal, targets), wordsOf(lang).progress)
  const out = underBar(terminal.out, progress)
  const rulebooks = [...new Set(targets.flatMap(({ governed }) => governed.rulebooks))]
  const sink = sinkFor(
    request.format,
    { ...terminal, out },
    { lang, rulebooks, model: theModel().version, version: VERSION, cwd: terminal.cwd },
  )
  const tally = new Tally()
  const run = new Run({ as: request.as, secondReader: request.secondReader, lang }, terminal)
  await sink.begin()
  const without: string[] = []
  for (const { path, governed } of targets) {
    const before = tally.counts.all
    for await (const judged of run.judged(path, governed)) {
      tally.add(judged.one, judged.settled)
      await sink.mail(judged.one, judged)
      progress.step()
    }
    if (tally.counts.all === before) without.push(path)
  }
  progress.stop()
  await sink.end()
  if (request.format === 'pretty' && tally.counts.all > 1)
    await terminal.out.write(`\n${wordsOf(lang).summary(tally.counts)}\n`)
  if (without.length > 0) throw noMails(without, terminal.cwd)
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

/** A folder in which nothing was judged is a mistake: a wrong path must not look like mails that may go. */
function noMails(paths: readonly string[], cwd: string): Complaint {
  return new Complaint('no-mails', {
    path: paths.join(', '),
    folder: paths.map((path) => resolve(cwd, path)).join(', '),
    known: MAIL_ENDINGS.join(' '),
  })
}
