import { pauseMs } from '../again.ts'
import { Refusal, type Reply } from '../client.ts'

/** A task as its events tell it: the whole of it, with what it gave or what went wrong. */
export type TaskNews = Reply<'GET /api/v1/tasks/:id'>

/** The states in which nothing more happens to a task by itself. */
export const ENDS: readonly TaskNews['state'][] = ['done', 'dead', 'stopped']

/** What one hears of a stream of events. */
export interface Ears {
  readonly heard: (news: TaskNews) => void
  /** @param isShut whether it stays so; else the browser opens it again by itself */
  readonly broke: (isShut: boolean) => void
}

/** What following a task needs of the world. */
export interface FollowMeans {
  /** Opens the stream of its events; gives what closes it. */
  readonly open: (ears: Ears) => () => void
  /** Asks for the task as it is now. */
  readonly look: () => Promise<TaskNews>
  /** Does something later; gives what calls it off. */
  readonly later: (act: () => void, afterMs: number) => () => void
  readonly tell: (news: TaskNews) => void
  /** Whether its news stays away, and is asked for again. */
  readonly lost: (isLost: boolean) => void
  /** The server no longer tells of it; nothing more is asked. */
  readonly refused: (error: unknown) => void
}

/**
 * Follows a task until it ends. A stream that is shut, as by too many calls or a server that starts anew, is opened again
 * after a pause that grows as long as no news comes by it. First the task is asked for, as it may have ended meanwhile.
 * @returns what ends the following
 */
export function followTask({ open, look, later, tell, lost, refused }: FollowMeans): () => void {
  let failures = 0
  let isOver = false
  /** Ends what goes on now: the stream, or the pause before it. */
  let leave = () => {}
  const end = () => {
    isOver = true
    leave()
  }
  const hear = (news: TaskNews) => {
    tell(news)
    if (ENDS.includes(news.state)) end()
  }
  const listen = () => {
    // The server ends a stream after some minutes, and has news at once for who comes back: that is no loss yet.
    let isNew = false
    leave = open({
      heard: (news) => {
        isNew = true
        failures = 0
        lost(false)
        hear(news)
      },
      broke: (isShut) => {
        if (isShut || !isNew) lost(true)
        isNew = false
        if (isShut) again(null)
      },
    })
  }
  const again = (refusal: Refusal | null) => {
    const waitMs = Math.max(pauseMs(failures), (refusal?.waitSeconds ?? 0) * 1000)
    failures += 1
    leave = later(() => void lookFirst(), waitMs)
  }
  const lookFirst = async () => {
    try {
      const news = await look()
      if (!isOver) hear(news)
      if (!isOver) listen()
    } catch (error) {
      if (isOver) return
      if (error instanceof Refusal && error.isPassing) again(error)
      else refused(error)
    }
  }
  listen()
  return end
}
