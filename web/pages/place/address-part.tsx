import { Link } from '@tanstack/react-router'
import { MailAddress } from '../../parts/mail-address.tsx'
import { Section } from '../../parts/page.tsx'
import { useSay } from '../../words/index.ts'
import { en as peopleEn } from '../people/words/en.ts'
import { nl as peopleNl } from '../people/words/nl.ts'
import type { Place } from './page.tsx'
import { en } from './words/en.ts'
import { nl } from './words/nl.ts'

/** The addresses of this person, and to which of them the mail goes. */
export function AddressPart({ place, mailId }: { readonly place: Place; readonly mailId: string }) {
  const say = useSay({ nl, en }).address
  const people = useSay({ nl: peopleNl, en: peopleEn })
  const { addresses, sameAddress, in: isIn } = place
  return (
    <Section title={say.title}>
      <div>
        {addresses.length === 0 && <p>{say.none}</p>}
        <ul className="lines">
          {addresses.map(({ id, written, used }) => (
            <li key={id}>
              <MailAddress address={written} /> <span className="quiet">{used ? say.used : isIn && say.notUsed}</span>
            </li>
          ))}
        </ul>
        {sameAddress && (
          <p>
            {say.same}{' '}
            <Link to="/audience/mails/$id/people/$contact" params={{ id: mailId, contact: sameAddress.id }}>
              {sameAddress.name ?? people.noName}
            </Link>
          </p>
        )}
      </div>
    </Section>
  )
}
