import { Link } from '@tanstack/react-router'
import { Page as PagePart, Section } from '../../parts/page.tsx'
import { usePerson } from '../../session.ts'
import { fill, useSay } from '../../words/index.ts'
import { ZoneAsk } from '../organisation/zone-ask.tsx'
import { NoticeList } from './notice-list.tsx'
import { Steps } from './steps.tsx'
import { en } from './words/en.ts'
import { nl } from './words/nl.ts'
import '../../styles/people.css'
import '../../styles/home.css'

/** The first word of a name that is no title such as “mr.”. */
const calledBy = (name: string) => name.split(' ').find((word) => !word.endsWith('.')) ?? name

/** Where one begins: the three steps to the first mail, and what waits for whoever is signed in. */
export function Page() {
  const say = useSay({ nl, en })
  const person = usePerson()
  if (!person) return null
  return (
    <PagePart title={fill(say.title, { name: calledBy(person.name) })} lead={say.lead}>
      <div className="home">
        <div>
          <Steps />
          <ZoneAsk />
        </div>
        <Section title={say.waits.title}>
          {!person.secondFactor && (
            <p>
              <Link to="/me">{say.waits.factor}</Link>
              <span className="quiet small under">{say.waits.factorAbout}</span>
            </p>
          )}
          <NoticeList />
        </Section>
      </div>
    </PagePart>
  )
}
