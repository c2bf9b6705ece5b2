import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useFrameWords } from '../words/index.ts'
import { Trouble } from './trouble.tsx'
import '../styles/page.css'

/** Lines in the place of what is being read, of about its size; they come only when it takes longer than a moment. */
export function Skeleton({ lines = 3 }: { readonly lines?: number }) {
  const { states } = useFrameWords()
  return (
    <div className="bones" role="status">
      <span className="away">{states.loading}</span>
      {Array.from({ length: lines }, (_, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines without content have nothing but their place
        <div key={at} className="bone" aria-hidden="true" />
      ))}
    </div>
  )
}

interface LoadedProps<T> {
  readonly query: UseQueryResult<T>
  readonly lines?: number
  readonly children: (data: T) => ReactNode
}

/** What was read, or lines while it is, or what went wrong. */
export function Loaded<T>({ query, lines, children }: LoadedProps<T>) {
  if (query.data !== undefined) return children(query.data)
  if (query.error) return <Trouble error={query.error} again={() => void query.refetch()} />
  return <Skeleton {...(lines ? { lines } : {})} />
}

interface EmptyProps {
  readonly title: string
  /** What this is, why one would want it, and how one gets it. */
  readonly children: ReactNode
  readonly action?: ReactNode
}

/** A place where nothing is yet, which teaches what will stand there. */
export function Empty({ title, children, action }: EmptyProps) {
  return (
    <div className="empty">
      <p className="empty-title">{title}</p>
      <div className="empty-text">{children}</div>
      {action && <div className="empty-do">{action}</div>}
    </div>
  )
}
