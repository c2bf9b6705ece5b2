import { Button } from '@mantine/core'
import { useState } from 'react'
import type { Reply } from '../../../client.ts'
import { AreaField } from '../../../parts/area-field.tsx'
import { Trouble } from '../../../parts/trouble.tsx'
import { useDo } from '../../../queries.ts'
import { fill, list, useLang, useSay } from '../../../words/index.ts'
import { useSourceNames } from '../../suppressions/source-names.ts'
import { en } from '../words/en.ts'
import { nl } from '../words/nl.ts'

interface Props {
  readonly mailId: string
  readonly snapshotId: string
  readonly lists: Reply<'GET /api/v1/mails/:id/snapshots/:snapshot'>['oldLists']
}

/** Refusals grew old since it was frozen: nothing goes along until there is a new list, or somebody writes why these will do. */
export function WillDo({ mailId, snapshotId, lists }: Props) {
  const words = useSay({ nl, en }).page
  const lang = useLang()
  const sourceOf = useSourceNames()
  const [because, setBecause] = useState('')
  const save = useDo('POST /api/v1/mails/:id/snapshots/:snapshot/old-lists', {
    stale: ['GET /api/v1/mails/:id/snapshots/:snapshot'],
  })
  return (
    <div className="freezer">
      <div className="heed">
        <p>
          {fill(words.take.grewOld, {
            lists: list(
              lists.map(({ source }) => sourceOf(source)),
              lang,
            ),
          })}
        </p>
      </div>
      <AreaField
        label={words.take.because}
        description={words.freeze.becauseHint}
        value={because}
        maxLength={1000}
        onChange={({ currentTarget }) => setBecause(currentTarget.value)}
      />
      <p className="page-do">
        <Button
          variant="default"
          disabled={because.trim() === ''}
          loading={save.isPending}
          onClick={() =>
            save.mutate({ params: { id: mailId, snapshot: snapshotId }, body: { because: because.trim() } })
          }
        >
          {words.take.willDo}
        </Button>
      </p>
      {save.error && <Trouble error={save.error} />}
    </div>
  )
}
