#!/usr/bin/env node
// In the package the command is one bundled file. In a clone it is TypeScript, which Node reads by itself from 22.18;
// an older Node hands over to the one that npm installed beside it.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import * as modules from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { setFlagsFromString } from 'node:v8'

// Whoever takes people in makes rubbish by the million rows: swept early and in small pieces, it takes half the memory.
// How is set when Node starts, so that it starts once more in its own place, where the system can do that. What Node keeps
// outside of its heap lies in two places then, not in one a thread, and goes back to the system when it is free.
const FLAGS = ['--max-semi-space-size=8', '--heap-growing-percent=20', '--optimize-for-size']
const FREED = { MALLOC_ARENA_MAX: '2', MALLOC_MMAP_THRESHOLD_: '131072', MALLOC_TRIM_THRESHOLD_: '131072' }
const takesIn = ['serve', 'work', 'import', 'demo'].includes(process.argv[2] ?? '')
if (takesIn && process.execve && process.platform !== 'win32' && !process.execArgv.includes(FLAGS[0]))
  process.execve(process.execPath, [process.execPath, ...FLAGS, ...process.execArgv, ...process.argv.slice(1)], {
    ...FREED,
    ...process.env,
  })
// What is read from its source is kept as it was read, which saves the next start the reader and its memory.
if (takesIn) modules.enableCompileCache?.()

// Nobody waits for a mail to be judged while rubbish is swept: a folder of ten thousand takes no more memory than one
// of a hundred. Set before anything else is loaded.
if (!takesIn) {
  setFlagsFromString('--semi-space-growth-factor=1')
  setFlagsFromString('--heap-growing-percent=50')
}

const bundle = new URL('../dist/waarom.js', import.meta.url)
const source = new URL('../main.ts', import.meta.url)

if (!existsSync(source)) {
  const { run } = await import(bundle.href)
  await run()
} else if (process.features.typescript) {
  const { run } = await import(source.href)
  await run()
} else {
  const own = newerNode()
  if (!own) {
    console.error(`Waarom needs Node 22.18 or newer to run from its source; this is ${process.version}. Run: npm ci`)
    process.exit(2)
  }
  const { status, signal } = spawnSync(own, [fileURLToPath(import.meta.url), ...process.argv.slice(2)], {
    stdio: 'inherit',
  })
  if (signal) process.kill(process.pid, signal)
  process.exit(status ?? 2)
}

/** The Node that npm put in node_modules/.bin, looked for upwards; undefined when there is none. */
function newerNode() {
  const name = process.platform === 'win32' ? 'node.cmd' : 'node'
  let folder = dirname(fileURLToPath(import.meta.url))
  for (;;) {
    const found = join(folder, 'node_modules', '.bin', name)
    if (existsSync(found)) return found
    const up = dirname(folder)
    if (up === folder) return undefined
    folder = up
  }
}
