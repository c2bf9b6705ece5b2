import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { reportSchema } from '@waarom/purpose/report/schema.ts'
import { Ajv2020 } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { configJsonSchema } from './config/schema.ts'
import { waarom } from './fixtures/terminal.ts'

const fixture = (name: string) => readFileSync(fileURLToPath(new URL(`./fixtures/${name}`, import.meta.url)), 'utf8')
let folder = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'waarom-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

function put(files: Readonly<Record<string, string | object>>): void {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(join(folder, name, '..'), { recursive: true })
    writeFileSync(join(folder, name), typeof content === 'string' ? content : JSON.stringify(content, null, 2))
  }
}

async function judged(path: string, ...more: string[]) {
  const { out, exit, err } = await waarom(['check', path, '--format', 'json', '--lang', 'en', ...more], { cwd: folder })
  return { exit, err, mails: out ? JSON.parse(out).mails : [] }
}

describe('waarom.config.json', () => {
  it('is found upwards from the path, and settles laws, stream and fail-on', async () => {
    put({
      'waarom.config.json': { law: ['NL', 'DE'], failOn: 'never' },
      'mails/deep/sale.eml': fixture('sale.eml'),
    })
    const { exit, mails } = await judged('mails/deep')
    expect(Object.keys(mails[0].verdicts)).toEqual(['NL', 'DE'])
    expect(exit).toBe(0)
  })

  it('gives folders settings of their own', async () => {
    put({
      'waarom.config.json': {
        overrides: [{ files: 'news/**', stream: 'commercial', law: 'UK' }],
      },
      'news/sale.eml': fixture('sale.eml'),
      'transactional/sale.eml': fixture('sale.eml'),
    })
    const { mails } = await judged('.')
    expect(mails[0].verdicts.UK.decision).not.toBe('hold')
    expect(mails[1].verdicts.NL.decision).toBe('hold')
  })

  it('yields to the command line', async () => {
    put({ 'waarom.config.json': { law: 'DE' }, 'sale.eml': fixture('sale.eml') })
    expect(Object.keys((await judged('sale.eml', '--law', 'us')).mails[0].verdicts)).toEqual(['US'])
  })

  it('includes files that are no mails by their name', async () => {
    put({
      'waarom.config.json': { include: ['mails/*.md'] },
      'mails/a.md': '# Uw bestelling is bezorgd',
      'README.md': '# x',
    })
    expect((await judged('.')).mails.map((one: { path: string }) => one.path)).toEqual(['mails/a.md'])
  })

  it('declares what no text can prove', async () => {
    put({ 'waarom.config.json': { trigger: 'contract', provoked: 'proven' }, 'parcel.eml': fixture('parcel.eml') })
    expect((await judged('parcel.eml')).mails[0].assumes).toEqual([])
  })

  it('may add house rows that are stricter, and none that are milder', async () => {
    const row = { id: 'house/no-milder', when: { lead: 'commercial' }, explain: { en: 'x', nl: 'x' } }
    put({
      'waarom.config.json': { house: [{ ...row, then: { purpose: 'service' } }] },
      'sale.eml': fixture('sale.eml'),
    })
    const { exit, err } = await judged('sale.eml')
    expect(exit).toBe(2)
    expect(err).toContain('house/no-milder')
  })

  it('says how soon a person is asked, and the report shows it', async () => {
    put({ 'parcel.eml': fixture('parcel.eml') })
    const usual = (await judged('parcel.eml')).mails[0]
    expect(usual.verdicts.NL.review).toBe(false)
    expect(usual.thresholds).toBeUndefined()
    put({ 'waarom.config.json': { thresholds: { service: 1 } } })
    const strict = (await judged('parcel.eml')).mails[0]
    expect(strict.verdicts.NL.reviewBecause).toContain('model-unsure')
    expect(strict.thresholds).toEqual({ service: 1, other: 0.6, strongShare: 0.35, unread: 0.25 })
    expect(reportSchema.shape.mails.safeParse([strict]).success).toBe(true)
    put({ 'waarom.config.json': { thresholds: { service: 0.9 } } })
    expect((await judged('parcel.eml')).mails[0].thresholds).toBeUndefined()
  })

  it('fits its published schema', () => {
    const ajv = new Ajv2020({ strict: false })
    formats.default(ajv)
    const validate = ajv.compile(JSON.parse(configJsonSchema()))
    expect(
      validate({ law: ['NL'], overrides: [{ files: 'a/**', stream: 'service' }], sender: { type: 'charity' } }),
    ).toBe(true)
    expect(validate({ laws: 'NL' })).toBe(false)
  })
})

describe('a mistake in a file', () => {
  it.each([
    [
      'a field of the wrong kind',
      { stream: 'marketing' },
      'waarom.config.json: the field stream is not right.\nExpected: service, commercial.',
    ],
    ['a list without words', { law: [] }, 'the field law is not right.\nExpected: a list with at least one word.'],
    ['a word of the wrong kind in a list', { law: ['NL', 3] }, 'the field law[1] is not right.\nExpected: text'],
    ['a list that is text', { include: '*.md' }, 'the field include is not right.\nExpected: a list.'],
    ['a field that lacks', { overrides: [{}] }, 'the field overrides[0].files is not right.'],
    [
      'a house row that is not one',
      { house: [{ id: 'house/x', when: [], then: {} }] },
      'Expected: fields between braces.',
    ],
    [
      'a threshold that is no share',
      { thresholds: { service: 70 } },
      'the field thresholds.service is not right.\nExpected: a number from 0 to 1.',
    ],
    ['a threshold that does not exist', { thresholds: { sevice: 0.7 } }, 'there is no field thresholds.sevice.'],
    [
      'a condition that is none',
      { house: [{ id: 'house/x', when: { lead: 3 }, then: { tinge: 'strong' }, explain: { en: 'x', nl: 'x' } }] },
      'the field house[0].when.lead is not right.\nExpected: text between quotes or a list or fields between braces.',
    ],
    [
      'a condition of a kind that there is not',
      {
        house: [
          { id: 'house/x', when: { kinds: { hass: 'app' } }, then: { tinge: 'strong' }, explain: { en: 'x', nl: 'x' } },
        ],
      },
      'there is no field house[0].when.kinds.hass.\nIn that place there can be: not, has, only, min, below.',
    ],
    [
      'a share in hundredths',
      {
        house: [
          {
            id: 'house/x',
            when: { promotionShare: { min: 20 } },
            then: { tinge: 'strong' },
            explain: { en: 'x', nl: 'x' },
          },
        ],
      },
      'Expected: a number from 0 to 1.',
    ],
    [
      'a word that the fact never is',
      {
        house: [{ id: 'house/x', when: { lead: 'servce' }, then: { tinge: 'strong' }, explain: { en: 'x', nl: 'x' } }],
      },
      'waits for lead to be “servce”',
    ],
    ...['weather', '__proto__', 'constructor', 'prototype'].flatMap((key): [string, object, string][] => {
      const row = { id: 'house/x', when: {}, then: { tinge: 'strong' }, explain: { en: 'x', nl: 'x' } }
      const said = (place: string) => `there is no field house[0].${place}${key}.\nIn that place there can be: `
      // As own keys, which is what JSON makes of them.
      return [
        [`a house row about ${key}`, { house: [{ ...row, when: { [key]: 'yes' } }] }, said('when.')],
        [`a house row that gives ${key}`, { house: [{ ...row, then: { ...row.then, [key]: 'yes' } }] }, said('then.')],
        [`a house row with ${key}`, { house: [{ ...row, [key]: {} }] }, said('')],
      ]
    }),
    ['a file that is a list', [], 'waarom.config.json does not have the right form.'],
    ['a field deep inside', { overrides: [{ files: 'a', sender: { type: 'shop' } }] }, 'overrides[0].sender.type'],
    ['a field that does not exist', { laws: 'NL' }, 'there is no field laws.'],
    ['an unknown law', { law: 'NK' }, 'Did you mean NL?'],
  ])('names file, field and what to do: %s', async (_, config, said) => {
    put({ 'waarom.config.json': config, 'sale.eml': fixture('sale.eml') })
    const { exit, err } = await judged('sale.eml')
    expect(err).toContain(said)
    expect(exit).toBe(2)
  })

  it.each([
    ['a field', { laws: 'NL' }],
    ['a law', { law: 'NK' }],
    ['a law of a folder', { overrides: [{ files: '**', law: 'NK' }] }],
    [
      'a rule of your own',
      { house: [{ id: 'x', when: {}, then: { tinge: 'strong' }, explain: { en: 'x', nl: 'x' } }] },
    ],
  ])('says in which of several files it stands: %s', async (_, config) => {
    put({ 'waarom.config.json': {}, 'mails/waarom.config.json': config, 'mails/deep/sale.eml': fixture('sale.eml') })
    expect((await judged('mails/deep')).err).toContain('Error: mails/waarom.config.json: ')
  })

  it('names the line of broken JSON', async () => {
    put({ 'waarom.config.json': '{\n  "law": "NL",\n  "lang": nl\n}', 'sale.eml': fixture('sale.eml') })
    expect((await judged('sale.eml')).err).toContain('waarom.config.json:3')
  })
})

describe('help by its name', () => {
  it.each([
    [['help'], ['--help']],
    [
      ['help', 'check'],
      ['check', '--help'],
    ],
  ])('%s is %s', async (named, flagged) => {
    const said = await waarom(named, { cwd: folder })
    expect(said).toEqual(await waarom(flagged, { cwd: folder }))
    expect(said.exit).toBe(0)
  })
})

describe('a mistake on the command line', () => {
  it.each([
    [['check', 'a.eml', '--lw', 'NL'], 'There is no option --lw. Did you mean --law?'],
    [['chekc', 'a.eml'], 'There is no command "chekc". Did you mean check?'],
    [['check', 'a.eml', '--law', 'platform-klavio'], 'Did you mean platform-klaviyo?'],
    [['check', 'a.eml', '--format', 'xml'], '--format cannot be "xml".\nAllowed: pretty, json, sarif, html.'],
    [
      ['check'],
      'No PATH is named.\nIn the place of PATH goes: files or folders, or - for standard input.\nExamples are in: waarom check --help',
    ],
    [
      ['backup'],
      'No FILE is named.\nIn the place of FILE goes: the file of the backup.\nExamples are in: waarom backup --help',
    ],
    [['import', 'a.csv', '--bran', 'Shop'], 'Did you mean --brand?\nAll options are in: waarom import --help'],
    [['import', 'a.csv', '--brand'], 'What it can be is in: waarom import --help'],
    [['ledger', 'look'], 'There is no command "look".\nAll commands are in: waarom ledger --help'],
    [['check', 'a.eml', '--law'], 'The value of --law is missing.\nThe option --law does not work alone.'],
    [['decide', 'a.eml', '--law', 'NL'], '--who is missing.\nA decision needs a law, a name, a reason and a last day.'],
    [['check', 'a.eml', '--context', '.'], '. is a folder.\nOne JSON file belongs here.'],
    [['check', 'a.eml', '--context', 'none.json'], 'none.json does not exist.'],
  ])('is told with what to do: %s', async (args, said) => {
    const { exit, err } = await waarom(args, { cwd: folder })
    expect(err).toContain(said)
    expect(exit).toBe(2)
  })

  it('is told in Dutch to who reads Dutch', async () => {
    const { err } = await waarom(['check', 'a.eml', '--lw'], { cwd: folder, env: { LANG: 'nl_NL' } })
    expect(err).toContain('Fout: De optie --lw bestaat niet. Bedoelt u --law?')
  })
})

describe('help', () => {
  it.each([[[]], [['--lang', 'nl']], [['--lang=nl']]])('is what the command alone shows: %j', async (args) => {
    const { exit, out, err } = await waarom(args, { cwd: folder, env: { LANG: 'nl_NL' } })
    expect(out).toContain('Gebruik: waarom')
    expect([exit, err]).toEqual([0, ''])
    expect((await waarom([], { cwd: folder })).out).toContain('Usage: waarom')
  })

  it.each(['ledger', 'users'])('of a command that needs another word is what it shows alone: %s', async (name) => {
    const alone = await waarom([name], { cwd: folder })
    expect(alone).toEqual(await waarom([name, '--help'], { cwd: folder }))
    expect(alone.out).toContain(`Usage: waarom ${name}`)
  })

  it.each([
    ['--help'],
    ['check', '--help'],
    ['decide', '--help'],
    ['law', '--help'],
    ['import', '--help'],
    ['demo', '--help'],
  ])('has examples and fits 80 columns: %s %s', async (...args) => {
    for (const lang of ['nl', 'en']) {
      const { exit, out } = await waarom([...args.filter(Boolean), '--lang', lang], { cwd: folder })
      expect(exit).toBe(0)
      expect(out).toMatch(/Voorbeelden:|Examples:/)
      expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80)
    }
  })
})
