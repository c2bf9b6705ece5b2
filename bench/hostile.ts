import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { evaluationSetting } from '../corpus/eval.ts'
import { loadModel } from '../purpose/acts/model.ts'
import { check } from '../purpose/check.ts'
import { hostileMails } from './hostile-mails.ts'

/** Each hostile mail in a process of its own: how long the whole check takes, and how much memory it adds. */
interface Measured {
  readonly name: string
  readonly ms: number
  readonly grownMb: number
  readonly outcome: string
}

const MB = 1024 * 1024

async function measureOne(name: string): Promise<Measured> {
  const model = loadModel(readFileSync(new URL('../purpose/acts/model/model.bin', import.meta.url)))
  const setting = evaluationSetting()
  // Warm: what is measured is the mail, not the loading of the program.
  await check({ bytes: 'Beste klant,\n\nUw pakket komt morgen.', as: 'txt' }, setting, model)
  for (const mail of hostileMails()) {
    if (mail.name !== name) continue
    const bytes = mail.make()
    const before = process.memoryUsage.rss()
    const started = performance.now()
    const checked = await check({ bytes, path: mail.path }, setting, model)
    const ms = performance.now() - started
    const grownMb = Math.max(0, process.resourceUsage().maxRSS / 1024 - before / MB)
    return {
      name,
      ms: Math.round(ms),
      grownMb: Math.round(grownMb),
      outcome: checked.ok ? 'judged' : checked.problem.code,
    }
  }
  throw new Error(`There is no hostile mail called ${name}.`)
}

const only = process.argv[2]
if (only) {
  console.log(JSON.stringify(await measureOne(only)))
} else {
  const measured: Measured[] = []
  const failed: string[] = []
  for (const { name } of hostileMails()) {
    const run = spawnSync(process.execPath, [fileURLToPath(import.meta.url), name], {
      encoding: 'utf8',
      timeout: 60_000,
    })
    const last = run.stdout.trim().split('\n').at(-1) ?? ''
    if (run.status === 0 && last.startsWith('{')) measured.push(JSON.parse(last) as Measured)
    else failed.push(name)
  }
  for (const one of [...measured].sort((a, b) => b.ms - a.ms).slice(0, 12))
    console.log(
      `${one.name.padEnd(36)} ${String(one.ms).padStart(6)} ms ${String(one.grownMb).padStart(5)} MB  ${one.outcome}`,
    )
  console.log(
    JSON.stringify({
      mails: measured.length,
      crashes: failed.length,
      crashed: failed,
      overOneSecond: measured.filter((one) => one.ms > 1000).length,
      slowestMs: Math.max(...measured.map((one) => one.ms)),
      mostGrownMb: Math.max(...measured.map((one) => one.grownMb)),
    }),
  )
}
