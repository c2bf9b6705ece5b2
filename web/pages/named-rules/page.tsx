import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import type { Reply } from '../../client.ts'
import { MAKE_MAILS } from '../../page-route.tsx'
import { type Column, DataTable } from '../../parts/data-table.tsx'
import { useNotify } from '../../parts/notices.tsx'
import { Page as PagePart } from '../../parts/page.tsx'
import { RowAct } from '../../parts/row-act.tsx'
import { Empty, Loaded } from '../../parts/states.tsx'
import { Trouble } from '../../parts/trouble.tsx'
import { read, useDo } from '../../queries.ts'
import { useMay } from '../../session.ts'
import { fill, shortDay, useFrameWords, useLang, useNameOf, useSay } from '../../words/index.ts'
import { MailLinks } from './mail-links.tsx'
import { en } from './words/en.ts'
import { nl } from './words/nl.ts'
import '../../styles/people.css'
import '../../styles/rule.css'

/** A rule with a name. */
export type NamedRule = Reply<'GET /api/v1/relevance-rules'>['rules'][number]

/** The rules that were kept under a name, each as a sentence, with the mails that have it. */
export function Page() {
  const say = useSay({ nl, en })
  const { pages } = useFrameWords()
  const lang = useLang()
  const rules = useQuery({
    ...read('GET /api/v1/relevance-rules', { query: { lang } }),
    placeholderData: (before) => before,
  })
  const may = useMay(MAKE_MAILS)
  const { put, error } = usePutAway()
  const columns = useColumns(may ? put : null)
  const go = useNavigate()
  const make = may && (
    <Button onClick={() => void go({ to: '/audience/rules/$id', params: { id: 'new' } })}>{say.make}</Button>
  )
  return (
    <PagePart title={pages['named-rules']} lead={say.lead} actions={rules.data?.rules.length ? make : null}>
      {error && <Trouble error={error} />}
      <Loaded query={rules} lines={8}>
        {({ rules: all }) =>
          all.length === 0 ? (
            <Empty title={say.empty} action={make}>
              <p>{say.emptyText}</p>
              <p>{may ? say.emptyHow : say.emptyOther}</p>
            </Empty>
          ) : (
            <DataTable caption={say.caption} columns={columns} rows={all} keyOf={({ id }) => id} />
          )
        }
      </Loaded>
    </PagePart>
  )
}

type Put = (rule: NamedRule, putAway: boolean, undo: boolean) => void

function useColumns(put: Put | null): readonly Column<NamedRule>[] {
  const say = useSay({ nl, en })
  const lang = useLang()
  const nameOf = useNameOf()
  const { columns } = say
  const act: Column<NamedRule> = {
    head: columns.act,
    quiet: true,
    align: 'end',
    cell: (rule) => (
      <RowAct
        says={rule.putAway ? say.takeBack : say.remove}
        about={rule.name}
        act={() => put?.(rule, !rule.putAway, true)}
      />
    ),
  }
  return [
    {
      head: columns.name,
      cell: ({ id, name, putAway, madeBy, madeAt }) => (
        <>
          <Link to="/audience/rules/$id" params={{ id }}>
            {name}
          </Link>
          <span className="small quiet under">
            {putAway ? say.away : fill(say.madeBy, { name: nameOf(madeBy?.name), when: shortDay(madeAt, lang) })}
          </span>
        </>
      ),
    },
    {
      head: columns.rule,
      cell: ({ said, problem, putAway }) =>
        said ? (
          <span className={putAway ? 'rule-said quiet' : 'rule-said'}>{said.text}</span>
        ) : (
          <span className="place-blocked">{problem?.what}</span>
        ),
    },
    {
      head: columns.mails,
      cell: ({ mails }) => (
        <div className="rule-mails">
          <MailLinks mails={mails} />
        </div>
      ),
    },
    ...(put ? [act] : []),
  ]
}

/** Takes a rule away or brings it back, with the way back; what was in the way the last time. */
function usePutAway(): { readonly put: Put; readonly error: Error | null } {
  const say = useSay({ nl, en })
  const notify = useNotify()
  const change = useDo('PUT /api/v1/relevance-rules/:id', { stale: ['GET /api/v1/relevance-rules'] })
  const put: Put = (rule, putAway, undo) => {
    const { id, name } = rule
    const said = fill(putAway ? say.removed : say.tookBack, { name })
    const back = undo ? () => put(rule, !putAway, false) : undefined
    change.mutate({ params: { id }, body: { name, putAway } }, { onSuccess: () => notify(said, back) })
  }
  return { put, error: change.error }
}
