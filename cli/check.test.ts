import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { reportSchema } from '@waarom/purpose/report/schema.ts'
import { widthOf } from '@waarom/purpose/report/width.ts'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { waarom } from './fixtures/terminal.ts'

const FIXTURES = fileURLToPath(new URL('./fixtures', import.meta.url))
const parcel = readFileSync(join(FIXTURES, 'parcel.eml'), 'utf8')
const sale = readFileSync(join(FIXTURES, 'sale.eml'), 'utf8')
let folder = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'waarom-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** Puts files in the test's own folder. */
function put(files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(folder, name, '..'), { recursive: true })
    writeFileSync(join(folder, name), text)
  }
}

const here = (args: readonly string[], more = {}) => waarom(args, { cwd: folder, ...more })
const paths = (out: string): string[] => JSON.parse(out).mails.map((one: { path: string }) => one.path)

describe('waarom check', () => {
  it('lets a service mail go: exit 0', async () => {
    const { exit, out } = await waarom(['check', 'parcel.eml', '--lang', 'nl'], { cwd: FIXTURES })
    expect(out).toContain('Servicemail')
    expect(exit).toBe(0)
  })

  it('holds advertising in the service stream: exit 1', async () => {
    const { exit, out } = await waarom(['check', 'sale.eml', '--lang', 'en'], { cwd: FIXTURES })
    expect(out).toContain('Advertising, not a service mail')
    expect(exit).toBe(1)
  })

  it('never fails when asked not to', async () => {
    expect((await waarom(['check', 'sale.eml', '--fail-on', 'never'], { cwd: FIXTURES })).exit).toBe(0)
  })

  it('does not say of a picture with a few words that it holds none', async () => {
    put({ 'a.html': '<p>Uw pakket 4711 komt morgen.</p><img src="sale.jpg" width="600" height="800">' })
    const { exit, out } = await here(['check', 'a.html', '--lang', 'nl'])
    expect(out).toContain('  Uw pakket 4711 komt morgen.')
    expect(out.replace(/\s+/g, ' ')).toContain('Vraag De mail is een afbeelding met hooguit een paar woorden.')
    expect(exit).toBe(1)
  })

  it('judges all others before it says that one could not be read: exit 2', async () => {
    const { exit, out } = await waarom(['check', 'nothing.eml', 'broken.msg', 'parcel.eml', '--format', 'json'], {
      cwd: FIXTURES,
    })
    expect(exit).toBe(2)
    const { mails } = JSON.parse(out)
    expect(mails.map((one: { problem: { code: string } | null }) => one.problem?.code ?? 'read')).toEqual([
      'cli/no-path',
      'mail/broken',
      'read',
    ])
  })

  it('reads one mail from standard input', async () => {
    const { exit, out } = await here(['check', '-', '--format', 'json'], { input: parcel })
    expect(paths(out)).toEqual(['-'])
    expect(exit).toBe(0)
  })

  it('judges under several laws, by any of their names', async () => {
    const { out } = await waarom(['check', 'parcel.eml', '--law', 'nl,GB,platform-klaviyo', '--format', 'json'], {
      cwd: FIXTURES,
    })
    expect(Object.keys(JSON.parse(out).mails[0].verdicts)).toEqual(['NL', 'UK', 'platform-klaviyo'])
  })

  it('speaks the language of the terminal', async () => {
    put({ 'parcel.eml': parcel })
    expect((await here(['check', 'parcel.eml'], { env: { LANG: 'nl_NL.UTF-8' } })).out).toContain('Onderwerp')
    expect((await here(['check', 'parcel.eml'], { env: { LANG: 'de_DE.UTF-8' } })).out).toContain('Subject')
  })

  it('takes declared facts from a file', async () => {
    put({ 'parcel.eml': parcel, 'facts.json': '{"trigger":"contract","provoked":"proven"}' })
    const { out } = await here(['check', 'parcel.eml', '--context', 'facts.json', '--format', 'json'])
    expect(JSON.parse(out).mails[0].facts.trigger.value).toBe('contract')
    expect(JSON.parse(out).mails[0].assumes).toEqual([])
  })
})

describe('folders', () => {
  it('are walked for mails and templates; notes and data are left alone', async () => {
    put({
      'a/order.eml': parcel,
      'a/news.liquid': '<p>x</p>',
      'a/readme.md': '# x',
      'b.html': '<p>x</p>',
      'data.json': '{}',
    })
    expect(paths((await here(['check', '.', '--format', 'json'])).out)).toEqual([
      'a/news.liquid',
      'a/order.eml',
      'b.html',
    ])
  })

  it('skip what git ignores, in every folder, and what is never ours', async () => {
    put({
      '.git/HEAD': '',
      '.gitignore': 'built/\n*.draft.eml\n',
      'built/a.eml': parcel,
      'node_modules/x/a.eml': parcel,
      'mails/a.eml': parcel,
      'mails/b.draft.eml': parcel,
      'mails/.gitignore': '!keep.draft.eml\nold-*.eml\n',
      'mails/keep.draft.eml': parcel,
      'mails/old-1.eml': parcel,
    })
    expect(paths((await here(['check', '.', '--format', 'json'])).out)).toEqual(['mails/a.eml', 'mails/keep.draft.eml'])
    expect(paths((await here(['check', 'mails', '--format', 'json'])).out)).toEqual([
      'mails/a.eml',
      'mails/keep.draft.eml',
    ])
  })

  it('are judged when they are named, also when git ignores them', async () => {
    put({ '.git/HEAD': '', '.gitignore': 'built/\n', 'built/a.eml': parcel })
    expect(paths((await here(['check', 'built', '--format', 'json'])).out)).toEqual(['built/a.eml'])
  })

  it('without mails are a mistake, told with where was looked and for what: exit 2', async () => {
    put({ 'mails/order.eml': parcel, 'letters/readme.md': '# x' })
    const { exit, out, err } = await here(['check', 'letters', 'mails', '--format', 'json', '--lang', 'nl'])
    expect(paths(out)).toEqual(['mails/order.eml'])
    const said = err.replace(/\s+/g, ' ')
    expect(said).toContain('Geen mails gevonden in letters.')
    expect(said).toContain('.eml .msg .mjml')
    expect(err.replace(/\s+/g, '')).toContain(join(folder, 'letters'))
    expect(exit).toBe(2)
  })

  it('give a line to what may go, a report to what may not, and a sum', async () => {
    put({ 'a.eml': parcel, 'b.eml': sale })
    const { out } = await here(['check', '.', '--lang', 'nl'])
    expect(out).toMatch(/^a\.eml +Servicemail {2}mag weg\n/)
    expect(out).toContain('2 mails: 1 mag weg · 1 vastgehouden')
  })

  it('stream: a thousand mails are written one by one', async () => {
    put(
      Object.fromEntries(
        Array.from({ length: 1000 }, (_, at) => [`m${at % 10}/mail-${at}.eml`, at % 4 ? parcel : sale]),
      ),
    )
    let writes = 0
    let longest = 0
    globalThis.gc?.()
    const before = process.memoryUsage().heapUsed
    const { exit } = await here(['check', '.', '--format', 'json'], {
      write: (text: string) => {
        writes += 1
        longest = Math.max(longest, text.length)
      },
    })
    expect(exit).toBe(1)
    expect(writes).toBe(1002)
    expect(longest).toBeLessThan(50_000)
    expect(process.memoryUsage().heapUsed - before).toBeLessThan(150e6)
  }, 60_000)
})

describe('formats', () => {
  it('json fits its schema', async () => {
    const { out } = await waarom(['check', '.', '--format', 'json', '--law', 'NL,DE,US'], { cwd: FIXTURES })
    const report = JSON.parse(out)
    expect(reportSchema.parse(structuredClone(report))).toEqual(report)
    expect(report.version).toBe(1)
  })

  it('sarif is one log', async () => {
    const { out } = await waarom(['check', '.', '--format', 'sarif'], { cwd: FIXTURES })
    expect(JSON.parse(out).runs[0].results.length).toBeGreaterThan(0)
  })

  it('html is one page', async () => {
    const { out } = await waarom(['check', '.', '--format', 'html', '--lang', 'nl'], { cwd: FIXTURES })
    expect(out.match(/<html/g)).toHaveLength(1)
    expect(out.trimEnd().endsWith('</html>')).toBe(true)
  })

  it.each([
    [80, 'nl'],
    [120, 'nl'],
    [80, 'en'],
  ] as const)('pretty fits %i columns in %s', async (columns, lang) => {
    const { out } = await waarom(['check', '.', '--law', 'NL,DE,US,platform-postmark', '--lang', lang], {
      cwd: FIXTURES,
      columns,
    })
    // An address stays whole, so that it can be followed and copied.
    const lines = out.split('\n').filter((line) => !/^\s*https?:\S+$/.test(line))
    expect(Math.max(...lines.map(widthOf))).toBeLessThanOrEqual(columns)
  })

  it('has colour on a terminal only, and not when it is refused', async () => {
    const colour = (more: object) =>
      waarom(['check', 'sale.eml'], { cwd: FIXTURES, ...more }).then(({ out }) => out.includes('\u001b['))
    expect(await colour({ isTerminal: true })).toBe(true)
    expect(await colour({ isTerminal: false })).toBe(false)
    expect(await colour({ isTerminal: true, env: { NO_COLOR: '1' } })).toBe(false)
  })
})
