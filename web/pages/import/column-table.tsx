import { NativeSelect } from '@mantine/core'
import type { Reply } from '../../client.ts'
import { DataTable } from '../../parts/data-table.tsx'
import { RowAct } from '../../parts/row-act.tsx'
import { count, fill, useLang, useSay } from '../../words/index.ts'
import { choiceOf, MEANINGS, type MeaningChoice, meaningOf } from './meaning.ts'
import { useMeaningNames } from './meaning-names.ts'
import { type Import, type Mapping, saidOf, type Use } from './said.ts'
import { en } from './words/en.ts'
import { nl } from './words/nl.ts'

type Column = Import['columns'][number]
type Fields = Reply<'GET /api/v1/imports/fields'>
const EXAMPLES = 3
const [UNSAID, DROP, MEANS] = ['unsaid', 'drop', 'means']

interface Props {
  readonly columns: readonly Column[]
  readonly fields: Fields
  readonly mapping: Mapping
  readonly use: (column: string, use: Use | null) => void
}

/** Every column: its first values, what becomes of it, and why not. */
export function ColumnTable({ columns, fields, mapping: { columns: uses, holds }, use }: Props) {
  const say = useSay({ nl, en }).columns
  const lang = useLang()
  return (
    <DataTable
      caption={say.caption}
      rows={columns}
      keyOf={({ column }) => column}
      columns={[
        { head: say.column, cell: ({ column }) => column },
        {
          head: say.examples,
          cell: ({ examples, filled }) => (
            <span className="import-examples">
              {examples?.slice(0, EXAMPLES).join(' · ') || <span className="quiet">{say.nothing}</span>}
              <span className="quiet small under">{fill(say.filled, { count: count(filled, lang) })}</span>
            </span>
          ),
        },
        {
          head: say.becomes,
          cell: (row) => (
            <div>
              <UseChoice
                row={row}
                fields={fields}
                now={saidOf(uses, row.column)}
                use={(next) => use(row.column, next)}
              />
              <WordChoices row={row} now={saidOf(uses, row.column)} use={(next) => use(row.column, next)} />
            </div>
          ),
        },
        {
          head: say.why,
          cell: (row) => (
            <Why
              row={row}
              fields={fields}
              holds={holds}
              now={saidOf(uses, row.column)}
              use={(next) => use(row.column, next)}
            />
          ),
        },
      ]}
    />
  )
}

interface RowProps {
  readonly row: Column
  readonly now: Use | undefined
  readonly use: (next: Use | null) => void
}

/** What a use is in the list of choices. */
const choiceIn = (now: Use | undefined): string => {
  if (now === undefined) return UNSAID
  if (typeof now === 'string') return now
  return 'drop' in now ? DROP : MEANS
}

function UseChoice({ row, fields, now, use }: RowProps & { readonly fields: Fields }) {
  const say = useSay({ nl, en })
  const label = new Map(fields.fields.map(({ field, label: words }) => [field as string, words]))
  const groups = Object.entries(say.columns.groups).map(([group, name]) => ({
    group: name,
    items: fields.fields
      .filter(({ field }) => field.startsWith(`${group}.`))
      .map(({ field, label: words }) => ({ value: field, label: words })),
  }))
  const alike = row.proposals.map(({ field }) => ({ value: field, label: label.get(field) ?? field }))
  const change = (value: string) => {
    if (value === UNSAID) use(null)
    else if (value === DROP) use({ drop: 'not-needed' })
    else if (value === MEANS)
      use({
        means: Object.fromEntries((row.words ?? []).map((word) => [word.toLowerCase(), 'nothing'])),
        rest: 'reject',
      })
    else use(value as Use)
  }
  const hasWords = row.words !== null || choiceIn(now) === MEANS
  return (
    <NativeSelect
      aria-label={fill(say.columns.choose, { column: row.column })}
      value={choiceIn(now)}
      onChange={({ currentTarget }) => change(currentTarget.value)}
      data={[
        { value: UNSAID, label: say.columns.unsaid },
        { value: DROP, label: say.columns.drop },
        ...(hasWords ? [{ value: MEANS, label: say.columns.means }] : []),
        ...(now === undefined && alike.length > 0 ? [{ group: say.columns.alike, items: alike }] : []),
        ...groups,
      ]}
    />
  )
}

function WordChoices({ row, now, use }: RowProps) {
  const say = useSay({ nl, en })
  const meanings = useMeaningNames()
  if (now === undefined || typeof now === 'string' || !('means' in now)) return null
  const data = MEANINGS.map((value) => ({ value, label: meanings[value] }))
  return (
    <div className="import-words">
      {Object.entries(now.means).map(([word, meaning]) => (
        <NativeSelect
          key={word}
          size="sm"
          label={fill(say.columns.word, { word: word || say.columns.blank })}
          aria-label={`${row.column}: ${fill(say.columns.word, { word: word || say.columns.blank })}`}
          data={data}
          value={choiceOf(meaning)}
          onChange={({ currentTarget }) =>
            use({
              ...now,
              means: { ...now.means, [word]: meaningOf(currentTarget.value as MeaningChoice) },
            })
          }
        />
      ))}
    </div>
  )
}

interface WhyProps extends RowProps {
  readonly fields: Fields
  readonly holds: Mapping['holds']
}

function Why({ row, fields, holds, now, use }: WhyProps) {
  const say = useSay({ nl, en }).columns
  const [proposal] = row.proposals
  if (now === undefined && proposal) {
    const field = fields.fields.find((one) => one.field === proposal.field)?.label ?? proposal.field
    return (
      <>
        <span className="note-amber">{fill(say.proposed, { field })}</span>{' '}
        <RowAct says={say.accept} about={row.column} act={() => use(proposal.field)} />
      </>
    )
  }
  if (now === undefined) return <span className="note-amber">{say.notSaid}</span>
  const heldBy = fields.fields.find(({ field }) => field === now)?.heldBy ?? []
  if (heldBy.length > 0 && !heldBy.some((one) => holds.includes(one)))
    return <span className="note-amber">{fields.drops.find(({ reason }) => reason === 'not-held')?.label}</span>
  if (now === 'event.property') return <span className="quiet">{fill(say.property, { column: row.column })}</span>
  if (typeof now === 'string' || !('drop' in now)) return null
  return <span className="quiet">{fields.drops.find(({ reason }) => reason === now.drop)?.label}</span>
}
