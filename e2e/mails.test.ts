import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findBrowser } from './browser.ts'
import { type Brands, type HouseOfAda, makeBrand, openHouseOfAda, type SignedIn } from './mails.ts'
import { axeFinds, type House, openSample, settled, stickingOut } from './page.ts'

const found = process.env['WAAROM_LONG'] === undefined ? null : await findBrowser()
const PARCEL =
  'Uw bestelling 4711 wordt morgen tussen 9 en 12 uur bezorgd.\n\nVolg uw pakket op de pagina van de bezorger.'

describe.skipIf(!found)('a mail', { timeout: 60_000 }, () => {
  let opened: HouseOfAda
  let house: House
  let context: BrowserContext
  let page: Page
  let ada: SignedIn
  let mail: string
  const faults: string[] = []
  beforeAll(async () => {
    if (!found) return
    opened = await openHouseOfAda(found, ['administrator', 'marketer', 'counsel'])
    ;({ house, context, ada } = opened)
    await makeBrand(ada, 'Winkel')
    const { brands } = await ada.call<Brands>('GET', '/api/v1/brands')
    const streamId = brands[0]?.streams.find(({ kind }) => kind === 'service')?.id
    const made = await ada.call<{ id: string }>('POST', '/api/v1/mails', {
      name: 'Pakket onderweg',
      kind: 'campaign',
      streamId,
    })
    mail = made.id
    await ada.call('PUT', `/api/v1/mails/${mail}/draft`, { source: PARCEL, as: 'txt' })
    page = await context.newPage()
    page.on('pageerror', (error) => faults.push(error.message))
  }, 120_000)
  afterAll(async () => {
    expect(faults).toEqual([])
    await opened?.close()
  })

  const saving = (state: string, words = '') => page.waitForSelector(`[data-saving=${state}]:has-text("${words}")`)
  const write = (text: string) => page.locator('.write-body textarea').fill(text)
  const unsaved = () =>
    page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('waarom.unsaved')).length)

  test('loses nothing while the connection is gone, also when its page is left', async () => {
    await page.goto(`${house.address}/purpose/mails/${mail}`)
    await page.click('role=tab[name="Schrijven"]')
    await context.route('**/draft', (route) => route.abort())
    await write(`${PARCEL} Tot morgen.`)
    await saving('lost')
    expect(await page.locator('[role=alert]').innerText()).toContain('Uw tekst staat in deze browser')
    await page.click('.rooms >> text=Mails')
    await page.waitForSelector('main h1:text-is("Mails")')
    await context.unroute('**/draft')
    await page.click('main >> role=link[name="Pakket onderweg"]')
    await saving('saved', 'versie 2')
    expect(await page.locator('.read').innerText()).toContain('Tot morgen.')
    expect(await unsaved()).toBe(0)
  })

  test('that somebody else changed meanwhile is overwritten by nobody', async () => {
    await ada.call('PUT', `/api/v1/mails/${mail}/draft`, { source: `${PARCEL} Van een ander.`, as: 'txt' })
    await page.click('role=tab[name="Schrijven"]')
    await write(`${PARCEL} Van mij.`)
    await saving('conflict')
    await page.click('role=button[name="Ga verder met de nieuwste"]')
    await saving('saved')
    await page.click('role=tab[name="Mail"]')
    await page.waitForSelector('.read:has-text("Van een ander.")')
    await page.click('role=button[name="Ongedaan maken"]')
    await page.waitForSelector('.read:has-text("Van mij.")')
    await saving('saved', 'versie 4')
  })

  test('is put before counsel, and one of the check page is kept as a mail', async () => {
    await page.click('role=button[name="Leg voor aan de jurist"]')
    await page.fill('.dialog textarea', 'Mag dit mee?')
    await page.click('role=button[name="Leg voor"]')
    await page.waitForSelector('.counsel:has-text("Ligt bij de juristen")')
    await page.goto(house.address)
    await openSample(page, 'parcel')
    await page.click('role=button[name="Bewaar als mail"]')
    await page.click('.dialog >> role=button[name="Bewaar als mail"]')
    await page.waitForSelector('main h1:text-is("Uw pakket komt een dag later")')
    expect(await page.evaluate(() => localStorage.getItem('waarom.mail'))).toBeNull()
    await page.setViewportSize({ width: 390, height: 844 })
    expect(await stickingOut(page)).toEqual([])
  })

  test('is found in the list by a part of its name, which stands in no address', async () => {
    const addresses: string[] = []
    page.on('request', (request) => addresses.push(request.url()))
    await page.goto(`${house.address}/purpose/mails`)
    await page.locator('main a:has-text("Uw pakket komt")').waitFor()
    await page.fill('main input[type=search]', 'DERWEG')
    await page.locator('main a:has-text("Uw pakket komt")').waitFor({ state: 'detached' })
    await page.locator('main a:has-text("Pakket onderweg")').waitFor()
    expect(addresses.some((one) => one.endsWith('/api/v1/mails/search'))).toBe(true)
    expect(addresses.filter((one) => /derweg/i.test(one))).toEqual([])
  })

  test('without a network, what never came says so in its place, and comes when there is one', async () => {
    // With nothing in the cache of the browser.
    const { cookies } = await context.storageState()
    const origins = [{ origin: house.address, localStorage: [{ name: 'waarom.known', value: 'yes' }] }]
    const empty = await opened.browser.newContext({ locale: 'nl-NL', storageState: { cookies, origins } })
    const page = await empty.newPage()
    await page.goto(`${house.address}/home`)
    await page.waitForSelector('.steps')
    await page.waitForLoadState('networkidle')
    await empty.setOffline(true)
    await page.click('.questions >> text=Doel')
    await page.waitForSelector('main h1:has-text("De verbinding is weg")')
    expect(await axeFinds(page)).toEqual([])
    await page.click('main >> text=Probeer opnieuw')
    await page.waitForSelector('[role=status]:has-text("nog geen antwoord")')
    await empty.setOffline(false)
    await page.click('main >> text=Probeer opnieuw')
    await page.waitForSelector('main[data-state=ready]')
    await empty.setOffline(true)
    await page.click('[data-sample=parcel]')
    await page.waitForSelector('main [role=alert]:has-text("Laad de pagina opnieuw")')
    await empty.setOffline(false)
    await page.reload()
    await page.waitForSelector('main[data-state=ready]')
    await openSample(page, 'parcel')
    await empty.setOffline(true)
    await page.click('role=tab[name="Bron"]')
    await page.waitForSelector('main [role=alert]:has-text("De server gaf geen antwoord")')
    await empty.setOffline(false)
    await page.click('main >> text=Probeer opnieuw')
    await settled(page)
    await page.click('role=tab[name="Bron"]')
    await page.waitForSelector('.cm-editor')
    await empty.close()
  })
})
