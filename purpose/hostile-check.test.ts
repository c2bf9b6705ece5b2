import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { loadModel } from './acts/model.ts'
import { check } from './check.ts'
import { DEFAULT_THRESHOLDS, RULEBOOKS } from './law/index.ts'
import { ownTime } from './mail/fixtures/own-time.ts'
import { spoiltMail } from './mail/fixtures/spoilt-mail.ts'
import { counselText } from './report/counsel.ts'
import { reportHtml } from './report/html.ts'
import { mailJson } from './report/json.ts'
import type { Report } from './report/report.ts'
import { toSarif } from './report/sarif.ts'
import { reportText } from './report/text.ts'
import type { Setting } from './setting.ts'

const RUNS = process.env['WAAROM_LONG'] === '1' ? 20_000 : 40
const SLOWEST_MS = 1000

const model = loadModel(readFileSync(new URL('./acts/model/model.bin', import.meta.url)))

/** Every law and all terms; so remedies are looked for wherever there can be any. */
const BASE = { rulebooks: RULEBOOKS, house: [], thresholds: DEFAULT_THRESHOLDS }

/** What a sender chooses and declares. */
const choices: fc.Arbitrary<Pick<Setting, 'reading' | 'stream' | 'declared'>> = fc.record({
  reading: fc.constantFrom('milder', 'stricter'),
  stream: fc.constantFrom('service', 'commercial'),
  declared: fc.constantFrom(
    {},
    { trigger: 'contract', provoked: 'proven' } as const,
    { trigger: 'initiative', requested: 'no', sender: { type: 'charity' }, unreadIs: 'promotion' } as const,
  ),
})

/** Every way in which a report is told. */
function tellAll(report: Report): void {
  JSON.stringify(mailJson(report, 'nl'))
  toSarif([report], { lang: 'nl', rulebooks: RULEBOOKS, version: '0' })
  reportText(report, { lang: 'nl', columns: 80 })
  reportHtml(report, 'en')
  counselText(report, 'en')
}

test(`${RUNS} spoilt mails: each is judged by every law or refused by name, and told, within a second`, {
  timeout: 1_800_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(spoiltMail, choices, async (source, choice) => {
      const judged = await ownTime(() => check(source, { ...BASE, ...choice }, model), SLOWEST_MS)
      expect(judged.tookMs).toBeLessThan(SLOWEST_MS)
      const result = judged.gave
      if (!result.ok) {
        expect(result.problem.code).toMatch(/^mail\//)
        return
      }
      expect(result.value.verdicts.map(({ law }) => law)).toEqual(RULEBOOKS.map(({ code }) => code))
      const told = await ownTime(() => tellAll(result.value), SLOWEST_MS)
      expect(told.tookMs).toBeLessThan(SLOWEST_MS)
    }),
    { numRuns: RUNS, seed: 20260302, endOnFailure: true },
  )
})
