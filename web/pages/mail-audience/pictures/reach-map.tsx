import { type KeyboardEvent, useId, useRef, useState } from 'react'
import { DataTable } from '../../../parts/data-table.tsx'
import { count, useLang, useSay } from '../../../words/index.ts'
import { en } from '../words/en.ts'
import { nl } from '../words/nl.ts'
import { shareOf } from './counted.ts'
import { Figure } from './figure.tsx'
import { movedBy, type Spot } from './grid-keys.ts'
import { MapBox, type MapCell, MapLegend } from './map-box.tsx'

/** A stretch of time since the last order, or a number of orders, by its name in the language of the page. */
export interface Band {
  readonly id: string
  readonly label: string
}

interface Props {
  /** The most recent first. */
  readonly recency: readonly Band[]
  /** The fewest first. */
  readonly frequency: readonly Band[]
  /** Where a cell is missing there is nobody. */
  readonly cells: readonly MapCell[]
  /** Told of which cell somebody wants to see the people; null for who sees none. */
  readonly onOpen: ((cell: MapCell) => void) | null
}

/** Who is reached by when they ordered last and how often: a table whose boxes are shaded by the share that gets the mail. */
export function ReachMap(props: Props) {
  const say = useSay({ nl, en }).map
  return (
    <Figure title={say.title} lead={say.lead} table={<CellTable {...props} />}>
      <Grid {...props} />
      <MapLegend />
    </Figure>
  )
}

function cellAt(cells: readonly MapCell[], recency: Band, frequency: Band): MapCell {
  const found = cells.find((one) => one.recency === recency.id && one.frequency === frequency.id)
  return found ?? { recency: recency.id, frequency: frequency.id, people: 0, reached: 0 }
}

function Grid({ recency, frequency, cells, onOpen }: Props) {
  const say = useSay({ nl, en }).map
  const [at, setAt] = useState<Spot>({ row: 0, column: 0 })
  const table = useRef<HTMLTableElement>(null)
  const keys = useId()
  const go = (event: KeyboardEvent) => {
    const to = movedBy(event.key, at, recency.length, frequency.length)
    if (!to) return
    event.preventDefault()
    setAt(to)
    table.current?.querySelector<HTMLElement>(`[data-spot="${to.row} ${to.column}"]`)?.focus()
  }
  return (
    <>
      <table ref={table} className="map" aria-describedby={onOpen ? keys : undefined} onKeyDown={go}>
        <caption className="away">{say.title}</caption>
        <thead>
          <tr>
            <td />
            <th colSpan={frequency.length} scope="colgroup">
              {say.frequency}
            </th>
          </tr>
          <tr>
            <th scope="col" className="map-corner">
              {say.recency}
            </th>
            {frequency.map(({ id, label }) => (
              <th key={id} scope="col">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {recency.map((band, row) => (
            <tr key={band.id}>
              <th scope="row">{band.label}</th>
              {frequency.map((times, column) => (
                <td key={times.id}>
                  <MapBox
                    cell={cellAt(cells, band, times)}
                    names={{ recency: band.label, frequency: times.label }}
                    spot={{ row, column }}
                    isHere={at.row === row && at.column === column}
                    onFocus={() => setAt({ row, column })}
                    onOpen={onOpen}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {onOpen && (
        <p id={keys} className="away">
          {say.keys}
        </p>
      )}
    </>
  )
}

function CellTable({ recency, frequency, cells }: Props) {
  const say = useSay({ nl, en })
  const lang = useLang()
  const all = recency.flatMap((band) => frequency.map((times) => ({ band, times, ...cellAt(cells, band, times) })))
  const rows = all.filter(({ people }) => people > 0)
  return (
    <>
      {rows.length < all.length && <p className="small quiet">{say.map.leftOut}</p>}
      <DataTable
        caption={say.map.title}
        rows={rows}
        keyOf={({ band, times }) => `${band.id} ${times.id}`}
        columns={[
          { head: say.map.recency, cell: ({ band }) => band.label },
          { head: say.map.frequency, cell: ({ times }) => times.label },
          { head: say.people, align: 'end', cell: ({ people }) => count(people, lang) },
          { head: say.map.reachedHead, align: 'end', cell: ({ reached }) => count(reached, lang) },
          { head: say.share, align: 'end', cell: ({ people, reached }) => shareOf(reached, people, lang) },
        ]}
      />
    </>
  )
}
