import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Reply } from '../../../client.ts'
import { CopyButton } from '../../../parts/copy-button.tsx'
import { Loaded } from '../../../parts/states.tsx'
import { list, read } from '../../../queries.ts'
import { count, fill, moment, shortMoment, useLang, useNameOf, useSay } from '../../../words/index.ts'
import { AlreadySent } from '../view/already-sent.tsx'
import { peopleIn } from '../view/pictured.ts'
import { en } from '../words/en.ts'
import { nl } from '../words/nl.ts'
import { Drift } from './drift.tsx'
import { WillDo } from './old-lists.tsx'
import { TakeAlong } from './take-along.tsx'

type Line = Reply<'GET /api/v1/mails/:id/snapshots'>['snapshots'][number]

interface Props {
  readonly mailId: string
  /** The version of the audience that the mail has now. */
  readonly versionId: string | null
  /** Whether one may take it along to another tool. */
  readonly mayTake?: boolean
}

/** What was frozen of a mail, part by part. */
export const frozenOf = (id: string) => list('GET /api/v1/mails/:id/snapshots', { params: { id } })

/** What was frozen of this mail: the newest in full, those before it by name. */
export function FrozenList({ mailId, versionId, mayTake = false }: Props) {
  const words = useSay({ nl, en }).page
  const say = words.frozen
  const lang = useLang()
  const query = useInfiniteQuery(frozenOf(mailId))
  const [chosen, choose] = useState<string | null>(null)
  const all = query.data?.pages.flatMap(({ snapshots }) => snapshots) ?? []
  const one = all.find(({ id }) => id === chosen) ?? all[0]
  if (!one) return null
  const others = all.filter(({ id }) => id !== one.id)
  return (
    <>
      <Frozen key={one.id} {...{ mailId, versionId, mayTake, one }} />
      {others.length > 0 && (
        <details className="fold">
          <summary>{fill(say.others, { count: count(others.length, lang) })}</summary>
          <ul className="frozen-others">
            {others.map(({ id, frozenAt, recipients }) => (
              <li key={id}>
                <button type="button" className="do" onClick={() => choose(id)}>
                  {fill(say.other, { when: shortMoment(frozenAt, lang), people: peopleIn(recipients, words, lang) })}
                </button>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  )
}

/** What the groups are called, each by its number. */
const groupsIn = (places: readonly { readonly group: number; readonly name: string | null }[]) =>
  new Map(places.flatMap(({ group, name }) => (name === null ? [] : [[group, name] as const])))

function Frozen({ mailId, versionId, mayTake, one }: Required<Props> & { readonly one: Line }) {
  const words = useSay({ nl, en }).page
  const say = words.frozen
  const lang = useLang()
  const nameOf = useNameOf()
  const snapshot = useQuery(
    read('GET /api/v1/mails/:id/snapshots/:snapshot', { params: { id: mailId, snapshot: one.id }, query: { lang } }),
  )
  const values = {
    people: peopleIn(one.recipients, words, lang),
    when: moment(one.frozenAt, lang),
    name: nameOf(one.frozenBy?.name),
  }
  return (
    <div className="frozen">
      <h3 className="frozen-title">{fill(say.title, values)}</h3>
      <p>
        {fill(say.by, values)}{' '}
        <span className="quiet">
          {say.hash} <code>{one.hash.slice(0, 12)}</code>
        </span>{' '}
        <CopyButton text={one.hash} says={say.copy} />
      </p>
      <Loaded query={snapshot} lines={2}>
        {({ stands, oldLists, oldListsBecause, alreadySent, places }) => (
          <>
            {oldListsBecause.map(({ because, at }) => (
              <p key={at} className="quiet">
                {fill(say.because, { because })}
              </p>
            ))}
            {!stands && <p className="heed">{one.audience.id === versionId ? say.mailChanged : say.audienceChanged}</p>}
            {stands && one.isOld && <p className="heed">{say.old}</p>}
            <AlreadySent sent={alreadySent} isFrozen />
            <Drift mailId={mailId} snapshotId={one.id} />
            {mayTake && stands && !one.isOld && oldLists.length > 0 && (
              <WillDo mailId={mailId} snapshotId={one.id} lists={oldLists} />
            )}
            {mayTake && stands && !one.isOld && oldLists.length === 0 && (
              <TakeAlong mailId={mailId} snapshotId={one.id} groups={groupsIn(places)} />
            )}
          </>
        )}
      </Loaded>
    </div>
  )
}
