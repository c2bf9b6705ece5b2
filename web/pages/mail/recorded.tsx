import { useSay } from '../../words/index.ts'
import { useLawCode } from '../check/law-name.ts'
import type { Checked } from '../check/use-check.ts'
import { VerdictPhrase } from '../mails/verdict-phrase.tsx'
import { isOther } from './as-recorded.ts'
import type { Shown } from './send.ts'
import { en } from './words/en.ts'
import { nl } from './words/nl.ts'

interface Props {
  readonly shown: Shown
  readonly checked: Checked
  readonly home: string
}

/** What the text alone would be, where what people said of the mail makes it another; else nothing. */
export function Recorded({ shown, checked, home }: Props) {
  const say = useSay({ nl, en }).recorded
  const lawOf = useLawCode()
  const { report } = checked
  if (!report || report.draft.fingerprint !== shown.fingerprint) return null
  const differs = report.verdicts.filter((one) => {
    const recorded = shown.report.mail.verdicts[one.law]
    return recorded && isOther(one, recorded)
  })
  const ordered = differs.sort((one, other) => Number(other.law === home) - Number(one.law === home))
  if (ordered.length === 0) return null
  return (
    <div className="recorded">
      <p>{say.differs}</p>
      <ul className="lines">
        {ordered.map((one) => (
          <li key={one.law}>
            <b>{lawOf(one.law)}</b> <VerdictPhrase verdict={one} />,{' '}
            <span className={`stamp stamp-${one.decision}`}>{say.decision[one.decision]}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}
