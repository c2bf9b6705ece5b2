import type { Segment } from '@waarom/purpose/mail/draft.ts'
import { useMemo, useState } from 'react'
import { Section } from '../../parts/page.tsx'
import { RowAct } from '../../parts/row-act.tsx'
import { useDo } from '../../queries.ts'
import { useSay } from '../../words/index.ts'
import { EffectNotes } from './effect-notes.tsx'
import { MailView } from './mail-view.tsx'
import { OverruleDialog, type Overruled } from './overrule-dialog.tsx'
import type { Draft, Review } from './page.tsx'
import { type Remark, RemarkForm, short } from './remark-form.tsx'
import { RemarkList } from './remark-list.tsx'
import { anchoredIn, remarksOf } from './remarks.ts'
import { useJudged } from './use-judged.ts'
import { VerdictList } from './verdict-list.tsx'
import { en } from './words/en.ts'
import { nl } from './words/nl.ts'

/** What somebody may do in a review. */
export interface May {
  readonly talk: boolean
  readonly judge: boolean
}

interface Props {
  readonly review: Review
  readonly draft: Draft
  readonly may: May
}

/** The mail of a review with what people say of its sentences, and what each law makes of it. */
export function ReviewMail({ review, draft, may }: Props) {
  const say = useSay({ nl, en })
  const judged = draft.report.mail
  const shown = useJudged(draft.source, draft.form, judged)
  const [open, setOpen] = useState<string | null>(null)
  const [overruling, overrule] = useState<Overruled | null>(null)
  const remarks = useMemo(() => anchoredIn(remarksOf(review), draft.id), [review, draft])
  const ways = useWays(review, draft.id, may)
  const text = (id: string) => judged.segments.find((one) => one.id === id)?.text ?? ''
  const margin = (segments: readonly Segment[]) => {
    const ids = segments.map(({ id }) => id)
    const here = remarks.filter(({ segment }) => segment !== null && ids.includes(segment))
    const effects = draft.report.effects.filter(({ segment }) => segment !== null && ids.includes(segment))
    const key = ids[0] ?? ''
    const about = short(segments[0]?.text ?? '')
    return (
      <div className="talk" data-said={here.length > 0 || effects.length > 0 || undefined}>
        <EffectNotes effects={effects} may={may.judge} acts={shown.acts} apply={overrule} />
        <RemarkList remarks={here} {...(segments.length > 1 ? { quote: (id: string) => short(text(id)) } : {})} />
        {open === key ? (
          <RemarkForm about={segments} label={say.remark.label} ways={ways} close={() => setOpen(null)} />
        ) : (
          (may.talk || may.judge) && (
            <p className="talk-do">
              {may.talk && <RowAct says={say.remark.open} about={about} act={() => setOpen(key)} />}
              {may.judge && (
                <RowAct
                  says={say.overrule.openSegment}
                  about={about}
                  act={() => overrule({ about: 'segment', segments })}
                />
              )}
            </p>
          )
        )}
      </div>
    )
  }
  const whole = draft.report.effects.filter(({ segment, kind }) => segment === null && kind !== 'applied')
  return (
    <>
      <MailView shown={shown} margin={margin} />
      <Section title={say.verdicts} lead={say.verdictsLead}>
        <EffectNotes effects={whole} may={may.judge} acts={shown.acts} apply={overrule} />
        <VerdictList
          judged={judged}
          report={shown.report}
          act={({ law }) =>
            may.judge && (
              <RowAct says={say.overrule.openVerdict} about={law} act={() => overrule({ about: 'verdict', law })} />
            )
          }
        />
      </Section>
      {overruling && (
        <OverruleDialog
          what={overruling}
          draft={draft}
          mailId={review.mail.id}
          acts={shown.acts}
          close={() => overrule(null)}
        />
      )}
    </>
  )
}

/** In which ways one can say something about a sentence now. */
function useWays(review: Review, draftId: string, may: May) {
  const say = useSay({ nl, en })
  const stale = ['GET /api/v1/reviews/:id', 'GET /api/v1/reviews', 'GET /api/v1/mails/:id'] as const
  const comment = useDo('POST /api/v1/reviews/:id/comments', { stale })
  const askBack = useDo('POST /api/v1/reviews/:id/questions', { stale })
  const params = { id: review.id }
  return [
    { says: say.remark.comment, send: (body: Remark) => comment.mutateAsync({ params, body: { draftId, ...body } }) },
    ...(may.judge && review.state === 'open'
      ? [
          {
            says: say.remark.askBack,
            send: (body: Remark) => askBack.mutateAsync({ params, body: { draftId, ...body } }),
          },
        ]
      : []),
  ]
}
