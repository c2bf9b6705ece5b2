import type { ReactNode } from 'react'
import { Section } from '../../parts/page.tsx'
import { useDo } from '../../queries.ts'
import { capital, fill, moment, useLang, useNameOf, useSay } from '../../words/index.ts'
import { useLawName } from '../check/law-name.ts'
import { Decided } from './decided.tsx'
import type { Draft, Review } from './page.tsx'
import { RemarkForm } from './remark-form.tsx'
import { RemarkAbout, useWhoSaid } from './remark-list.tsx'
import { remarksOf } from './remarks.ts'
import { usePurposeName } from './said-name.ts'
import { useAsked } from './use-asked.ts'
import { en } from './words/en.ts'
import { nl } from './words/nl.ts'

interface Props {
  readonly review: Review
  readonly draft: Draft | null
  /** The decisions as they stand for the text that the mail has now. */
  readonly now: Draft['report']['decisions']
  readonly may: boolean
}

/** Everything that was said and done in a review, in its order, and room to say more. */
export function Talk({ review, draft, now, may }: Props) {
  const say = useSay({ nl, en })
  const entries = useEntries(review, draft, now)
  return (
    <Section title={say.talk.title}>
      <ol className="thread">
        {entries.map(({ key, at, body }) => (
          <li key={key} data-at={at}>
            {body}
          </li>
        ))}
      </ol>
      {may && <Speak review={review} />}
    </Section>
  )
}

interface Entry {
  readonly key: string
  readonly at: string
  readonly body: ReactNode
}

function useEntries(review: Review, draft: Draft | null, now: Props['now']): readonly Entry[] {
  const say = useSay({ nl, en })
  const lang = useLang()
  const nameOf = useNameOf()
  const who = useWhoSaid()
  const asked = useAsked()
  const purpose = usePurposeName()
  const law = useLawName()
  const head = (text: string, at: string) => (
    <p className="thread-who">
      {text} <span className="quiet small">{moment(at, lang)}</span>
    </p>
  )
  const entries: Entry[] = [
    {
      ...{ key: 'asked', at: review.askedAt },
      body: (
        <>
          {head(
            review.note === null
              ? say.talk.byItself
              : capital(fill(say.talk.asked, { name: nameOf(review.askedBy?.name) })),
            review.askedAt,
          )}
          <p>{asked(review)}</p>
        </>
      ),
    },
    ...remarksOf(review).map(
      (one): Entry => ({
        ...{ key: one.id, at: one.writtenAt },
        body: (
          <>
            {head(who(one), one.writtenAt)}
            {draft && <RemarkAbout said={one} draftId={draft.id} segments={draft.report.mail.segments} />}
            {one.advice && (
              <p>
                <b>{law(one.advice.law)}</b>:{' '}
                {one.advice.purpose ? purpose(one.advice.purpose) : say.decide.buttonRefuse}
              </p>
            )}
            <p className="remark-text">{one.text}</p>
          </>
        ),
      }),
    ),
    ...review.guestLinks.map(
      (one): Entry => ({
        ...{ key: one.id, at: one.madeAt },
        body: head(capital(fill(say.talk.guest, { name: nameOf(one.by?.name), label: one.label })), one.madeAt),
      }),
    ),
    ...review.decisions.map(
      (one): Entry => ({
        ...{ key: one.id, at: one.decidedAt },
        body: <Decided decision={one} now={now} review={review} />,
      }),
    ),
    ...(review.state === 'withdrawn' && review.closedAt
      ? [{ key: 'withdrawn', at: review.closedAt, body: head(say.talk.withdrawn, review.closedAt) }]
      : []),
  ]
  return entries.sort((one, other) => (one.at < other.at ? -1 : 1))
}

/** Saying something of the mail as a whole, or answering what was asked back. */
function Speak({ review }: { readonly review: Review }) {
  const say = useSay({ nl, en })
  const stale = ['GET /api/v1/reviews/:id', 'GET /api/v1/reviews', 'GET /api/v1/mails/:id'] as const
  const comment = useDo('POST /api/v1/reviews/:id/comments', { stale })
  const answer = useDo('POST /api/v1/reviews/:id/answers', { stale })
  const params = { id: review.id }
  const waits = review.state === 'asked-back'
  const answering = {
    says: say.talk.answer,
    send: (body: { text: string }) => answer.mutateAsync({ params, body: { text: body.text } }),
  }
  const commenting = {
    says: say.remark.comment,
    send: (body: { text: string }) => comment.mutateAsync({ params, body: { text: body.text } }),
  }
  return (
    <RemarkForm
      key={review.state}
      label={waits ? say.talk.answerLabel : say.talk.label}
      {...(waits ? { hint: say.talk.answerHint } : {})}
      ways={waits ? [answering, commenting] : [commenting]}
    />
  )
}
