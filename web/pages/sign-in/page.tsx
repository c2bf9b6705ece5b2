import { useRouter, useSearch } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { Page as PagePart } from '../../parts/page.tsx'
import { renewSession, usePerson } from '../../session.ts'
import { useSay } from '../../words/index.ts'
import { Elsewhere } from './elsewhere.tsx'
import { PasswordForm } from './password-form.tsx'
import { SecondStep } from './second-step.tsx'
import { en } from './words/en.ts'
import { nl } from './words/nl.ts'
import '../../styles/account.css'

/** Who comes back from a provider with a second factor still to give, is sent here with this. */
const SECOND_STEP = '#second-factor'

/** Signing in: a password or a provider, then a second factor for who has one; then on to where one was going. */
export function Page() {
  const say = useSay({ nl, en })
  const router = useRouter()
  const { back } = useSearch({ from: '/sign-in' })
  const [second, setSecond] = useState(window.location.hash === SECOND_STEP)
  const isIn = Boolean(usePerson())
  useEffect(() => {
    if (isIn) router.history.replace(safe(back))
  }, [router, back, isIn])
  if (second)
    return (
      <PagePart key="second" title={say.second.title} width="text">
        <SecondStep enter={renewSession} />
      </PagePart>
    )
  return (
    <PagePart title={say.title} lead={back ? say.back : say.lead} width="text">
      <PasswordForm ask={() => setSecond(true)} enter={renewSession} />
      <Elsewhere />
    </PagePart>
  )
}

/** A way back within the house; anything else leads home. */
const safe = (back: string | undefined): string => (back && /^\/(?![/\\])/.test(back) ? back : '/home')
