import type { Report } from '@waarom/purpose/report/report.ts'
import type { Mail } from '../mail/mail.ts'
import { fill, useWords } from '../words/index.ts'
import { copyForCounsel, save, saveJson, saveReport } from './away.ts'

interface Props {
  readonly report: Report
  readonly mail: Mail
  readonly tell: (sentence: string) => void
}

/** What one takes along: on paper, as a file, or on the clipboard for counsel. */
export function AwayBar({ report, mail, tell }: Props) {
  const { words, lang } = useWords()
  const say = words.away
  const made = (name: string) => tell(fill(say.made, { name }))
  // What writes a report comes from the server when it is asked for the first time.
  const write = (done: Promise<void>) => void done.catch(() => tell(say.lost))
  return (
    <p className="away-bar">
      <button
        type="button"
        className="do"
        onClick={() => write(copyForCounsel(report, lang).then((may) => tell(may ? say.copied : say.notCopied)))}
      >
        {say.counsel}
      </button>
      <button type="button" className="do" onClick={() => write(saveReport(report, mail.name, lang).then(made))}>
        {say.report}
      </button>
      <button type="button" className="do" onClick={() => write(saveJson(report, mail.name, lang).then(made))}>
        {say.json}
      </button>
      <button
        type="button"
        className="do"
        onClick={() => {
          save(mail.name, 'application/octet-stream', mail.source)
          made(mail.name)
        }}
      >
        {say.mail}
      </button>
      <button type="button" className="do" onClick={() => window.print()}>
        {say.print}
      </button>
    </p>
  )
}
