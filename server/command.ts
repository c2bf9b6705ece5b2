import { todayAt } from './audience/demo/calendar.ts'
import { USUAL } from './audience/demo/demo.ts'
import { type Loaded, loadDemo } from './audience/demo/load.ts'
import { settleLater } from './audience/facts/task.ts'
import type { CommandAsk } from './audience/import/command/choice.ts'
import { type CommandAnswer, type CommandWatch, importFile } from './audience/import/command/command.ts'
import type { Environment } from './environment.ts'
import { openLog } from './logging.ts'
import { withStoreToWork } from './store/beside.ts'

/**
 * Imports a file into the store of an environment, also while a server works with it.
 * @throws ProblemError when the store does not come up, or the file cannot be imported so
 */
export function importFileAt(
  { store: place, beginning }: Environment,
  ask: CommandAsk,
  watch: CommandWatch,
): Promise<CommandAnswer> {
  return withStoreToWork({ place, beginning, make: false }, openLog('silent', false), (store) =>
    importFile(store, ask, watch),
  )
}

/** Which demo shop is asked; what is absent is usual. */
export interface DemoAsk {
  readonly people?: number | undefined
  readonly seed?: number | undefined
}

/**
 * Loads the demo shop into the store of an environment, which is made when there is none.
 * @throws ProblemError when the store does not come up, or others live in it
 */
export function loadDemoAt(
  { store: place, beginning }: Environment,
  { people = USUAL.people, seed = USUAL.seed }: DemoAsk,
  report: (people: number, all: number) => void,
  signal: AbortSignal,
): Promise<Loaded> {
  return withStoreToWork({ place, beginning, make: true }, openLog('silent', false), async (store) => {
    const demo = { people, seed, today: todayAt(new Date()), hash: (key: string) => store.key.hash('address', key) }
    const loaded = await loadDemo(store, demo, (done) => report(done, people), signal)
    await settleLater(store.db)
    return loaded
  })
}
