import { octets, shortened } from '../octets.ts'
import { couldWork } from './formula.ts'
import { type Column, EXACT, type Holds, NAMES, type Shape, variantColumn } from './shape.ts'
import type { Taken, TakenRecipient, TakenRefusal } from './taken.ts'

/**
 * Why somebody cannot stand in the file of a tool, and is told of apart: `formula`: his address or id could do something in
 * a spreadsheet, and with a sign before it would be another; `local-part`: the tool takes only ASCII before the @;
 * `too-long`: the tool would cut his id.
 */
export type ApartBecause = 'formula' | 'local-part' | 'too-long'

/** Somebody who does not stand in the file, whatever else he is. */
export interface Apart {
  readonly address: string
  readonly because: ApartBecause
}

/** A piece of a file for a tool. */
export interface Sheet {
  readonly headings: readonly string[]
  /** Which columns are written as they are, with nothing before what looks like a formula; none of their cells could work. */
  readonly exact: ReadonlySet<number>
  readonly rows: readonly (readonly string[])[]
  readonly apart: readonly Apart[]
  /** Texts that were cut after a word, because the tool would cut them in one. */
  readonly shortened: number
}

/** The columns of recipients: with names only where the mail calls people by theirs. */
function columnsOf({ recipients }: Shape, withNames: boolean): readonly Column[] {
  return recipients.filter(({ holds }) => withNames || typeof holds === 'object' || !NAMES.has(holds))
}

type Values = Readonly<Partial<Record<Holds, string>>>

function cellOf({ holds }: Column, values: Values): string {
  return typeof holds === 'object' ? holds.always : (values[holds] ?? '')
}

const isExact = ({ holds }: Column) => typeof holds === 'string' && EXACT.has(holds)

/** Why somebody cannot stand in the file; null where he can. */
function apartBecause({ limits }: Shape, columns: readonly Column[], values: Values): ApartBecause | null {
  const exact = columns.filter(isExact).map((column) => cellOf(column, values))
  if (exact.some(couldWork)) return 'formula'
  const address = values.address ?? ''
  if (limits.asciiLocalPart && /[^ -~]/u.test(address.slice(0, address.lastIndexOf('@')))) return 'local-part'
  const { textOctets } = limits
  return textOctets !== null && exact.some((cell) => octets(cell) > textOctets) ? 'too-long' : null
}

function sheetOf(shape: Shape, columns: readonly Column[], all: Iterable<Values>): Sheet {
  const { textOctets } = shape.limits
  const rows: (readonly string[])[] = []
  const apart: Apart[] = []
  let cut = 0
  for (const values of all) {
    const because = apartBecause(shape, columns, values)
    if (because) {
      apart.push({ address: values.address ?? '', because })
      continue
    }
    rows.push(
      columns.map((column) => {
        const cell = cellOf(column, values)
        const fitting = textOctets === null || isExact(column) ? cell : shortened(cell, textOctets)
        if (fitting !== cell) cut += 1
        return fitting
      }),
    )
  }
  return {
    headings: columns.map(({ heading }) => heading),
    exact: new Set(columns.flatMap((column, at) => (isExact(column) ? [at] : []))),
    rows,
    apart,
    shortened: cut,
  }
}

/**
 * Recipients as a tool takes them, in their order. The bytes are made by whoever writes the file; he leaves the exact
 * columns as they are.
 * @param withNames whether the mail calls people by their name; without that the tool need not know it
 */
export function recipientRows(
  shape: Shape,
  { mail, hash }: Taken,
  recipients: readonly TakenRecipient[],
  withNames: boolean,
): Sheet {
  const values = recipients.map(
    (one): Values => ({
      address: one.address,
      'external-id': one.externalId,
      'first-name': one.firstName,
      'last-name': one.lastName,
      language: one.language,
      group: one.group,
      variant: one.variant,
      reason: one.reason,
      mail,
      snapshot: hash,
    }),
  )
  return sheetOf(shape, columnsOf(shape, withNames), values)
}

/** How many rows of a sheet of recipients are for each variant, by its name. */
export function countVariants(shape: Shape, { headings, rows }: Sheet): ReadonlyMap<string, number> {
  const at = headings.indexOf(variantColumn(shape) ?? '')
  const counts = new Map<string, number>()
  for (const row of rows) {
    const name = row[at]
    if (name !== undefined) counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  return counts
}

/** Refusals as a tool takes them, in their order; where it has no column for the type, they come all together. */
export function refusalRows(shape: Shape, { mail, hash }: Taken, refusals: readonly TakenRefusal[]): Sheet {
  const values = refusals.map(
    ({ address, externalId, type }): Values => ({
      address,
      'external-id': externalId,
      refusal: type,
      mail,
      snapshot: hash,
    }),
  )
  return sheetOf(shape, shape.refusals.columns, values)
}
