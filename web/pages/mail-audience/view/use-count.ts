import { useDebouncedValue } from '@mantine/hooks'
import { type UseQueryResult, useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { read } from '../../../queries.ts'
import { useLang } from '../../../words/index.ts'
import { type Content, isWhole } from '../desk/content.ts'
import type { Count } from './pictured.ts'

/** How long a pause in the changes is, before they are counted. */
const PAUSE_MS = 350

/** An audience, counted as it is now or as it was a moment ago. */
export interface Counting {
  /** The newest that is known; null before the first. */
  readonly count: Count | null
  /** Whether it is of the audience before the last change, or of a moment ago because it could not be counted anew. */
  readonly isBehind: boolean
  readonly error: Error | null
  readonly again: () => void
}

/**
 * What is asked about: the audience as it stands on the page, once its changes pause. Of what is not finished the one before
 * it is; null when there was none.
 */
export function useAsked(content: Content): { readonly asked: Content | null; readonly isBehind: boolean } {
  const [last, setLast] = useState(() => (isWhole(content) ? content : null))
  const whole = content === last || isWhole(content) ? content : last
  if (whole !== last) setLast(whole)
  const [asked] = useDebouncedValue(whole, PAUSE_MS)
  return { asked, isBehind: asked !== whole }
}

/** Counts the audience that a mail has: for who only looks, as of another only who sees people may ask. */
export function useSavedCount(mailId: string): Counting {
  const lang = useLang()
  const query = useQuery(
    read('POST /api/v1/mails/:id/audience/count', { params: { id: mailId }, query: { lang }, body: {} }),
  )
  return useCounting(query, false)
}

/** Counts an audience. The number of before stays until the new one is there; of several questions the latest counts. */
export function useCount(mailId: string, asked: Content | null, isBehind: boolean): Counting {
  const lang = useLang()
  const query = useQuery({
    ...read('POST /api/v1/mails/:id/audience/count', {
      params: { id: mailId },
      query: { lang },
      body: asked ? { audience: asked } : {},
    }),
    enabled: asked !== null,
    placeholderData: (before) => before,
  })
  return useCounting(query, isBehind)
}

function useCounting({ data, isFetching, error, refetch }: UseQueryResult<Count>, isBehind: boolean): Counting {
  const [last, keepLast] = useState<Count | null>(null)
  if (data !== undefined && data !== last) keepLast(data)
  return {
    count: data ?? last,
    isBehind: isBehind || isFetching || error !== null,
    error,
    again: () => void refetch(),
  }
}

/** For how many seconds something goes on; 0 while it does not. */
export function useSeconds(isGoing: boolean): number {
  const [seconds, setSeconds] = useState(0)
  useEffect(() => {
    if (!isGoing) return
    const timer = setInterval(() => setSeconds((before) => before + 1), 1000)
    return () => {
      clearInterval(timer)
      setSeconds(0)
    }
  }, [isGoing])
  return seconds
}
