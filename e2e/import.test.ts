import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { makeDatabase } from '../server/store/fixtures/database.ts'
import { findBrowser, launch } from './browser.ts'
import { join, makeBrand } from './mails.ts'
import { axeFinds, type House, openHouse } from './page.ts'

const found = await findBrowser()
const FILE = ['Mailbox;Naam;Klant;Notitie', 'anna@example.org;Anna Bakker;1;belt graag', 'geen adres;Bo Vis;2;', '']

describe.skipIf(!found)('a file of people', { timeout: 60_000 }, () => {
  let browser: Browser
  let house: House
  let context: BrowserContext
  let page: Page
  const faults: string[] = []
  beforeAll(async () => {
    if (!found) return
    ;[browser, house] = await Promise.all([launch(found), makeDatabase().then(openHouse)])
    context = await browser.newContext({ locale: 'nl-NL', viewport: { width: 1440, height: 900 } })
    const ada = await join(context, house, house.setup ?? '', { name: 'Ada Vos', email: 'ada@example.org' })
    await makeBrand(ada, 'Winkel')
    page = await context.newPage()
    page.on('pageerror', (error) => faults.push(error.message))
  }, 120_000)
  afterAll(async () => {
    await browser?.close()
    await house?.close()
  })

  test('is sent, has its columns said, shows what will happen, and brings in what it can', async () => {
    await page.goto(`${house.address}/audience/import`)
    await page.setInputFiles('input[type=file]', {
      ...{ name: 'klanten.csv', mimeType: 'text/csv', buffer: Buffer.from(FILE.join('\n')) },
    })
    await page.selectOption('role=combobox[name="Mailbox: wat wordt dit?"]', 'contact.address')
    await page.click('role=button[name="Zo kloppen de kolommen"]')
    await page.fill('input[maxlength="60"]', 'kassa')
    await page.click('text=Nee, dat weten wij niet')
    expect(await page.locator('.note-amber').innerText()).toContain('herkomst onbekend')
    await page.click('role=button[name="Leg dit vast"]')
    await page.click('role=button[name="Kijk wat er gaat gebeuren"]')
    const start = page.locator('role=button[name="Haal 1 mens binnen"]')
    await start.waitFor()
    expect(await page.locator('.import-steps').innerText()).toContain('Regel 3')
    expect(await axeFinds(page)).toEqual([])
    await start.click()
    const [file] = await Promise.all([page.waitForEvent('download'), page.click('text=Haal de afgewezen rijen op')])
    const rows = (await (await file.createReadStream()).toArray()).join('')
    expect(rows).toContain('geen adres')
    expect(rows).not.toContain('anna@example.org')
    await page.click('text=Bekijk de mensen')
    await page.waitForSelector('text=anna@example.org')
    expect(faults).toEqual([])
  })
})
