import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { lateCode } from '../late-code.ts'
import { useFrameWords } from '../words/index.ts'
import { Gone } from './gone.tsx'
import { Skeleton } from './states.tsx'
import { saidOf } from './trouble.tsx'

interface Props<T> {
  /** Stands for the code; no two parts have the same. */
  readonly name: string
  readonly load: () => Promise<T>
  readonly children: (code: T) => ReactNode
  /** What stands here when it does not come; that it did not, when absent. */
  readonly without?: ReactNode
}

/** A part of a page whose code comes when it is shown. That it does not come, leaves the rest of the page as it is. */
export function Late<T>({ name, load, children, without }: Props<T>) {
  const words = useFrameWords()
  const { data, error } = useQuery({
    queryKey: ['code', name],
    queryFn: () => lateCode(load),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: Number.POSITIVE_INFINITY,
    retry: false,
    refetchOnReconnect: false,
  })
  if (data !== undefined) return children(data)
  if (without !== undefined) return without
  return error ? <Gone {...saidOf(error, words)} /> : <Skeleton lines={8} />
}
