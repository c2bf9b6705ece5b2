import { existsSync } from 'node:fs'
import { link, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ProblemError } from '../../problems.ts'
import { storeProblems } from '../problems.ts'
import { markOf } from './process.ts'

/** That a data folder is ours until it is given back. */
export interface Ownership {
  /** Gives the folder back. */
  readonly release: () => Promise<void>
  /** Gives the folder back to its last owner, who may live where we cannot see him. */
  readonly withdraw: () => Promise<void>
}

const NAME = /^owner-(\d+)\.lock$/

/**
 * Makes this process the only owner of a data folder.
 * The owner's number and start stand in `owner-<n>.lock`. Who finds an owner that no longer runs makes the next number;
 * the highest counts, and a file is made whole or not at all, so two who try at once cannot both succeed.
 * @throws ProblemError `store/folder-in-use` when the owner lives
 */
export async function ownFolder(folder: string): Promise<Ownership> {
  const draft = join(folder, `owner-${process.pid}-${crypto.randomUUID()}.draft`)
  await writeFile(draft, JSON.stringify({ pid: process.pid, mark: await markOf(process.pid) }), { mode: 0o600 })
  try {
    for (;;) {
      const last = (await numbersIn(folder)).at(-1) ?? 0
      if (last > 0) await refuseLiving(folder, last)
      const mine = fileOf(folder, last + 1)
      if (!(await linked(draft, mine))) continue
      const numbers = await numbersIn(folder)
      if (numbers.at(-1) === last + 1) {
        const remove = async (some: readonly number[]) => {
          await Promise.all(some.map((one) => rm(fileOf(folder, one), { force: true })))
        }
        await remove(numbers.slice(0, -2))
        return { release: () => remove(numbers), withdraw: () => remove([last + 1]) }
      }
      await rm(mine, { force: true })
    }
  } finally {
    await rm(draft, { force: true })
  }
}

/**
 * Looks whether a data folder is in use, and takes nothing.
 * @throws ProblemError `store/folder-in-use` when its owner lives
 */
export async function refuseOwned(folder: string): Promise<void> {
  const last = existsSync(folder) ? (await numbersIn(folder)).at(-1) : undefined
  if (last !== undefined) await refuseLiving(folder, last)
}

const fileOf = (folder: string, number: number) => join(folder, `owner-${number}.lock`)

async function numbersIn(folder: string): Promise<number[]> {
  const names = await readdir(folder)
  return names.flatMap((name) => Number(NAME.exec(name)?.[1] ?? []) || []).sort((a, b) => a - b)
}

async function refuseLiving(folder: string, number: number): Promise<void> {
  const text = await readFile(fileOf(folder, number), 'utf8').catch(() => '')
  const owner = text === '' ? null : (JSON.parse(text) as { pid: number; mark: string | null })
  if (owner && (await markOf(owner.pid)) === owner.mark)
    throw new ProblemError(storeProblems.make('folder-in-use', { folder, pid: String(owner.pid) }))
}

async function linked(draft: string, name: string): Promise<boolean> {
  try {
    await link(draft, name)
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false
    throw error
  }
}
