import { fill, shortMoment, useLang, useSay } from '../../words/index.ts'
import { dueSaid } from './due-said.ts'
import { en } from './words/en.ts'
import { nl } from './words/nl.ts'

/** When a review is due, in words and as a moment; too late is said, and red. */
export function Due({ at, waits }: { readonly at: string; readonly waits: boolean }) {
  const say = useSay({ nl, en })
  const lang = useLang()
  const { late, words } = dueSaid(at, new Date(), lang)
  return (
    <>
      <span className={late && waits ? 'too-late' : undefined}>
        {late ? (waits ? fill(say.late, { time: words }) : say.lateBack) : words}
      </span>
      <span className="quiet small under">{shortMoment(at, lang)}</span>
    </>
  )
}
