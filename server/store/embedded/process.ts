import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { promisify } from 'node:util'

const run = promisify(execFile)

/**
 * A mark by which a process is known from another that gets its number later: when it started.
 * Null when no such process runs; one that has ended and waits for its parent does not run.
 */
export async function markOf(pid: number): Promise<string | null> {
  if (process.platform === 'linux') return markOnLinux(pid)
  if (process.platform === 'win32') return isAlive(pid) ? 'runs' : null
  return psColumn('lstart', pid)
}

/** The command line of a process, or null when no such process runs. On Windows only whether it runs is known. */
export async function commandOf(pid: number): Promise<string | null> {
  if (process.platform === 'win32') return isAlive(pid) ? '' : null
  if (process.platform !== 'linux') return psColumn('command', pid)
  const text = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')
  return text === '' ? null : text.replaceAll('\0', ' ')
}

async function markOnLinux(pid: number): Promise<string | null> {
  const [stat, boot] = await Promise.all(
    [`/proc/${pid}/stat`, '/proc/sys/kernel/random/boot_id'].map((path) => readFile(path, 'utf8').catch(() => '')),
  )
  // The name of the program, between brackets, may hold anything; behind it stand state, parent and so on.
  const fields = stat?.slice(stat.lastIndexOf(')') + 2).split(' ') ?? []
  const [state, started] = [fields[0], fields[19]]
  return started === undefined || state === 'Z' ? null : `${boot?.trim()} ${started}`
}

async function psColumn(column: 'lstart' | 'command', pid: number): Promise<string | null> {
  const { stdout } = await run('ps', ['-o', `${column}=`, '-p', String(pid)]).catch(() => ({ stdout: '' }))
  return stdout.trim() || null
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
