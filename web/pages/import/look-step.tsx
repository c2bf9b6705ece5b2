import { Button } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { TaskProgress } from '../../parts/task-progress.tsx'
import { Trouble } from '../../parts/trouble.tsx'
import { useDo } from '../../queries.ts'
import { count, fill, useLang, useSay } from '../../words/index.ts'
import { OutcomeView, PreviewRows } from './outcome-view.tsx'
import type { Import } from './said.ts'
import { en } from './words/en.ts'
import { nl } from './words/nl.ts'

const READ = 'GET /api/v1/imports/:id'

/** What would happen; then it happens, when a person says so. */
export function LookStep({ one }: { readonly one: Import }) {
  const say = useSay({ nl, en }).look
  const client = useQueryClient()
  const [taskId, setTaskId] = useState(one.taskId)
  const look = useDo('POST /api/v1/imports/:id/look', { then: (reply) => setTaskId(reply.taskId) })
  const renew = () => client.invalidateQueries({ queryKey: [READ] })
  if (one.preview) return <Preview one={one} preview={one.preview} />
  return (
    <>
      <p className="quiet">{say.lead}</p>
      {taskId && (
        <TaskProgress
          key={taskId}
          id={taskId}
          title={say.under}
          ended={async ({ state }) => {
            await renew()
            if (state === 'done') setTaskId(null)
          }}
        />
      )}
      {look.error && <Trouble error={look.error} />}
      <p>
        <Button
          loading={look.isPending}
          variant={taskId ? 'default' : 'filled'}
          onClick={() => look.mutate({ params: { id: one.id } })}
        >
          {say.go}
        </Button>
      </p>
    </>
  )
}

interface PreviewProps {
  readonly one: Import
  readonly preview: NonNullable<Import['preview']>
}

function Preview({ one, preview }: PreviewProps) {
  const say = useSay({ nl, en }).look
  const lang = useLang()
  const start = useDo('POST /api/v1/imports/:id/start', { stale: [READ, 'GET /api/v1/imports', 'GET /api/v1/tasks'] })
  const { contacts, rows, rejected } = preview.outcome.counts
  const taken = rows - rejected
  const people = contacts.made + contacts.changed + contacts.unchanged
  const says =
    one.mapping.holds.includes('contacts') && people > 0
      ? fill(people === 1 ? say.startOne : say.start, { count: count(people, lang) })
      : fill(taken === 1 ? say.startRow : say.startRows, { count: count(taken, lang) })
  return (
    <>
      <OutcomeView outcome={preview.outcome} isDone={false} />
      <PreviewRows preview={preview} />
      {start.error && <Trouble error={start.error} />}
      <p className="form-do">
        <Button
          loading={start.isPending}
          disabled={rows === rejected}
          onClick={() => start.mutate({ params: { id: one.id } })}
        >
          {says}
        </Button>
        <span className="quiet small">{rows === rejected ? say.nothing : say.then}</span>
      </p>
    </>
  )
}
