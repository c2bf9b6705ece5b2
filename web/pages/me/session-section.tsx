import { useInfiniteQuery } from '@tanstack/react-query'
import type { Reply } from '../../client.ts'
import { DataList } from '../../parts/data-table.tsx'
import { useNotify } from '../../parts/notices.tsx'
import { Section } from '../../parts/page.tsx'
import { RowAct } from '../../parts/row-act.tsx'
import { Trouble } from '../../parts/trouble.tsx'
import { list, useDo } from '../../queries.ts'
import { fill, moment, useLang, useSay } from '../../words/index.ts'
import { browserIn } from './browser-name.ts'
import { en } from './words/en.ts'
import { nl } from './words/nl.ts'

type Session = Reply<'GET /api/v1/sessions'>['sessions'][number]

/** Where one is signed in; each session but this one can be ended. */
export function SessionSection() {
  const say = useSay({ nl, en }).sessions
  const notify = useNotify()
  const lang = useLang()
  const query = useInfiniteQuery(list('GET /api/v1/sessions'))
  const end = useDo('DELETE /api/v1/sessions/:id', {
    stale: ['GET /api/v1/sessions'],
    then: () => notify(say.ended),
  })
  const named = ({ browser }: Session) => {
    const { name, system } = browserIn(browser ?? '')
    if (name && system) return fill(say.on, { browser: name, system })
    return name ?? system ?? say.unknown
  }
  return (
    <Section title={say.title}>
      <DataList
        caption={say.caption}
        query={query}
        rowsOf={({ sessions }) => sessions}
        keyOf={({ id }) => id}
        empty={null}
        columns={[
          { head: say.browser, cell: named },
          { head: say.address, cell: ({ address }) => address ?? say.unknown },
          { head: say.used, cell: ({ usedAt }) => moment(usedAt, lang) },
          {
            head: say.do,
            quiet: true,
            align: 'end',
            cell: (one) =>
              one.current ? (
                <span className="quiet">{say.here}</span>
              ) : (
                <RowAct says={say.end} about={named(one)} act={() => end.mutate({ params: { id: one.id } })} />
              ),
          },
        ]}
      />
      {end.error && <Trouble error={end.error} />}
    </Section>
  )
}
