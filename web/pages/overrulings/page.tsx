import { useInfiniteQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { SPEECH_ACTS } from '@waarom/purpose/acts/acts.gen.ts'
import { useState } from 'react'
import type { Reply } from '../../client.ts'
import { LongList } from '../../parts/long-list.tsx'
import { Page as PagePart } from '../../parts/page.tsx'
import { RowAct } from '../../parts/row-act.tsx'
import { Empty } from '../../parts/states.tsx'
import { list } from '../../queries.ts'
import { useMay } from '../../session.ts'
import { capital, fill, moment, useFrameWords, useLang, useNameOf, useSay } from '../../words/index.ts'
import { useLawInSentence } from '../check/law-name.ts'
import { useSaidName } from '../review/said-name.ts'
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
  const { pages } = useFrameWords()
  const may = useMay(['counsel'])
  const query = useInfiniteQuery(list('GET /api/v1/overrulings'))
  const [revoking, revoke] = useState<Overruling | null>(null)
  return (
    <PagePart title={pages.overrulings} lead={say.lead}>
      <LongList
        query={query}
        rowsOf={({ overrulings }) => overrulings}
        empty={
          <Empty title={say.empty}>
            <p>{say.emptyText}</p>
          </Empty>
        }
      >
        {(all) => (
          <ul className="overrulings">
            {all.map((one) => (
              <OneOverruling key={one.id} overruling={one} may={may} revoke={() => revoke(one)} />
            ))}
          </ul>
        )}
      </LongList>
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
  const nameOf = useNameOf()
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
        {capital(nameOf(by?.name))}, {moment(overruling.madeAt, lang)},{' '}
        <Link to="/purpose/mails/$id" params={{ id: mail.id }}>
          {mail.name}
        </Link>
        {overruling.precedent !== null && `, ${say.byPrecedent}`}
      </p>
      <p className="overruling-state">
        {state === 'revoked' && revoked
          ? fill(say.revoked, {
              name: nameOf(revoked.by?.name),
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
          <RowAct says={say.revoke} about={overruling.reason} act={revoke} />
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
          <Link to="/purpose/mails/$id" params={{ id: mail.id }}>
            {mail.name}
          </Link>{' '}
          <span className="quiet">{say.kinds[kind]}</span>
        </li>
      ))}
    </ul>
  )
}
