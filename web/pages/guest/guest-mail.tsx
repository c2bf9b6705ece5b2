import type { Segment } from '@waarom/purpose/mail/draft.ts'
import { useState } from 'react'
import { TextField } from '../../parts/form.tsx'
import { Section } from '../../parts/page.tsx'
import { RowAct } from '../../parts/row-act.tsx'
import { useDo } from '../../queries.ts'
import { useSay } from '../../words/index.ts'
import { MailView } from '../review/mail-view.tsx'
import { RemarkForm, short } from '../review/remark-form.tsx'
import { RemarkList } from '../review/remark-list.tsx'
import { anchoredIn } from '../review/remarks.ts'
import { useJudged } from '../review/use-judged.ts'
import { VerdictList } from '../review/verdict-list.tsx'
import { remarksFor } from './guest-talk.tsx'
import type { GuestView } from './page.tsx'
import { en } from './words/en.ts'
import { nl } from './words/nl.ts'

interface Props {
  readonly view: GuestView
  readonly may: boolean
  readonly name: string
  readonly setName: (name: string) => void
}

/** The mail as a guest reads it, with room to say something beside each sentence, and what each law makes of it. */
export function GuestMail({ view, may, name, setName }: Props) {
  const say = useSay({ nl, en })
  const judged = view.report.mail
  const shown = useJudged(view.mail.source, view.mail.form, judged)
  const [open, setOpen] = useState<string | null>(null)
  const comment = useDo('POST /api/v1/guest/comments', { stale: ['GET /api/v1/guest/review'] })
  const ways = [
    {
      says: say.comment,
      send: async (remark: { readonly segment: string | null; readonly text: string }) =>
        comment.mutateAsync({ body: { name, draftId: view.draftId, ...remark } }),
    },
  ]
  const anchored = anchoredIn(remarksFor(view), view.draftId)
  const text = (id: string) => judged.segments.find((one) => one.id === id)?.text ?? ''
  const margin = (segments: readonly Segment[]) => {
    const ids = segments.map(({ id }) => id)
    const here = anchored.filter(({ segment }) => segment !== null && ids.includes(segment))
    const key = ids[0] ?? ''
    return (
      <div className="talk" data-said={here.length > 0 || undefined}>
        <RemarkList remarks={here} {...(segments.length > 1 ? { quote: (id: string) => short(text(id)) } : {})} />
        {may && open !== key && (
          <p className="talk-do">
            <RowAct says={say.say} about={short(segments[0]?.text ?? '')} act={() => setOpen(key)} />
          </p>
        )}
        {may && open === key && (
          <>
            <GuestName name={name} setName={setName} />
            <RemarkForm
              about={segments}
              label={say.label}
              ways={ways}
              lacks={name.trim() === '' ? say.nameFirst : null}
              close={() => setOpen(null)}
            />
          </>
        )}
      </div>
    )
  }
  return (
    <>
      <MailView shown={shown} margin={margin} />
      <Section title={say.verdicts} lead={say.verdictsLead}>
        <VerdictList judged={judged} report={shown.report} />
      </Section>
    </>
  )
}

/** Under which name a guest speaks; asked once. */
export function GuestName({ name, setName }: Pick<Props, 'name' | 'setName'>) {
  const say = useSay({ nl, en })
  return (
    <TextField
      className="guest-name"
      label={say.name}
      autoComplete="name"
      maxLength={200}
      value={name}
      onChange={({ currentTarget }) => setName(currentTarget.value)}
    />
  )
}
