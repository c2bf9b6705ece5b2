import { Button } from '@mantine/core'
import { useState } from 'react'
import type { Role } from '../../client.ts'
import { Dialog } from '../../parts/dialog.tsx'
import { useNotify } from '../../parts/notices.tsx'
import { Trouble } from '../../parts/trouble.tsx'
import { useDo } from '../../queries.ts'
import { fill, useSay } from '../../words/index.ts'
import { RoleChoice } from './role-choice.tsx'
import type { User } from './user-table.tsx'
import { en } from './words/en.ts'
import { nl } from './words/nl.ts'

interface Props {
  readonly user: User
  readonly close: () => void
}

/** What somebody may do; without any role the account is shut. What was changed can be taken back. */
export function RolesDialog({ user, close }: Props) {
  const say = useSay({ nl, en }).roles
  const notify = useNotify()
  const [roles, choose] = useState<readonly Role[]>(user.roles)
  const give = useDo('PUT /api/v1/users/:id/roles', { stale: ['GET /api/v1/users', 'GET /api/v1/session'] })
  const { id, name } = user
  const send = (next: readonly Role[]) => give.mutateAsync({ params: { id }, body: { roles: [...next] } })
  const takeBack = () => {
    send(user.roles).then(
      () => notify(fill(say.back, { name })),
      () => {},
    )
  }
  const save = async () => {
    await send(roles)
    close()
    const said = roles.length > 0 ? say.saved : say.shutDone
    notify(fill(said, { name }), takeBack)
  }
  return (
    <Dialog title={fill(say.title, { name })} close={close}>
      <div className="form">
        <RoleChoice
          legend={fill(say.legend, { name })}
          value={[...roles]}
          onChange={(some) => choose(some as Role[])}
        />
        {give.error && <Trouble error={give.error} />}
        <div className="form-do">
          <Button
            loading={give.isPending}
            color={roles.length > 0 ? 'delft' : 'red'}
            onClick={() => void save().catch(() => {})}
          >
            {roles.length > 0 ? say.save : say.shut}
          </Button>
        </div>
      </div>
    </Dialog>
  )
}
