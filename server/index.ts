import type { Verified } from './account/ledger/verify.ts'
import type { Environment } from './environment.ts'
import type { Running, StartOptions, Working } from './running.ts'
import type { BackedUp, Report } from './store/backup/back-up.ts'
import type { Restored } from './store/backup/restore.ts'
import { refuseOwned } from './store/embedded/owner.ts'

export { saidSchema } from './audience/import/command/choice.ts'
export { importFileAt, loadDemoAt } from './command.ts'
export { languageOf, readEnvironment } from './environment.ts'
export { sentencesOf } from './problem-reply.ts'
export { ProblemError } from './problems.ts'
export type { Running, StartOptions, Working } from './running.ts'

// The server takes a hundred megabytes before it does anything; a command that needs none of it does not load it.
const running = () => import('./running.ts')

/**
 * Looks whether another Waarom works in the folder of the data, before anything that takes time is done.
 * @throws ProblemError `store/folder-in-use` when one does
 */
export async function refuseInUse({ store }: Environment): Promise<void> {
  if (store.kind === 'embedded') await refuseOwned(store.folder)
}

/** As in `running.ts`: brings up the store, then the server. */
export async function startServer(options: StartOptions): Promise<Running> {
  return (await running()).startServer(options)
}

/** As in `running.ts`: brings up the store, then a worker without a server. */
export async function startWorker(options: Omit<StartOptions, 'dist'>): Promise<Working> {
  return (await running()).startWorker(options)
}

/** As in `running.ts`: goes through the whole ledger. */
export async function verifyLedgerAt(environment: Environment): Promise<Verified> {
  return (await running()).verifyLedgerAt(environment)
}

/** As in `running.ts`: makes a one-time link with which somebody becomes administrator. */
export async function makeAdministratorLinkAt(environment: Environment, lang: 'nl' | 'en'): Promise<string> {
  return (await running()).makeAdministratorLinkAt(environment, lang)
}

/**
 * Writes everything that the database holds to a file, also while servers work with it.
 * @throws ProblemError that says what stands in the way; then there is no file
 */
export async function backUpAt({ store }: Environment, file: string, report: Report): Promise<BackedUp> {
  const [{ backUp }, { openLog }] = await Promise.all([import('./store/backup/back-up.ts'), import('./logging.ts')])
  return backUp(store, file, openLog('silent', false), report)
}

/**
 * Puts a backup in an empty database, all of it or nothing.
 * @throws ProblemError that says what stands in the way; then nothing was restored
 */
export async function restoreAt({ store }: Environment, file: string, report: Report): Promise<Restored> {
  const [{ restore }, { openLog }] = await Promise.all([import('./store/backup/restore.ts'), import('./logging.ts')])
  return restore(store, file, openLog('silent', false), report)
}
