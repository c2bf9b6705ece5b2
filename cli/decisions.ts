import { writeFile } from 'node:fs/promises'
import { dirname, join, relative, sep } from 'node:path'
import type { SignedDecision } from '@waarom/purpose/report/signature.ts'
import { causeOf, nameFrom, readShaped, shaped } from './config/file.ts'
import { decisionsSchema } from './config/schema.ts'
import { Complaint } from './problems.ts'

/** The file of signed decisions, beside the configuration; without one beside the mail. */
const DECISIONS_FILE = 'waarom.decisions.json'

/** Signed decisions with the file they stand in. */
export interface Decisions {
  readonly file: string
  /** The file as it is called from where the command runs. */
  readonly shown: string
  readonly all: readonly SignedDecision[]
  /** The name that decisions give a mail: relative to their own folder. */
  readonly nameOf: (mail: string) => string
}

/** Where the decisions about a mail stand. Both paths are absolute; `folder` is that of the configuration, or null. */
export function decisionsFile(mail: string, folder: string | null): string {
  return join(folder ?? dirname(mail), DECISIONS_FILE)
}

/**
 * Reads a file of decisions; a file that is not there holds none.
 * @param cwd where the command runs; mistakes name the file from there
 * @throws Complaint when the file is broken
 */
export async function readDecisions(file: string, cwd: string): Promise<Decisions> {
  const shown = nameFrom(cwd, file)
  const found = await readShaped(file, shown, decisionsSchema)
  const nameOf = (mail: string) => relative(dirname(file), mail).split(sep).join('/')
  return { file, shown, all: (found?.decisions ?? []) as readonly SignedDecision[], nameOf }
}

/**
 * Adds decisions to their file, all or none; one about the same text, law and sentence is replaced.
 * @throws Complaint when what would be written could not be read again
 */
export async function keepDecisions(decisions: Decisions, added: readonly SignedDecision[]): Promise<void> {
  const same = (one: SignedDecision) =>
    added.some(
      ({ fingerprint, law, segment }) => one.fingerprint === fingerprint && one.law === law && one.segment === segment,
    )
  const all = [...decisions.all.filter((one) => !same(one)), ...added]
  shaped({ decisions: all }, decisions.shown, decisionsSchema)
  try {
    await writeFile(decisions.file, `${JSON.stringify({ decisions: all }, null, 2)}\n`)
  } catch (error) {
    throw new Complaint('not-readable', { path: decisions.shown, cause: causeOf(error) })
  }
}
