import type { Lang } from '@waarom/purpose/report/mail-json.ts'
import { withServer } from '../server.ts'
import type { Terminal } from '../terminal.ts'

/**
 * Prints a one-time link with which somebody becomes administrator, for who runs the server.
 * @throws Complaint when it could not be made
 */
export async function usersLinkCommand(lang: Lang, { env, out }: Terminal): Promise<void> {
  const said = await withServer('users', lang, 'no-link', (server) =>
    server.makeAdministratorLinkAt(server.readEnvironment(env), lang),
  )
  await out.write(`${said}\n`)
}
