import { queryOptions, useQuery } from '@tanstack/react-query'
import { ask, Refusal, type Reply } from './client.ts'
import { keep, kept } from './kept.ts'
import { queries, SESSION_KEY } from './queries.ts'

/** Whoever is signed in. */
export type Person = Reply<'GET /api/v1/session'>['user']

const KNOWN = 'waarom.known'

/** Who is signed in; null for nobody. */
export const sessionQuery = queryOptions({
  queryKey: SESSION_KEY,
  staleTime: 5 * 60_000,
  queryFn: async (): Promise<Person | null> => {
    try {
      const { user } = await ask('GET /api/v1/session')
      keep(KNOWN, 'yes')
      return user
    } catch (error) {
      if (!(error instanceof Refusal && error.problem?.status === 401)) throw error
      keep(KNOWN, null)
      return null
    }
  },
})

/** Asks who is signed in, unless that is known. */
export const whoIsIn = (): Promise<Person | null> => queries.ensureQueryData(sessionQuery)

/**
 * Who is signed in; null for nobody, undefined while that is asked. A browser in which nobody ever signed in asks
 * nothing, so that the page that stays in the browser makes no call.
 */
export function usePerson(): Person | null | undefined {
  const known = kept(KNOWN) !== null
  const { data, isPending, isError } = useQuery({ ...sessionQuery, enabled: known })
  return data === undefined && (!known || isError || !isPending) ? null : data
}

/** Somebody goes to sign in elsewhere, and will come back with a session. */
export const expectSession = (): void => void keep(KNOWN, 'yes')

/** Somebody came in: what was read for another is forgotten, and who is there is asked anew. */
export async function renewSession(): Promise<Person | null> {
  forget()
  return queries.fetchQuery({ ...sessionQuery, staleTime: 0 })
}

/** Ends the session, on the server and here. */
export async function signOut(): Promise<void> {
  await ask('DELETE /api/v1/session')
  keep(KNOWN, null)
  forget()
  queries.setQueryData(SESSION_KEY, null)
}

function forget(): void {
  queries.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== SESSION_KEY[0] })
}
