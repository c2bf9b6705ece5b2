import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const LONG = Boolean(process.env['WAAROM_LONG'])

function measure(kind: string, megabytes: number) {
  const script = join(import.meta.dirname, 'fixtures/measure.ts')
  const said = execFileSync(process.execPath, [script, kind, String(megabytes)], { encoding: 'utf8' })
  return JSON.parse(said) as { rows: number; rejected: number; megabytesUsed: number; rowsPerSecond: number }
}

describe.skipIf(!LONG)('a file of a gigabyte is read in the memory of a small one', () => {
  it.each(['csv', 'gzip', 'jsonl'])('%s', (kind) => {
    const { rows, rejected, megabytesUsed, rowsPerSecond } = measure(kind, 1_000)
    console.log(`${kind}: ${rows} rows, ${rowsPerSecond} a second, ${megabytesUsed} MB`)
    expect(rows).toBeGreaterThan(5_000_000)
    expect(rejected).toBe(0)
    expect(megabytesUsed).toBeLessThan(400)
  })
})
