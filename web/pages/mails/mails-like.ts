import { infiniteQueryOptions } from '@tanstack/react-query'
import { ask, type Input } from '../../client.ts'

/** The states by which mails are listed. */
export type State = NonNullable<NonNullable<Input<'GET /api/v1/mails'>['query']>['state']>

/**
 * Some mails, part by part. What was typed goes in the body of a call: a name belongs in no address. Both stand under the
 * key of the list, so that what changes a mail makes both stale.
 */
export function mailsLike(text: string, filter: { readonly state?: State } = {}) {
  return infiniteQueryOptions({
    queryKey: ['GET /api/v1/mails', { text, ...filter }] as const,
    queryFn: ({ pageParam: after }) => {
      const part = { ...filter, ...(after === null ? {} : { after }) }
      return text === ''
        ? ask('GET /api/v1/mails', { query: part })
        : ask('POST /api/v1/mails/search', { body: { text, ...part } })
    },
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
  })
}
