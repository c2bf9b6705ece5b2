#!/usr/bin/env node
// In the package the command is one bundled file. In a clone it is TypeScript, which Node reads by itself from 22.18;
// an older Node hands over to the one that npm installed beside it.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { setFlagsFromString } from 'node:v8'

const takesIn = ['serve', 'work', 'import', 'demo'].includes(process.argv[2] ?? '')
if (takesIn) await import('./lean.js')
else {
  // Nobody waits for a mail to be judged while rubbish is swept: a folder of ten thousand takes no more memory than one
  // of a hundred. Set before anything else is loaded.
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
