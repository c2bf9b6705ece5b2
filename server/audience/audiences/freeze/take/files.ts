import { countOf } from '@waarom/audience/places/funnel.ts'
import { isInReason } from '@waarom/audience/places/reasons.ts'
import { type FilePurpose, fileName } from '@waarom/audience/takeaway/files.ts'
import type { Shape } from '@waarom/audience/takeaway/shape.ts'
import { SHAPES, shapeOf } from '@waarom/audience/takeaway/shapes/index.ts'
import type { Taken } from '@waarom/audience/takeaway/taken.ts'
import { refuse } from '../problems.ts'
import type { Snapshot } from '../snapshots.ts'
import { MOST_PARTS, type Part } from './part.ts'

/** A file that can be taken along. */
export interface File {
  readonly name: string
  readonly purpose: FilePurpose
  /** Null where it is not of recipients. */
  readonly part: Part | null
}

/** Octets of a row beside what all rows of a group have: an address, a number, names, and what stands between. */
const OWN_OCTETS = 200
/** For what comes out above that, and for people with several addresses. */
const SPARE = 1.5

/** To what the files of a snapshot belong. */
export function takenOf({ name, hash, frozen_at }: Pick<Snapshot, 'name' | 'hash' | 'frozen_at'>): Taken {
  return { mail: name, hash: hash.toString('hex'), frozenAt: frozen_at.toISOString() }
}

/** The files of a snapshot in a shape: recipients by group, refusals, and what goes beside them. */
export function filesOf(shape: Shape, snapshot: Snapshot): readonly File[] {
  const taken = takenOf(snapshot)
  const named = (purpose: FilePurpose, part: Part | null): File => ({
    name: fileName(shape, taken, purpose),
    purpose,
    part,
  })
  const groups = snapshot.content.groups.flatMap(({ name, sentence }, at) => {
    const contacts = recipientsOf(snapshot, at + 1)
    if (contacts === 0) return []
    const parts = partsFor(shape, contacts, Math.max(sentence.nl.length, sentence.en.length) + name.length)
    return Array.from({ length: parts }, (_, nth) =>
      named({ of: 'recipients', group: name, part: nth + 1 }, { group: at + 1, part: nth + 1, parts }),
    )
  })
  return distinct([...groups, named({ of: 'refusals', part: 1 }, null), named({ of: 'readme' }, null)])
}

/** Two groups may be called the same, or nearly, and one as the refusals are. */
function distinct(files: readonly File[]): readonly File[] {
  return files.map((file, at) => {
    const same = files.slice(0, at).filter(({ name }) => name === file.name).length
    const apart = file.part ? `group-${file.part.group}` : 'list'
    return same === 0 ? file : { ...file, name: file.name.replace(/(\.\w+)$/, `-${apart}$1`) }
  })
}

function partsFor({ limits }: Shape, contacts: number, sameOctets: number): number {
  if (limits.fileOctets === null) return 1
  const octets = contacts * (OWN_OCTETS + sameOctets) * SPARE
  return Math.min(MOST_PARTS, Math.max(1, Math.ceil(octets / limits.fileOctets)))
}

function recipientsOf({ counts }: Snapshot, group: number): number {
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

/** A file by its name. @throws ProblemError `snapshot/no-such-file` */
export function fileNamed(shape: Shape, snapshot: Snapshot, name: string): File {
  const file = filesOf(shape, snapshot).find((one) => one.name === name)
  if (!file) throw refuse('no-such-file')
  return file
}

/** Every shape, by what people call it. */
export const SHAPES_TOLD = SHAPES.map(({ id, name }) => ({ id, name }))
