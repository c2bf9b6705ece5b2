import { Button } from '@mantine/core'
import { useState } from 'react'
import type { Role } from '../../client.ts'
import { CopyButton } from '../../parts/copy-button.tsx'
import { Dialog } from '../../parts/dialog.tsx'
import { Trouble } from '../../parts/trouble.tsx'
import { useDo } from '../../queries.ts'
import { fill, list, moment, useFrameWords, useLang, useSay } from '../../words/index.ts'
import { RoleChoice } from './role-choice.tsx'
import { en } from './words/en.ts'
import { nl } from './words/nl.ts'

/** Makes a one-time link for somebody new, and shows it. */
export function InviteDialog({ close }: { readonly close: () => void }) {
  const say = useSay({ nl, en }).invite
  const { roles: names } = useFrameWords()
  const lang = useLang()
  const [roles, choose] = useState<readonly Role[]>([])
  const [asked, tellAsked] = useState(false)
  const invite = useDo('POST /api/v1/invitations')
  const make = () => {
    tellAsked(true)
    if (roles.length > 0) invite.mutate({ body: { roles: [...roles] } })
  }
  if (invite.data) {
    const chosen = list(
      roles.map((role) => names[role]),
      lang,
    )
    return (
      <Dialog title={say.made} close={close}>
        <p className="small">{fill(say.madeLead, { roles: chosen, until: moment(invite.data.expiresAt, lang) })}</p>
        <p className="code once once-text">{invite.data.link}</p>
        <div className="page-do">
          <CopyButton text={invite.data.link} says={say.copy} />
          <Button variant="subtle" size="compact-sm" onClick={close}>
            {say.close}
          </Button>
        </div>
      </Dialog>
    )
  }
  return (
    <Dialog title={say.title} close={close}>
      <div className="form">
        <p className="small quiet">{say.lead}</p>
        <RoleChoice
          legend={say.roles}
          value={roles}
          choose={choose}
          error={asked && roles.length === 0 ? say.noRoles : undefined}
        />
        {invite.error && <Trouble error={invite.error} />}
        <div className="form-do">
          <Button loading={invite.isPending} onClick={make}>
            {say.make}
          </Button>
        </div>
      </div>
    </Dialog>
  )
}
