import { Button } from '@mantine/core'
import { useState } from 'react'
import { answers } from '../client.ts'
import { clock, fill, useFrameWords, useLang } from '../words/index.ts'
import type { Sentences } from './trouble.tsx'
import '../styles/page.css'

/**
 * Code that did not come, because the server does not answer. A browser does not ask for it twice, so the page is loaded
 * anew when the server is back.
 */
export function Gone({ what, why, fix }: Sentences) {
  const { gone, states } = useFrameWords()
  const lang = useLang()
  const [asking, ask] = useState(false)
  const [triedAt, setTriedAt] = useState<Date | null>(null)
  const again = async () => {
    ask(true)
    if (await answers()) return window.location.reload()
    ask(false)
    setTriedAt(new Date())
  }
  return (
    <div className="wrong">
      <div role="alert">
        <p className="wrong-what">{what}</p>
        <p>{why}</p>
        <p>{fix}</p>
      </div>
      <p className="wrong-do">
        <Button variant="default" size="compact-sm" loading={asking} onClick={() => void again()}>
          {states.again}
        </Button>
      </p>
      <p className="quiet small" role="status">
        {triedAt && fill(gone.still, { time: clock(triedAt, lang) })}
      </p>
    </div>
  )
}
