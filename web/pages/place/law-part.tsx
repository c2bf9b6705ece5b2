import { Section } from '../../parts/page.tsx'
import { country as countryName, fill, useLang, useSay } from '../../words/index.ts'
import type { Place } from './page.tsx'
import { en } from './words/en.ts'
import { nl } from './words/nl.ts'

/** What the law of the country of this person asks of the mail, or the strictest where that is not known. */
export function LawPart({ law }: { readonly law: NonNullable<Place['law']> }) {
  const say = useSay({ nl, en }).law
  const lang = useLang()
  const { name, country, isOwn, held, kind, consent, customer } = law
  const strictest =
    country === null
      ? fill(say.unknown, { law: name })
      : fill(say.notJudged, { law: name, country: countryName(country, lang) })
  return (
    <Section title={isOwn ? fill(say.title, { law: name }) : say.titleStrictest}>
      <div className="place-law">
        {!isOwn && <p>{strictest}</p>}
        {held && <p className="heed">{say.held[held]}</p>}
        <ul className="note-list">
          <li>{say.kinds[kind]}</li>
          <li>{say.consents[consent]}</li>
          <li>{customer ? say.customer : say.anybody}</li>
        </ul>
      </div>
    </Section>
  )
}
