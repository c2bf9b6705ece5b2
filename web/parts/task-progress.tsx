import { type ReactNode, useEffect, useRef, useState } from 'react'
import type { Reply } from '../client.ts'
import { clock, count, fill, useFrameWords, useLang } from '../words/index.ts'
import { told, Wrong } from './trouble.tsx'
import '../styles/page.css'

/** A task as its events tell it: the whole of it, with what it gave or what went wrong. */
export type TaskNews = Reply<'GET /api/v1/tasks/:id'>

/** The states in which nothing more happens to a task by itself. */
export const ENDS: readonly TaskNews['state'][] = ['done', 'dead', 'stopped']

/** Follows a task while it runs, by `GET /api/v1/tasks/:id/events`; null until the first word of it. */
export function useTaskNews(id: string, ended?: (news: TaskNews) => void): { news: TaskNews | null; lost: boolean } {
  const [news, setNews] = useState<TaskNews | null>(null)
  const [lost, setLost] = useState(false)
  const lang = useLang()
  const tell = useRef(ended)
  tell.current = ended
  useEffect(() => {
    const source = new EventSource(`/api/v1/tasks/${encodeURIComponent(id)}/events?lang=${lang}`)
    const hear = ({ data }: MessageEvent<string>) => {
      const next = JSON.parse(data) as TaskNews
      setNews(next)
      setLost(false)
      if (!ENDS.includes(next.state)) return
      source.close()
      tell.current?.(next)
    }
    source.addEventListener('task', hear)
    // The browser comes back by itself as long as the source is not closed.
    source.addEventListener('error', () => setLost(true))
    return () => source.close()
  }, [id, lang])
  return { news, lost }
}

/** How far a task is, in numbers: "4.000 van 10.000". */
export function useFar(): (done: number, total: number | null) => string {
  const { task: say } = useFrameWords()
  const lang = useLang()
  return (done, total) =>
    total === null
      ? fill(say.counted, { done: count(done, lang) })
      : fill(say.of, { done: count(done, lang), total: count(total, lang) })
}

interface Props {
  readonly id: string
  /** What the task does: "Import van klanten.csv". */
  readonly title: ReactNode
  /** Told once, when the task has ended. */
  readonly ended?: (news: TaskNews) => void
  readonly actions?: ReactNode
}

/** A task that runs in the background: how far it is, as a bar and in numbers, and that one may leave. */
export function TaskProgress({ id, title, ended, actions }: Props) {
  const words = useFrameWords()
  const lang = useLang()
  const { news, lost } = useTaskNews(id, ended)
  const { task: say } = words
  const state = news?.state ?? 'waiting'
  const done = news?.done ?? 0
  const total = news?.total ?? null
  const far = useFar()
  return (
    <div className={`task task-${state}`}>
      <p className="task-title">{title}</p>
      <progress
        className="task-bar"
        aria-label={typeof title === 'string' ? title : say.label}
        max={total ?? 1}
        {...(total === null && !ENDS.includes(state) ? {} : { value: total === null ? 1 : done })}
      />
      <p className="small quiet task-said">
        <span role="status">{say[state]}</span>
        {done > 0 && <span>{far(done, total)}</span>}
        {state === 'running' && done === 0 && news?.beganAt && (
          <span>{fill(say.since, { when: clock(new Date(news.beganAt), lang) })}</span>
        )}
      </p>
      {lost && !ENDS.includes(state) && <p className="small">{words.lost.what}</p>}
      {!ENDS.includes(state) && <p className="small quiet">{say.leave}</p>}
      {news?.problem && (state === 'failed' || state === 'dead') && <Wrong said={told(news.problem)} />}
      {actions && <div className="page-do">{actions}</div>}
    </div>
  )
}
