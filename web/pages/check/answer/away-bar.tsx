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
  return (
    <p className="away-bar">
      <button
        type="button"
        className="do"
        onClick={async () => tell((await copyForCounsel(report, lang)) ? say.copied : say.notCopied)}
      >
        {say.counsel}
      </button>
      <button type="button" className="do" onClick={async () => made(await saveReport(report, mail.name, lang))}>
        {say.report}
      </button>
      <button type="button" className="do" onClick={async () => made(await saveJson(report, mail.name, lang))}>
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
