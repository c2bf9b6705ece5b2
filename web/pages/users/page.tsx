import { Button } from '@mantine/core'
import { useState } from 'react'
import { Page as PagePart } from '../../parts/page.tsx'
import { useSay } from '../../words/index.ts'
import { InvitationList } from './invitation-list.tsx'
import { InviteDialog } from './invite-dialog.tsx'
import { RescueDialog } from './rescue-dialog.tsx'
import { RolesDialog } from './roles-dialog.tsx'
import { type User, UserTable } from './user-table.tsx'
import { en } from './words/en.ts'
import { nl } from './words/nl.ts'
import '../../styles/account.css'

/** The users of the house: who has an account, what each may do, who is invited, and the way in for somebody new. */
export function Page() {
  const say = useSay({ nl, en })
  const [inviting, invite] = useState(false)
  const [changing, change] = useState<User | null>(null)
  const [rescued, rescue] = useState<User | null>(null)
  return (
    <PagePart
      title={say.title}
      lead={say.lead}
      actions={<Button onClick={() => invite(true)}>{say.invite.button}</Button>}
    >
      <UserTable change={change} rescue={rescue} />
      <InvitationList />
      {inviting && <InviteDialog close={() => invite(false)} />}
      {changing && <RolesDialog user={changing} close={() => change(null)} />}
      {rescued && <RescueDialog user={rescued} close={() => rescue(null)} />}
    </PagePart>
  )
}
