// Loaded before whatever takes people in, which makes rubbish by the million rows: swept early and in small pieces, it takes
// half the memory. How is set when Node starts, so that it starts once more in its own place, where the system can do that.
// What Node keeps outside of its heap lies in two places then, not in one a thread, and goes back to the system when free.
import * as modules from 'node:module'

const FLAGS = ['--max-semi-space-size=8', '--heap-growing-percent=40']
const FREED = { MALLOC_ARENA_MAX: '2', MALLOC_MMAP_THRESHOLD_: '131072', MALLOC_TRIM_THRESHOLD_: '131072' }
if (process.execve && process.platform !== 'win32' && !process.execArgv.includes(FLAGS[0]))
  process.execve(process.execPath, [process.execPath, ...FLAGS, ...process.execArgv, ...process.argv.slice(1)], {
    ...FREED,
    ...process.env,
  })
// What is read from its source is kept as it was read, which saves the next start the reader and its memory.
modules.enableCompileCache?.()
