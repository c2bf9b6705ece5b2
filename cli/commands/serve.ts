import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Lang } from '@waarom/purpose/report/mail-json.ts'
import { Complaint } from '../problems.ts'
import type { Terminal } from '../terminal.ts'

/** The server is a package of its own, named at run time so that the command installs without it. */
const SERVER: string = '@waarom/server'
/** The built page in a clone. */
const PAGE = new URL('../../web/dist', import.meta.url)

/**
 * Starts the server when its package is there, and gives way to it: it stops by a signal.
 * @throws Complaint that says what to install, or why it did not start
 */
export async function serveCommand(command: 'serve' | 'work', lang: Lang, { env, out }: Terminal): Promise<void> {
  const server: typeof import('@waarom/server') = await import(SERVER).catch((error: unknown) => {
    throw missing(error) ? new Complaint('no-server', { command }) : error
  })
  if (command === 'work') throw new Complaint('no-worker', { command })
  try {
    const { setup } = await server.startServer({
      environment: server.readEnvironment(env),
      dist: existsSync(PAGE) ? fileURLToPath(PAGE) : null,
      readable: process.stdout.isTTY === true,
    })
    if (setup) await out.write(`${setup(lang)}\n`)
  } catch (error) {
    if (error instanceof server.ProblemError)
      throw new Complaint(error.problem, {}, server.sentencesOf(error.problem, lang))
    throw new Complaint('not-started', { cause: error instanceof Error ? error.message : String(error) })
  }
}

function missing(error: unknown): boolean {
  return (
    error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND' && error.message.includes(SERVER)
  )
}
