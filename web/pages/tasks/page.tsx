import { useInfiniteQuery } from '@tanstack/react-query'
import { DataTable } from '../../parts/data-table.tsx'
import { LongList } from '../../parts/long-list.tsx'
import { Page as PagePart, Section } from '../../parts/page.tsx'
import { Empty } from '../../parts/states.tsx'
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
  const { pages } = useFrameWords()
  const lang = useLang()
  const query = useInfiniteQuery({
    ...list('GET /api/v1/tasks', { query: { lang } }),
    refetchInterval: ({ state }) => (state.data?.pages.some(({ tasks }) => tasks.some(isGoing)) ? BUSY_MS : CALM_MS),
  })
  return (
    <PagePart title={pages.tasks} lead={say.lead}>
      <LongList query={query} rowsOf={({ tasks }) => tasks} empty={<Empty title={say.empty}>{say.emptyText}</Empty>}>
        {(all) => <Tasks all={all} />}
      </LongList>
    </PagePart>
  )
}

function Tasks({ all }: { readonly all: readonly Task[] }) {
  const say = useSay({ nl, en })
  const dead = all.filter(({ state }) => state === 'dead')
  const going = all.filter(isGoing)
  const ended = all.filter(({ state }) => state === 'done' || state === 'stopped')
  return (
    <>
      {dead.length > 0 && (
        <Section title={say.dead} lead={say.deadLead}>
          <TaskList tasks={dead} />
        </Section>
      )}
      <Section title={say.going}>
        {going.length === 0 ? <p className="quiet">{say.calm}</p> : <TaskList tasks={going} />}
      </Section>
      {ended.length > 0 && <Ended tasks={ended} />}
    </>
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
