import { spawnSync } from 'node:child_process'
import {
  createWriteStream,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { brotliDecompressSync, createBrotliDecompress } from 'node:zlib'
import { type Browser, chromium } from 'playwright-core'

/** Flags that a headless browser in a container needs, and none that turn web security off. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

const SYSTEM = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

interface Found {
  readonly path: string
  readonly libraries: string | null
}

/**
 * Finds a Chromium: `$CHROME_PATH`, one of the system, or the one that came from npm, unpacked once in a folder of
 * this user. Null when there is none; under `CI=true` that is an error.
 */
export async function findBrowser(): Promise<Found | null> {
  const named = process.env['CHROME_PATH']
  if (named) return { path: named, libraries: null }
  const system = SYSTEM.find((path) => existsSync(path))
  if (system) return { path: system, libraries: null }
  const packed = process.platform === 'linux' && process.arch === 'x64' ? await unpacked() : null
  if (packed) return packed
  const said = 'No Chromium was found, so the browser tests are left out. Set CHROME_PATH to one.'
  if (process.env['CI'] === 'true') throw new Error(said)
  console.warn(`\n  ${said}\n`)
  return null
}

/** Starts the browser that was found. */
export async function launch({ path, libraries }: Found): Promise<Browser> {
  const env = { ...process.env, ...(libraries ? { LD_LIBRARY_PATH: libraries } : {}) } as Record<string, string>
  return chromium.launch({ executablePath: path, args: FLAGS, env, headless: true })
}

async function unpacked(): Promise<Found | null> {
  const folder = packageFolder()
  if (!folder) return null
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string }
  const home = join(tmpdir(), `waarom-chromium-${process.getuid?.() ?? 'own'}-${version}`)
  const ready = { path: join(home, 'chromium'), libraries: join(home, 'al2023', 'lib') }
  if (existsSync(home) && lstatSync(home).uid !== process.getuid?.())
    throw new Error(`${home} belongs to another user, so the browser in it is not started. Remove it, or set TMPDIR.`)
  if (existsSync(join(home, 'done'))) return ready
  // Unpacked beside and then renamed, so that two runs at once never see half a browser.
  const beside = mkdtempSync(`${home}-`)
  mkdirSync(join(beside, 'al2023'), { mode: 0o700 })
  await pipeline(
    Readable.from([readFileSync(join(folder, 'bin/chromium.br'))]),
    createBrotliDecompress(),
    createWriteStream(join(beside, 'chromium'), { mode: 0o700 }),
  )
  untar(join(folder, 'bin/al2023.tar.br'), beside)
  untar(join(folder, 'bin/swiftshader.tar.br'), beside)
  writeFileSync(join(beside, 'done'), '')
  try {
    renameSync(beside, home)
  } catch {
    rmSync(beside, { recursive: true, force: true })
  }
  return existsSync(join(home, 'done')) ? ready : null
}

function untar(archive: string, into: string): void {
  const result = spawnSync('tar', ['-x', '-C', into], { input: brotliDecompressSync(readFileSync(archive)) })
  if (result.status !== 0) throw new Error(`tar could not unpack ${archive}`)
}

function packageFolder(): string | null {
  try {
    let folder = dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium'))
    while (!existsSync(join(folder, 'bin/chromium.br'))) {
      if (dirname(folder) === folder) return null
      folder = dirname(folder)
    }
    return folder
  } catch {
    return null
  }
}
