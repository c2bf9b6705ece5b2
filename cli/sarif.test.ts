import { readFileSync } from 'node:fs'
import { RULEBOOKS } from '@waarom/purpose/law/rulebooks/index.ts'
import { PARCEL } from '@waarom/purpose/report/fixtures/parcel.ts'
import { toSarif } from '@waarom/purpose/report/sarif.ts'
import { Ajv } from 'ajv'
import formats from 'ajv-formats'
import { describe, expect, it } from 'vitest'
import { waarom } from './fixtures/terminal.ts'

const schema = JSON.parse(
  readFileSync(new URL('./fixtures/sarif-2.1.0-essential.schema.json', import.meta.url), 'utf8'),
)
const ajv = new Ajv({ strict: false, allErrors: true })
formats.default(ajv)
const validate = ajv.compile(schema)

const REFUSAL = {
  path: 'big file.eml',
  problem: { code: 'mail/too-large', status: 'refused', facts: { bytes: 1, limit: 0 } },
} as const
const log = JSON.parse(toSarif([PARCEL, REFUSAL], { lang: 'en', rulebooks: RULEBOOKS, version: '0.1.0' }))
const [run] = log.runs

interface Located {
  readonly physicalLocation: { readonly region: object }
}

describe('the SARIF log', () => {
  it('is valid SARIF 2.1.0', () => {
    validate(log)
    expect(validate.errors).toBeNull()
  })

  it('has a rule for each row of the rulebooks, with its explanation and its source', () => {
    const rule = run.tool.driver.rules.find((one: { id: string }) => one.id === 'nl/main-service')
    expect(rule.help.markdown).toContain('Telecommunicatiewet')
    expect(rule.helpUri).toMatch(/^https:\/\/wetten\.overheid\.nl\//)
    expect(run.tool.driver.rules.length).toBeGreaterThan(50)
  })

  it('points at the sentence in the source file, at the level of the decision', () => {
    const result = run.results.find(
      (one: { properties: { law: string }; level: string }) => one.properties.law === 'NL',
    )
    expect(result.level).toBe('warning')
    expect(run.tool.driver.rules[result.ruleIndex].id).toBe(result.ruleId)
    expect(result.locations[0].physicalLocation).toEqual({
      artifactLocation: { uri: 'mails/parcel.eml', uriBaseId: '%SRCROOT%' },
      region: { startLine: 3, startColumn: 4, endLine: 3, endColumn: 32 },
    })
  })

  it('ends each region where the sentence ends in the file, also through quoted-printable', async () => {
    const file = [
      'Subject: Uw pakket komt morgen',
      'Content-Type: text/plain; charset=utf-8',
      'Content-Transfer-Encoding: quoted-printable',
      '',
      'Uw bestelling 4711 wordt morgen =',
      'tussen 10 en 12 uur bezorgd.',
      '',
      'Nu 30% korting op alle tassen met code TAS30, caf=C3=A9 inbegrepen!',
      '',
    ].join('\n')
    const { out } = await waarom(['check', '-', '--format', 'sarif', '--law', 'NL,DE,UK'], { input: file })
    const strong = JSON.parse(out).runs[0].results.filter(({ ruleId }: { ruleId: string }) => /strong$/.test(ruleId))
    expect(strong.length).toBeGreaterThan(2)
    for (const { ruleId, locations } of strong) {
      const [first, second] = locations.map((one: Located) => one.physicalLocation.region)
      if (ruleId.startsWith('review/')) continue
      // The advertising first, the service that surrounds it after.
      expect(first).toEqual({ startLine: 8, startColumn: 1, endLine: 8, endColumn: 68 })
      expect(second).toEqual({ startLine: 5, startColumn: 1, endLine: 6, endColumn: 29 })
    }
  })

  it('finds a tracking pixel on its line', () => {
    const pixel = run.results.find((one: { ruleId: string }) => one.ruleId === 'found/tracking-pixel')
    expect(pixel.level).toBe('note')
    expect(pixel.locations[0].physicalLocation.region.startLine).toBe(12)
  })

  it('tells what could not be read as a failure of the run', () => {
    expect(run.invocations[0].executionSuccessful).toBe(false)
    expect(run.invocations[0].toolExecutionNotifications[0].descriptor.id).toBe('mail/too-large')
  })

  it('suppresses what a person signed', () => {
    const signed = {
      fingerprint: PARCEL.draft.fingerprint,
      path: 'parcel.eml',
      law: 'NL',
      rulebook: 'nl-2026.1',
      verdict: 'service',
      who: 'J. de Vries',
      reason: 'It belongs to the order.',
      until: '2027-01-31',
      fallen: null,
      was: 'warn',
    } as const
    const decided = JSON.parse(
      toSarif([{ ...PARCEL, signed: [signed] }], { lang: 'en', rulebooks: RULEBOOKS, version: '0.1.0' }),
    )
    validate(decided)
    expect(validate.errors).toBeNull()
    const results = decided.runs[0].results.filter(
      (one: { properties: { law: string } }) => one.properties.law === 'NL',
    )
    expect(results.length).toBeGreaterThan(0)
    for (const one of results) expect(one.suppressions[0]).toMatchObject({ kind: 'external', status: 'accepted' })
  })
})
