import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { RULEBOOKS } from '@waarom/purpose/law/rulebooks/index.ts'
import { PARCEL } from '@waarom/purpose/report/fixtures/parcel.ts'
import { type SarifResult, toSarif } from '@waarom/purpose/report/sarif.ts'
import { applySigned } from '@waarom/purpose/report/signed.ts'
import AjvDraft04 from 'ajv-draft-04'
import formats from 'ajv-formats'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { waarom } from './fixtures/terminal.ts'

/** The schema of the standard, as Microsoft's SDK for SARIF carries it. */
const schema = createRequire(import.meta.url)('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json')
const ajv = new AjvDraft04.default({ strict: false, allErrors: true, unicodeRegExp: false })
formats.default(ajv)
const validate = ajv.compile(schema)

const REFUSAL = {
  path: 'big file.eml',
  problem: { code: 'mail/too-large', status: 'refused', facts: { bytes: 1, limit: 0 } },
} as const
const log = JSON.parse(toSarif([PARCEL, REFUSAL], { lang: 'en', rulebooks: RULEBOOKS, version: '0.1.0' }))
const [run] = log.runs

type Result = SarifResult & { readonly properties: { readonly law: string | null } }

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

  it('notes what a mail lacks that may go all the same, and nothing of one that lacks nothing', () => {
    const [nl] = PARCEL.verdicts
    if (!nl?.because[0]) throw new Error('no verdict')
    const passing = { ...nl, tinge: 'none', decision: 'pass' } as const
    const results = (missing: typeof nl.missing) =>
      JSON.parse(
        toSarif([{ ...PARCEL, verdicts: [{ ...passing, missing }] }], {
          lang: 'en',
          rulebooks: RULEBOOKS,
          version: '0.1.0',
        }),
      ).runs[0].results.filter((one: Result) => one.properties.law === 'NL')
    expect(results([])).toEqual([])
    const lacks = results([{ ...nl.because[0], row: 'nl/breach-contact' }])
    expect(lacks.map((one: Result) => [one.ruleId, one.level])).toEqual([['nl/breach-contact', 'note']])
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
    for (const { ruleId, locations, relatedLocations } of strong) {
      const [first, second] = [...locations, ...(relatedLocations ?? [])].map((one) => one.physicalLocation.region)
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

  describe('with a signed decision', () => {
    const told = (verdict: 'service' | 'commercial') => {
      const signed = {
        fingerprint: PARCEL.draft.fingerprint,
        path: 'parcel.eml',
        law: 'NL',
        rulebook: 'nl-2026.1',
        verdict,
        who: 'J. de Vries',
        reason: 'It belongs to the [order](https://evil.example.org).',
        until: '2027-01-31',
        fallen: null,
        was: 'warn',
      } as const
      const report = applySigned(PARCEL, [signed], { rulebooks: RULEBOOKS, stream: 'service' })
      const decided = JSON.parse(toSarif([report], { lang: 'en', rulebooks: RULEBOOKS, version: '0.1.0' }))
      validate(decided)
      expect(validate.errors).toBeNull()
      const results: Result[] = decided.runs[0].results.filter(({ properties }: Result) => properties.law === 'NL')
      expect(results.length).toBeGreaterThan(0)
      return results
    }

    it('lets a mail go: a suppressed note that says who and why', () => {
      for (const { level, suppressions, message } of told('service')) {
        expect(level).toBe('note')
        expect(suppressions?.[0]).toMatchObject({ kind: 'external', status: 'accepted' })
        expect(message.text).toContain('J. de Vries decided: this is service.')
        // Nobody’s words make a link of their own.
        expect(message.text).toContain('“It belongs to the \\[order\\](https://evil.example.org).”')
      }
    })

    it('holds a mail: an error that nothing suppresses', () => {
      for (const { level, suppressions } of told('commercial')) {
        expect(level).toBe('error')
        expect(suppressions).toBeUndefined()
      }
    })
  })
})

describe('what GitHub code scanning asks of a log', () => {
  const folder = mkdtempSync(join(tmpdir(), 'waarom-sarif-'))
  const file =
    '<title>Uw pakket</title>\n<p>😀 Uw bestelling wordt morgen bezorgd.</p><p>👍 Nu 30% korting op alle tassen, koop nu.</p>\n'
  const name = 'mails/één & twee.html'
  beforeAll(() => {
    mkdirSync(join(folder, '.git'))
    mkdirSync(join(folder, 'mails'))
    writeFileSync(join(folder, name), file)
    writeFileSync(join(folder, 'mails/empty.txt'), '')
  })
  afterAll(() => rmSync(folder, { recursive: true }))
  const results = async (paths: readonly string[], cwd = folder): Promise<Result[]> => {
    const { out } = await waarom(['check', ...paths, '--format', 'sarif', '--law', 'NL,DE', '--lang', 'en'], { cwd })
    const made = JSON.parse(out)
    validate(made)
    expect(validate.errors).toBeNull()
    expect(made.runs[0].columnKind).toBe('utf16CodeUnits')
    return made.runs[0].results
  }

  it('each rule is described, helped with, and graded, within the lengths that are shown', () => {
    for (const { shortDescription, fullDescription, help, properties } of run.tool.driver.rules) {
      for (const { text } of [shortDescription, fullDescription]) expect(text.length).toBeLessThanOrEqual(1024)
      expect(help.text && help.markdown).not.toBe('')
      expect(properties.tags.length).toBeLessThanOrEqual(10)
      expect(['high', 'medium', 'low']).toContain(properties.precision)
      expect(['error', 'warning', 'recommendation']).toContain(properties['problem.severity'])
    }
  })

  it('each result has one place, with its whole region, also of an empty mail', async () => {
    const all = await results(['mails', 'mails/empty.txt'])
    expect(all.some(({ locations }) => locations[0]?.physicalLocation.artifactLocation.uri.endsWith('empty.txt'))).toBe(
      true,
    )
    for (const { locations } of all) {
      expect(locations).toHaveLength(1)
      const region = locations[0]?.physicalLocation.region
      expect(Object.keys(region ?? {})).toEqual(['startLine', 'startColumn', 'endLine', 'endColumn'])
    }
  })

  it('columns are UTF-16 units: a picture is two', async () => {
    const found = (await results([name])).find(({ ruleId }) => ruleId === 'de/part-strong')
    const { startLine = 0, startColumn = 0, endColumn = 0 } = found?.locations[0]?.physicalLocation.region ?? {}
    expect(file.split('\n')[startLine - 1]?.slice(startColumn - 1, endColumn - 1)).toContain(
      'Nu 30% korting op alle tassen',
    )
  })

  it.each([
    ['from the root', () => [[name], folder]],
    ['from a folder inside', () => [['één & twee.html'], join(folder, 'mails')]],
    ['from a folder beside it', () => [['../mails'], join(folder, '.git')]],
    ['by the whole path', () => [[join(folder, name)], folder]],
  ] as const)('a path is that of the repository: %s', async (_, given) => {
    const [paths, cwd] = given() as [string[], string]
    const uris = new Set((await results(paths, cwd)).map((one) => one.locations[0]?.physicalLocation.artifactLocation))
    expect([...uris]).toContainEqual({ uri: 'mails/%C3%A9%C3%A9n%20%26%20twee.html', uriBaseId: '%SRCROOT%' })
  })

  it('a result is known again by the hash of its line, whatever stands before it', async () => {
    const hashes = async () =>
      (await results([name])).map(({ ruleId, partialFingerprints }) => [
        ruleId,
        partialFingerprints['primaryLocationLineHash'],
      ])
    const before = await hashes()
    for (const [, hash] of before) expect(hash).toMatch(/^[0-9a-f]+:\d+$/)
    writeFileSync(join(folder, name), `<!-- the template of May -->\n${file}`)
    expect(await hashes()).toEqual(before)
    writeFileSync(join(folder, name), file)
  })
})
