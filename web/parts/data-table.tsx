import { Table } from '@mantine/core'
import '@mantine/core/styles/Table.layer.css'
import type { ComponentProps, ReactNode } from 'react'
import { LongList } from './long-list.tsx'

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

type ListProps<Row, Part> = Omit<ComponentProps<typeof LongList<Row, Part>>, 'children'> & Omit<Props<Row>, 'rows'>

/** A table of a list that the server gives part by part. */
export function DataList<Row, Part>({ query, rowsOf, empty, ...table }: ListProps<Row, Part>) {
  return (
    <LongList query={query} rowsOf={rowsOf} empty={empty}>
      {(rows) => <DataTable {...table} rows={rows} />}
    </LongList>
  )
}
