import { Button } from '@mantine/core'
import { type ReactNode, useEffect, useRef } from 'react'
import { useNotify } from '../../parts/notices.tsx'
import { Trouble } from '../../parts/trouble.tsx'
import { useDo } from '../../queries.ts'
import { fill, moment, useLang, useSay } from '../../words/index.ts'
import { OneTimeLink } from './one-time-link.tsx'
import type { User } from './user-table.tsx'
import { en } from './words/en.ts'
import { nl } from './words/nl.ts'

/** Something that an administrator does with the account of somebody. */
export type Rescue = 'reset' | 'factor' | 'sessions' | 'delete'

interface Props {
  readonly user: User
  readonly rescue: Rescue
  readonly close: () => void
  /** The way back, beside the button. */
  readonly beside: ReactNode
}

/** Says exactly what will happen, and does it. */
export function RescueStep({ user, rescue, close, beside }: Props) {
  const all = useSay({ nl, en }).rescue
  const say = all[rescue]
  const lang = useLang()
  const { name } = user
  const { run, link, isBusy, error } = useRescue(user, rescue, close)
  const text = useRef<HTMLDivElement>(null)
  useEffect(() => text.current?.focus(), [])
  if (link) {
    const about = fill(all.reset.made, { name, until: moment(link.expiresAt, lang) })
    return <OneTimeLink link={link.link} about={about} close={close} />
  }
  return (
    <div className="form">
      <div ref={text} tabIndex={-1} className="rescue-text">
        {say.follows.map((line) => (
          <p key={line}>{fill(line, { name })}</p>
        ))}
      </div>
      {error && <Trouble error={error} />}
      <div className="form-do">
        <Button loading={isBusy} color={rescue === 'delete' ? 'red' : 'delft'} onClick={run}>
          {fill(say.go, { name })}
        </Button>
        {beside}
      </div>
    </div>
  )
}

function useRescue({ id, name }: User, rescue: Rescue, close: () => void) {
  const all = useSay({ nl, en }).rescue
  const notify = useNotify()
  const then = () => {
    close()
    notify(fill(all[rescue].done, { name }))
  }
  const stale = ['GET /api/v1/users'] as const
  const reset = useDo('POST /api/v1/users/:id/reset')
  const factor = useDo('DELETE /api/v1/users/:id/second-factor', { stale, then })
  const sessions = useDo('DELETE /api/v1/users/:id/sessions', { then })
  const remove = useDo('DELETE /api/v1/users/:id', { stale, then })
  const act = { reset, factor, sessions, delete: remove }[rescue]
  return {
    run: () => act.mutate({ params: { id } }),
    link: reset.data,
    isBusy: act.isPending,
    error: act.error,
  }
}
