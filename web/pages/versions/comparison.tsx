import { Checkbox, Table } from '@mantine/core'
import '@mantine/core/styles/Table.layer.css'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Reply } from '../../client.ts'
import { Section } from '../../parts/page.tsx'
import { Loaded } from '../../parts/states.tsx'
import { read } from '../../queries.ts'
import { fill, moment, useLang, useNameOf, useSay } from '../../words/index.ts'
import { VerdictChanges } from './verdict-changes.tsx'
import { en } from './words/en.ts'
import { nl } from './words/nl.ts'

type Both = Reply<'GET /api/v1/mails/:id/drafts/:draft/comparison'>
type Row = Both['segments'][number]

interface Props {
  readonly mailId: string
  /** The earlier of the two. */
  readonly before: string
  readonly after: string
}

/** Two versions side by side: their sentences, and what it changes in the verdict. */
export function Comparison({ mailId, before, after }: Props) {
  const params = { id: mailId, draft: after }
  const both = useQuery(read('GET /api/v1/mails/:id/drafts/:draft/comparison', { params, query: { with: before } }))
  return (
    <Loaded query={both} lines={10}>
      {(found) => <Compared both={found} />}
    </Loaded>
  )
}

function Compared({ both }: { readonly both: Both }) {
  const say = useSay({ nl, en }).comparison
  const [only, setOnly] = useState(true)
  const rows = only ? both.segments.filter(({ change }) => change !== 'same') : both.segments
  const sums = (['changed', 'added', 'removed', 'moved'] as const)
    .map((change) => ({ change, count: both.segments.filter((one) => one.change === change).length }))
    .filter(({ count }) => count > 0)
    .map(({ change, count }) => `${count} ${say.change[change]}`)
  return (
    <>
      <Section title={say.verdicts}>
        <VerdictChanges changes={both.verdicts} none={say.sameVerdicts} />
      </Section>
      <Section
        title={say.sentences}
        actions={
          sums.length > 0 && (
            <Checkbox label={say.only} checked={only} onChange={(event) => setOnly(event.currentTarget.checked)} />
          )
        }
      >
        <p className="quiet">{sums.length === 0 ? say.noChange : `${sums.join(', ')}.`}</p>
        {rows.length > 0 && <Sentences both={both} rows={rows} />}
      </Section>
    </>
  )
}

function Sentences({ both, rows }: { readonly both: Both; readonly rows: readonly Row[] }) {
  const say = useSay({ nl, en })
  const { comparison } = say
  // Said aloud, because a table that is laid out as a grid is no table to every screen reader.
  return (
    <Table className="compared" role="table" layout="fixed" verticalSpacing={10} horizontalSpacing={0}>
      <caption className="away">{comparison.caption}</caption>
      <Table.Thead role="rowgroup">
        <Table.Tr role="row">
          <Table.Th role="columnheader" scope="col">
            <span className="away">{comparison.sentences}</span>
          </Table.Th>
          <Head version={both.before} />
          <Head version={both.after} />
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody role="rowgroup">
        {rows.map((row) => (
          <Table.Tr key={`${row.before?.id}-${row.after?.id}`} role="row" className={`compared-${row.change}`}>
            <Table.Th role="rowheader" scope="row" className="small">
              {comparison.change[row.change]}
            </Table.Th>
            <Table.Td role="cell">
              {row.before ? (
                row.change === 'removed' || row.change === 'changed' ? (
                  <del>{row.before.text}</del>
                ) : (
                  row.before.text
                )
              ) : (
                <span className="away">{comparison.absent}</span>
              )}
            </Table.Td>
            <Table.Td role="cell">
              {row.after ? (
                row.change === 'added' || row.change === 'changed' ? (
                  <ins>{row.after.text}</ins>
                ) : (
                  row.after.text
                )
              ) : (
                <span className="away">{comparison.absent}</span>
              )}
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  )
}

function Head({ version }: { readonly version: Both['before'] }) {
  const say = useSay({ nl, en })
  const lang = useLang()
  const nameOf = useNameOf()
  return (
    <Table.Th role="columnheader" scope="col">
      {fill(say.version, { number: version.number })}
      <span className="quiet small under">
        {fill(say.by, { when: moment(version.madeAt, lang), name: nameOf(version.madeBy?.name) })}
      </span>
    </Table.Th>
  )
}
