import { Button } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import type { Reply } from '../../client.ts'
import { list } from '../../queries.ts'
import { fill, moment, useLang, useNameOf, useSay } from '../../words/index.ts'
import { AskDialog } from './ask-dialog.tsx'
import { DecisionList } from './decision-list.tsx'
import type { MailLine, Shown } from './send.ts'
import { en } from './words/en.ts'
import { nl } from './words/nl.ts'

type Review = Reply<'GET /api/v1/reviews'>['reviews'][number]

interface Props {
  readonly line: MailLine
  /** The version that the server has, with its report; null before the first. */
  readonly shown: Shown | null
  /** Whether a person is needed by what the page says now. */
  readonly isNeeded: boolean
  /** Whether this person may ask. */
  readonly may: boolean
  readonly flush: () => Promise<void>
  /** What overrulings say of the mail as a whole. */
  readonly children?: ReactNode
}

/** What people say of the mail: whether one is needed, what was asked, and what was decided. */
export function CounselBand({ line, shown, isNeeded, may, flush, children }: Props) {
  const say = useSay({ nl, en }).counsel
  const [asking, ask] = useState(false)
  const of = (state: 'open' | 'closed') => list('GET /api/v1/reviews', { query: { mail: line.id, state } })
  const open = useInfiniteQuery({ ...of('open'), enabled: line.reviewId !== null })
  const closed = useInfiniteQuery(of('closed'))
  const review = line.reviewId === null ? null : open.data?.pages[0]?.reviews[0]
  const before = closed.data?.pages[0]?.reviews ?? []
  const needs = isNeeded && line.reviewId === null
  if (!shown && before.length === 0) return null
  return (
    <section className={`counsel${needs ? ' counsel-needed' : ''}`} aria-label={say.title}>
      {review && <OpenReview review={review} draftId={line.draftId} />}
      {line.reviewId === null && shown && may && (
        <p className="counsel-ask">
          <span className={needs ? '' : 'quiet'}>{needs ? say.needed : say.notNeeded}</span>
          {needs ? (
            <Button size="compact-md" onClick={() => ask(true)}>
              {say.ask}
            </Button>
          ) : (
            <button type="button" className="do" onClick={() => ask(true)}>
              {say.ask}
            </button>
          )}
        </p>
      )}
      {shown && <DecisionList decisions={shown.report.decisions} />}
      {children}
      {before.length > 0 && <Before reviews={before} />}
      {asking && <AskDialog mailId={line.id} flush={flush} close={() => ask(false)} />}
    </section>
  )
}

function OpenReview({ review, draftId }: { readonly review: Review; readonly draftId: string | null }) {
  const say = useSay({ nl, en }).counsel
  const lang = useLang()
  const isBack = review.state === 'asked-back'
  const isLate = new Date(review.dueAt).getTime() < Date.now()
  const at = { who: review.assignedTo?.name ?? say.everyone, when: moment(review.dueAt, lang) }
  return (
    <>
      <p className={isLate || isBack ? 'note-amber' : ''}>
        {isBack ? say.askedBack : fill(isLate ? say.late : say.open, at)}{' '}
        <Link to="/purpose/reviews/$id" params={{ id: review.id }}>
          {isBack ? say.reply : say.look}
        </Link>
      </p>
      {review.draftId !== draftId && <p className="quiet small">{say.older}</p>}
    </>
  )
}

function Before({ reviews }: { readonly reviews: readonly Review[] }) {
  const say = useSay({ nl, en }).counsel
  const lang = useLang()
  const nameOf = useNameOf()
  const count = reviews.length
  return (
    <details className="counsel-before small">
      <summary>{count === 1 ? say.before.one : fill(say.before.many, { count })}</summary>
      <ul className="lines">
        {reviews.map((one) => {
          const when = moment(one.closedAt ?? one.askedAt, lang)
          return (
            <li key={one.id}>
              <Link to="/purpose/reviews/$id" params={{ id: one.id }}>
                {one.note === null
                  ? fill(say.beforeByItself, { state: say.states[one.state], when })
                  : fill(say.beforeLine, { state: say.states[one.state], who: nameOf(one.askedBy?.name), when })}
              </Link>
            </li>
          )
        })}
      </ul>
    </details>
  )
}
