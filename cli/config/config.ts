import { stat } from 'node:fs/promises'
import { dirname, join, relative, sep } from 'node:path'
import type { Declared } from '@waarom/purpose/facts/fact.ts'
import type { Thresholds } from '@waarom/purpose/facts/thresholds.ts'
import { houseRows } from '@waarom/purpose/law/house.ts'
import type { HouseRow, Rulebook } from '@waarom/purpose/law/rulebook.ts'
import { DEFAULT_THRESHOLDS } from '@waarom/purpose/law/thresholds.ts'
import type { Lang } from '@waarom/purpose/report/mail-json.ts'
import ignore, { type Ignore } from 'ignore'
import { Complaint } from '../problems.ts'
import { nameFrom, readShaped } from './file.ts'
import { rulebooksOf } from './laws.ts'
import { type Config, type Context, configSchema } from './schema.ts'

/** The name of the file that is looked for upwards. */
export const CONFIG_FILE = 'waarom.config.json'

/** What the command line says; it goes before any file. */
export interface Flags {
  readonly law?: readonly Rulebook[] | undefined
  readonly reading?: 'milder' | 'stricter' | undefined
  readonly stream?: 'service' | 'commercial' | undefined
  readonly failOn?: 'warn' | 'hold' | 'never' | undefined
  readonly lang?: Lang | undefined
  readonly context?: Context | undefined
}

/** How one mail is judged. */
export interface Settled {
  readonly rulebooks: readonly Rulebook[]
  readonly reading: 'milder' | 'stricter'
  readonly stream: 'service' | 'commercial'
  readonly failOn: 'warn' | 'hold' | 'never'
  readonly declared: Declared
  readonly house: readonly HouseRow[]
  readonly thresholds: Thresholds
}

/** A configuration with the folder it governs. Without a file it governs nothing and all is default. */
export interface Governed {
  /** Folder of the file; null when there is none. */
  readonly folder: string | null
  readonly lang: Lang | null
  /** Where a second reader is asked; null when the configuration names none. */
  readonly secondReader: Config['secondReader'] | null
  /** Every rulebook that some mail may be judged under. */
  readonly rulebooks: readonly Rulebook[]
  /** Is a file that is no mail by its name one after all? `path` is absolute. */
  readonly includes: (path: string) => boolean
  /** Settings of one mail. `path` is absolute, or null for standard input. */
  readonly settle: (path: string | null) => Settled
}

/**
 * Finds the configuration upwards from a file or folder, and joins it with the command line.
 * @param cwd where the command runs; mistakes name the file from there
 * @throws Complaint when the file is broken, names an unknown law, or has a house row that is milder
 */
export async function configFor(path: string, flags: Flags, cwd: string): Promise<Governed> {
  const found = await findUp(await folderOf(path), cwd)
  return governed(found?.config ?? {}, found, flags)
}

async function folderOf(path: string): Promise<string> {
  const known = await stat(path).catch(() => null)
  return known?.isDirectory() ? path : dirname(path)
}

interface Found {
  readonly folder: string
  /** The file as it is called from where the command runs. */
  readonly name: string
  readonly config: Config
}

async function findUp(folder: string, cwd: string): Promise<Found | null> {
  const file = join(folder, CONFIG_FILE)
  const name = nameFrom(cwd, file)
  const config = await readShaped(file, name, configSchema)
  if (config) return { folder, name, config }
  const up = dirname(folder)
  return up === folder ? null : findUp(up, cwd)
}

function governed(config: Config, found: Found | null, flags: Flags): Governed {
  const folder = found?.folder ?? null
  const booksOf = (law: string | readonly string[]) => rulebooksOf(law, found?.name)
  const overrides = (config.overrides ?? []).map((one) => ({
    ...one,
    match: ignore().add(one.files),
    books: one.law === undefined ? null : booksOf(one.law),
  }))
  const books = flags.law ?? booksOf(config.law ?? 'NL')
  const included = ignore().add(config.include ?? [])
  const checked = houseRows((config.house ?? []) as readonly HouseRow[])
  if (!checked.ok) throw new Complaint(checked.problem, {}, undefined, found?.name)
  const given = Object.fromEntries(Object.entries(config.thresholds ?? {}).filter(([, one]) => one !== undefined))
  const thresholds: Thresholds = { ...DEFAULT_THRESHOLDS, ...given }
  const matches = (pattern: Ignore, path: string | null) => {
    const name = path === null || folder === null ? '' : relative(folder, path).split(sep).join('/')
    return name !== '' && !name.startsWith('../') && pattern.ignores(name)
  }
  return {
    folder,
    lang: flags.lang ?? config.lang ?? null,
    secondReader: config.secondReader ?? null,
    rulebooks: flags.law ?? [...new Set([...books, ...overrides.flatMap((one) => one.books ?? [])])],
    includes: (path) => matches(included, path),
    settle: (path) => {
      const own = overrides.filter(({ match }) => matches(match, path))
      const layers: readonly Layer[] = [config, ...own, flags.context ?? {}]
      const last = <K extends keyof Layer>(key: K) => layers.findLast((one) => one[key] !== undefined)?.[key]
      return {
        rulebooks: flags.law ?? own.findLast((one) => one.books)?.books ?? books,
        reading: flags.reading ?? last('reading') ?? 'milder',
        stream: flags.stream ?? last('stream') ?? 'service',
        failOn: flags.failOn ?? config.failOn ?? 'hold',
        declared: declaredIn(layers),
        house: checked.value,
        thresholds,
      }
    },
  }
}

type Layer = Context & { readonly reading?: Config['reading']; readonly stream?: Config['stream'] }

function declaredIn(layers: readonly Layer[]): Declared {
  const last = <K extends keyof Context>(key: K) => layers.findLast((one) => one[key] !== undefined)?.[key]
  const sender = Object.assign({}, ...layers.map((one) => one.sender ?? {})) as NonNullable<Declared['sender']>
  const declared: Record<string, unknown> = {}
  for (const key of ['trigger', 'provoked', 'requested', 'unreadIs'] as const) {
    const value = last(key)
    if (value !== undefined) declared[key] = value
  }
  return { ...declared, ...(Object.keys(sender).length > 0 ? { sender } : {}) }
}
