import { octets } from '@waarom/audience/octets.ts'
import { countOf } from '@waarom/audience/places/funnel.ts'
import { isInReason } from '@waarom/audience/places/reasons.ts'
import { type FilePurpose, fileName, type Slice } from '@waarom/audience/takeaway/files.ts'
import { toolName } from '@waarom/audience/takeaway/readme.ts'
import type { Shape } from '@waarom/audience/takeaway/shape.ts'
import { SHAPES, shapeOf } from '@waarom/audience/takeaway/shapes/index.ts'
import type { Taken } from '@waarom/audience/takeaway/taken.ts'
import type { Lang } from '../../said.ts'
import { refuse } from '../problems.ts'
import type { Snapshot } from '../snapshots.ts'
import { MOST_PARTS, type Part } from './part.ts'
import type { RefusedSize } from './refusals.ts'

/** A file that can be taken along. */
export interface File {
  readonly name: string
  readonly purpose: FilePurpose
  /** Null where it is not of recipients. */
  readonly part: Part | null
}

/** Octets of a row of recipients beside what all rows of a group have: an address, a number, names, and what stands between. */
const OWN_OCTETS = 200
/** Octets of a row of refusals beside its address: what stands between, and with more columns a number and a type. */
const BESIDE_OCTETS = { alone: 4, columns: 200 } as const
/** For what comes out above that, for people with several addresses, and for parts that are not quite alike. */
const SPARE = 1.5

/** What goes beside recipients: how many there are of it. */
export interface Beside {
  readonly refused: RefusedSize
  /** People whom the mail does not reach although a law orders it. */
  readonly unreached: number
}

/** As much of a snapshot as its files are reckoned from. */
export type Filed = Pick<Snapshot, 'name' | 'hash' | 'frozen_at' | 'content' | 'counts'>

/** To what the files of a snapshot belong. */
export function takenOf({ name, hash, frozen_at }: Pick<Snapshot, 'name' | 'hash' | 'frozen_at'>): Taken {
  return { mail: name, hash: hash.toString('hex'), frozenAt: frozen_at.toISOString() }
}

/**
 * The files of a snapshot in a shape: recipients by group, refusals, whom it does not reach where a law orders it, and what goes
 * beside them. What the tool finds too large is in parts.
 */
export function filesOf(shape: Shape, snapshot: Filed, { refused, unreached }: Beside): readonly File[] {
  const taken = takenOf(snapshot)
  const named = (purpose: FilePurpose, part: Part | null): File => ({
    name: fileName(shape, taken, purpose),
    purpose,
    part,
  })
  const groups = snapshot.content.groups.flatMap((group, at) => {
    const contacts = recipientsOf(snapshot, at + 1)
    if (contacts === 0) return []
    return slices(shape, contacts * (OWN_OCTETS + sameOctets(snapshot, group))).map((slice) =>
      named({ of: 'recipients', group: group.name, ...slice }, { group: at + 1, ...slice }),
    )
  })
  const beside = shape.refusals.columns.length > 1 ? BESIDE_OCTETS.columns : BESIDE_OCTETS.alone
  const refusals = slices(shape, refused.octets + refused.rows * beside).map((slice) =>
    named({ of: 'refusals', ...slice }, null),
  )
  const others = unreached > 0 ? [named({ of: 'unreached' }, null)] : []
  return distinct([...groups, ...refusals, ...others, named({ of: 'readme' }, null)])
}

/** Two groups may be called the same, or nearly, and one as the refusals are. */
function distinct(files: readonly File[]): readonly File[] {
  return files.map((file, at) => {
    const same = files.slice(0, at).filter(({ name }) => name === file.name).length
    const apart = file.part ? `group-${file.part.group}` : 'list'
    return same === 0 ? file : { ...file, name: file.name.replace(/(\.\w+)$/, `-${apart}$1`) }
  })
}

/** The parts in which rows of so many octets go. */
function slices({ limits }: Shape, rowOctets: number): readonly Slice[] {
  const wanted = limits.fileOctets === null ? 1 : Math.ceil((rowOctets * SPARE) / limits.fileOctets)
  const parts = Math.min(MOST_PARTS, Math.max(1, wanted))
  return Array.from({ length: parts }, (_, nth) => ({ part: nth + 1, parts }))
}

/** Octets of what stands in every row of a group. */
function sameOctets({ name, hash, content }: Filed, group: Filed['content']['groups'][number]): number {
  const longest = (texts: readonly string[]) => Math.max(...texts.map(octets))
  const variants = content.variants.map((variant) => variant.name)
  const { nl, en } = group.sentence
  return octets(name) + octets(group.name) + 2 * hash.length + longest(variants) + longest([nl, en])
}

function recipientsOf({ counts }: Filed, group: number): number {
  return Object.entries(counts)
    .flatMap(([code, contacts]) => countOf(Number(code), contacts))
    .reduce((sum, one) => (one.group === group && isInReason(one.reason) ? sum + one.contacts : sum), 0)
}

/** A shape by its id. @throws ProblemError `snapshot/no-such-file` */
export function shapeNamed(id: string): Shape {
  const shape = shapeOf(id)
  if (!shape) throw refuse('no-such-file')
  return shape
}

/** One of these files by its name. @throws ProblemError `snapshot/no-such-file` */
export function fileNamed(files: readonly File[], name: string): File {
  const file = files.find((one) => one.name === name)
  if (!file) throw refuse('no-such-file')
  return file
}

/** Every shape, by what people call the tool that takes it. */
export function shapesTold(lang: Lang) {
  return SHAPES.map((shape) => ({ id: shape.id, name: toolName(shape, lang) }))
}
