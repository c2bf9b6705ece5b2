import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { type TaskNews, TaskProgress } from '../../../parts/task-progress.tsx'
import { useSay } from '../../../words/index.ts'
import { en } from '../words/en.ts'
import { nl } from '../words/nl.ts'
import { frozenOf } from './frozen.tsx'

const STALE = ['GET /api/v1/mails', 'GET /api/v1/mails/:id', 'GET /api/v1/mails/:id/snapshots'] as const

interface Props {
  readonly mailId: string
  /** The task that somebody just started on this page. */
  readonly started?: string | null
}

/** How far the freezing of an audience is, whoever asked for it; nothing while nobody does. */
export function Freezing({ mailId, started = null }: Props) {
  const say = useSay({ nl, en }).page.freeze
  const client = useQueryClient()
  const { data } = useInfiniteQuery(frozenOf(mailId))
  const [over, setOver] = useState<TaskNews | null>(null)
  const running = data?.pages[0]?.freezing ?? null
  const own = started !== null && started === over?.id && over.state === 'done' ? null : started
  // What went wrong stays in sight; the server no longer tells of it.
  const wrong = over !== null && over.state !== 'done' ? over.id : null
  const taskId = own ?? running ?? wrong
  const ended = async (news: TaskNews) => {
    setOver(news)
    await Promise.all(STALE.map((route) => client.invalidateQueries({ queryKey: [route] })))
  }
  return taskId && <TaskProgress key={taskId} id={taskId} title={say.under} ended={(news) => void ended(news)} />
}
