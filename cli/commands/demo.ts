import type { Lang } from '@waarom/purpose/report/mail-json.ts'
import { wrap } from '@waarom/purpose/report/width.ts'
import { untilInterrupted } from '../interrupt.ts'
import { shareFor } from '../output/progress.ts'
import { withServer } from '../server.ts'
import { measureOf, type Terminal } from '../terminal.ts'
import { wordsOf } from '../words.ts'

/** Loads the demo shop into the store; where it is already nothing is done. */
export async function demoCommand(
  asked: { readonly people?: number; readonly seed?: number },
  lang: Lang,
  terminal: Terminal,
): Promise<void> {
  const { demo } = wordsOf(lang)
  const share = shareFor(terminal, demo.progress)
  const { contacts, made } = await withServer('demo', lang, 'not-loaded', (server) =>
    untilInterrupted((signal) => server.loadDemoAt(server.readEnvironment(terminal.env), asked, share.report, signal)),
  ).finally(share.stop)
  const said = (made ? demo.made : demo.there)(contacts.toLocaleString(lang))
  await terminal.out.write(`${wrap(said, measureOf(terminal.out)).join('\n')}\n`)
}
