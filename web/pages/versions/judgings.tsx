import { useQuery } from '@tanstack/react-query'
import { Section } from '../../parts/page.tsx'
import { Loaded } from '../../parts/states.tsx'
import { read } from '../../queries.ts'
import { fill, moment, useLang, useSay } from '../../words/index.ts'
import { en as mailEn } from '../mail/words/en.ts'
import { nl as mailNl } from '../mail/words/nl.ts'
import { VerdictChanges } from './verdict-changes.tsx'
import { en } from './words/en.ts'
import { nl } from './words/nl.ts'

/** How a version was judged over time: what each judging changed, and which decisions ended with it. */
export function Judgings({ mailId, draftId }: { readonly mailId: string; readonly draftId: string }) {
  const say = useSay({ nl, en }).judgings
  const { fallen } = useSay({ nl: mailNl, en: mailEn }).counsel
  const lang = useLang()
  const reports = useQuery(
    read('GET /api/v1/mails/:id/drafts/:draft/reports', { params: { id: mailId, draft: draftId } }),
  )
  return (
    <Section title={say.title} lead={say.lead}>
      <Loaded query={reports} lines={3}>
        {({ reports: all }) => (
          <ol className="judgings">
            {all.map((one, at) => {
              const isFirst = at === all.length - 1
              return (
                <li key={one.id}>
                  <p>
                    {isFirst ? say.first : say.again}{' '}
                    <span className="quiet small">
                      {moment(one.madeAt, lang)} · {fill(say.model, { model: one.model })}
                    </span>
                  </p>
                  {!isFirst && <VerdictChanges changes={one.changes} none={say.same} />}
                  {one.ended.map(({ decision, because }) => (
                    <p key={decision}>{fill(say.ended, { because: fallen[because] ?? because })}</p>
                  ))}
                </li>
              )
            })}
          </ol>
        )}
      </Loaded>
    </Section>
  )
}
