import type { Lang } from '@waarom/purpose/report/mail-json.ts'
import { wrap } from '@waarom/purpose/report/width.ts'
import { progressFor } from '../output/progress.ts'
import { withServer } from '../server.ts'
import type { Terminal } from '../terminal.ts'
import { wordsOf } from '../words.ts'

/** The widest a sentence is set. */
const MEASURE = 100

/** Loads the demo shop into the store; where it is already nothing is done. */
export async function demoCommand(
  asked: { readonly people?: number; readonly seed?: number },
  lang: Lang,
  terminal: Terminal,
): Promise<void> {
  await withServer('demo', lang, 'not-imported', async (server) => {
    const { demo } = wordsOf(lang)
    let progress: ReturnType<typeof progressFor> | null = null
    let done = 0
    const report = (people: number, all: number) => {
      progress ??= progressFor(terminal, all, demo.progress)
      progress.step(people - done)
      done = people
    }
    const stopping = new AbortController()
    const stop = () => stopping.abort()
    process.once('SIGINT', stop)
    try {
      const environment = server.readEnvironment(terminal.env)
      const { contacts, made } = await server.loadDemoAt(environment, asked, report, stopping.signal)
      ;(progress as ReturnType<typeof progressFor> | null)?.stop()
      const said = (made ? demo.made : demo.there)(contacts.toLocaleString(lang))
      await terminal.out.write(`${wrap(said, Math.min(terminal.out.columns, MEASURE)).join('\n')}\n`)
    } finally {
      process.removeListener('SIGINT', stop)
    }
  })
}
