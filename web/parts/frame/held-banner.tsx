import { Button } from '@mantine/core'
import { useState } from 'react'
import { useDo } from '../../queries.ts'
import { useMay, useSession } from '../../session.ts'
import { fill, moment, useFrameWords, useLang } from '../../words/index.ts'
import { Dialog } from '../dialog.tsx'
import { Trouble } from '../trouble.tsx'

/** Says, on every page, that this is a copy that was restored from a backup, and lets an administrator release it. */
export function HeldBanner() {
  const { held: say } = useFrameWords()
  const lang = useLang()
  const heldSince = useSession()?.heldSince
  const mayRelease = useMay(['administrator'])
  const [asking, ask] = useState(false)
  const release = useDo('POST /api/v1/organisation/release', {
    stale: ['GET /api/v1/session'],
    then: () => ask(false),
  })
  if (!heldSince) return null
  return (
    <aside className="held small" aria-label={say.label}>
      <p>{fill(say.what, { when: moment(heldSince, lang) })}</p>
      {mayRelease && (
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
