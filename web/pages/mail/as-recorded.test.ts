import { readFileSync } from 'node:fs'
import { loadModel } from '@waarom/purpose/acts/model.ts'
import { check } from '@waarom/purpose/check.ts'
import type { Effect } from '@waarom/purpose/decisions/effect.ts'
import { withEffects } from '@waarom/purpose/decisions/stricter.ts'
import { DEFAULT_THRESHOLDS, RULEBOOKS } from '@waarom/purpose/law/index.ts'
import { mailJson } from '@waarom/purpose/report/json.ts'
import type { Report } from '@waarom/purpose/report/report.ts'
import type { Setting } from '@waarom/purpose/setting.ts'
import { beforeAll, describe, expect, test } from 'vitest'
import { asRecorded } from './as-recorded.ts'
import type { Shown } from './send.ts'

const model = loadModel(readFileSync(new URL('../../../purpose/acts/model/model.bin', import.meta.url)))
const setting: Setting = {
  ...{ rulebooks: RULEBOOKS, reading: 'milder', stream: 'service', declared: {}, house: [] },
  thresholds: DEFAULT_THRESHOLDS,
}
const judged = async (more = '', overruled: NonNullable<Setting['overruled']> = []): Promise<Report> => {
  const bytes = `<title>Uw bestelling 4711 is onderweg</title><p>Uw bestelling 4711 wordt morgen bezorgd.</p>${more}
<p>Met vriendelijke groet, Winkel B.V., Dorpsstraat 1, 1234 AB Utrecht, KvK 12345678</p>`
  const result = await check({ bytes, as: 'html' }, { ...setting, overruled }, model)
  if (!result.ok) throw new Error(result.problem.code)
  return result.value
}
const alike: Effect = { overruling: 'o1', kind: 'review', law: null, segment: 's2', likeness: 1 }
/** As the server shows a version that was judged with these effects. */
const shownOf = (report: Report, effects: readonly Effect[]) => {
  const mail = mailJson(withEffects(report, effects, setting), 'nl')
  return { fingerprint: report.draft.fingerprint, report: { mail } } as unknown as Shown
}
const decisions = (report: Report) => [...new Set(report.verdicts.map(({ decision }) => decision))]

describe('the verdict on the page of a mail', () => {
  let live: Report
  beforeAll(async () => {
    live = await judged()
  })

  test('is the recorded one, of each law, when the server has the text', () => {
    const shown = shownOf(live, [alike])
    const now = mailJson(asRecorded(live, shown, true), 'nl')
    expect(now.verdicts).toEqual(shown.report.mail.verdicts)
    expect([now.strictest, now.noRemedy]).toEqual([shown.report.mail.strictest, shown.report.mail.noRemedy])
    expect(now.verdicts['NL']).toMatchObject({ decision: 'hold', reviewBecause: ['like-overruled'] })
  })

  test('is that of the text alone where people said nothing', () => {
    expect(asRecorded(live, shownOf(live, []), true).verdicts).toEqual(live.verdicts)
  })

  test('comes with what would make it a service mail by what people said of its sentences', async () => {
    const offer = '<p>Nu 20% korting op alle tassen. Koop snel, want op is op.</p>'
    const alone = await judged(offer)
    const said = await judged(offer, [{ segment: 's1', act: 'offer' }])
    const { remedies } = asRecorded(alone, shownOf(said, []), true)
    expect(remedies).toEqual(said.remedies)
    expect(remedies).not.toEqual(alone.remedies)
    expect(asRecorded(alone, shownOf(said, []), false).remedies).toEqual(alone.remedies)
    expect(asRecorded(alone, shownOf(alone, []), true).remedies).toEqual(alone.remedies)
  })

  test('lets nothing go of what a stricter reading held, until the server has the new text', async () => {
    const changed = await judged('<p>Tot morgen.</p>')
    expect(decisions(changed)).toContain('pass')
    expect(decisions(asRecorded(changed, shownOf(live, [alike]), false))).toEqual(['hold'])
    expect(decisions(asRecorded(live, shownOf(live, [alike]), false))).toEqual(['hold'])
  })

  test('needs a decision again as soon as the text is another than the one that was decided about', async () => {
    const held = await judged('<img src="https://winkel.example/a.png" width="600" height="700" alt="">')
    const { mail } = shownOf(held, []).report
    const decided = Object.entries(mail.verdicts).map(([law, one]) => [
      law,
      { ...one, review: false, decision: 'pass' },
    ])
    const shown = {
      fingerprint: held.draft.fingerprint,
      report: { mail: { ...mail, verdicts: Object.fromEntries(decided) } },
    }
    expect(decisions(asRecorded(held, shown as unknown as Shown, true))).toEqual(['pass'])
    expect(decisions(asRecorded(held, shown as unknown as Shown, false))).toEqual(decisions(held))
  })
})
