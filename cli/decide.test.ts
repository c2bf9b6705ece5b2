import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { waarom } from './fixtures/terminal.ts'

const sale = readFileSync(fileURLToPath(new URL('./fixtures/sale.eml', import.meta.url)), 'utf8')
const SIGNED = ['--who', 'J. de Vries', '--reason', 'Klanten vroegen om deze lijst.', '--until', '2027-06-30']
let folder = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'waarom-'))
  writeFileSync(join(folder, 'sale.eml'), sale)
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const run = (args: readonly string[], today = '2026-11-24') => waarom([...args, '--lang', 'nl'], { cwd: folder, today })
const decide = (...what: string[]) => run(['decide', 'sale.eml', '--law', 'NL', ...SIGNED, ...what])
const kept = () => JSON.parse(readFileSync(join(folder, 'waarom.decisions.json'), 'utf8')).decisions

describe('waarom decide', () => {
  it('keeps who decided what and why, for this text under these rules, until a day', async () => {
    const { exit, out } = await decide('--verdict', 'service')
    expect(exit).toBe(0)
    expect(out).toContain('waarom.decisions.json')
    expect(kept()).toEqual([
      {
        fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/),
        path: 'sale.eml',
        law: 'NL',
        rulebook: expect.stringMatching(/^nl-/),
        reading: 'milder',
        house: expect.stringMatching(/^[0-9a-f]{64}$/),
        verdict: 'service',
        who: 'J. de Vries',
        reason: 'Klanten vroegen om deze lijst.',
        until: '2027-06-30',
      },
    ])
  })

  it('stands beside the configuration when there is one', async () => {
    writeFileSync(join(folder, 'waarom.config.json'), '{}')
    await decide('--verdict', 'service')
    expect(kept()[0].path).toBe('sale.eml')
  })

  it('replaces an earlier decision about the same', async () => {
    await decide('--verdict', 'service')
    await decide('--verdict', 'commercial')
    expect(kept().map((one: { verdict: string }) => one.verdict)).toEqual(['commercial'])
  })

  it.each([
    ['an empty file', ''],
    ['a mail without a text', 'Subject: Uw pakket\n\n'],
    ['an encrypted mail', 'Subject: Uw pakket\nContent-Type: multipart/encrypted; boundary=b\n\n--b\n\nx\n--b--\n'],
  ])('signs nothing that would let go every mail that cannot be read: %s', async (_, mail) => {
    writeFileSync(join(folder, 'sale.eml'), mail)
    const { exit, err } = await decide('--verdict', 'service')
    expect(err).toContain('In sale.eml valt niets te lezen.')
    expect([exit, existsSync(join(folder, 'waarom.decisions.json'))]).toEqual([2, false])
  })

  it.each([
    [['--verdict', 'service', '--until', '2026-11-23'], 'De datum "2026-11-23" kan niet.'],
    [['--verdict', 'service', '--until', '2027-02-30'], 'De datum "2027-02-30" kan niet.'],
    [[], 'Er staat niet bij wat u besloot.'],
    [['--segment', 's999', '--act', 'delivery'], 'Zin s999 staat niet in sale.eml.'],
    [['--segment', 's1', '--act', 'deliver'], '--act kan niet "deliver" zijn.'],
    [['--verdict', 'service', '--who', ' '], '--who is leeg.'],
    [['--verdict', 'service', '--reason', ''], '--reason is leeg.'],
    [['--verdict', 'service', '--segment', 's1'], '--verdict en --segment gaan niet samen.'],
  ])('refuses what cannot be: %s', async (what, said) => {
    const { exit, err } = await decide(...what)
    expect(err).toContain(said)
    expect(exit).toBe(2)
    expect(existsSync(join(folder, 'waarom.decisions.json'))).toBe(false)
  })

  it('signs under each law that is named', async () => {
    const { out } = await decide('--verdict', 'service', '--law', 'NL,UK')
    expect(out).toContain('onder NL en UK')
    expect(kept().map((one: { law: string; rulebook: string }) => [one.law, one.rulebook.slice(0, 3)])).toEqual([
      ['NL', 'nl-'],
      ['UK', 'uk-'],
    ])
    expect((await run(['check', 'sale.eml', '--law', 'NL,UK'])).exit).toBe(0)
  })
})

describe('a file of decisions that is broken', () => {
  const whole = {
    fingerprint: 'x',
    path: 'sale.eml',
    law: 'NL',
    rulebook: 'nl-2026.1',
    verdict: 'service',
    who: 'J. de Vries',
    reason: 'De tas hoort erbij.',
    until: '2027-06-30',
  }
  it.each([
    [{ ...whole, who: '' }, 'het veld decisions[0].who klopt niet. Verwacht: tekst die niet leeg is.'],
    [{ ...whole, until: 'morgen' }, 'het veld decisions[0].until klopt niet. Verwacht: een dag als 2027-01-31.'],
    [{ ...whole, path: undefined }, 'het veld decisions[0].path klopt niet. Verwacht: tekst tussen aanhalingstekens.'],
    ['service', 'het veld decisions[0] klopt niet. Verwacht: velden tussen accolades.'],
  ])('is told in words of our own: %o', async (one, said) => {
    writeFileSync(join(folder, 'waarom.decisions.json'), JSON.stringify({ decisions: [one] }))
    const { exit, out } = await run(['check', 'sale.eml'])
    expect(out.replace(/\s+/g, ' ')).toContain(`waarom.decisions.json: ${said}`)
    expect(exit).toBe(2)
  })

  it('keeps only the mails beside it from being judged, and is named by its folder', async () => {
    for (const name of ['a', 'b', 'c']) {
      mkdirSync(join(folder, 'mails', name), { recursive: true })
      writeFileSync(join(folder, 'mails', name, 'sale.eml'), sale)
    }
    writeFileSync(join(folder, 'mails', 'b', 'waarom.decisions.json'), '{')
    const { exit, out } = await run(['check', 'mails', '--format', 'json'])
    const { mails } = JSON.parse(out)
    expect(mails.map((one: { problem: { code: string } | null }) => one.problem?.code ?? null)).toEqual([
      null,
      'cli/file-not-json',
      null,
    ])
    expect(mails[1].problem.what).toContain('mails/b/waarom.decisions.json')
    expect(exit).toBe(2)
  })
})

describe('a signed decision', () => {
  it('lets the mail go, and stands in every report', async () => {
    expect((await run(['check', 'sale.eml'])).exit).toBe(1)
    await decide('--verdict', 'service')
    const { exit, out } = await run(['check', 'sale.eml'])
    expect(exit).toBe(0)
    expect(out).toContain('J. de Vries besloot: dit is service.')
    for (const format of ['json', 'sarif', 'html'])
      expect((await run(['check', 'sale.eml', '--format', format])).out).toContain('Klanten vroegen om deze lijst.')
    expect((await run(['check', '.'])).out).toContain('J. de Vries besloot')
  })

  it('does not speak for another law', async () => {
    await decide('--verdict', 'service')
    expect((await run(['check', 'sale.eml', '--law', 'NL,DE'])).exit).toBe(1)
  })

  it('falls when the text changes', async () => {
    await decide('--verdict', 'service')
    writeFileSync(join(folder, 'sale.eml'), sale.replace('gratis bel', 'gratis slot'))
    const { exit, out } = await run(['check', 'sale.eml'])
    expect(exit).toBe(1)
    expect(out.replace(/\s+/g, ' ')).toContain('telt niet meer: de mail is sindsdien veranderd')
  })

  it('falls when its last day has passed', async () => {
    await decide('--verdict', 'service')
    expect((await run(['check', 'sale.eml'], '2027-06-30')).exit).toBe(0)
    expect((await run(['check', 'sale.eml'], '2027-07-01')).exit).toBe(1)
  })

  it('falls when the rulebook changes', async () => {
    await decide('--verdict', 'service')
    const file = join(folder, 'waarom.decisions.json')
    writeFileSync(file, readFileSync(file, 'utf8').replace(/"nl-[^"]+"/, '"nl-2020.1"'))
    const { exit, out } = await run(['check', 'sale.eml'])
    expect(exit).toBe(1)
    expect(out.replace(/\s+/g, ' ')).toContain('de regels zijn sindsdien veranderd')
  })

  it.each([
    ['another discount', (text: string) => text.replace('</p>', ' Nu 90% korting.</p>')],
    ['a picture more', (text: string) => text.replace('</p>', '</p><img src="a.jpg" width="600" height="300">')],
    [
      'a pixel more',
      (text: string) => text.replace('</p>', '</p><img src="https://t.example/o.gif" width="1" height="1">'),
    ],
    ['a block more', (text: string) => text.replace('</p>', '</p><p>{{ recommendations }}</p>')],
  ])('falls with %s', async (_, change) => {
    const html = `Subject: Uw pakket\nContent-Type: text/html; charset=utf-8\n\n<p>Uw bestelling 4711 komt morgen.</p>`
    writeFileSync(join(folder, 'sale.eml'), html)
    await decide('--verdict', 'service')
    writeFileSync(join(folder, 'sale.eml'), change(html))
    expect((await run(['check', 'sale.eml'])).out.replace(/\s+/g, ' ')).toContain('de mail is sindsdien veranderd')
  })

  it('falls when the reading of the law changes', async () => {
    await decide('--verdict', 'service')
    const { exit, out } = await run(['check', 'sale.eml', '--reading', 'stricter'])
    expect(exit).toBe(1)
    expect(out.replace(/\s+/g, ' ')).toContain('de lezing van de wet')
  })

  it('about one sentence makes the mail be judged again with it', async () => {
    await decide('--segment', 's1', '--act', 'delivery')
    const { out } = await run(['check', 'sale.eml', '--format', 'json'])
    const [mail] = JSON.parse(out).mails
    expect(mail.segments[1].act).toBe('delivery')
    expect(mail.decisions[0]).toMatchObject({ segment: 's1', act: 'delivery', fallen: null })
  })
})
