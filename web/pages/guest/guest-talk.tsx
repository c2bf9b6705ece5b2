import { Section } from '../../parts/page.tsx'
import { moment, useLang, useSay } from '../../words/index.ts'
import { useLawName } from '../check/law-name.ts'
import { RemarkAbout, type Said, useWhoSaid } from '../review/remark-list.tsx'
import { usePurposeName } from '../review/said-name.ts'
import type { GuestView } from './page.tsx'
import { en } from './words/en.ts'
import { nl } from './words/nl.ts'

/** All that was said, as a guest sees it. */
export function remarksFor({ comments }: GuestView): readonly Said[] {
  return comments.map(({ by, guest, ...one }) => ({ ...one, writer: by ?? guest, outside: guest !== null }))
}

/** What was said in the review, in its order. */
export function GuestTalk({ view }: { readonly view: GuestView }) {
  const say = useSay({ nl, en })
  const lang = useLang()
  const who = useWhoSaid()
  const law = useLawName()
  const purpose = usePurposeName()
  const remarks = remarksFor(view)
  return (
    <Section title={say.said}>
      {remarks.length === 0 && <p className="quiet">{say.nothingSaid}</p>}
      <ol className="thread">
        {remarks.map((one) => (
          <li key={one.id}>
            <p className="thread-who">
              {who(one)} <span className="quiet small">{moment(one.writtenAt, lang)}</span>
            </p>
            <RemarkAbout said={one} draftId={view.draftId} segments={view.report.mail.segments} />
            {one.advice && (
              <p>
                <b>{law(one.advice.law)}</b>: {one.advice.purpose ? purpose(one.advice.purpose) : say.advise.refuse}
              </p>
            )}
            <p className="remark-text">{one.text}</p>
          </li>
        ))}
      </ol>
    </Section>
  )
}
