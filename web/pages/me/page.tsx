import { Page as PagePart } from '../../parts/page.tsx'
import { usePerson } from '../../session.ts'
import { fill, useRoleNames, useSay } from '../../words/index.ts'
import { KeySection } from './key-section.tsx'
import { PasswordSection } from './password-section.tsx'
import { ProfileSection } from './profile-section.tsx'
import { SecondFactorSection } from './second-factor-section.tsx'
import { SessionSection } from './session-section.tsx'
import { en } from './words/en.ts'
import { nl } from './words/nl.ts'

/** One's own account: with what one signs in, where one is signed in, and the keys that work in one's name. */
export function Page() {
  const say = useSay({ nl, en })
  const named = useRoleNames()
  const person = usePerson()
  if (!person) return null
  const { name, email } = person
  return (
    <PagePart title={say.title} lead={fill(say.lead, { name, email, roles: named(person.roles) })}>
      <ProfileSection person={person} />
      <SecondFactorSection isOn={person.secondFactor} hasPassword={person.hasPassword} />
      <PasswordSection hasPassword={person.hasPassword} />
      <SessionSection />
      <KeySection />
    </PagePart>
  )
}
