import { Button } from '@mantine/core'
import type { Reply } from '../../client.ts'
import { RowAct } from '../../parts/row-act.tsx'
import { useFar } from '../../parts/task-progress.tsx'
import { Trouble, told, Wrong } from '../../parts/trouble.tsx'
import { useDo } from '../../queries.ts'
import { usePerson } from '../../session.ts'
import { fill, moment, useFrameWords, useLang, useSay } from '../../words/index.ts'
import { en } from './words/en.ts'
import { nl } from './words/nl.ts'

/** A task as the list tells it. */
export type Task = Reply<'GET /api/v1/tasks'>['tasks'][number]
const STALE = ['GET /api/v1/tasks'] as const

/** What a task does, in words; a kind without words by its name. */
export function nameOf(kind: string, say: typeof nl): string {
  return say.kinds[kind as keyof typeof say.kinds] ?? kind
}

/** Tasks with how far each is, what went wrong with it, and what one can do. */
export function TaskList({ tasks }: { readonly tasks: readonly Task[] }) {
  return (
    <ul className="tasks">
      {tasks.map((task) => (
        <li key={task.id}>
          <One task={task} />
        </li>
      ))}
    </ul>
  )
}

function One({ task }: { readonly task: Task }) {
  const say = useSay({ nl, en })
  const { task: words } = useFrameWords()
  const lang = useLang()
  const me = usePerson()?.id
  const { kind, state, done, total, problem, stopping, madeAt, madeBy, attempts } = task
  const name = nameOf(kind, say)
  const far = useFar()
  const by = madeBy === null ? say.byItself : madeBy === me ? say.byYou : say.byOther
  return (
    <div className={`task task-${state}`}>
      <p className="task-title">{name}</p>
      {state === 'running' && (
        <progress
          className="task-bar"
          aria-label={name}
          max={total ?? 1}
          {...(total === null ? {} : { value: done })}
        />
      )}
      <p className="small quiet task-said">
        <span>{stopping ? say.stopping : words[state]}</span>
        {done > 0 && <span>{far(done, total)}</span>}
      </p>
      <p className="small quiet">
        {fill(by, { at: moment(madeAt, lang) })}
        {attempts > 1 && ` ${fill(say.attempts, { count: attempts })}`}
      </p>
      {problem && (state === 'failed' || state === 'dead') && <Wrong said={told(problem)} />}
      <TaskDo task={task} />
    </div>
  )
}

/** Whether whoever is signed in may stop and retry a task. */
function useMayAct({ madeBy }: Task): boolean {
  const person = usePerson()
  if (!person) return false
  return (
    person.roles.includes('administrator') || (madeBy === person.id && person.roles.some((one) => one !== 'reader'))
  )
}

function useActs() {
  const retry = useDo('POST /api/v1/tasks/:id/retry', { stale: STALE })
  const stop = useDo('DELETE /api/v1/tasks/:id', { stale: STALE })
  return { retry, stop }
}

function TaskDo({ task }: { readonly task: Task }) {
  const say = useSay({ nl, en })
  const { retry, stop } = useActs()
  const input = { params: { id: task.id } }
  const error = retry.error ?? stop.error
  if (!useMayAct(task)) return null
  const canStop = (task.state === 'waiting' || task.state === 'running' || task.state === 'failed') && !task.stopping
  const name = nameOf(task.kind, say)
  return (
    <>
      <p className="page-do">
        {(task.state === 'dead' || task.state === 'failed') && (
          <Button
            size="compact-sm"
            loading={retry.isPending}
            aria-label={`${say.retry}: ${name}`}
            onClick={() => retry.mutate(input)}
          >
            {say.retry}
          </Button>
        )}
        {canStop && (
          <Button
            size="compact-sm"
            variant="default"
            loading={stop.isPending}
            aria-label={`${say.stop}: ${name}`}
            onClick={() => stop.mutate(input)}
          >
            {say.stop}
          </Button>
        )}
      </p>
      {error && <Trouble error={error} />}
    </>
  )
}

/** Puts a task that was stopped in the queue once more. */
export function StoppedAct({ task }: { readonly task: Task }) {
  const say = useSay({ nl, en })
  const { retry } = useActs()
  if (!useMayAct(task) || task.state !== 'stopped') return null
  return (
    <RowAct says={say.retry} about={nameOf(task.kind, say)} act={() => retry.mutate({ params: { id: task.id } })} />
  )
}
