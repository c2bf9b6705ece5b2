import { namesIn } from '@waarom/purpose/report/naming/names.ts'
import { day, fill, useLang, useNameOf, useSay } from '../../words/index.ts'
import { useLawCode } from '../check/law-name.ts'
import type { Shown } from './send.ts'
import { en } from './words/en.ts'
import { nl } from './words/nl.ts'

type Decision = Shown['report']['decisions'][number]

/** What was decided about the mail, and of what no longer holds: why. */
export function DecisionList({ decisions }: { readonly decisions: readonly Decision[] }) {
  if (decisions.length === 0) return null
  return (
    <ul className="lines counsel-decisions">
      {decisions.map((one) => (
        <OneDecision key={one.id} decision={one} />
      ))}
    </ul>
  )
}

function OneDecision({ decision }: { readonly decision: Decision }) {
  const say = useSay({ nl, en }).counsel
  const lang = useLang()
  const nameOf = useNameOf()
  const lawOf = useLawCode()
  const { fallen, purpose } = decision
  const said = {
    law: lawOf(decision.law),
    who: nameOf(decision.by?.name),
    when: day(decision.decidedAt, lang),
    what: purpose === null ? say.refuses : namesIn(lang).purposes[purpose].short,
    until: day(decision.until, lang),
  }
  return (
    <li className={fallen ? 'quiet' : ''}>
      {fill(fallen ? say.fallenLead : say.decided, said)} {fallen && (say.fallen[fallen] ?? fallen)}
      <span className="quiet small under">“{decision.reason}”</span>
    </li>
  )
}
