import { useInfiniteQuery } from '@tanstack/react-query'
import type { Reply } from '../../client.ts'
import { DataList } from '../../parts/data-table.tsx'
import { RowAct } from '../../parts/row-act.tsx'
import { list } from '../../queries.ts'
import { usePerson } from '../../session.ts'
import { shortDay, useLang, useRoleNames, useSay } from '../../words/index.ts'
import { en } from './words/en.ts'
import { nl } from './words/nl.ts'

/** Somebody with an account. */
export type User = Reply<'GET /api/v1/users'>['users'][number]

interface Props {
  readonly change: (user: User) => void
  /** Opens what else can be done with an account. */
  readonly rescue: (user: User) => void
}

/** Everyone with an account. */
export function UserTable({ change, rescue }: Props) {
  const say = useSay({ nl, en }).table
  const lang = useLang()
  const me = usePerson()
  const query = useInfiniteQuery(list('GET /api/v1/users'))
  const named = useRoleNames()
  return (
    <DataList
      caption={say.caption}
      query={query}
      rowsOf={({ users }) => users}
      keyOf={({ id }) => id}
      empty={null}
      columns={[
        {
          head: say.name,
          cell: ({ id, name, email }) => (
            <>
              {name}
              {id === me?.id && <span className="quiet"> ({say.you})</span>}
              <span className="quiet small under">{email}</span>
            </>
          ),
        },
        {
          head: say.roles,
          cell: (user) => (user.roles.length > 0 ? named(user.roles) : <span className="quiet">{say.shut}</span>),
        },
        { head: say.second, cell: ({ secondFactor }) => (secondFactor ? say.on : say.off) },
        { head: say.since, cell: ({ madeAt }) => <span className="whole">{shortDay(madeAt, lang)}</span> },
        {
          head: say.do,
          quiet: true,
          align: 'end',
          cell: (user) => (
            <span className="row-do">
              <RowAct says={say.change} about={user.name} act={() => change(user)} />
              <RowAct says={say.more} about={user.name} act={() => rescue(user)} />
            </span>
          ),
        },
      ]}
    />
  )
}
