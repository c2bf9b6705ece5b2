import type { Remedy } from '@waarom/purpose/remedies/remedy.ts'
import type { Report } from '@waarom/purpose/report/report.ts'
import { useState } from 'react'
import type { Mail } from '../mail/mail.ts'
import type { Choice } from '../mail/store.ts'
import type { Checked } from '../use-check.ts'
import { fill, useWords } from '../words/index.ts'
import { AssumptionList } from './assumption-list.tsx'
import { AwayBar } from './away-bar.tsx'
import { CaseList } from './case-list.tsx'
import { ChoiceLine } from './choice-line.tsx'
import { ConsequenceList, consequencesOf } from './consequence-list.tsx'
import { CountryTable } from './country-table.tsx'
import { Entry } from './entry.tsx'
import { EyeStrip } from './eye-strip.tsx'
import { FindingList, UnreadList } from './finding-list.tsx'
import { ReasonList } from './reason-list.tsx'
import { RemedyList } from './remedy-list.tsx'

interface Props {
  readonly report: Report
  readonly checked: Checked
  readonly mail: Mail
  readonly choice: Choice
  readonly choose: (choice: Choice) => void
  readonly apply: (remedy: Remedy) => void
  readonly saveSplit: (remedy: Remedy, which: 'service' | 'other') => void
  readonly tell: (sentence: string) => void
}

/** Everything under the mail: what follows, what was assumed, what is better, why, and where it differs. */
export function Answer({ report, checked, mail, choice, choose, apply, saveSplit, tell }: Props) {
  const { words } = useWords()
  const [why, setWhy] = useState(false)
  const [declaring, setDeclaring] = useState(false)
  const verdict = report.verdicts.find((one) => one.law === choice.home) ?? report.verdicts[0]
  if (!verdict) return null
  const follows = consequencesOf(verdict, words)
  const near = report.cases[verdict.law] ?? []
  const count = verdict.because.length
  // Of what was not read no change is known that turns a verdict, nor what catches the eye.
  const isRead = report.facts.readable.value === 'yes'
  return (
    <div className="answer">
      <Entry label={words.answer.may}>
        <ConsequenceList items={follows.filter((one) => one.freedom)} />
      </Entry>
      <Entry label={words.answer.must}>
        <ConsequenceList items={follows.filter((one) => !one.freedom)} />
      </Entry>
      {verdict.missing.length > 0 && (
        <Entry label={words.answer.missing} tone="red">
          <ReasonList reasons={verdict.missing} report={report} bare />
        </Entry>
      )}
      <Entry label={words.answer.assumed} id="assumed">
        <AssumptionList report={report} choice={choice} choose={choose} open={declaring} setOpen={setDeclaring} />
      </Entry>
      {isRead && (
        <Entry label={words.answer.better}>
          <RemedyList report={report} laws={checked.laws} apply={apply} saveSplit={saveSplit} />
        </Entry>
      )}
      <Entry label={words.answer.why}>
        <button type="button" className="do opens-more" aria-expanded={why} onClick={() => setWhy(!why)}>
          {count === 1
            ? words.answer.reasonsOne
            : count === 0
              ? words.answer.reasonsNone
              : fill(words.answer.reasonsMany, { count })}
        </button>
        {/* Always there, so that it stands on paper too. */}
        <div className="why" hidden={!why}>
          <ReasonList reasons={verdict.because} report={report} />
          <h3 className="small quiet cases-lead">{words.cases.lead}</h3>
          <CaseList near={near} cards={checked.cases} />
        </div>
      </Entry>
      <Entry label={words.answer.countries}>
        <CountryTable
          report={report}
          laws={checked.laws}
          home={verdict.law}
          choose={(home) => choose({ ...choice, home })}
        />
        <ChoiceLine choice={choice} choose={choose} laws={checked.laws} strictest={report.strictest} />
      </Entry>
      {isRead && (
        <Entry label={words.answer.eye}>
          <EyeStrip report={report} acts={checked.acts} />
        </Entry>
      )}
      {report.draft.unread.length > 0 && (
        <Entry label={words.answer.unread} tone="amber">
          <UnreadList
            report={report}
            say={() => {
              setDeclaring(true)
              document.getElementById('assumed')?.scrollIntoView({ block: 'center' })
            }}
          />
        </Entry>
      )}
      <Entry label={words.answer.found}>
        <FindingList report={report} />
      </Entry>
      <Entry label={words.away.heading}>
        <AwayBar report={report} mail={mail} tell={tell} />
      </Entry>
    </div>
  )
}
