import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { makeDatabase } from '../server/store/fixtures/database.ts'
import { findBrowser, launch } from './browser.ts'
import { join, makeBrand, type SignedIn } from './mails.ts'
import { axeFinds, type House, openHouse, settled } from './page.ts'

const found = await findBrowser()
const PARCEL =
  'Uw bestelling 4711 wordt morgen tussen 9 en 12 uur bezorgd.\n\nVolg uw pakket op de pagina van de bezorger.'
const OFFER = '\n\nNu 20% korting op alle tassen. Koop snel, want op is op.'

describe.skipIf(!found)('a mail', { timeout: 60_000 }, () => {
  let browser: Browser
  let house: House
  let context: BrowserContext
  let page: Page
  let ada: SignedIn
  const faults: string[] = []
  beforeAll(async () => {
    if (!found) return
    ;[browser, house] = await Promise.all([launch(found), makeDatabase().then(openHouse)])
    context = await browser.newContext({ locale: 'nl-NL', viewport: { width: 1440, height: 900 } })
    ada = await join(context, house, house.setup ?? '', { name: 'Ada Vos', email: 'ada@example.org' })
    const { user } = await ada.call<{ user: { id: string } }>('GET', '/api/v1/session')
    await ada.call('PUT', `/api/v1/users/${user.id}/roles`, { roles: ['administrator', 'marketer', 'counsel'] })
    await makeBrand(ada, 'Winkel')
    page = await context.newPage()
    page.on('pageerror', (error) => faults.push(error.message))
  }, 120_000)
  afterAll(async () => {
    await browser?.close()
    await house?.close()
  })

  const saved = (state: string) => page.waitForSelector(`[data-saving=${state}]`)
  const write = () => page.locator('.write-body textarea')

  test('is made, saves itself while it is written, and has its verdict at once', async () => {
    await page.goto(`${house.address}/purpose/mails`)
    await page.click('role=button[name="Maak een mail"]')
    await page.fill('.dialog input', 'Pakket onderweg')
    await page.click('role=button[name="Maak de mail"]')
    await page.locator('.start-area').fill(PARCEL)
    await saved('saving')
    await saved('saved')
    await settled(page)
    expect(await page.locator('.verdict-sentence').innerText()).toContain('ervicemail')
    expect(await page.locator('.station[aria-current=step]').innerText()).toContain('Doelgroep')
    expect(await axeFinds(page)).toEqual([])
  })

  test('keeps what is written while the connection is gone, and saves it when it is back', async () => {
    await context.route('**/draft', (route) => route.abort())
    await write().fill(PARCEL + OFFER)
    await saved('lost')
    expect(await page.locator('[role=alert]').innerText()).toContain('Uw tekst staat in deze browser')
    await context.unroute('**/draft')
    await page.click('role=button[name="Probeer het nu"]')
    await saved('saved')
    expect(
      await page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('waarom.unsaved'))),
    ).toEqual([])
    await page.waitForSelector('.station-blocked')
  })

  test('has versions that are read and compared, with what changed in the verdict', async () => {
    await page.click('.mail-head >> text=Versies')
    await page.click('role=button[name="Vergelijk met de vorige"]')
    await page.waitForSelector('.compared-added')
    expect(await page.locator('.compared-added ins').allInnerTexts()).toEqual([
      'Nu 20% korting op alle tassen.',
      'Koop snel, want op is op.',
    ])
    expect(await page.locator('.verdict-changes').innerText()).toContain('NL')
    expect(await axeFinds(page)).toEqual([])
    expect(faults).toEqual([])
  })
})
