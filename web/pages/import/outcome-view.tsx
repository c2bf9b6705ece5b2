import { DataTable } from '../../parts/data-table.tsx'
import { count, fill, useLang, useSay } from '../../words/index.ts'
import { useMeaningNames } from './meaning-names.ts'
import type { Import } from './said.ts'
import { en } from './words/en.ts'
import { nl } from './words/nl.ts'

type Outcome = NonNullable<Import['outcome']>
type Preview = NonNullable<Import['preview']>
const FIRST = 20

/** What an import did or would do, in numbers, with why rows were rejected. */
export function OutcomeView({ outcome, isDone }: { readonly outcome: Outcome; readonly isDone: boolean }) {
  const say = useSay({ nl, en }).outcome
  const lang = useLang()
  const { counts, reasons, leftOut, idle } = outcome
  const tallies = [
    'contacts',
    'orders',
    'events',
    'contracts',
    'consents',
    'softOptIns',
    'suppressions',
    'deliveries',
  ] as const
  const lines = [
    ...tallies.flatMap((what) =>
      (['made', 'changed', 'unchanged'] as const).map((how) => [say[what][how], counts[what][how]] as const),
    ),
    [say.merged, counts.merged],
    [say.staySuppressed, counts.staySuppressed],
    [say.withoutProvenance, counts.withoutProvenance],
    [say.idle, idle],
  ] as const
  return (
    <>
      <dl className="import-counts">
        <div>
          <dt>{say.rows}</dt>
          <dd>{count(counts.rows, lang)}</dd>
        </div>
        {lines
          .filter(([, number]) => number > 0)
          .map(([name, number]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{count(number, lang)}</dd>
            </div>
          ))}
        <div>
          <dt>{say.rejected}</dt>
          <dd className={counts.rejected > 0 ? 'note-amber' : ''}>{count(counts.rejected, lang)}</dd>
        </div>
      </dl>
      {reasons.length > 0 && (
        <>
          <h3 className="import-part">{isDone ? say.whyRejected : say.whyWouldReject}</h3>
          <DataTable
            caption={say.whyRejected}
            rows={reasons}
            keyOf={({ code, column }) => `${code} ${column}`}
            columns={[
              { head: say.reason, cell: ({ what, column }) => (column ? `${column}: ${what}` : what) },
              { head: say.fix, cell: ({ fix }) => fix },
              { head: say.count, align: 'end', cell: ({ count: number }) => count(number, lang) },
            ]}
          />
        </>
      )}
      {leftOut.length > 0 && (
        <>
          <h3 className="import-part">{say.leftOut}</h3>
          <DataTable
            caption={say.leftOut}
            rows={leftOut}
            keyOf={({ code, column }) => `${code} ${column}`}
            columns={[
              { head: say.column, cell: ({ column }) => column },
              { head: say.reason, cell: ({ what }) => what },
              { head: say.lines, cell: ({ lines: some }) => some.map((line) => count(line, lang)).join(', ') },
              { head: say.count, align: 'end', cell: ({ count: number }) => count(number, lang) },
            ]}
          />
        </>
      )}
    </>
  )
}

/** The first rows as they will be taken, and the first that will not. */
export function PreviewRows({ preview }: { readonly preview: Preview }) {
  const say = useSay({ nl, en })
  const lang = useLang()
  const meanings = useMeaningNames()
  const { first, rejected } = preview
  const words = say.rows
  // Nobody is called anything in a file with nothing but addresses, such as that of what was sent.
  const hasNames = first.some(({ name, addresses }) => name !== null || addresses.length === 0)
  return (
    <>
      {rejected.length > 0 && (
        <>
          <h3 className="import-part">{words.rejected}</h3>
          <DataTable
            caption={words.rejected}
            rows={rejected.slice(0, FIRST)}
            keyOf={({ line }) => String(line)}
            columns={[
              { head: words.line, cell: ({ line }) => fill(words.atLine, { line: count(line, lang) }) },
              { head: words.column, cell: ({ column }) => column ?? words.whole },
              { head: words.what, cell: ({ what }) => what },
            ]}
          />
        </>
      )}
      {first.length > 0 && (
        <>
          <h3 className="import-part">{words.first}</h3>
          <DataTable
            caption={words.first}
            rows={first.slice(0, FIRST)}
            keyOf={({ line }) => String(line)}
            columns={[
              ...(hasNames
                ? [
                    {
                      head: words.name,
                      cell: ({ name }: First) => name ?? <span className="quiet">{words.noName}</span>,
                    },
                  ]
                : []),
              { head: words.address, cell: ({ addresses }) => addresses.join(', ') },
              ...(first.some((row) => alsoIn(row, say, meanings))
                ? [{ head: words.also, cell: (row: First) => alsoIn(row, say, meanings) }]
                : []),
              { head: words.line, align: 'end', cell: ({ line }) => count(line, lang) },
            ]}
          />
        </>
      )}
    </>
  )
}

type First = Preview['first'][number]
type Meanings = ReturnType<typeof useMeaningNames>

function alsoIn(row: First, say: typeof nl, meanings: Meanings): string {
  const { country, order, contract, event, properties, consents, softOptIn, suppressions, delivery } = row
  const refusals = suppressions.map((one) => meanings[one as keyof typeof meanings] ?? one)
  const happened = event && properties > 0 ? fill(say.rows.event, { event, count: String(properties) }) : event
  return [
    country,
    order && fill(say.rows.order, { order }),
    contract,
    happened,
    consents > 0 && say.rows.consent,
    softOptIn && say.rows.softOptIn,
    delivery && say.rows.sent[delivery],
    ...refusals,
  ]
    .filter(Boolean)
    .join(', ')
}
