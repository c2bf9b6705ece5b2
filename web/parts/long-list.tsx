import { Button } from '@mantine/core'
import type { InfiniteData, UseInfiniteQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { count, fill, useFrameWords, useLang } from '../words/index.ts'
import { Skeleton } from './states.tsx'
import { Trouble } from './trouble.tsx'

/** A list of which the server gave a part: `useInfiniteQuery(list('GET /api/v1/…'))`. */
export type ListQuery<Part> = UseInfiniteQueryResult<InfiniteData<Part>>

/** Asks for the next part of a list; nothing when there is none. */
export function MoreButton({ query }: { readonly query: ListQuery<unknown> }) {
  const { states } = useFrameWords()
  if (!query.hasNextPage) return null
  return (
    <Button
      variant="default"
      size="compact-sm"
      loading={query.isFetchingNextPage}
      onClick={() => void query.fetchNextPage()}
    >
      {states.more}
    </Button>
  )
}

interface Props<Row, Part> {
  readonly query: ListQuery<Part>
  readonly rowsOf: (part: Part) => readonly Row[]
  /** What stands here when there is nothing. */
  readonly empty: ReactNode
  readonly children: (rows: readonly Row[]) => ReactNode
}

/** A list that the server gives part by part, with "show more" under it. */
export function LongList<Row, Part>({ query, rowsOf, empty, children }: Props<Row, Part>) {
  const { states } = useFrameWords()
  const lang = useLang()
  if (!query.data)
    return query.error ? <Trouble error={query.error} again={() => void query.refetch()} /> : <Skeleton lines={8} />
  const rows = query.data.pages.flatMap(rowsOf)
  if (rows.length === 0) return empty
  return (
    <>
      {children(rows)}
      <div className={query.hasNextPage || query.data.pages.length > 1 ? 'data-foot small' : 'away'}>
        <MoreButton query={query} />
        <span className="quiet" role="status">
          {fill(query.hasNextPage ? states.shown : states.all, { count: count(rows.length, lang) })}
        </span>
      </div>
      {query.isFetchNextPageError && <Trouble error={query.error} />}
    </>
  )
}
