import { Button } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { AreaField } from '../../../parts/area-field.tsx'
import { Section } from '../../../parts/page.tsx'
import { Trouble } from '../../../parts/trouble.tsx'
import { useDo } from '../../../queries.ts'
import { fill, useLang, useSay } from '../../../words/index.ts'
import { isWhole, type Shown } from '../desk/content.ts'
import type { Desk } from '../desk/use-desk.ts'
import { type Count, peopleIn } from '../view/pictured.ts'
import { en } from '../words/en.ts'
import { nl } from '../words/nl.ts'
import { Freezing } from './freezing.tsx'
import { FrozenList, frozenOf } from './frozen.tsx'
import { Unsaid } from './unsaid.tsx'

interface Props {
  readonly mailId: string
  readonly shown: Shown
  readonly desk: Desk
  /** Of the audience as it stands now; null while it is counted, and when that went wrong. */
  readonly count: Count | null
  readonly isCounting: boolean
}

/** Freezes the audience of now, shows how far that is, whoever asked for it, and what was frozen. */
export function FreezePart(props: Props) {
  const { mailId, desk } = props
  const say = useSay({ nl, en }).page.freeze
  const [started, start] = useState<string | null>(null)
  return (
    <Section title={say.title} lead={say.lead}>
      <Freezer {...props} started={start} />
      <Freezing mailId={mailId} started={started} />
      <FrozenList mailId={mailId} versionId={desk.versionId} mayTake />
    </Section>
  )
}

interface FreezerProps extends Props {
  readonly started: (taskId: string) => void
}

function Freezer({ mailId, shown, desk, count, isCounting, started }: FreezerProps) {
  const words = useSay({ nl, en }).page
  const say = words.freeze
  const lang = useLang()
  const [because, setBecause] = useState('')
  const { data } = useInfiniteQuery(frozenOf(mailId))
  const newest = data?.pages[0]?.snapshots[0]
  const isFrozen = newest !== undefined && newest.audience.id === desk.versionId && !newest.isOld
  const freeze = useDo('POST /api/v1/mails/:id/snapshots', {
    stale: ['GET /api/v1/mails/:id/snapshots'],
    then: ({ taskId }) => started(taskId),
  })
  const isFreezing = (data?.pages[0]?.freezing ?? null) !== null
  const { isOld } = shown.suppressionLists
  const people = count?.recipients ?? 0
  const why = whyNot({ desk, count, isCounting, isFreezing, needsReason: isOld && because.trim() === '' })
  const go = async () => {
    await desk.flush()
    const oldListsBecause = because.trim()
    freeze.mutate({ params: { id: mailId }, body: isOld ? { oldListsBecause } : {} })
  }
  return (
    <div className="freezer">
      {isOld && (
        <AreaField
          label={say.because}
          description={say.becauseHint}
          value={because}
          maxLength={1000}
          onChange={({ currentTarget }) => setBecause(currentTarget.value)}
        />
      )}
      <p className="page-do">
        <Button
          {...(isFrozen ? AGAIN : {})}
          disabled={why !== null}
          loading={freeze.isPending}
          onClick={() => void go()}
        >
          {count ? fill(isFrozen ? say.again : say.go, { people: peopleIn(people, words, lang) }) : say.goCounting}
        </Button>
        {why && <span className="small quiet">{say.why[why]}</span>}
      </p>
      <Unsaid content={desk.content} count={count} />
      {freeze.error && <Trouble error={freeze.error} />}
    </div>
  )
}

/** What was done already is not the first thing to do. */
const AGAIN = { variant: 'default' } as const

interface Asked extends Pick<Props, 'desk' | 'count' | 'isCounting'> {
  readonly isFreezing: boolean
  readonly needsReason: boolean
}

/** Why one cannot freeze now; null when one can. */
function whyNot({
  desk,
  count,
  isCounting,
  isFreezing,
  needsReason,
}: Asked): 'freezing' | 'unfinished' | 'unsaved' | 'counting' | 'uncounted' | 'nobody' | 'reason' | null {
  const { content, saving } = desk
  if (isFreezing) return 'freezing'
  if (content === null || !isWhole(content)) return 'unfinished'
  if (saving.state !== 'saved' && saving.state !== 'saving') return 'unsaved'
  if (count === null) return isCounting ? 'counting' : 'uncounted'
  if (count.recipients === 0) return 'nobody'
  return needsReason ? 'reason' : null
}
