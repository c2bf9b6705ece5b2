import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readEnvironment, startServer } from '../server/index.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const dist = join(root, 'web/dist')

/** When the newest file under a folder was written, in ms. */
function newest(folder: string, skip: readonly string[]): number {
  let last = 0
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (skip.includes(entry.name) || /\.test\.tsx?$/.test(entry.name)) continue
    const path = join(folder, entry.name)
    last = Math.max(last, entry.isDirectory() ? newest(path, skip) : statSync(path).mtimeMs)
  }
  return last
}

/** Builds the page when there is none, or when what it is made of is newer. Gives its folder. */
export async function builtPage(): Promise<string> {
  const index = join(dist, 'index.html')
  const skip = ['dist', 'node_modules', 'fixtures']
  const sources = Math.max(newest(join(root, 'web'), skip), newest(join(root, 'purpose'), skip))
  if (existsSync(index) && statSync(index).mtimeMs >= sources) return dist
  console.log('Building the page; this takes about ten seconds.')
  const { build } = await import('vite')
  await build({ configFile: join(root, 'web/vite.config.ts'), logLevel: 'error' })
  return dist
}

async function main(): Promise<void> {
  const environment = readEnvironment(process.env)
  const { address, stop } = await startServer({
    environment,
    dist: await builtPage(),
    readable: process.stdout.isTTY === true,
  })
  console.log(`Waarom is at ${address}  (stop with Ctrl+C)`)
  process.once('beforeExit', () => void stop())
}

/** What a person can do about a start that failed. */
function advice(error: NodeJS.ErrnoException): string {
  const port = process.env['PORT'] ?? '8080'
  if (error.code === 'EADDRINUSE')
    return `Port ${port} is taken by another program. Stop that program, or choose another port: PORT=8081 npm start`
  if (error.code === 'EACCES')
    return `Port ${port} may not be used by this user. Choose one above 1023: PORT=8080 npm start`
  return error.message
}

if (import.meta.main) {
  main().catch((error: NodeJS.ErrnoException) => {
    console.error(advice(error))
    process.exitCode = 1
  })
}
