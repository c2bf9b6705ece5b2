import { queryOptions, useQuery } from '@tanstack/react-query'
import { ask, Refusal, type Reply, type Role } from './client.ts'
import { keep, kept } from './kept.ts'
import { queries, SESSION_KEY } from './queries.ts'
import { countDaysIn } from './words/index.ts'

/** Who is signed in, and whether the house is a copy that is held. */
type Session = Reply<'GET /api/v1/session'>
/** Whoever is signed in. */
export type Person = Session['user']

const KNOWN = 'waarom.known'

/** The session; null when nobody is signed in. */
const sessionQuery = queryOptions({
  queryKey: SESSION_KEY,
  staleTime: 5 * 60_000,
  queryFn: async (): Promise<Session | null> => {
    try {
      return settled(await ask('GET /api/v1/session'))
    } catch (error) {
      if (!(error instanceof Refusal && error.problem?.status === 401)) throw error
      return settled(null)
    }
  },
})

/** Asks who is signed in, unless that is known. */
export const whoIsIn = (): Promise<Session | null> => queries.ensureQueryData(sessionQuery)

/**
 * The session; null when nobody is signed in, undefined while that is asked. A browser in which nobody ever signed in
 * asks nothing, so that the page that stays in the browser makes no call.
 */
export function useSession(): Session | null | undefined {
  const known = kept(KNOWN) !== null
  const { data, isPending, isError } = useAsked()
  return data === undefined && (!known || isError || !isPending) ? null : data
}

/** Whether the server said that nobody is signed in; no answer says nothing. */
export const useIsOut = (): boolean => useAsked().data === null

/** Whether it was asked who is signed in, and the server gave no answer. */
export const useIsUnanswered = (): boolean => useAsked().isError

// What comes on the page because there was no answer, does not ask again.
const useAsked = () => useQuery({ ...sessionQuery, enabled: kept(KNOWN) !== null, retryOnMount: false })

/** Who is signed in; null for nobody, undefined while that is asked. */
export function usePerson(): Person | null | undefined {
  const session = useSession()
  return session === null ? null : session?.user
}

/** Whether whoever is signed in has one of these roles. */
export function useMay(roles: readonly Role[]): boolean {
  const own = usePerson()?.roles ?? []
  return roles.some((role) => own.includes(role))
}

/** Somebody goes to sign in elsewhere, and will come back with a session. */
export const expectSession = (): void => void keep(KNOWN, 'yes')

/** Somebody came in: what was read for another is forgotten, and who is there is asked anew. */
export async function renewSession(): Promise<Session | null> {
  forget()
  return queries.fetchQuery({ ...sessionQuery, staleTime: 0 })
}

/** Ends the session, on the server and here. */
export async function signOut(): Promise<void> {
  await ask('DELETE /api/v1/session')
  forget()
  queries.setQueryData(SESSION_KEY, settled(null))
}

/** What this browser keeps of a session: that somebody is in, and in which zone the pages count days. */
function settled(session: Session | null): Session | null {
  keep(KNOWN, session && 'yes')
  countDaysIn(session?.timeZone)
  return session
}

function forget(): void {
  queries.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== SESSION_KEY[0] })
}
