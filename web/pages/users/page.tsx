import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useNotify } from '../../parts/notices.tsx'
import { Page as PagePart } from '../../parts/page.tsx'
import { Loaded } from '../../parts/states.tsx'
import { Trouble } from '../../parts/trouble.tsx'
import { read, useDo } from '../../queries.ts'
import { fill, useSay } from '../../words/index.ts'
import { InviteDialog } from './invite-dialog.tsx'
import { RolesDialog } from './roles-dialog.tsx'
import { type User, UserTable } from './user-table.tsx'
import { en } from './words/en.ts'
import { nl } from './words/nl.ts'
import '../../styles/account.css'

/** The users of the house: who has an account, what each may do, and the way in for somebody new. */
export function Page() {
  const say = useSay({ nl, en })
  const notify = useNotify()
  const query = useQuery(read('GET /api/v1/users'))
  const [inviting, invite] = useState(false)
  const [changing, change] = useState<User | null>(null)
  const end = useDo('DELETE /api/v1/users/:id/sessions')
  const endSessions = ({ id, name }: User) =>
    end.mutate({ params: { id } }, { onSuccess: () => notify(fill(say.ended, { name })) })
  return (
    <PagePart
      title={say.title}
      lead={say.lead}
      actions={<Button onClick={() => invite(true)}>{say.invite.button}</Button>}
    >
      <Loaded query={query}>
        {({ users }) => <UserTable users={users} change={change} endSessions={endSessions} />}
      </Loaded>
      {end.error && <Trouble error={end.error} />}
      {inviting && <InviteDialog close={() => invite(false)} />}
      {changing && <RolesDialog user={changing} close={() => change(null)} />}
    </PagePart>
  )
}
