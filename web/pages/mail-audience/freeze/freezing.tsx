import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { TaskProgress } from '../../../parts/task-progress.tsx'
import type { TaskNews } from '../../../parts/task-stream.ts'
import { useSay } from '../../../words/index.ts'
import { en } from '../words/en.ts'
import { nl } from '../words/nl.ts'
import { frozenOf } from './frozen.tsx'

/** What says at which station the mail is. */
const STATIONS = ['GET /api/v1/mails', 'GET /api/v1/mails/:id'] as const
/** How often it is asked whether somebody freezes, as long as the page is looked at. */
const OFTEN_MS = 5000

interface Props {
  readonly mailId: string
  /** The task that somebody just started on this page. */
  readonly started?: string | null
}

/** How far the freezing of an audience is, whoever asked for it and wherever; nothing while nobody does. */
export function Freezing({ mailId, started = null }: Props) {
  const say = useSay({ nl, en }).page.freeze
  const client = useQueryClient()
  const { data } = useInfiniteQuery({
    ...frozenOf(mailId),
    refetchInterval: OFTEN_MS,
    refetchOnWindowFocus: 'always',
  })
  const [over, setOver] = useState<TaskNews | null>(null)
  const running = data?.pages[0]?.freezing ?? null
  const own = started !== null && started === over?.id && over.state === 'done' ? null : started
  // What went wrong stays in sight; the server no longer tells of it.
  const wrong = over !== null && over.state !== 'done' ? over.id : null
  const taskId = own ?? running ?? wrong
  const newest = data && (data.pages[0]?.snapshots[0]?.id ?? null)
  const before = useRef(newest)
  useEffect(() => {
    if (before.current !== undefined && newest !== before.current)
      for (const route of STATIONS) void client.invalidateQueries({ queryKey: [route] })
    before.current = newest
  }, [client, newest])
  const ended = async (news: TaskNews) => {
    setOver(news)
    await client.invalidateQueries({ queryKey: ['GET /api/v1/mails/:id/snapshots'] })
  }
  return taskId && <TaskProgress key={taskId} id={taskId} title={say.under} ended={(news) => void ended(news)} />
}
