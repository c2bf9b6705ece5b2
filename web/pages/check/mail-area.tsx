import { Tabs } from '@mantine/core'
import type { Report } from '@waarom/purpose/report/report.ts'
import { LIMITS } from '../../limits.ts'
import { withText } from './mail/edit.ts'
import { isProse, type Mail, mainPart } from './mail/mail.ts'
import { usePlace } from './place.ts'
import type { Checked } from './use-check.ts'
import type { Desk } from './use-mail.ts'
import { ReadView } from './view/read-view.tsx'
import { ReceivedView } from './view/received-view.tsx'
import { SourceView } from './view/source-view.tsx'
import { WriteView } from './view/write-view.tsx'
import { useWords } from './words/index.ts'

/** Which view of the mail is open, and where its cursor starts. */
export interface View {
  readonly name: 'mail' | 'received' | 'edit'
  readonly at: number | null
}

interface Props {
  readonly desk: Desk
  readonly checked: Checked
  readonly report: Report | null
  readonly view: View
  readonly show: (view: View) => void
  readonly remove: (segments: readonly string[]) => void
  readonly restart: () => void
  readonly said: string
}

/** The views there are for a mail, in the order of their tabs. */
export function viewsOf(report: Report | null): readonly View['name'][] {
  if (!report) return ['edit']
  return report.draft.html ? ['mail', 'received', 'edit'] : ['mail', 'edit']
}

/** The mail in its views, with what one can do to it above. */
export function MailArea({ desk, checked, report, view, show, remove, restart, said }: Props) {
  const { words } = useWords()
  const say = words.mail
  const { mail } = desk
  const { saving, keep } = usePlace()
  if (!mail) return null
  const plain = report ? isProse(report.draft) : mail.as === 'txt' || mail.as === 'md'
  const labels = { mail: say.tabs.mail, received: say.tabs.received, edit: plain ? say.tabs.write : say.tabs.source }
  return (
    <Tabs
      className="mail"
      value={report || !checked.refused ? view.name : 'edit'}
      onChange={(name) => show({ name: name as View['name'], at: null })}
      keepMounted={false}
    >
      <div className="mail-bar">
        <Tabs.List aria-label={say.view}>
          {viewsOf(report).map((name) => (
            <Tabs.Tab key={name} value={name}>
              {labels[name]}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <div className="mail-do small">
          <span className="said quiet" role="status">
            {said}
          </span>
          {!report && saving}
          {keep?.(report?.draft.subject ?? '')}
          {desk.kept && !said && <span className="quiet kept">{say.saved}</span>}
          <button type="button" className="do" disabled={!desk.canUndo} onClick={desk.undo}>
            {say.undo}
          </button>
          {desk.canRedo && (
            <button type="button" className="do" onClick={desk.redo}>
              {say.redo}
            </button>
          )}
          <button type="button" className="do" onClick={restart}>
            {say.restart}
          </button>
        </div>
      </div>
      <Tabs.Panel value="mail">
        {report && (
          <ReadView report={report} acts={checked.acts} remove={remove} edit={(at) => show({ name: 'edit', at })} />
        )}
      </Tabs.Panel>
      <Tabs.Panel value="received">{report && <ReceivedView report={report} />}</Tabs.Panel>
      <Tabs.Panel value="edit">
        <EditPanel {...{ desk, checked, report, view, remove, plain }} />
      </Tabs.Panel>
    </Tabs>
  )
}

interface EditProps extends Pick<Props, 'desk' | 'checked' | 'report' | 'view' | 'remove'> {
  readonly plain: boolean
}

function EditPanel({ desk, checked, report, view, remove, plain }: EditProps) {
  const { mail } = desk
  if (!mail) return null
  if (plain) {
    const source = typeof mail.source === 'string' ? mail.source : (report && mainPart(report.draft)?.text) || ''
    const as = report?.draft.format ?? mail.as ?? 'txt'
    return (
      <WriteView
        source={source}
        name={mail.name}
        markdown={as === 'md'}
        report={report}
        acts={checked.acts}
        type={(text) => desk.type({ source: text, as, name: mail.name })}
        remove={remove}
        at={view.at}
      />
    )
  }
  const part = report ? mainPart(report.draft) : null
  if (!report || !part) return <Raw desk={desk} mail={mail} />
  return (
    <SourceView
      text={part.text}
      report={report}
      type={(text) => desk.type(withText(mail, report.draft, text))}
      at={view.at}
      outside={desk.outside}
      settled={checked.of === mail}
    />
  )
}

/** A mail that could not be read: its text as it came, to mend; an Outlook file has none. */
function Raw({ desk, mail }: { readonly desk: Desk; readonly mail: Mail }) {
  const { words } = useWords()
  const text =
    typeof mail.source === 'string' ? mail.source : new TextDecoder().decode(mail.source.subarray(0, LIMITS.keptChars))
  if (text.includes('\0')) return null
  return (
    <textarea
      className="raw"
      aria-label={words.mail.source}
      value={text}
      spellCheck={false}
      onChange={(event) => desk.type({ ...mail, source: event.target.value })}
    />
  )
}
