import type { Verified } from './account/ledger/verify.ts'
import type { Environment } from './environment.ts'
import type { Running, StartOptions, Working } from './running.ts'

export { saidSchema } from './audience/import/command/choice.ts'
export { importFileAt, loadDemoAt } from './command.ts'
export { languageOf, readEnvironment } from './environment.ts'
export { sentencesOf } from './problem-reply.ts'
export { ProblemError } from './problems.ts'
export type { Running, StartOptions, Working } from './running.ts'

// The server takes a hundred megabytes before it does anything; a command that needs none of it does not load it.
const running = () => import('./running.ts')

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
