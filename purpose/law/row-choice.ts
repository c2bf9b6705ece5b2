import type { Purpose } from '../acts/act.ts'
import type { Facts } from '../facts/fact.ts'
import type { CompiledRow } from './compiled.ts'
import type { Because, Sure, Tinge } from './rulebook.ts'

/** What the purpose rows of one rulebook make of the facts. */
export interface Choice {
  /** null when no row matched or the rows that matched disagree. */
  readonly purpose: Purpose | null
  readonly tinge: Tinge
  /** Codes that the standing rows ask a person for. */
  readonly review: readonly string[]
  /** Rows that decided, asked a person, or are worth telling. */
  readonly standing: readonly CompiledRow[]
  /** The rows among them that the certainty rests on. */
  readonly deciding: readonly CompiledRow[]
}

const TINGES: readonly Tinge[] = ['none', 'light', 'strong']

/** How sure a verdict can be at most that rests on a row of this kind. */
export const SURE_CAP: Readonly<Record<Sure, number>> = { read: 1, inferred: 0.9, remembered: 0.8 }

/** The stronger of two tinges. */
export function stronger(one: Tinge, other: Tinge): Tinge {
  return TINGES.indexOf(one) >= TINGES.indexOf(other) ? one : other
}

/**
 * Rows that match and to which no standing row is an exception. An exception that is itself set aside by
 * another row sets nothing aside.
 */
export function standingRows(
  rows: readonly CompiledRow[],
  facts: Facts,
  reading: 'milder' | 'stricter',
): readonly CompiledRow[] {
  const matching = rows.filter(({ row, test }) => (row.reading === undefined || row.reading === reading) && test(facts))
  const stands = ({ row }: CompiledRow): boolean =>
    !row.unless?.some((id) => matching.some((other) => other.row.id === id && stands(other)))
  return matching.filter(stands)
}

/**
 * Chooses purpose and tinge. Rows have no order: those that stand must agree on the purpose.
 * A tinge counts when the mail stays service, or when the row that takes it away names the tinge itself.
 */
export function choose(rows: readonly CompiledRow[], facts: Facts, reading: 'milder' | 'stricter'): Choice {
  const standing = standingRows(rows, facts, reading)
  const purposes = new Set(standing.flatMap(({ row }) => row.then.purpose ?? []))
  const purpose = purposes.size === 1 ? ([...purposes][0] ?? null) : null
  const counts = ({ row }: CompiledRow) =>
    row.then.purpose !== undefined || row.then.tinge === undefined || purpose === 'service'
  const kept = standing.filter(counts)
  const tinge = kept.reduce<Tinge>((most, { row }) => stronger(most, row.then.tinge ?? 'none'), 'none')
  return {
    purpose,
    tinge,
    review: kept.flatMap(({ row }) => row.then.review ?? []),
    standing: kept,
    deciding: kept.filter(({ row }) => row.then.purpose !== undefined || row.then.tinge !== undefined),
  }
}

/**
 * Certainty of the purpose chosen: the least sure fact that the rows which give it looked at, capped by how sure those
 * rows are. What only colours the mail does not make its purpose less sure.
 */
export function certainty(deciding: readonly CompiledRow[], facts: Facts): number {
  let least = 1
  for (const { row, names } of deciding) {
    if (row.then.purpose === undefined) continue
    least = Math.min(least, SURE_CAP[row.cite.sure])
    for (const name of names) {
      const fact = facts[name]
      if (fact.from !== 'assumed') least = Math.min(least, fact.sure)
    }
  }
  return least
}

/** What a reason is made of: a row of any kind with the facts it looks at. */
interface Told {
  readonly row: { readonly id: string; readonly explain: Because['explain']; readonly cite: Because['cite'] }
  readonly names: CompiledRow['names']
}

/** A row as a reason, with the segments that the facts it looked at rest on. */
export function reason({ row, names }: Told, facts: Facts): Because {
  const segments: string[] = []
  for (const name of names) {
    for (const segment of facts[name].segments) if (!segments.includes(segment)) segments.push(segment)
  }
  return { row: row.id, explain: row.explain, segments, cite: row.cite }
}
