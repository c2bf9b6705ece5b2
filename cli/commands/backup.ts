import { resolve } from 'node:path'
import { ledgerWordsOf } from '@waarom/account/ledger/words.ts'
import type { Lang } from '@waarom/purpose/report/mail-json.ts'
import { PLAIN } from '@waarom/purpose/report/style.ts'
import { wrap } from '@waarom/purpose/report/width.ts'
import { styleFor } from '../output/pretty.ts'
import { shareFor } from '../output/progress.ts'
import { withServer } from '../server.ts'
import { measureOf, type Terminal } from '../terminal.ts'
import { wordsOf } from '../words.ts'

/**
 * Writes everything that the database holds to a file, also while servers work.
 * @returns the exit code: 0
 * @throws Complaint when it was not written
 */
export async function backupCommand(path: string, lang: Lang, terminal: Terminal): Promise<number> {
  const words = wordsOf(lang)
  const file = resolve(terminal.cwd, path)
  const share = shareFor(terminal, words.share)
  const { tables, rows } = await withServer('backup', lang, 'not-backed-up', (server) =>
    server.backUpAt(server.readEnvironment(terminal.env), file, share.report),
  ).finally(share.stop)
  await say(terminal, words.backup.done(number(lang, rows), number(lang, tables), path), words.backup.keys)
  return 0
}

/**
 * Puts a backup in an empty database.
 * @returns the exit code: 0 when it was restored, 1 when so was a ledger that is not whole
 * @throws Complaint when nothing was restored
 */
export async function restoreCommand(path: string, lang: Lang, terminal: Terminal): Promise<number> {
  const words = wordsOf(lang)
  const file = resolve(terminal.cwd, path)
  const share = shareFor(terminal, words.share)
  const { madeAt, tables, rows, ledger } = await withServer('restore', lang, 'not-restored', (server) =>
    server.restoreAt(server.readEnvironment(terminal.env), file, share.report),
  ).finally(share.stop)
  const when = new Date(madeAt).toLocaleString(lang, { dateStyle: 'long', timeStyle: 'short' })
  const told = words.restore.done(number(lang, rows), number(lang, tables), when)
  const { fault } = ledger
  const found = fault ? [ledgerWordsOf(lang).faults[fault.code](number(lang, fault.number))] : []
  await say(terminal, told, ...found, words.restore.held)
  return fault ? 1 : 0
}

const number = (lang: Lang, value: number) => value.toLocaleString(lang)

/** Tells what was done, and then what to know of it. */
async function say({ out, env }: Terminal, done: string, ...rest: readonly string[]): Promise<void> {
  const style = styleFor(out, env) ?? PLAIN
  const set = (text: string) => wrap(text, measureOf(out))
  await out.write(`${[...set(done).map(style.strong), ...rest.flatMap(set)].join('\n')}\n`)
}
