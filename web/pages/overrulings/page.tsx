import { Button } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import { SPEECH_ACTS } from '@waarom/purpose/acts/acts.gen.ts'
import { useState } from 'react'
import type { Reply } from '../../client.ts'
import { Page as PagePart } from '../../parts/page.tsx'
import { Empty, Skeleton } from '../../parts/states.tsx'
import { Trouble } from '../../parts/trouble.tsx'
import { list } from '../../queries.ts'
import { usePerson } from '../../session.ts'
import { count, fill, moment, useFrameWords, useLang, useSay } from '../../words/index.ts'
import { useSaidName } from '../review/said-name.ts'
import { useLawInSentence } from '../review/verdict-list.tsx'
import { RevokeDialog } from './revoke-dialog.tsx'
import { en } from './words/en.ts'
import { nl } from './words/nl.ts'
import '../../styles/people.css'
import '../../styles/review.css'

/** An overruling with what it does now. */
export type Overruling = Reply<'GET /api/v1/overrulings'>['overrulings'][number]

/** What people said in place of us: why, which mails it touches, and taking it back. */
export function Page() {
  const say = useSay({ nl, en })
  const { pages, states } = useFrameWords()
  const lang = useLang()
  const may = usePerson()?.roles.includes('counsel') ?? false
  const query = useInfiniteQuery(list('GET /api/v1/overrulings'))
  const [revoking, revoke] = useState<Overruling | null>(null)
  const all = query.data?.pages.flatMap(({ overrulings }) => overrulings)
  return (
    <PagePart title={pages.overrulings} lead={say.lead}>
      {!all &&
        (query.error ? <Trouble error={query.error} again={() => void query.refetch()} /> : <Skeleton lines={8} />)}
      {all?.length === 0 && (
        <Empty title={say.empty}>
          <p>{say.emptyText}</p>
        </Empty>
      )}
      {all && all.length > 0 && (
        <>
          <ul className="overrulings">
            {all.map((one) => (
              <OneOverruling key={one.id} overruling={one} may={may} revoke={() => revoke(one)} />
            ))}
          </ul>
          <div className={query.hasNextPage || (query.data?.pages.length ?? 0) > 1 ? 'data-foot small' : 'away'}>
            {query.hasNextPage && (
              <Button
                variant="default"
                size="compact-sm"
                loading={query.isFetchingNextPage}
                onClick={() => void query.fetchNextPage()}
              >
                {states.more}
              </Button>
            )}
            <span className="quiet" role="status">
              {fill(query.hasNextPage ? states.shown : states.all, { count: count(all.length, lang) })}
            </span>
          </div>
        </>
      )}
      {revoking && <RevokeDialog overruling={revoking} close={() => revoke(null)} />}
    </PagePart>
  )
}

interface Props {
  readonly overruling: Overruling
  readonly may: boolean
  readonly revoke: () => void
}

function OneOverruling({ overruling, may, revoke }: Props) {
  const say = useSay({ nl, en })
  const lang = useLang()
  const law = useLawInSentence()
  const name = useSaidName((id) => SPEECH_ACTS.find((one) => one.id === id)?.name[lang] ?? id)
  const { about, was, says, words, saidUnder, direction, state, revoked, by, mail } = overruling
  const before = was === null ? say.nothing : name({ about, says: was })
  return (
    <li className={`overruling overruling-${state}`}>
      <p className="overruling-says">
        {fill(about === 'segment' ? say.segment : say.verdict, {
          was: before,
          says: name({ about, says }),
          law: saidUnder === null ? '' : law(saidUnder),
        })}
      </p>
      {words !== null && (
        <p className="small quiet">
          {say.words} <q>{words}</q>
        </p>
      )}
      <p className="overruling-reason">{overruling.reason}</p>
      <p className="small quiet">
        {by?.name ?? say.gone}, {moment(overruling.madeAt, lang)}, <a href={`/purpose/mails/${mail.id}`}>{mail.name}</a>
        {overruling.precedent !== null && `, ${say.byPrecedent}`}
      </p>
      <p className="overruling-state">
        {state === 'revoked' && revoked
          ? fill(say.revoked, {
              name: revoked.by?.name ?? say.gone,
              at: moment(revoked.at, lang),
              reason: revoked.reason,
            })
          : state === 'ended'
            ? say.ended
            : say.stands[direction]}
      </p>
      <Touches overruling={overruling} />
      {may && state === 'stands' && (
        <p>
          <button type="button" className="do" onClick={revoke}>
            {say.revoke}
            <span className="away">: {overruling.reason}</span>
          </button>
        </p>
      )}
    </li>
  )
}

/** The mails that an overruling touches, each with how. */
function Touches({ overruling: { touches, state } }: { readonly overruling: Overruling }) {
  const say = useSay({ nl, en })
  if (state !== 'stands') return null
  if (touches.length === 0) return <p className="small quiet">{say.noTouches}</p>
  return (
    <ul className="lines small touches" aria-label={say.touches}>
      {touches.map(({ mail, kind, segment }) => (
        <li key={`${mail.id}-${segment}`}>
          <a href={`/purpose/mails/${mail.id}`}>{mail.name}</a> <span className="quiet">{say.kinds[kind]}</span>
        </li>
      ))}
    </ul>
  )
}
