import { readFileSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ROLES, type Role } from '../server/roles.ts'
import { findBrowser, launch } from './browser.ts'
import { type DemoHouse, openDemoHouse } from './demo-house.ts'
import { axeFinds, stickingOut, tabThrough } from './page.ts'

const everyWay = process.env['WAAROM_LONG'] !== undefined
const found = everyWay ? await findBrowser() : null

/** Each width, theme and language meets each of the others. */
const LOOKS: readonly (readonly [lang: 'nl' | 'en', theme: 'light' | 'dark', width: 1440 | 390])[] = [
  ['nl', 'light', 1440],
  ['en', 'dark', 1440],
  ['en', 'light', 390],
  ['nl', 'dark', 390],
]

/** Every address of the table of routes. */
const TABLE = [
  ...readFileSync(new URL('../web/routes.ts', import.meta.url), 'utf8').matchAll(/page\('(\/[^']*)'/g),
].flatMap(([, path]) => path ?? [])

const looked = async (page: Page) => [...(await axeFinds(page)), ...(await stickingOut(page))]

/** Opens everything that is folded. */
const unfold = (page: Page) =>
  page.evaluate(() => {
    for (const one of document.querySelectorAll('details')) one.open = true
  })

/** Has a list checked where the page takes one; whether it does. */
async function bringList(page: Page): Promise<boolean> {
  const field = page.locator('.list-paste textarea')
  if ((await field.count()) === 0) return false
  await field.fill('onbekend@example.org\nniemand@example.org\ngeen adres\n')
  await page.click('.list-paste button[type=submit]')
  await page.waitForSelector('.list-said')
  return true
}

/** The administrator, to whom most opens, in every look; each of the others in one. */
const CASES = [...ROLES, 'nobody' as const].flatMap((who, at) =>
  LOOKS.filter((_, nth) => who === 'administrator' || nth === at % LOOKS.length).map((look) => [who, ...look] as const),
)

describe.skipIf(!found)('every page, by the table of routes', { timeout: 600_000 }, () => {
  let browser: Browser
  let full: DemoHouse
  let empty: DemoHouse
  beforeAll(async () => {
    if (!found) return
    browser = await launch(found)
    full = await openDemoHouse(browser, 300)
    empty = await openDemoHouse(browser, 0)
  }, 300_000)
  afterAll(async () => {
    await browser?.close()
    await full?.close()
    await empty?.close()
  })

  const pathsIn = ({ things }: DemoHouse) =>
    [...TABLE, '/nothing/here'].flatMap((path) => (path.includes('$') ? (things[path] ?? []) : [path]))

  const walk = async (house: DemoHouse, who: Role | 'nobody', [lang, theme, width]: (typeof LOOKS)[number]) => {
    const storage = who === 'nobody' ? {} : { storageState: house.kept[who] }
    const context = await browser.newContext({ colorScheme: theme, viewport: { width, height: 900 }, ...storage })
    await context.addInitScript((to) => localStorage.setItem('waarom.lang', to), lang)
    const page = await context.newPage()
    const faults: string[] = []
    page.on('pageerror', ({ message }) => faults.push(message))
    const wrong: unknown[] = []
    for (const path of pathsIn(house)) {
      await page.goto(house.address + path)
      await page.waitForSelector('main h1')
      await page.waitForLoadState('networkidle')
      for (const one of [...(await looked(page)), ...faults.splice(0)]) wrong.push([path, one])
      await page.evaluate(() => document.querySelector<HTMLElement>('.skip')?.focus())
      const { unreached, hidden } = await tabThrough(page)
      for (const one of hidden) wrong.push([path, `the focus on ${one} cannot be seen`])
      for (const one of unreached) wrong.push([path, `Tab does not reach ${one}`])
      await unfold(page)
      for (const one of await looked(page)) wrong.push([path, 'unfolded', one])
      if (await bringList(page)) for (const one of await looked(page)) wrong.push([path, 'answered', one])
    }
    await context.close()
    return wrong
  }

  test.each([
    ['service-desk', 'wiets', 'Mensen', 'Wietske van Weekeinde'],
    ['reader', 'wiets', 'Niets gevonden', null],
    ['reader', 'pakket', 'Mails', 'Uw pakket is onderweg'],
  ] as const)(
    'the palette finds for a %s by %s what he may see; what is typed stands in no address',
    async (who, text, says, heading) => {
      const context = await browser.newContext({ locale: 'nl-NL', storageState: full.kept[who] })
      const page = await context.newPage()
      const asked: string[] = []
      page.on('request', (request) => asked.push(request.url()))
      await page.goto(`${full.address}/home`)
      await page.waitForSelector('.seek')
      await page.keyboard.press('Control+k')
      await page.fill('.palette input', text)
      await expect.poll(() => page.locator('.palette-list').innerText()).toContain(says)
      await page.keyboard.press('Enter')
      if (heading) await page.waitForSelector(`main h1:has-text("${heading}")`)
      expect([...asked, page.url()].filter((url) => url.includes(text))).toEqual([])
      await context.close()
    },
  )

  test('each page of one thing has things to show', () => {
    expect(TABLE.filter((path) => path.includes('$') && !full.things[path])).toEqual([])
  })

  test.each(CASES)(
    'for %s, in %s, %s, at %s: axe finds nothing, nothing sticks out, Tab reaches all',
    async (who, ...look) => {
      expect(await walk(full, who, look)).toEqual([])
    },
  )

  test.each(LOOKS.slice(-1))('in an empty house, in %s, %s, at %s', async (...look) => {
    expect(await walk(empty, 'administrator', look)).toEqual([])
  })
})
