import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Lang } from '@waarom/purpose/report/mail-json.ts'
import { withServer } from '../server.ts'
import type { Terminal } from '../terminal.ts'

/** The built page in a clone. */
const PAGE = new URL('../../web/dist', import.meta.url)

/**
 * Starts the server, or a worker without one, when the package is there, and gives way to it: it stops by a signal.
 * @throws Complaint that says what to install, or why it did not start
 */
export function serveCommand(command: 'serve' | 'work', lang: Lang, { env, out }: Terminal): Promise<void> {
  return withServer(command, lang, 'not-started', async (server) => {
    const options = { environment: server.readEnvironment(env), readable: process.stdout.isTTY === true }
    if (command === 'work') {
      await server.startWorker(options)
      return
    }
    const { setup } = await server.startServer({ ...options, dist: existsSync(PAGE) ? fileURLToPath(PAGE) : null })
    if (setup) await out.write(`${setup(lang)}\n`)
  })
}
