import type { Lang } from '@waarom/purpose/report/mail-json.ts'
import { Complaint } from './problems.ts'

/** The server is a package of its own, named at run time so that the command installs without it. */
const SERVER: string = '@waarom/server'

/** The other door, as far as the command opens it. */
export type Server = typeof import('@waarom/server')

/**
 * Finds the server for a command that needs it, and does something with it.
 * @param failure the problem of the command for what the server does not tell as one of its own
 * @throws Complaint that says what to install, or what stood in the way
 */
export async function withServer<T>(
  command: string,
  lang: Lang,
  failure:
    | 'not-started'
    | 'not-verified'
    | 'no-link'
    | 'not-imported'
    | 'not-loaded'
    | 'not-backed-up'
    | 'not-restored',
  work: (server: Server) => Promise<T>,
): Promise<T> {
  const server: Server = await import(SERVER).catch((error: unknown) => {
    throw missing(error) ? new Complaint('no-server', { command }) : error
  })
  try {
    return await work(server)
  } catch (error) {
    if (error instanceof Complaint) throw error
    if (error instanceof server.ProblemError)
      throw new Complaint(error.problem, {}, server.sentencesOf(error.problem, lang))
    throw new Complaint(failure, { cause: error instanceof Error ? error.message : String(error) })
  }
}

function missing(error: unknown): boolean {
  return (
    error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND' && error.message.includes(SERVER)
  )
}
