import { useEffect } from 'react'
import { useFrameWords } from '../../words/index.ts'
import { CheckPage } from './check-page.tsx'
import { useWords } from './words/index.ts'

/** The check, which is for anyone, with what it says at its foot. */
export function Page() {
  const { words } = useWords()
  const { tagline } = useFrameWords().frame
  useEffect(() => {
    document.title = `Waarom · ${tagline}`
  }, [tagline])
  return (
    <>
      <CheckPage />
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
