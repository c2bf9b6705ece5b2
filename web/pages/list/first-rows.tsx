import { Button } from '@mantine/core'
import { useState } from 'react'
import type { ListReply } from '../../../server/api.ts'
import { type Column, DataTable } from '../../parts/data-table.tsx'
import { count, fill, useFrameWords, useLang, useSay } from '../../words/index.ts'
import { en } from './words/en.ts'
import { nl } from './words/nl.ts'

interface Row {
  readonly at: number
  readonly address: string
  readonly answer: readonly string[]
}

/** Columns that the answer adds, and which of them names the variant. */
const ADDED = 5
const VARIANT = 2
/** Rows that are shown before somebody asks for all. */
const FEW = 10

/**
 * The first rows by their address, with what is said of each; the other columns of the list are in the file, as is which
 * variant one gets where there is only one.
 */
export function FirstRows({ answer }: { readonly answer: ListReply }) {
  const say = useSay({ nl, en }).first
  const { states } = useFrameWords()
  const lang = useLang()
  const [all, showAll] = useState(false)
  const { headings, first, columns, rows, tally } = answer
  const hasVariants = tally.some(({ variant }) => variant !== null)
  const column = answer.column ?? answer.numberColumn
  const at = columns.findIndex(({ name }) => name === column)
  const shown = (all ? first : first.slice(0, FEW)).map(
    (cells, nth): Row => ({
      at: nth,
      address: cells[at] || cells[0] || '',
      answer: cells.slice(-ADDED),
    }),
  )
  const table: readonly Column<Row>[] = [
    {
      head: headings[at] ?? '',
      cell: ({ address }) =>
        address ? (
          <span className={answer.column === null ? 'whole' : ''}>{address}</span>
        ) : (
          <span className="quiet">{say.empty}</span>
        ),
    },
    ...headings
      .slice(-ADDED)
      .map((head, nth): Column<Row> => ({ head, cell: ({ answer: said }) => said[nth] }))
      .filter((_, nth) => nth !== VARIANT || hasVariants),
  ]
  return (
    <>
      <DataTable caption={say.caption} columns={table} rows={shown} keyOf={(row) => String(row.at)} />
      {shown.length < first.length && (
        <p className="list-more">
          <Button variant="default" onClick={() => showAll(true)}>
            {states.more}
          </Button>
        </p>
      )}
      {rows > shown.length && (
        <p className="small quiet list-more">
          {fill(say.more, { shown: count(shown.length, lang), rows: count(rows, lang) })}
        </p>
      )}
    </>
  )
}
