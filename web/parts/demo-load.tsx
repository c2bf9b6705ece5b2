import { Button } from '@mantine/core'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { read, useDo } from '../queries.ts'
import { useFrameWords } from '../words/index.ts'
import { TaskProgress } from './task-progress.tsx'
import { ENDS } from './task-stream.ts'
import { Trouble } from './trouble.tsx'

/**
 * Loads the demo shop, with how far it is; ends at the list of its people. Who comes back while it is loaded, or finds that
 * a colleague has it loaded, sees how far it is.
 */
export function DemoLoad() {
  const { demo: say } = useFrameWords()
  const client = useQueryClient()
  const go = useNavigate()
  const [taskId, setTaskId] = useState<string | null>(null)
  const tasks = useQuery(read('GET /api/v1/tasks', { query: { limit: 50 } })).data?.tasks
  const load = useDo('POST /api/v1/demo', { stale: ['GET /api/v1/tasks'], then: (reply) => setTaskId(reply.taskId) })
  const going = taskId ?? tasks?.find(({ kind, state }) => kind === 'demo' && !ENDS.includes(state))?.id
  if (going)
    return (
      <TaskProgress
        id={going}
        title={say.under}
        ended={async ({ state }) => {
          if (state !== 'done') return
          await client.invalidateQueries()
          if (taskId) await go({ to: '/audience/people' })
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
