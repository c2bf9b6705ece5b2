import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { withClient } from '../server/store/connection.ts'
import { type Database, makeDatabase } from '../server/store/fixtures/database.ts'
import { findBrowser, launch } from './browser.ts'
import { axeFinds, type House, openHouse } from './page.ts'

const found = process.env['WAAROM_LONG'] === undefined ? null : await findBrowser()
const PASSWORD = 'purple giraffe drinks cold tea'

describe.skipIf(!found)('what guards who may come in', { timeout: 60_000 }, () => {
  let browser: Browser
  let house: House
  let database: Database
  let page: Page
  beforeAll(async () => {
    if (!found) return
    database = await makeDatabase()
    ;[browser, house] = await Promise.all([launch(found), openHouse(database)])
    page = await browser.newPage({ locale: 'en-GB', viewport: { width: 1440, height: 900 } })
    await page.goto(/http\S+/.exec(house.setup ?? '')?.[0] ?? '')
    await page.fill('#name', 'Ada Vos')
    await page.fill('#email', 'ada@example.org')
    await page.fill('#password', PASSWORD)
    await page.click('button')
    await page.waitForSelector('main h1:text-is("Good day Ada")')
  }, 120_000)
  afterAll(async () => {
    await browser?.close()
    await house?.close()
  })

  /** As if everyone came in hours ago. */
  const grow = () =>
    withClient(database.owner, (client) =>
      client.query("update waarom.user_session set created_at = now() - interval '3 hours'"),
    )
  const confirm = async (password: string) => {
    await page.waitForSelector('.dialog[open] h2:text-is("Confirm that it is you")')
    await page.keyboard.type(password)
    await page.keyboard.press('Enter')
  }
  const press = (name: string) => page.click(`role=button[name=${JSON.stringify(name)}]`)

  test('asks the password of who came in long ago, and then does what was asked', async () => {
    // Also when the frame, which asks it, is not there yet.
    const pressed = Promise.withResolvers<void>()
    await page.route('**/assets/inside-frame-*.js', (route) => pressed.promise.then(() => route.continue()))
    await page.goto(`${house.address}/me`)
    await page.fill('input[autocomplete=name]', 'Ada de Vos')
    await grow()
    const refused = page.waitForResponse((reply) => reply.status() === 403)
    await press('Save name and address')
    await refused
    pressed.resolve()
    await confirm('not the password')
    await page.waitForSelector('.dialog [id$=error]:has-text("password")')
    expect(await axeFinds(page)).toEqual([])
    await page.fill('.dialog input[type=password]', PASSWORD)
    await page.keyboard.press('Enter')
    await page.waitForSelector('.page-lead:has-text("Ada de Vos")')
    expect(await page.locator('dialog[open]').count()).toBe(0)
  })

  test('does nothing when the window is closed, and gives the focus back', async () => {
    await page.fill('input[autocomplete=name]', 'Somebody else')
    await grow()
    await press('Save name and address')
    await page.waitForSelector('.dialog[open] h2')
    await page.keyboard.press('Escape')
    await page.waitForSelector('.wrong:has-text("Confirm first")')
    await expect.poll(() => page.locator(':focus').innerText()).toBe('Save name and address')
    expect(await page.locator('.page-lead').innerText()).toContain('Ada de Vos')
  })

  test('an invitation has a name in the list, and is taken back', async () => {
    await page.goto(`${house.address}/settings/users`)
    await press('Invite somebody')
    await page.fill('.dialog input[maxlength="200"]', 'Bo Bos')
    await page.click('.dialog label:text-is("counsel")')
    await press('Make the link')
    await confirm(PASSWORD)
    await page.waitForSelector('.dialog .once-text')
    expect(await page.locator('.dialog .once-text').innerText()).toContain('/join#')
    await press('Done')
    await press('Take back : Bo Bos')
    await page.waitForSelector('text=No invitation is open.')
  })

  test('a link for another password is made, and nobody deletes the last administrator', async () => {
    await press('Manage account : Ada de Vos')
    expect(await axeFinds(page)).toEqual([])
    await press('Link for a new password')
    await press('Make the link')
    await page.waitForSelector('.dialog .once-text:has-text("/reset#")')
    await press('Done')
    await press('Manage account : Ada de Vos')
    await press('Delete the account')
    await press('Delete the account of Ada de Vos')
    await page.waitForSelector('.dialog .wrong:has-text("last administrator")')
  })
})
