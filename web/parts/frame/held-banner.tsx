import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { read, useDo } from '../../queries.ts'
import type { Person } from '../../session.ts'
import { fill, moment, useFrameWords, useLang } from '../../words/index.ts'
import { Dialog } from '../dialog.tsx'
import { Trouble } from '../trouble.tsx'

/** Says, on every page, that this is a copy that was restored from a backup, and lets an administrator release it. */
export function HeldBanner({ person }: { readonly person: Person }) {
  const { held: say } = useFrameWords()
  const lang = useLang()
  const { data } = useQuery(read('GET /api/v1/session'))
  const [asking, ask] = useState(false)
  const release = useDo('POST /api/v1/organisation/release', {
    stale: ['GET /api/v1/session'],
    then: () => ask(false),
  })
  if (!data?.heldSince) return null
  const isAdministrator = person.roles.includes('administrator')
  return (
    <aside className="held small" aria-label={say.label}>
      <p>{fill(say.what, { when: moment(data.heldSince, lang) })}</p>
      {isAdministrator && (
        <button type="button" className="do" onClick={() => ask(true)}>
          {say.release}
        </button>
      )}
      {asking && (
        <Dialog title={say.release} close={() => ask(false)}>
          <p>{say.follows}</p>
          {release.error && <Trouble error={release.error} />}
          <div className="page-do">
            <Button loading={release.isPending} onClick={() => release.mutate({})}>
              {say.doRelease}
            </Button>
          </div>
        </Dialog>
      )}
    </aside>
  )
}
