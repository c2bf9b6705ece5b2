import { stat } from 'node:fs/promises'
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path'

/** True for a folder that is the root of a git repository, or of one of its working trees. */
export async function isRoot(folder: string): Promise<boolean> {
  return stat(join(folder, '.git')).then(
    () => true,
    () => false,
  )
}

/** The root of the repository that a folder is in; the folder itself where it is in none. */
export async function rootOf(folder: string): Promise<string> {
  for (let at = folder; ; at = dirname(at)) {
    if (await isRoot(at)) return at
    if (dirname(at) === at) return folder
  }
}

/** A path as it is written from a root, with forward slashes; outside the root the whole path. `-` stays what it is. */
export function pathFrom(root: string, cwd: string, path: string): string {
  if (path === '-') return path
  const whole = resolve(cwd, path)
  const short = relative(root, whole)
  const isOutside = short === '..' || short.startsWith(`..${sep}`) || isAbsolute(short)
  return (isOutside ? whole : short).split(sep).join('/')
}
