import { Link } from '@tanstack/react-router'
import { useTitle } from '../../../parts/page.tsx'
import { Stations } from '../../../parts/stations.tsx'
import { fill, useLang, useSay } from '../../../words/index.ts'
import type { MailLine } from '../../mail/send.ts'
import { blockedBy, notesOf, stationOf } from '../../mails/place.ts'
import { useStreamName } from '../../mails/stream-name.ts'
import { en as mailsEn } from '../../mails/words/en.ts'
import { nl as mailsNl } from '../../mails/words/nl.ts'
import { en } from '../words/en.ts'
import { nl } from '../words/nl.ts'

/** The mail that the audience is of, and where it is on its way. */
export function AudienceHead({ line }: { readonly line: MailLine }) {
  const say = useSay({ nl, en }).page
  const lang = useLang()
  const mails = useSay({ nl: mailsNl, en: mailsEn })
  const streamOf = useStreamName()
  const title = fill(say.title, { name: line.name })
  useTitle(title)
  return (
    <div className="mail-head">
      <div className="page-top">
        <div>
          <h1 className="page-title">{title}</h1>
          <p className="quiet">{streamOf(line)}</p>
        </div>
        <p className="page-do small">
          <Link to="/purpose/mails/$id" params={{ id: line.id }}>
            {say.toMail}
          </Link>
        </p>
      </div>
      <Stations
        at={stationOf(line)}
        blocked={blockedBy(line, mails)}
        notes={notesOf(line, { say: mails, lang })}
        rooms={{ mailId: line.id, here: 'audience' }}
      />
    </div>
  )
}
