import type { ReactNode } from 'react'
import { Trouble } from '../../../parts/trouble.tsx'
import { count as countOf, fill, useLang, useSay } from '../../../words/index.ts'
import { counted } from '../pictures/counted.ts'
import { en } from '../words/en.ts'
import { nl } from '../words/nl.ts'
import { type Count, outcomesOf } from './pictured.ts'
import { type Counting, useSeconds } from './use-count.ts'

interface Props {
  readonly counting: Counting
  /** Opens the people who get the mail; null for who sees no people. */
  readonly onOpen: (() => void) | null
  /** What stands in the way of saving. */
  readonly trouble?: ReactNode
  /** Whether it says that the server gives no answer: then nothing else says so too. */
  readonly isLost?: boolean
  /** How the saving goes, and what one can take back. */
  readonly children?: ReactNode
}

/** The one line that all of the page leads to: how many people of how many, and what that brings about. */
export function Band({ counting, onOpen, trouble, isLost = false, children }: Props) {
  const say = useSay({ nl, en })
  const lang = useLang()
  const { count, isBehind, error, again } = counting
  const seconds = useSeconds(isBehind && !error)
  const going = seconds === 0 ? say.page.counting : fill(say.page.countingFor, { seconds })
  const chosen =
    count && fill(say.nuisance.of, { count: countOf(count.recipients, lang), total: countOf(count.everybody, lang) })
  const estimate = count?.nuisance?.whole
  return (
    <>
      <div className="band">
        <p className={isBehind ? 'nuisance-line band-line band-behind' : 'nuisance-line band-line'}>
          {chosen && (
            <strong>
              {onOpen && count.recipients > 0 ? (
                <button type="button" className="band-people" onClick={onOpen}>
                  {chosen}
                </button>
              ) : (
                chosen
              )}
            </strong>
          )}
          {estimate &&
            outcomesOf(estimate, lang).map(({ id, line }) => (
              <span key={id} className="nuisance-part">
                {line}
              </span>
            ))}
          {estimate && <span className="nuisance-mark">{say.nuisance.estimate}</span>}
        </p>
        <p className="band-side small quiet">
          <span role="status">{isBehind ? (error ? '' : going) : ''}</span>
          {children}
        </p>
        {trouble}
        {error && !isLost && <Trouble error={error} again={again} />}
      </div>
      {count && <Beside count={count} />}
    </>
  )
}

/** What one has to know with the numbers; it does not stay in sight. */
function Beside({ count: { mails, recipients, owed, nuisance } }: { readonly count: Count }) {
  const say = useSay({ nl, en }).page
  const lang = useLang()
  const limit = nuisance?.whole.limitSaid
  return (
    <div className="band-beside small">
      {limit && <p className="note-amber">{limit}</p>}
      {mails !== recipients && <p className="quiet">{fill(say.mails, { mails: countOf(mails, lang) })}</p>}
      {owed > 0 && <p className="note-amber">{counted(say.owed, owed, lang)}</p>}
    </div>
  )
}
