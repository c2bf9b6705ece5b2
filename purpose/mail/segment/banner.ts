import type { Sender } from '../draft.ts'
import { linkKind, promotes, registrable, urlOf } from './link.ts'
import { OUTSIDE } from './links.ts'
import type { Picture, Reading } from './reading.ts'

/** So large that it shows more than a few words. */
export const LARGE = 600 * 150
/** The square pixels of a picture; where nothing tells its height, that of one twice as wide as high. */
export function areaOf({ width, height }: Picture): number {
  const wide = Math.max(width, 0)
  return wide * (height > 0 ? height : wide / 2)
}

/** What is no higher, and has no width of its own, is a logo or a line of icons. */
export const LOW = 100
/** What a file is called that advertises. */
const NAMED =
  /(?<!\p{L})(?:banner|sales?|promo(?:tion)?s?|acties?|korting|rabatt|angebote?|aktion|soldes?|offres?|offers?|deals?|campaign|campagne|kampagne)(?!\p{L})/iu

/** Where a picture leads, as far as its address tells: to the shop, to a page that may be one, or nowhere of the kind. */
export type Lead = 'shop' | 'on' | null

/**
 * Where the link of a picture leads. Its words are left out: they are the sender's, and say what the picture shows.
 * @param own the sender's domain
 */
export function leadOf(href: string | null, sender: Sender | null, own: string): Lead {
  if (href === null) return null
  const url = urlOf(href)
  if (url && OUTSIDE.has(registrable(url.hostname))) return null
  const kind = linkKind(href, '', sender, own)
  if (kind === 'shop' || (url && promotes(url.pathname))) return 'shop'
  return kind === 'unknown' || kind === 'third-party' ? 'on' : null
}

/** The rows of tables, each with the numbers of its cells that have words to see; -1 for several in one. */
export type Rows = ReadonlyMap<number, ReadonlySet<number>>

/** Which cells of which rows have words. */
export function rowsOf({ blocks }: Reading): Rows {
  const rows = new Map<number, Set<number>>()
  for (const { row, cell, kind, hiding } of blocks)
    if (row > 0 && hiding === null) rows.set(row, (rows.get(row) ?? new Set()).add(kind === 'cells' ? -1 : cell))
  return rows
}

function isBeside({ row, cell }: Picture, rows: Rows): boolean {
  return [...(rows.get(row) ?? [])].some((one) => one !== cell)
}

/**
 * Whether a picture is, or may be, as large as a banner and is not told by its words: it is large and leads to the shop, or
 * nothing tells its size and it leads there, fills its column, or without words of its own leads on or is called
 * advertising. One beside the words of its row, such as an article of an order, is none while nothing tells its size.
 * @param worded whether its alternative text says something
 */
export function isBanner(picture: Picture, lead: Lead, rows: Rows, worded: boolean): boolean {
  const { kind, src, width, height, hidden, stretched } = picture
  if (kind !== 'picture' || hidden) return false
  if (width >= 0) return lead === 'shop' && areaOf(picture) >= LARGE
  if ((height >= 0 && height <= LOW) || isBeside(picture, rows)) return false
  return lead === 'shop' || stretched || (!worded && (lead === 'on' || NAMED.test(src)))
}
