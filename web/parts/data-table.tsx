import { Button, Table } from '@mantine/core'
import '@mantine/core/styles/Table.layer.css'
import type { InfiniteData, UseInfiniteQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { count, fill, useFrameWords, useLang } from '../words/index.ts'
import { Skeleton } from './states.tsx'
import { Trouble } from './trouble.tsx'

/** A column: what stands above it, and what stands in it for a row. The first one names the row. */
export interface Column<Row> {
  readonly head: string
  readonly cell: (row: Row) => ReactNode
  /** Numbers stand at the end. */
  readonly align?: 'start' | 'end'
  /** For what one does with the row: its head is only heard. */
  readonly quiet?: boolean
}

interface Props<Row> {
  /** Says what the table holds, for who cannot see it. */
  readonly caption: string
  readonly columns: readonly Column<Row>[]
  readonly rows: readonly Row[]
  readonly keyOf: (row: Row) => string
}

/** Rows in columns; on a phone each row is a block in which every value is named. */
export function DataTable<Row>({ caption, columns, rows, keyOf }: Props<Row>) {
  // Said aloud, because a table that is laid out as blocks is no table to every screen reader.
  return (
    <Table className="data" role="table" verticalSpacing={10} horizontalSpacing={0}>
      <caption className="away">{caption}</caption>
      <Table.Thead role="rowgroup">
        <Table.Tr role="row">
          {columns.map(({ head, align = 'start', quiet }) => (
            <Table.Th key={head} role="columnheader" scope="col" className={`data-${align}`}>
              {quiet ? <span className="away">{head}</span> : head}
            </Table.Th>
          ))}
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody role="rowgroup">
        {rows.map((row) => (
          <Table.Tr key={keyOf(row)} role="row">
            {columns.map(({ head, cell, align = 'start', quiet }, at) =>
              at === 0 ? (
                <Table.Th key={head} role="rowheader" scope="row" className="data-name">
                  {cell(row)}
                </Table.Th>
              ) : (
                <Table.Td key={head} role="cell" className={`data-${align}`} data-head={quiet ? undefined : head}>
                  {cell(row)}
                </Table.Td>
              ),
            )}
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  )
}

interface ListProps<Row, Part> extends Omit<Props<Row>, 'rows'> {
  readonly query: UseInfiniteQueryResult<InfiniteData<Part>>
  readonly rowsOf: (part: Part) => readonly Row[]
  /** What stands here when there is nothing. */
  readonly empty: ReactNode
}

/** A list that the server gives part by part: `useInfiniteQuery(list('GET /api/v1/…'))`, with "show more" under it. */
export function DataList<Row, Part>({ query, rowsOf, empty, ...table }: ListProps<Row, Part>) {
  const { states } = useFrameWords()
  const lang = useLang()
  if (!query.data)
    return query.error ? <Trouble error={query.error} again={() => void query.refetch()} /> : <Skeleton lines={8} />
  const rows = query.data.pages.flatMap(rowsOf)
  if (rows.length === 0) return empty
  const said = fill(query.hasNextPage ? states.shown : states.all, { count: count(rows.length, lang) })
  return (
    <>
      <DataTable {...table} rows={rows} />
      <div className={query.hasNextPage || query.data.pages.length > 1 ? 'data-foot small' : 'away'}>
        {query.hasNextPage && (
          <Button
            variant="default"
            size="compact-sm"
            loading={query.isFetchingNextPage}
            onClick={() => void query.fetchNextPage()}
          >
            {states.more}
          </Button>
        )}
        <span className="quiet" role="status">
          {said}
        </span>
      </div>
      {query.isFetchNextPageError && <Trouble error={query.error} />}
    </>
  )
}
