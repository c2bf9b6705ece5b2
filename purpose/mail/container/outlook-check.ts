import { fail, ok, type Problem, type Result } from '../../problem.ts'
import { LIMITS } from '../limits.ts'
import { problems } from '../problems.ts'

const NONE = -1
const STREAM = 2
const ENTRY = 128

interface Layout {
  readonly view: DataView
  readonly sector: number
  /** Sectors of the allocation table, in order. */
  readonly table: readonly number[]
}

/**
 * Checks a compound file before the Outlook reader gets it, which follows chains without asking whether they end:
 * no chain runs in a circle, no folder holds itself, no stream is longer than the file.
 * @returns a copy in which the table of named properties is out of the reader's sight; we need none of them.
 */
export function checkOutlook(bytes: Uint8Array): Result<Uint8Array<ArrayBuffer>> {
  const copy = new Uint8Array(bytes)
  const broken = fail(problems.make('broken', { format: '.msg' }))
  if (copy.length < 1536) return broken
  const view = new DataView(copy.buffer)
  const sector = view.getUint8(30) === 12 ? 4096 : 512
  const sectors = Math.ceil(copy.length / sector)
  const table = tableOf(view, sector, sectors)
  if (table === null) return broken
  const layout: Layout = { view, sector, table }
  const small = chain(layout, view.getInt32(0x3c, true), sectors)
  const folder = chain(layout, view.getInt32(0x30, true), sectors)
  if (!small || !folder || !endsAlways(layout, table) || !endsAlways(layout, small)) return broken
  const problem = checkEntries(layout, folder, copy)
  return problem ? fail(problem) : ok(copy)
}

/** The sectors that hold the allocation table: 109 in the header, the others in sectors of their own. */
function tableOf(view: DataView, sector: number, sectors: number): number[] | null {
  const count = view.getInt32(0x2c, true)
  const more = view.getInt32(0x48, true)
  if (count < 0 || count > sectors || more < 0 || more > sectors) return null
  const table: number[] = []
  for (let i = 0; i < Math.min(count, 109); i++) table.push(view.getInt32(0x4c + 4 * i, true))
  let next = view.getInt32(0x44, true)
  for (let i = 0; i < more && next >= 0; i++) {
    const start = (next + 1) * sector
    if (start + sector > view.byteLength) return null
    for (let j = 0; j < sector / 4 - 1 && table.length < count; j++) table.push(view.getInt32(start + 4 * j, true))
    next = view.getInt32(start + sector - 4, true)
  }
  return table
}

/** The sectors of a chain; null when it does not end. */
function chain(layout: Layout, first: number, sectors: number): number[] | null {
  const list: number[] = []
  for (let at = first; at >= 0; at = nextOf(layout, layout.table, at)) {
    list.push(at)
    if (list.length > sectors) return null
  }
  return list
}

function nextOf({ view, sector }: Layout, table: readonly number[], at: number): number {
  const per = sector / 4
  const holder = table[Math.floor(at / per)]
  if (holder === undefined) return NONE
  const place = (holder + 1) * sector + 4 * (at % per)
  return place >= 0 && place + 4 <= view.byteLength ? view.getInt32(place, true) : NONE
}

/** Whether every chain of a table ends. */
function endsAlways(layout: Layout, table: readonly number[]): boolean {
  const count = (table.length * layout.sector) / 4
  const walked = new Int32Array(count)
  for (let first = 0; first < count; first++) {
    let at = first
    while (at >= 0 && at < count && walked[at] === 0) {
      walked[at] = first + 1
      at = nextOf(layout, table, at)
    }
    if (at >= 0 && at < count && walked[at] === first + 1) return false
  }
  return true
}

/** Walks the tree of folders and streams from the root, each at most once. */
function checkEntries(layout: Layout, folder: readonly number[], bytes: Uint8Array): Problem | null {
  const { view, sector } = layout
  const per = sector / ENTRY
  const broken = problems.make('broken', { format: '.msg' })
  const places = folder.flatMap((at) => Array.from({ length: per }, (_, i) => (at + 1) * sector + i * ENTRY))
  const seen = new Set<number>()
  const open = [{ index: 0, depth: 0 }]
  let total = 0
  while (open.length > 0) {
    const { index, depth } = open.pop() ?? { index: NONE, depth: 0 }
    if (index === NONE) continue
    const place = places[index]
    if (place === undefined || place + ENTRY > view.byteLength || seen.has(index)) return broken
    seen.add(index)
    if (depth > LIMITS.nesting) return problems.make('too-deep', { limit: LIMITS.nesting })
    if (seen.size > LIMITS.outlookEntries) return problems.make('too-many-entries', { limit: LIMITS.outlookEntries })
    const size = view.getInt32(place + 0x78, true)
    if (view.getUint8(place + 0x42) === STREAM) total += size
    if (size < 0 || size > bytes.length || total > 2 * bytes.length) return broken
    hideNames(bytes, place)
    const inside = index === 0 || view.getUint8(place + 0x42) === 1
    for (const sibling of [0x44, 0x48]) open.push({ index: view.getInt32(place + sibling, true), depth })
    if (inside) open.push({ index: view.getInt32(place + 0x4c, true), depth: depth + 1 })
  }
  return null
}

/** Renames the folder of named properties, so that the reader passes it over. */
function hideNames(bytes: Uint8Array, place: number): void {
  const name = '__nameid'
  for (let i = 0; i < name.length; i++) if (bytes[place + 2 * i] !== name.charCodeAt(i)) return
  bytes[place] = 120
}
