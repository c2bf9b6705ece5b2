import { Button } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useDo } from '../queries.ts'
import { useFrameWords } from '../words/index.ts'
import { TaskProgress } from './task-progress.tsx'
import { Trouble } from './trouble.tsx'

/** Loads the demo shop, with how far it is; ends at the list of its people. */
export function DemoLoad() {
  const { demo: say } = useFrameWords()
  const client = useQueryClient()
  const go = useNavigate()
  const [taskId, setTaskId] = useState<string | null>(null)
  const load = useDo('POST /api/v1/demo', { then: (reply) => setTaskId(reply.taskId) })
  if (taskId)
    return (
      <TaskProgress
        id={taskId}
        title={say.under}
        ended={async ({ state }) => {
          if (state !== 'done') return
          await client.invalidateQueries()
          await go({ to: '/audience/people' })
        }}
      />
    )
  return (
    <>
      <Button variant="default" loading={load.isPending} onClick={() => load.mutate({})}>
        {say.load}
      </Button>
      {load.error && <Trouble error={load.error} />}
    </>
  )
}
