import { Complaint } from '../problems.ts'

/** The server is a package of its own, named at run time so that the command installs without it. */
const SERVER = '@waarom/server'

/** Starts the server or one of its workers when its package is there. @throws Complaint that says what to install */
export async function serveCommand(command: 'serve' | 'work'): Promise<void> {
  const server = await import(SERVER).catch((error: unknown) => {
    if (missing(error)) throw new Complaint('no-server', { command })
    throw error
  })
  const start: unknown = server[command]
  if (typeof start !== 'function') throw new Complaint('no-worker', { command })
  await start()
}

function missing(error: unknown): boolean {
  return (
    error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND' && error.message.includes(SERVER)
  )
}
