import type { Purpose } from '@waarom/purpose/acts/act.ts'
import { shortName } from '@waarom/purpose/report/naming/verdict-name.ts'
import { useLang } from '../../words/index.ts'

/** As much of a verdict as one phrase says. */
export interface PhraseOf {
  readonly purpose: Purpose | null
  readonly tinge: 'none' | 'light' | 'strong'
  readonly review: boolean
}

/** A verdict in one phrase, with the line that says it without colour. */
export function VerdictPhrase({ verdict }: { readonly verdict: PhraseOf }) {
  const lang = useLang()
  return (
    <span className={`phrase mark mark-${markOf(verdict)}`}>
      {shortName(verdict, lang)}
      {verdict.review && <span aria-hidden="true"> ?</span>}
    </span>
  )
}

function markOf({ purpose, tinge, review }: PhraseOf): string {
  if (review || purpose === null) return 'unsure'
  if (purpose === 'service') return tinge === 'none' ? 'service' : 'promotion'
  return purpose === 'commercial' ? 'promotion' : purpose === 'editorial' ? 'none' : 'appeal'
}
