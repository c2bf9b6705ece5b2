import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { check } from '../purpose/check.ts'
import { DEFAULT_THRESHOLDS, rulebookOf } from '../purpose/law/index.ts'
import type { Report } from '../purpose/report/report.ts'
import { readModel } from '../server/purpose/judge-mail.ts'
import { withRemedy } from '../web/pages/check/mail/edit.ts'
import type { Mail } from '../web/pages/check/mail/mail.ts'
import { DEFAULT_CHOICE } from '../web/pages/check/mail/store.ts'
import { SAMPLES } from '../web/samples/index.ts'

const model = await readModel()

/** Which examples the page has a remedy for, and why the others have none. */
const REMEDIES: Readonly<Record<string, 'a remedy' | Report['remedies']['none']>> = {
  parcel: 'a remedy',
  receipt: 'a remedy',
  donation: 'a remedy',
  'corona-bad': 'no-service-reason',
  recall: 'none-needed',
  'corona-good': 'none-needed',
  password: 'none-needed',
  'price-change': 'none-needed',
}

async function judged({ source, as, name }: Mail): Promise<Report> {
  const rulebooks = DEFAULT_CHOICE.laws.flatMap((code) => rulebookOf(code) ?? [])
  const setting = { ...DEFAULT_CHOICE, rulebooks, house: [], thresholds: DEFAULT_THRESHOLDS }
  const result = await check({ bytes: source, path: name, ...(as ? { as } : {}) }, setting, model)
  if (!result.ok) throw new Error(result.problem.code)
  return result.value
}

test.each(SAMPLES)('$id: what the page advises, and that it works when it is applied', async ({ id, as, name }) => {
  const mail = { source: await readFile(new URL(`../web/samples/${id}.mail`, import.meta.url), 'utf8'), as, name }
  const { draft, remedies } = await judged(mail)
  expect(remedies.none ?? 'a remedy').toBe(REMEDIES[id])
  for (const remedy of remedies.remedies.filter(({ split }) => split === null)) {
    const after = await judged(await withRemedy(mail, draft, remedy))
    for (const { law, purpose, tinge, decision } of after.verdicts.filter((one) => remedy.laws.includes(one.law)))
      expect({ purpose, tinge, held: decision === 'hold' }, law).toEqual({ ...remedy.becomes, held: false })
  }
})
