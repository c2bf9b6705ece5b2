import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { makeDatabase } from '../server/store/fixtures/database.ts'
import { findBrowser, launch } from './browser.ts'
import { axeFinds, type House, openHouse } from './page.ts'

const found = await findBrowser()

describe.skipIf(!found)('the link of the first start', { timeout: 60_000 }, () => {
  let browser: Browser
  let house: House
  beforeAll(async () => {
    if (!found) return
    ;[browser, house] = await Promise.all([launch(found), makeDatabase().then(openHouse)])
  }, 120_000)
  afterAll(async () => {
    await browser?.close()
    await house?.close()
  })

  test('makes the first administrator, once, when the password is not easy to guess', async () => {
    const link = /http\S+/.exec(house.setup ?? '')?.[0] ?? ''
    const context = await browser.newContext({ locale: 'en-GB' })
    const asked: string[] = []
    context.on('request', (request) => asked.push(request.url()))
    let page = await context.newPage()
    const fill = async (password: string) => {
      await page.fill('#name', 'Ada Vos')
      await page.fill('#email', 'ada@example.org')
      await page.fill('#password', password)
      await page.click('button')
    }
    const said = () => page.locator('#said').textContent()

    await page.goto(link)
    expect(await axeFinds(page)).toEqual([])
    await fill('password1234')
    await expect.poll(said, { timeout: 15_000 }).toContain('easy to guess')
    await fill('purple giraffe drinks cold tea')
    await expect.poll(said, { timeout: 15_000 }).toContain('Your account is made')
    expect(page.url()).toBe(`${house.address}/join`)

    page = await context.newPage()
    await page.goto(link)
    await fill('purple giraffe drinks cold tea')
    await expect.poll(said, { timeout: 15_000 }).toContain('This link has been used')
    expect(asked.filter((url) => !url.startsWith(house.address) || url.includes('#'))).toEqual([])
  })
})
