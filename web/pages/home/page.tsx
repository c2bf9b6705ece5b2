import { Link } from '@tanstack/react-router'
import { Page as PagePart, Section } from '../../parts/page.tsx'
import { usePerson } from '../../session.ts'
import { fill, useSay } from '../../words/index.ts'
import { Steps } from './steps.tsx'
import { en } from './words/en.ts'
import { nl } from './words/nl.ts'
import '../../styles/home.css'

/** Where one begins: the three steps to the first mail, and what waits for whoever is signed in. */
export function Page() {
  const say = useSay({ nl, en })
  const person = usePerson()
  if (!person) return null
  return (
    <PagePart title={fill(say.title, { name: person.name.split(' ')[0] ?? person.name })} lead={say.lead}>
      <div className="home">
        <Steps roles={person.roles} />
        <Section title={say.waits.title}>
          {person.secondFactor ? (
            <p className="quiet">{say.waits.none}</p>
          ) : (
            <p>
              <Link to="/me">{say.waits.factor}</Link>
              <span className="quiet small under">{say.waits.factorAbout}</span>
            </p>
          )}
        </Section>
      </div>
    </PagePart>
  )
}
