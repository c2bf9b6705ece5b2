import { Link } from '@tanstack/react-router'
import { Section } from '../../parts/page.tsx'
import { fill, languageName, useLang, useSay } from '../../words/index.ts'
import type { Place } from './page.tsx'
import { en } from './words/en.ts'
import { nl } from './words/nl.ts'

/** What this person is told who asks why, in both languages. */
export function ReaderPart({
  place: { in: isIn, recipient },
  mailId,
}: {
  readonly place: Place
  readonly mailId: string
}) {
  const say = useSay({ nl, en }).reader
  const own = useLang()
  const others = own === 'nl' ? (['nl', 'en'] as const) : (['en', 'nl'] as const)
  const isSaid = recipient.nl !== '' || recipient.en !== ''
  return (
    <Section title={isIn ? say.title : say.titleOut} lead={say.lead}>
      {isSaid ? (
        <div>
          {others.map((lang) => (
            <p key={lang} lang={lang} className={lang === own ? 'place-told' : 'place-told quiet small'}>
              “{recipient[lang]}”
              {lang !== own && <span className="away">{fill(say.in, { lang: languageName(lang, own) })}</span>}
            </p>
          ))}
        </div>
      ) : (
        <p className="heed">
          {say.nothing}{' '}
          <Link to="/audience/mails/$id" params={{ id: mailId }}>
            {say.toGroups}
          </Link>
        </p>
      )}
    </Section>
  )
}
