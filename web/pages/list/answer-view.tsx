import { Button, NativeSelect } from '@mantine/core'
import type { ListReply } from '../../../server/api.ts'
import { useNotify } from '../../parts/notices.tsx'
import { Section } from '../../parts/page.tsx'
import { count, fill, moment, percent, useLang, useSay } from '../../words/index.ts'
import { FirstRows } from './first-rows.tsx'
import { ListFunnel } from './list-funnel.tsx'
import { UnderWay } from './under-way.tsx'
import type { Checked, Going } from './use-list.ts'
import { en } from './words/en.ts'
import { nl } from './words/nl.ts'

interface Props {
  readonly checked: Checked
  /** When the list is being fetched. */
  readonly going: Going | null
  /** Has the list checked again with another column. */
  readonly again: (column: string) => void
  readonly fetch: (name: string, then: () => void) => void
  readonly cancel: () => void
  readonly clear: () => void
}

/** The answer to a list: one line first, then by what rows drop out, who is in, what is wrong, and the first rows. */
export function AnswerView(props: Props) {
  const say = useSay({ nl, en })
  const lang = useLang()
  const { answer, list } = props.checked
  const { rows, recipients } = answer
  const head = rows === 1 ? say.answer.one : recipients === 1 ? say.answer.single : say.answer.many
  const said = fill(head, { in: count(recipients, lang), rows: count(rows, lang) })
  return (
    <section className="list-answer" aria-label={say.answer.title}>
      <p className="list-said" role="status">
        {recipients === 0 ? say.answer.none : said}
      </p>
      <p className="quiet">{fill(say.answer.about, { name: list.name, at: moment(answer.at, lang) })}</p>
      <Owed owed={answer.owed} />
      <Already answer={answer} />
      <FetchPart {...props} />
      <ListFunnel answer={answer} />
      <Incomplete answer={answer} />
      <Wrong answer={answer} />
      <Section title={say.first.title}>
        <ColumnChoice answer={answer} again={props.again} />
        <FirstRows answer={answer} />
      </Section>
    </section>
  )
}

function Owed({ owed }: { readonly owed: number }) {
  const say = useSay({ nl, en }).answer
  const lang = useLang()
  if (owed === 0) return null
  return <p className="heed">{owed === 1 ? say.owedOne : fill(say.owed, { count: count(owed, lang) })}</p>
}

/** A caution: a second time can be meant. */
function Already({ answer: { alreadySent } }: { readonly answer: ListReply }) {
  const say = useSay({ nl, en }).answer
  const lang = useLang()
  if (alreadySent === null) return null
  const { contacts, lastAt, fix } = alreadySent
  const values = { rows: count(contacts, lang), when: moment(lastAt, lang) }
  return (
    <p className="heed">
      {fill(contacts === 1 ? say.alreadyOne : say.already, values)} {fix}
    </p>
  )
}

function FetchPart({ checked, going, fetch, cancel, clear }: Props) {
  const say = useSay({ nl, en })
  const notify = useNotify()
  if (going) return <UnderWay going={going} cancel={cancel} />
  const stem = checked.list.name.replace(/(\.\w{1,8}){1,2}$/, '')
  return (
    <div className="list-do">
      <p className="page-do">
        <Button onClick={() => fetch(fill(say.fetch.file, { name: stem }), () => notify(say.fetch.done))}>
          {say.fetch.go}
        </Button>
        <button type="button" className="do" onClick={clear}>
          {say.other}
        </button>
      </p>
      <p className="small quiet">{say.fetch.hint}</p>
    </div>
  )
}

/** What cannot be explained yet to who is in. */
function Incomplete({ answer: { incomplete, missing } }: { readonly answer: ListReply }) {
  const say = useSay({ nl, en }).answer
  const lang = useLang()
  if (incomplete === 0) return null
  return (
    <Section title={incomplete === 1 ? say.incompleteOne : fill(say.incomplete, { rows: count(incomplete, lang) })}>
      <ul className="list-plain">
        {missing.map((one) => (
          <li key={one.missing}>{fill(say.missing, { rows: count(one.rows, lang), what: one.said })}</li>
        ))}
      </ul>
    </Section>
  )
}

function Wrong({ answer: { wrong, tally } }: { readonly answer: ListReply }) {
  const say = useSay({ nl, en }).wrong
  const lang = useLang()
  if (wrong.length === 0) return null
  const rows = tally.find(({ outcome }) => outcome === 'unreadable')?.rows ?? wrong.length
  return (
    <Section title={say.title}>
      <dl className="list-wrong">
        {wrong.map(({ line, why }) => (
          <div key={line}>
            <dt>{fill(say.line, { line: count(line, lang) })}</dt>
            <dd>{why}</dd>
          </div>
        ))}
      </dl>
      {rows > wrong.length && (
        <p className="small quiet">{fill(say.more, { shown: wrong.length, rows: count(rows, lang) })}</p>
      )}
    </Section>
  )
}

function ColumnChoice({ answer, again }: { readonly answer: ListReply; readonly again: (column: string) => void }) {
  const say = useSay({ nl, en }).column
  const lang = useLang()
  const { columns, column, numberColumn, hasHeadings } = answer
  if (columns.length < 2) return null
  const nameOf = (name: string, at: number) => (hasHeadings ? name : fill(say.nth, { nth: at + 1 }))
  const data = columns.map(({ name, share }, at) => ({
    value: name,
    label: share === null ? nameOf(name, at) : fill(say.share, { name: nameOf(name, at), share: percent(share, lang) }),
  }))
  return (
    <div className="list-column">
      <NativeSelect
        label={say.label}
        description={say.hint}
        data={data}
        value={column ?? numberColumn ?? ''}
        onChange={({ currentTarget }) => again(currentTarget.value)}
      />
      {numberColumn !== null && (
        <p className="small quiet">{fill(column === null ? say.onlyNumbers : say.number, { name: numberColumn })}</p>
      )}
    </div>
  )
}
