import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { readEnvironment, startServer } from '../server/index.ts'
import { builtPage } from '../tools/start.ts'

/** The page's own server on a free port. */
export interface House {
  readonly address: string
  readonly close: () => Promise<void>
}

/** Starts a server of our own, with the page built when it is out of date. */
export async function openHouse(): Promise<House> {
  const environment = readEnvironment({ PORT: '0', WAAROM_LOG: 'silent', WAAROM_CHECKS_PER_MINUTE: '100000' })
  const { address, stop } = await startServer({ environment: { ...environment, port: 0 }, dist: await builtPage(), readable: false })
  return { address, close: stop }
}

/** Opens the page in a fresh context, in Dutch and light unless asked otherwise. */
export async function openPage(browser: Browser, address: string, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({ locale: 'nl-NL', colorScheme: 'light', viewport: { width: 1440, height: 900 }, ...options })
  const page = await context.newPage()
  page.on('console',(m)=>process.env.SHOW&&console.log(m.type(),m.text()));page.on('pageerror',(m)=>process.env.SHOW&&console.log(String(m)));await page.goto(address)
  await page.waitForSelector('main[data-state=ready]')
  return page
}

/** Waits until the verdict on the page is of the text as it is now. */
export async function settled(page: Page): Promise<void> {
  await page.waitForSelector('main[data-settled]', { timeout: 10_000 })
  await page.waitForSelector('.verdict[data-took=done], .trouble')
}
