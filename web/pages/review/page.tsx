import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import type { Reply } from '../../client.ts'
import { MAKE_MAILS } from '../../page-route.tsx'
import { Page as PagePart, Section } from '../../parts/page.tsx'
import { Loaded, Skeleton } from '../../parts/states.tsx'
import { Trouble } from '../../parts/trouble.tsx'
import { read, useDo } from '../../queries.ts'
import { useMay } from '../../session.ts'
import { useFrameWords, useLang, useSay } from '../../words/index.ts'
import { Assignment } from './assignment.tsx'
import { DecideForm } from './decide-form.tsx'
import { GuestSection } from './guest-section.tsx'
import { ReviewMail } from './review-mail.tsx'
import { Talk } from './talk.tsx'
import { useAsked } from './use-asked.ts'
import { VerdictTop } from './verdict-list.tsx'
import { en } from './words/en.ts'
import { nl } from './words/nl.ts'
import '../../styles/people.css'
import '../../styles/review.css'

/** A review with all that was said in it. */
export type Review = Reply<'GET /api/v1/reviews/:id'>
/** A version of its mail. */
export type Draft = Reply<'GET /api/v1/mails/:id/drafts/:draft'>

/** One review: what was asked, the mail with what is said beside its sentences, and the decision. */
export function Page() {
  const { id } = useParams({ from: '/purpose/reviews/$id' })
  const { pages } = useFrameWords()
  const review = useQuery({ ...read('GET /api/v1/reviews/:id', { params: { id } }), refetchInterval: 60_000 })
  useReadNotices(id)
  return review.data ? (
    <OneReview key={id} review={review.data} />
  ) : (
    <PagePart title={pages.review}>
      <Loaded query={review} lines={8}>
        {() => null}
      </Loaded>
    </PagePart>
  )
}

/** Whoever opens a review has read what the notices say of it. */
function useReadNotices(reviewId: string): void {
  const { data } = useQuery(read('GET /api/v1/notices', { query: { unread: 'true' } }))
  const { mutate } = useDo('POST /api/v1/notices/read', { stale: ['GET /api/v1/notices'] })
  const ids = (data?.notices ?? []).flatMap((one) => (one.reviewId === reviewId ? [one.id] : [])).join()
  useEffect(() => {
    if (ids !== '') mutate({ body: { ids: ids.split(',') } })
  }, [ids, mutate])
}

function OneReview({ review }: { readonly review: Review }) {
  const say = useSay({ nl, en })
  const lang = useLang()
  const [mayTalk, isCounsel] = [useMay(MAKE_MAILS), useMay(['counsel'])]
  const asked = useAsked()
  const mail = useQuery(read('GET /api/v1/mails/:id', { params: { id: review.mail.id } }))
  const [wantsNow, showNow] = useState(false)
  const isOpen = review.closedAt === null
  const nowId = mail.data?.draftId ?? null
  const isOld = isOpen && nowId !== null && nowId !== review.draftId
  const draftId = isOld && wantsNow ? nowId : review.draftId
  const draft = useQuery(
    read('GET /api/v1/mails/:id/drafts/:draft', { params: { id: review.mail.id, draft: draftId }, query: { lang } }),
  )
  const otherId = nowId !== null && nowId !== draftId ? nowId : null
  const other = useQuery({
    ...read('GET /api/v1/mails/:id/drafts/:draft', {
      params: { id: review.mail.id, draft: otherId ?? '' },
      query: { lang },
    }),
    enabled: otherId !== null,
  })
  const may = {
    talk: isOpen && mayTalk,
    judge: isOpen && isCounsel,
  }
  return (
    <PagePart
      title={review.mail.name}
      lead={say.states[review.state]}
      actions={
        <Link className="do" to="/purpose/mails/$id" params={{ id: review.mail.id }}>
          {say.toMail}
        </Link>
      }
    >
      <blockquote className="review-note">
        <p>{asked(review)}</p>
      </blockquote>
      <Assignment review={review} may={may.talk} />
      {isOld && (
        <p className="review-old">
          {wantsNow ? say.old.now : say.old.then}{' '}
          <button type="button" className="do" onClick={() => showNow(!wantsNow)}>
            {wantsNow ? say.old.showThen : say.old.showNow}
          </button>
        </p>
      )}
      {!isOpen && otherId !== null && <p className="review-old">{say.old.closed}</p>}
      {draft.data ? (
        <>
          <VerdictTop judged={draft.data.report.mail} />
          <ReviewMail review={review} draft={draft.data} may={may} />
          {may.judge && mail.data && (
            <Section title={say.decide.title} lead={say.decide.lead}>
              {isOld && !wantsNow ? (
                <p>{say.old.decideNow}</p>
              ) : review.state === 'asked-back' ? (
                <p>{say.decide.waits}</p>
              ) : (
                <DecideForm key={draft.data.id} review={review} draft={draft.data} stream={mail.data.stream} />
              )}
            </Section>
          )}
        </>
      ) : draft.error ? (
        <Trouble error={draft.error} again={() => void draft.refetch()} />
      ) : (
        <Skeleton lines={9} />
      )}
      <Talk
        review={review}
        draft={draft.data ?? null}
        now={(otherId === null ? draft : other).data?.report.decisions ?? []}
        may={may.talk}
      />
      <GuestSection review={review} may={may.judge} />
      {review.state === 'decided' && (
        <p className="review-end small quiet">
          {say.ledger} <Link to="/purpose/reviews">{say.toQueue}</Link>
        </p>
      )}
    </PagePart>
  )
}
