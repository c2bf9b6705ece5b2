import type { ApartBecause } from '../rows.ts'
import type { Sure } from '../shape.ts'

/** What the file beside a takeaway says, in one language. */
export interface TakeawayWords {
  /** What a tool without a name is called in a list, and in a sentence. */
  readonly anyTool: { readonly listed: string; readonly yours: string }
  /** `{mail}` is the name of the mail, `{tool}` of the tool. */
  readonly title: string
  /** `{hash}`, `{at}` and `{until}`: the frozen audience, when it was frozen and until when the files are good. */
  readonly snapshot: string
  readonly until: string
  /** `{group}` and `{count}`. */
  readonly group: string
  /** Of a group of which not all get one version: `{variants}` with how many get each, in which `{column}` that stands. */
  readonly variants: string
  /** `{count}`. */
  readonly refusals: string
  readonly stopsAll: string
  /** `{count}`. */
  readonly unreached: string
  /** Over the list of those. */
  readonly unreachedHeadings: readonly string[]
  /** `{law}`: it counts for who lives under no law of ours. */
  readonly strictest: string
  /** `{size}` of a file, in megabytes. */
  readonly inParts: string
  /** `{count}`. */
  readonly shortened: string
  readonly apart: string
  readonly because: Readonly<Record<ApartBecause, string>>
  readonly sure: Readonly<Record<Exclude<Sure, 'documented'>, string>>
}
