import { useInfiniteQuery } from '@tanstack/react-query'
import type { Reply } from '../../client.ts'
import { DataList } from '../../parts/data-table.tsx'
import { useNotify } from '../../parts/notices.tsx'
import { Section } from '../../parts/page.tsx'
import { RowAct } from '../../parts/row-act.tsx'
import { Trouble } from '../../parts/trouble.tsx'
import { list, useDo } from '../../queries.ts'
import { fill, moment, useLang, useRoleNames, useSay } from '../../words/index.ts'
import { en } from './words/en.ts'
import { nl } from './words/nl.ts'

type Invitation = Reply<'GET /api/v1/invitations'>['invitations'][number]

/** The invitations that nobody has used yet; each can be taken back. */
export function InvitationList() {
  const say = useSay({ nl, en }).invitations
  const named = useRoleNames()
  const lang = useLang()
  const notify = useNotify()
  const query = useInfiniteQuery(list('GET /api/v1/invitations'))
  const end = useDo('DELETE /api/v1/invitations/:id', { stale: ['GET /api/v1/invitations'] })
  const whom = ({ name, email }: Invitation) => name ?? email ?? say.unnamed
  const takeBack = (one: Invitation) =>
    end.mutate({ params: { id: one.id } }, { onSuccess: () => notify(fill(say.ended, { name: whom(one) })) })
  return (
    <Section title={say.title} lead={say.lead}>
      <DataList
        caption={say.caption}
        query={query}
        rowsOf={({ invitations }) => invitations}
        keyOf={({ id }) => id}
        empty={<p className="quiet">{say.none}</p>}
        columns={[
          {
            head: say.name,
            cell: (one) => (
              <>
                {one.name ?? <span className="quiet">{say.unnamed}</span>}
                {one.email && <span className="quiet small under">{one.email}</span>}
              </>
            ),
          },
          { head: say.roles, cell: ({ roles }) => named(roles) },
          { head: say.until, cell: ({ expiresAt }) => moment(expiresAt, lang) },
          {
            head: say.do,
            quiet: true,
            align: 'end',
            cell: (one) => <RowAct says={say.end} about={whom(one)} act={() => takeBack(one)} />,
          },
        ]}
      />
      {end.error && <Trouble error={end.error} />}
    </Section>
  )
}
