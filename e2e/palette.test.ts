import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { loadDemoAt } from '../server/index.ts'
import { findBrowser } from './browser.ts'
import { type HouseOfAda, openHouseOfAda } from './mails.ts'
import { axeFinds, stickingOut } from './page.ts'

const found = await findBrowser()
/** Somebody who is always in the demo shop, and a mail that is found by the same letters. */
const WIETSKE = 'Wietske van Weekeinde'
const MAIL = 'Wietske wacht op iets'

describe.skipIf(!found)('the palette does what is chosen for the text as it was typed', { timeout: 60_000 }, () => {
  let opened: HouseOfAda
  let page: Page
  beforeAll(async () => {
    if (!found) return
    opened = await openHouseOfAda(found, ['administrator', 'marketer'])
    await loadDemoAt(opened.house.environment, { people: 20 }, () => {}, new AbortController().signal)
    type Brands = { readonly brands: readonly { readonly streams: readonly { readonly id: string }[] }[] }
    const { brands } = await opened.ada.call<Brands>('GET', '/api/v1/brands')
    const mail = { name: MAIL, kind: 'campaign', streamId: brands[0]?.streams[0]?.id }
    await opened.ada.call('POST', '/api/v1/mails', mail)
  }, 120_000)
  afterAll(async () => {
    await opened?.close()
  })
  beforeEach(async () => {
    page = await opened.context.newPage()
    await page.goto(`${opened.house.address}/home`)
    await page.waitForSelector('.seek')
    await page.keyboard.press('Control+k')
    await page.waitForSelector('.palette input:focus')
  })
  afterEach(() => page.close())

  /** Keeps back what the server answers to these searches, until it is let go. */
  const keepBack = async (what: 'mails' | 'people' | '*') => {
    const { promise, resolve } = Promise.withResolvers<void>()
    await page.route(`**/api/v1/${what}/search`, (route) => promise.then(() => route.continue()))
    return resolve
  }
  const asked = (what: 'mails' | 'people', text: string) =>
    page.waitForRequest((one) => one.url().endsWith(`/${what}/search`) && one.postDataJSON().text === text)
  const says = (words: string) => page.waitForSelector(`.palette [role=status]:has-text("${words}")`)
  const chosen = (name: string) =>
    page.waitForSelector(`.palette [role=option][aria-selected=true]:has-text("${name}")`)
  const arrive = (title: string) => page.waitForSelector(`main h1:text-is("${title}")`)
  const stays = async () => {
    expect(await page.locator('.palette').count()).toBe(1)
    expect(new URL(page.url()).pathname).toBe('/home')
  }

  test('Enter before the server answered waits for the answer, and opens what it finds', async () => {
    const letGo = await keepBack('*')
    await page.keyboard.type('wietske van')
    await page.keyboard.press('Enter')
    await says('Wordt geladen')
    await stays()
    letGo()
    await arrive(WIETSKE)
    expect(await page.locator('.palette').count()).toBe(0)
  })

  test('what was found for fewer letters is never opened; when nothing is found that is said', async () => {
    await page.keyboard.type('wie')
    await page.waitForSelector(`.palette [role=option]:has-text("${MAIL}")`)
    const letGo = await keepBack('*')
    await page.keyboard.type('lewaal')
    await page.keyboard.press('Enter')
    await says('Wordt geladen')
    await stays()
    letGo()
    await says('Niets gevonden voor “wielewaal”.')
    await stays()
  })

  test('a page and a deed are there without the server, and Enter opens them at once', async () => {
    await keepBack('*')
    await page.keyboard.type('merken')
    await page.keyboard.press('Enter')
    await arrive('Merken')
  })

  test('typing on forgets an Enter of before', async () => {
    const letGo = await keepBack('*')
    await page.keyboard.type('wiets')
    await page.keyboard.press('Enter')
    await page.keyboard.type('ke van')
    letGo()
    await chosen(WIETSKE)
    await stays()
    await page.keyboard.press('Enter')
    await arrive(WIETSKE)
  })

  test('Escape forgets it too; opened anew, the palette is as it always begins', async () => {
    const letGo = await keepBack('*')
    const search = asked('mails', 'wietske')
    await page.keyboard.type('wietske')
    await page.keyboard.press('Enter')
    await search
    await page.keyboard.press('Escape')
    await page.waitForSelector('.palette', { state: 'detached' })
    letGo()
    await page.keyboard.press('Control+k')
    await page.waitForSelector('.palette input:focus')
    expect(await page.inputValue('.palette input')).toBe('')
    await page.keyboard.type('wietske')
    await chosen(MAIL)
    await stays()
  })

  test('mails stand above people, whichever is answered first, and Enter opens the line that is marked', async () => {
    const letGo = await keepBack('mails')
    const people = page.waitForResponse('**/api/v1/people/search')
    await page.keyboard.type('wietske')
    await people
    letGo()
    await chosen(MAIL)
    await page.keyboard.press('ArrowDown')
    await chosen(WIETSKE)
    await page.keyboard.press('Enter')
    await arrive(WIETSKE)
  })

  test('a screen reader hears which line is chosen, and how many there are', async () => {
    const heard = () =>
      page.locator('.palette input').evaluate((input) => {
        const line = document.getElementById(input.getAttribute('aria-activedescendant') ?? '')
        const list = document.getElementById(input.getAttribute('aria-controls') ?? '')
        return {
          is: input.getAttribute('role'),
          isOpen: input.getAttribute('aria-expanded'),
          line: line?.getAttribute('aria-selected') === 'true' ? line.textContent : null,
          isInList: list?.getAttribute('role') === 'listbox' && list.contains(line),
        }
      })
    await page.keyboard.type('wietske')
    await chosen(MAIL)
    await says('2 gevonden')
    expect(await heard()).toEqual({
      is: 'combobox',
      isOpen: 'true',
      line: expect.stringContaining(MAIL),
      isInList: true,
    })
    await page.keyboard.press('ArrowUp')
    await chosen(WIETSKE)
    expect((await heard()).line).toContain(WIETSKE)
    expect(await axeFinds(page)).toEqual([])
    await page.keyboard.type(' niet')
    await says('Niets gevonden')
    expect(await heard()).toMatchObject({ isOpen: 'false', line: null })
    expect(await axeFinds(page)).toEqual([])
  })

  test('a search that fails is not told as one that found nothing, and can be done again', async () => {
    await page.route('**/api/v1/people/search', (route) => route.fulfill({ status: 429 }))
    await page.keyboard.type('wietske van')
    await page.keyboard.press('Enter')
    await page.waitForSelector('.palette [role=alert]:has-text("te veel verzoeken")')
    expect(await page.locator('.palette').innerText()).not.toContain('Niets gevonden')
    await stays()
    await page.unroute('**/api/v1/people/search')
    await page.click('.palette >> role=button[name="Probeer opnieuw"]')
    await chosen(WIETSKE)
    await stays()
    await page.keyboard.press('Enter')
    await arrive(WIETSKE)
  })

  test('Enter that is held down since it opened the palette chooses nothing in it', async () => {
    await page.keyboard.press('Escape')
    await page.focus('.seek')
    await page.keyboard.down('Enter')
    await page.waitForSelector('.palette input:focus')
    await page.keyboard.down('Enter')
    await page.keyboard.up('Enter')
    await page.keyboard.type('wietske')
    await chosen(MAIL)
    await stays()
  })

  test('what is typed for the palette before it is there leads nowhere else', async () => {
    const { promise, resolve } = Promise.withResolvers<void>()
    await page.route('**/assets/inside-frame-*.js', (route) => promise.then(() => route.continue()))
    await page.reload()
    await arrive('Goedendag Ada')
    await page.keyboard.press('Control+k')
    await page.keyboard.type('gm')
    resolve()
    await page.waitForSelector('.palette input:focus')
    await stays()
  })
  test('what opens it gives way where there is little room, in the longer language too', async () => {
    await page.setViewportSize({ width: 320, height: 800 })
    await page.keyboard.type('english')
    await page.keyboard.press('Enter')
    await arrive('Good day Ada')
    expect(await stickingOut(page)).toEqual([])
    await page.evaluate(() => localStorage.removeItem('waarom.lang'))
  })
})
