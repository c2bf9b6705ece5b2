import type { Reply } from '../../client.ts'
import { DataTable } from '../../parts/data-table.tsx'
import { RowAct } from '../../parts/row-act.tsx'
import { usePerson } from '../../session.ts'
import { day, list, useFrameWords, useLang, useSay } from '../../words/index.ts'
import { en } from './words/en.ts'
import { nl } from './words/nl.ts'

/** Somebody with an account. */
export type User = Reply<'GET /api/v1/users'>['users'][number]

interface Props {
  readonly users: readonly User[]
  readonly change: (user: User) => void
  readonly endSessions: (user: User) => void
}

/** Everyone with an account. */
export function UserTable({ users, change, endSessions }: Props) {
  const say = useSay({ nl, en }).table
  const { roles: names } = useFrameWords()
  const lang = useLang()
  const me = usePerson()
  const rolesOf = (user: User) =>
    list(
      user.roles.map((role) => names[role]),
      lang,
    )
  return (
    <DataTable
      caption={say.caption}
      rows={users}
      keyOf={({ id }) => id}
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
          cell: (user) => (user.roles.length > 0 ? rolesOf(user) : <span className="quiet">{say.shut}</span>),
        },
        { head: say.second, cell: ({ secondFactor }) => (secondFactor ? say.on : say.off) },
        { head: say.since, cell: ({ madeAt }) => day(madeAt, lang) },
        {
          head: say.do,
          quiet: true,
          align: 'end',
          cell: (user) => (
            <span className="row-do">
              <RowAct says={say.change} about={user.name} act={() => change(user)} />
              <RowAct says={say.end} about={user.name} act={() => endSessions(user)} />
            </span>
          ),
        },
      ]}
    />
  )
}
