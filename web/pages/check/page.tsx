import { useEffect } from 'react'
import { MAKE_MAILS } from '../../page-route.tsx'
import { Late } from '../../parts/late.tsx'
import { useMay } from '../../session.ts'
import { useFrameWords } from '../../words/index.ts'
import { CheckPage } from './check-page.tsx'
import { type Desk, useMail } from './use-mail.ts'
import { useWords } from './words/index.ts'

/** The check, which is for anyone, with what it says at its foot. */
export function Page() {
  const { words } = useWords()
  const desk = useMail()
  const mayKeep = useMay(MAKE_MAILS)
  const { tagline } = useFrameWords().frame
  useEffect(() => {
    document.title = `Waarom · ${tagline}`
  }, [tagline])
  return (
    <>
      <CheckPage
        place={{
          desk,
          fixed: false,
          stays: words.page.stays,
          restarted: null,
          above: null,
          under: null,
          saving: null,
          counted: null,
          beside: null,
          keep: mayKeep ? (subject) => <Keep desk={desk} subject={subject} /> : null,
        }}
      />
      <footer className="foot small quiet">
        <p className="foot-stays">{words.page.stays}</p>
        <p>{words.page.staysMore}</p>
        <p>
          {words.page.footer} <a href="/api/v1/docs">{words.page.api}</a>
        </p>
      </footer>
    </>
  )
}

const loadKeep = () => import('../mail/keep-mail.tsx')

function Keep(props: { readonly desk: Desk; readonly subject: string }) {
  return (
    <Late name="keep-mail" load={loadKeep} without={null}>
      {({ KeepMail }) => <KeepMail {...props} />}
    </Late>
  )
}
