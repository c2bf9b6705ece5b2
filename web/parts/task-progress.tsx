import { useQueryClient } from '@tanstack/react-query'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { later } from '../again.ts'
import { read } from '../queries.ts'
import { clock, count, fill, useFrameWords, useLang } from '../words/index.ts'
import { type Ears, ENDS, followTask, type TaskNews } from './task-stream.ts'
import { Trouble, told, Wrong } from './trouble.tsx'
import '../styles/page.css'

/** What is known of a task that is followed. */
interface Followed {
  /** Null until the first word of it. */
  readonly news: TaskNews | null
  /** Whether its news stays away, and is asked for again. */
  readonly lost: boolean
  /** Why the server no longer tells of it; null as long as it does. */
  readonly refusal: unknown
}

/** Follows a task while it runs, by `GET /api/v1/tasks/:id/events`. */
function useTask(id: string, ended?: (news: TaskNews) => void): Followed {
  const [news, setNews] = useState<TaskNews | null>(null)
  const [lost, setLost] = useState(false)
  const [refusal, setRefusal] = useState<unknown>(null)
  const client = useQueryClient()
  const lang = useLang()
  const tell = useRef(ended)
  tell.current = ended
  useEffect(() => {
    const now = read('GET /api/v1/tasks/:id', { params: { id }, query: { lang } })
    return followTask({
      open: (ears) => openEvents(`/api/v1/tasks/${encodeURIComponent(id)}/events?lang=${lang}`, ears),
      look: () => client.fetchQuery({ ...now, staleTime: 0, retry: false }),
      later,
      tell: (next) => {
        setNews(next)
        setRefusal(null)
        if (ENDS.includes(next.state)) tell.current?.(next)
      },
      lost: setLost,
      refused: setRefusal,
    })
  }, [client, id, lang])
  return { news, lost, refusal }
}

/** Opens a stream of the events of a task; gives what closes it. */
function openEvents(address: string, { heard, broke }: Ears): () => void {
  const source = new EventSource(address)
  source.addEventListener('task', ({ data }: MessageEvent<string>) => heard(JSON.parse(data) as TaskNews))
  source.addEventListener('error', () => broke(source.readyState === source.CLOSED))
  return () => source.close()
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
  const { task: say } = useFrameWords()
  const lang = useLang()
  const { news, lost, refusal } = useTask(id, ended)
  const state = news?.state ?? 'waiting'
  const done = news?.done ?? 0
  const total = news?.total ?? null
  const far = useFar()
  if (refusal !== null)
    return (
      <div className="task">
        <p className="task-title">{title}</p>
        <Trouble error={refusal} />
      </div>
    )
  const hasEnded = ENDS.includes(state)
  return (
    <div className={`task task-${state}`}>
      <p className="task-title">{title}</p>
      <progress
        className="task-bar"
        aria-label={typeof title === 'string' ? title : say.label}
        max={total ?? 1}
        {...(total === null && !hasEnded ? {} : { value: total === null ? 1 : done })}
      />
      <p className="small quiet task-said">
        <span role="status">{lost && !hasEnded ? say.lost : say[state]}</span>
        {done > 0 && <span>{far(done, total)}</span>}
        {state === 'running' && done === 0 && news?.beganAt && (
          <span>{fill(say.since, { when: clock(new Date(news.beganAt), lang) })}</span>
        )}
      </p>
      {!hasEnded && <p className="small quiet">{say.leave}</p>}
      {news?.problem && (state === 'failed' || state === 'dead') && <Wrong said={told(news.problem)} />}
      {actions && <div className="page-do">{actions}</div>}
    </div>
  )
}
