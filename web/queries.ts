import {
  infiniteQueryOptions,
  MutationCache,
  QueryCache,
  QueryClient,
  queryOptions,
  useMutation,
  useQueryClient,
} from '@tanstack/react-query'
import { ask, askUntil, type Given, type Input, type ReadRoute, Refusal, type Reply, type Route } from './client.ts'

/** Everything that was read of the server. Who turns out to be signed out is so everywhere at once. */
export const queries: QueryClient = new QueryClient({
  queryCache: new QueryCache({ onError: leave }),
  mutationCache: new MutationCache({ onError: leave }),
  defaultOptions: {
    queries: {
      staleTime: 30_000,
      // Our server may be on this machine, so what the browser says of the network decides nothing.
      networkMode: 'always',
      refetchOnReconnect: true,
      // What the server refuses stays refused; a connection that fell away may be back.
      retry: (count, error) => error instanceof Refusal && error.isLost && count < 2,
    },
    mutations: { networkMode: 'always' },
  },
})

/** The key under which the session is kept. */
export const SESSION_KEY = ['GET /api/v1/session'] as const

function leave(error: Error): void {
  if (error instanceof Refusal && error.problem?.code === 'server/no-session') queries.setQueryData(SESSION_KEY, null)
}

/** What `useQuery` needs to read a route. */
export function read<R extends ReadRoute>(route: R, ...[input]: Given<R>) {
  return queryOptions({
    queryKey: [route, input ?? null] as const,
    queryFn: ({ signal }) => askUntil(route, input, signal),
  })
}

/** A route that answers a part of a list and says where the next part begins. */
export type ListRoute = {
  [R in ReadRoute]: Reply<R> extends { readonly next: string | null } ? R : never
}[ReadRoute]

/** What `useInfiniteQuery` needs to read a list part by part. */
export function list<R extends ListRoute>(route: R, input?: Input<R>) {
  const { query = {}, ...rest } = (input ?? {}) as { query?: Record<string, unknown> }
  return infiniteQueryOptions({
    queryKey: [route, input ?? null] as const,
    queryFn: ({ pageParam, signal }) =>
      askUntil(route, { ...rest, query: { ...query, after: pageParam ?? undefined } } as unknown as Input<R>, signal),
    initialPageParam: null as string | null,
    getNextPageParam: (part: Reply<R>) => (part as { readonly next: string | null }).next,
  })
}

/** What is done after a call that changed something. */
export interface Afterwards<R extends Route> {
  /** The routes whose answers are no longer true. */
  readonly stale?: readonly ReadRoute[]
  readonly then?: (reply: Reply<R>, input: Input<R>) => void
}

/** A call that changes something, as a mutation; what is no longer true is read again before it counts as done. */
export function useDo<R extends Route>(route: R, { stale = [], then }: Afterwards<R> = {}) {
  const client = useQueryClient()
  return useMutation<Reply<R>, Error, Input<R>>({
    mutationFn: (input) => ask(route, ...([input] as Given<R>)),
    onSuccess: async (reply, input) => {
      await Promise.all(stale.map((one) => client.invalidateQueries({ queryKey: [one] })))
      then?.(reply, input)
    },
  })
}
