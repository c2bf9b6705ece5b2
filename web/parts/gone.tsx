import { Button } from '@mantine/core'
import { useState } from 'react'
import { whyAway } from '../client.ts'
import { clock, fill, useFrameWords, useLang } from '../words/index.ts'
import { type Sentences, saidOf } from './trouble.tsx'
import '../styles/page.css'

/**
 * Code that did not come, because the server does not answer or had too many calls. A browser does not ask for it twice, so
 * the page is loaded anew when the server is back.
 */
export function Gone({ what, why, fix }: Sentences) {
  const words = useFrameWords()
  const { gone, tooMany, states } = words
  const lang = useLang()
  const [asking, ask] = useState(false)
  const [still, setStill] = useState<string | null>(null)
  const again = async () => {
    ask(true)
    const away = await whyAway()
    if (away === null) return window.location.reload()
    ask(false)
    const said = { time: clock(new Date(), lang), fix: saidOf(away, words).fix }
    setStill(fill(away.isTooMany ? tooMany.still : gone.still, said))
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
        {still}
      </p>
    </div>
  )
}
