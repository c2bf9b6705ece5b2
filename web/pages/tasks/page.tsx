import { Button } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import { DataTable } from '../../parts/data-table.tsx'
import { Page as PagePart, Section } from '../../parts/page.tsx'
import { Empty, Skeleton } from '../../parts/states.tsx'
import { Trouble } from '../../parts/trouble.tsx'
import { list } from '../../queries.ts'
import { shortMoment, useFrameWords, useLang, useSay } from '../../words/index.ts'
import { nameOf, StoppedAct, type Task, TaskList } from './task-list.tsx'
import { en } from './words/en.ts'
import { nl } from './words/nl.ts'
import '../../styles/import.css'

/** How often the list is read while something runs, and while nothing does. */
const [BUSY_MS, CALM_MS] = [1000, 10_000]
const isGoing = ({ state }: Task) => state === 'waiting' || state === 'running' || state === 'failed'

/** What happens in the background: what needs a person, what runs and waits, and what has ended. */
export function Page() {
  const say = useSay({ nl, en })
  const { pages, states } = useFrameWords()
  const lang = useLang()
  const query = useInfiniteQuery({
    ...list('GET /api/v1/tasks', { query: { lang } }),
    refetchInterval: ({ state }) => (state.data?.pages.some(({ tasks }) => tasks.some(isGoing)) ? BUSY_MS : CALM_MS),
  })
  const all = query.data?.pages.flatMap(({ tasks }) => tasks) ?? []
  const dead = all.filter(({ state }) => state === 'dead')
  const going = all.filter(isGoing)
  const ended = all.filter(({ state }) => state === 'done' || state === 'stopped')
  return (
    <PagePart title={pages.tasks} lead={say.lead}>
      {!query.data && (query.error ? <Trouble error={query.error} /> : <Skeleton lines={6} />)}
      {query.data && all.length === 0 && <Empty title={say.empty}>{say.emptyText}</Empty>}
      {dead.length > 0 && (
        <Section title={say.dead} lead={say.deadLead}>
          <TaskList tasks={dead} />
        </Section>
      )}
      {all.length > 0 && (
        <Section title={say.going}>
          {going.length === 0 ? <p className="quiet">{say.calm}</p> : <TaskList tasks={going} />}
        </Section>
      )}
      {ended.length > 0 && <Ended tasks={ended} />}
      {query.hasNextPage && (
        <p className="data-foot">
          <Button
            variant="default"
            size="compact-sm"
            loading={query.isFetchingNextPage}
            onClick={() => void query.fetchNextPage()}
          >
            {states.more}
          </Button>
        </p>
      )}
    </PagePart>
  )
}

function Ended({ tasks }: { readonly tasks: readonly Task[] }) {
  const say = useSay({ nl, en })
  const { task: words } = useFrameWords()
  const lang = useLang()
  const { columns } = say
  return (
    <Section title={say.ended}>
      <DataTable
        caption={say.ended}
        rows={tasks}
        keyOf={({ id }) => id}
        columns={[
          { head: columns.what, cell: ({ kind }) => nameOf(kind, say) },
          { head: columns.state, cell: ({ state }) => words[state] },
          { head: columns.madeAt, cell: ({ madeAt }) => shortMoment(madeAt, lang) },
          { head: columns.endedAt, cell: ({ endedAt }) => endedAt && shortMoment(endedAt, lang) },
          { head: columns.do, quiet: true, align: 'end', cell: (task) => <StoppedAct task={task} /> },
        ]}
      />
    </Section>
  )
}
