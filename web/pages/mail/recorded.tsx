import { useSay } from '../../words/index.ts'
import { useLawCode } from '../check/law-name.ts'
import type { Checked } from '../check/use-check.ts'
import { VerdictPhrase } from '../mails/verdict-phrase.tsx'
import type { Shown } from './send.ts'
import { en } from './words/en.ts'
import { nl } from './words/nl.ts'

interface Props {
  readonly shown: Shown
  readonly checked: Checked
  readonly home: string
}

/** The recorded verdict, where what people said makes it another than the text alone; else nothing. */
export function Recorded({ shown, checked, home }: Props) {
  const say = useSay({ nl, en }).recorded
  const lawOf = useLawCode()
  const { report } = checked
  if (!report || report.draft.fingerprint !== shown.fingerprint) return null
  const differs = Object.entries(shown.report.mail.verdicts).filter(([law, one]) => {
    const live = report.verdicts.find((other) => other.law === law)
    return live && (live.purpose !== one.purpose || live.review !== one.review || live.decision !== one.decision)
  })
  const ordered = [...differs].sort(([one], [other]) => Number(other === home) - Number(one === home))
  if (ordered.length === 0) return null
  return (
    <div className="recorded">
      <p>{say.differs}</p>
      <ul className="lines">
        {ordered.map(([law, one]) => (
          <li key={law}>
            <b>{lawOf(law)}</b> <VerdictPhrase verdict={one} />,{' '}
            <span className={`stamp stamp-${one.decision}`}>{say.decision[one.decision]}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}
