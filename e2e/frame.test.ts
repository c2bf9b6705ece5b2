import { createHmac } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { PAGE_ROOTS } from '../server/screen/plugin.ts'
import { findBrowser, launch } from './browser.ts'
import { axeFinds, type House, openHouse } from './page.ts'

const found = await findBrowser()
const EMAIL = 'ada@example.org'
const PASSWORD = 'purple giraffe drinks cold tea'

test('the address of every page begins as the server knows it', () => {
  const table = readFileSync(new URL('../web/routes.ts', import.meta.url), 'utf8')
  const roots = [...table.matchAll(/page\('\/([^/']*)/g)].map(([, root = '']) => root).filter((root) => root !== '')
  expect(roots.length).toBeGreaterThan(5)
  expect(roots.filter((root) => !PAGE_ROOTS.some((one) => one === root))).toEqual([])
})

describe.skipIf(!found)('the frame of the app', { timeout: 60_000 }, () => {
  let browser: Browser
  let house: House
  let context: BrowserContext
  let page: Page
  const faults: string[] = []
  const asked: string[] = []
  beforeAll(async () => {
    if (!found) return
    ;[browser, house] = await Promise.all([launch(found), openHouse()])
    context = await browser.newContext({ locale: 'en-GB', viewport: { width: 1440, height: 900 } })
    context.on('request', (request) => asked.push(request.url()))
    page = await context.newPage()
    page.on('pageerror', (error) => faults.push(error.message))
  }, 120_000)
  afterAll(async () => {
    await browser?.close()
    await house?.close()
  })

  const heading = () => page.locator('main h1').innerText()
  const arrive = (title: string) => page.waitForSelector(`main h1:text-is("${title}")`)
  const signIn = async () => {
    await page.fill('input[type=email]', EMAIL)
    await page.fill('input[autocomplete=current-password]', PASSWORD)
    await page.keyboard.press('Enter')
  }
  /** Opens the palette, types, and takes the first that is found. */
  const palette = async (text: string) => {
    await page.keyboard.press('Control+k')
    await page.fill('.palette input', text)
    await page.waitForSelector('.palette [data-combobox-selected]')
    await page.keyboard.press('Enter')
  }

  test('the link of the first start makes the first administrator, once, and leads in', async () => {
    const link = /http\S+/.exec(house.setup ?? '')?.[0] ?? ''
    const join = async (at: Page, password: string) => {
      await at.fill('#name', 'Ada Vos')
      await at.fill('#email', EMAIL)
      await at.fill('#password', password)
      await at.click('button')
    }
    await page.goto(link)
    expect(await axeFinds(page)).toEqual([])
    await join(page, 'password1234')
    await expect.poll(() => page.locator('#said').textContent()).toContain('easy to guess')
    await join(page, PASSWORD)
    await arrive('Good day Ada')
    expect(page.url()).toBe(`${house.address}/home`)

    const late = await browser.newPage({ locale: 'en-GB' })
    await late.goto(link)
    await join(late, PASSWORD)
    await expect.poll(() => late.locator('#said').textContent()).toContain('This link has been used')
    await late.close()
    expect(asked.filter((url) => !url.startsWith(house.address) || url.includes('#'))).toEqual([])
  })

  test('the palette and the keys lead anywhere; the focus stands on the heading one comes to', async () => {
    await palette('users')
    await arrive('Users')
    expect(await page.title()).toBe('Users · Waarom')
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1')
    await page.keyboard.press('g')
    await page.keyboard.press('m')
    await arrive('My account')
    await page.keyboard.press('?')
    expect(await page.locator('.dialog[open]').innerText()).toContain('go to Users')
    await page.keyboard.press('Escape')
  })

  let secret = ''
  test('a second factor is set up with a picture, a key and recovery codes, and is asked from then on', async () => {
    await page.click('role=button[name="Turn on"]')
    await page.keyboard.type(PASSWORD)
    await page.keyboard.press('Enter')
    await page.waitForSelector('.factor svg')
    secret = (await page.locator('.factor .code').first().innerText()).replace(/\s/g, '')
    expect(await page.locator('.factor-codes li').count()).toBe(10)
    await page.fill('.factor input', '12345')
    await page.keyboard.press('Enter')
    expect(await page.locator('.factor [id$=error]').innerText()).toBe('A code has six digits.')
    await page.fill('.factor input', codeOf(secret))
    await page.keyboard.press('Enter')
    await page.waitForSelector('role=button[name="Turn off"]')

    await palette('sign out')
    await arrive('Sign in')
    await page.goto(`${house.address}/settings/users`)
    await arrive('Sign in')
    await signIn()
    await arrive('One more step')
    await page.fill('main input', codeOf(secret))
    await page.keyboard.press('Enter')
    await arrive('Users')
    expect(await heading()).toBe('Users')
    expect(faults).toEqual([])
  })

  test('a wrong password is said in the language of the page, and nothing is lost of what was typed', async () => {
    const other = await browser.newPage({ locale: 'nl-NL' })
    await other.goto(`${house.address}/sign-in`)
    await other.fill('input[type=email]', EMAIL)
    await other.fill('input[autocomplete=current-password]', 'iets heel anders')
    await other.keyboard.press('Enter')
    expect(await other.locator('[role=alert]').innerText()).toContain('adres')
    expect(await other.locator('input[type=email]').inputValue()).toBe(EMAIL)
    await other.close()
  })
})

/** The code that an app shows now for a key (RFC 6238). */
function codeOf(secret: string): string {
  const bits = [...secret]
    .map((letter) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(letter).toString(2).padStart(5, '0'))
    .join('')
  const key = Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)))
  const counter = Buffer.alloc(8)
  counter.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000)))
  const digest = createHmac('sha1', key).update(counter).digest()
  const at = (digest.at(-1) ?? 0) & 15
  return String((digest.readUInt32BE(at) & 0x7fff_ffff) % 1_000_000).padStart(6, '0')
}
