import type { Draft, FoundCode } from '@waarom/purpose/mail/draft.ts'
import { oneSided } from '@waarom/purpose/report/differing.ts'
import type { Report } from '@waarom/purpose/report/report.ts'
import { useWords, type Words } from '../words/index.ts'

/** What a reader or a verdict should know of, most telling first; the rest of the list says what is in order. */
const ORDER: readonly FoundCode[] = [
  'hidden-text',
  'homoglyph',
  'zero-width',
  'tracking-pixel',
  'click-redirect',
  'text-differs',
  'script',
  'form',
  'unread-field',
  'conditional',
  'placeholder',
  'unwrapped-forward',
  'test-mail',
  'unsubscribe-link',
  'list-unsubscribe',
  'one-click',
  'sender-identity',
  'postal-address',
  'register-number',
]
const TELLING: ReadonlySet<FoundCode> = new Set(ORDER.slice(0, 9))

/** What was found in the mail: each kind once, with how often. */
export function FindingList({ report }: { readonly report: Report }) {
  const { words } = useWords()
  const found = new Set(report.draft.found.map(({ code }) => code))
  const codes = ORDER.filter((code) => found.has(code))
  if (codes.length === 0) return <p className="quiet">{words.answer.nothing}</p>
  return (
    <ul className="findings">
      {codes.map((code) => (
        <li key={code} className={TELLING.has(code) ? 'telling' : undefined}>
          {words.found[code]}
          <Detail code={code} draft={report.draft} />
        </li>
      ))}
    </ul>
  )
}

interface DetailProps {
  readonly code: FoundCode
  readonly draft: Draft
}

/** What there is more to say of one kind: what differs, or how it was hidden or by whom it is counted, and how often. */
function Detail({ code, draft }: DetailProps) {
  const { words } = useWords()
  if (code === 'text-differs')
    return oneSided(draft).map(({ side, sentence }) => (
      <span key={side} className="quiet">
        {' '}
        {words.mail.oneSided[side]}: “{sentence}”
      </span>
    ))
  const all = draft.found.filter((one) => one.code === code)
  const details = [...new Set(all.flatMap(({ detail }) => detail || []))].slice(0, 3)
  const isHidden = code === 'hidden-text'
  const said = isHidden ? details.map((one) => words.hiding[one] ?? one) : TELLING.has(code) ? details : []
  return (
    <>
      {said.length > 0 && <span className={isHidden ? 'quiet' : 'mono quiet'}> {said.join(', ')}</span>}
      {all.length > 1 && <span className="quiet"> ({all.length})</span>}
    </>
  )
}

interface UnreadProps {
  readonly report: Report
  readonly say: () => void
}

/** Content that could not be read, with how striking it is and where it leads. */
export function UnreadList({ report, say }: UnreadProps) {
  const { words } = useWords()
  const { unread } = report.draft
  return (
    <>
      <p className="small">
        {words.unread.lead}{' '}
        <button type="button" className="do" onClick={say}>
          {words.unread.say}
        </button>
      </p>
      <ul className="findings">
        {unread.slice(0, 12).map((one) => (
          <li key={`${one.part}-${one.range[0]}-${one.name}`}>
            {words.unreadKind[one.kind]}
            {one.name && `: ${one.name}`} <span className="quiet">· {striking(one.prominence, words)}</span>
            {one.link && <span className="mono quiet"> {one.link.slice(0, 80)}</span>}
          </li>
        ))}
      </ul>
    </>
  )
}

/** How striking, 0 to 1, in words: the number by itself says nothing to a reader. */
function striking(prominence: number, words: Words): string {
  if (prominence >= 0.4) return words.unread.much
  return prominence >= 0.15 ? words.unread.some : words.unread.little
}
