import { ownColumns } from '../rejected/own-columns.ts'
import { plain } from '../values/text.ts'
import { type Proposal, proposer } from './names.ts'
import type { Source, SourceFile, Use } from './source.ts'
import { SOURCES } from './sources.gen.ts'

/** What becomes of one column of a file. */
export interface Mapped {
  readonly column: string
  /** Null where the source does not know the column: a person decides, and until then it is not taken. */
  readonly use: Use | null
  /** What an unknown column may be, by its name. */
  readonly proposals: readonly Proposal[]
}

/** A file that was recognised, or one to be mapped by hand; its columns in their order. */
export interface Recognition {
  readonly source: Source | null
  readonly file: SourceFile | null
  readonly columns: readonly Mapped[]
}

const keyed = (columns: Readonly<Record<string, Use>>) =>
  new Map(Object.entries(columns).map(([name, use]) => [plain(name), use]))

function claims(file: SourceFile, names: ReadonlySet<string>): boolean {
  return file.needs.every((name) => names.has(plain(name))) && !file.lacks?.some((name) => names.has(plain(name)))
}

/**
 * Recognises a file by its columns: of the files that claim it, the one that knows the most of them.
 * A tie is no recognition. What no source claims is to be mapped by hand, with a proposal for each column that has one.
 */
export function recognise(columns: readonly string[], sources: readonly Source[] = SOURCES): Recognition {
  const names = new Set(columns.map(plain))
  const claimed = sources
    .flatMap((source) => source.files.map((file) => ({ source, file, uses: keyed(file.columns) })))
    .filter(({ file }) => claims(file, names))
    .map((one) => ({ ...one, known: [...names].filter((name) => one.uses.has(name)).length }))
    .sort((a, b) => b.known - a.known)
  const [first, second] = claimed
  const best = first && first.known !== second?.known ? first : null
  const own = ownColumns(columns)
  const propose = proposer(columns)
  return {
    source: best?.source ?? null,
    file: best?.file ?? null,
    columns: columns.map((column) => {
      const use = own.has(column) ? ({ drop: 'ours' } as const) : (best?.uses.get(plain(column)) ?? null)
      return { column, use, proposals: use ? [] : propose(column) }
    }),
  }
}
