import { useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Section } from '../../parts/page.tsx'
import { TaskProgress } from '../../parts/task-progress.tsx'
import { Wrong } from '../../parts/trouble.tsx'
import { useLang, useSay } from '../../words/index.ts'
import { OutcomeView } from './outcome-view.tsx'
import type { Import } from './said.ts'
import { en } from './words/en.ts'
import { nl } from './words/nl.ts'

/** An import that was begun: how far it is, and then what it did. */
export function Result({ one }: { readonly one: Import }) {
  const say = useSay({ nl, en }).result
  const lang = useLang()
  const client = useQueryClient()
  const renew = () => client.invalidateQueries()
  const runs = one.state === 'waiting' || one.state === 'running'
  return (
    <Section title={say.titles[one.state]}>
      {one.taskId && (runs || one.state === 'failed') && (
        <TaskProgress
          id={one.taskId}
          title={say.under}
          ended={() => void renew()}
          actions={runs ? null : <Link to="/tasks">{say.tasks}</Link>}
        />
      )}
      {one.state === 'stopped' && (
        <p>
          {say.stopped} <Link to="/tasks">{say.tasks}</Link>
        </p>
      )}
      {one.problem && <Wrong said={one.problem} />}
      {one.outcome && <OutcomeView outcome={one.outcome} isDone />}
      {one.outcome && (
        <p className="page-do">
          <Link to="/audience/people">{say.people}</Link>
          {one.outcome.counts.rejected > 0 && (
            <a href={`/api/v1/imports/${one.id}/rejected?lang=${lang}`} download>
              {say.rejected}
            </a>
          )}
          <Link to="/audience/import">{say.next}</Link>
        </p>
      )}
      {!one.outcome && !runs && (
        <p className="page-do">
          <Link to="/audience/import">{say.next}</Link>
        </p>
      )}
    </Section>
  )
}
