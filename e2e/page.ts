import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { type loadDemoAt, readEnvironment, startServer } from '../server/index.ts'
import type { Database } from '../server/store/fixtures/database.ts'
import { urlOf } from '../server/store/fixtures/url.ts'
import { builtPage } from '../tools/start.ts'

/** The page's own server on a free port. */
export interface House {
  readonly address: string
  /** What its terminal says while it has no user; null when it has one. */
  readonly setup: string | null
  /** What it was started with, for a command beside it. */
  readonly environment: Parameters<typeof loadDemoAt>[0]
  readonly close: () => Promise<void>
}

/**
 * Starts a server of our own, with the page built when it is out of date.
 * @param database where its data are; in a PostgreSQL of its own when absent
 */
export async function openHouse(database?: Database): Promise<House> {
  const data = mkdtempSync(join(tmpdir(), 'waarom-house-'))
  const environment = readEnvironment({
    PORT: '0',
    WAAROM_LOG: 'silent',
    WAAROM_CHECKS_PER_MINUTE: '100000',
    WAAROM_SECRET_FILE: join(data, 'secret'),
    ...(database
      ? {
          DATABASE_URL: urlOf(database.application),
          WAAROM_MIGRATE_URL: urlOf(database.owner),
          WAAROM_KEY_FILE: join(data, 'key'),
        }
      : { WAAROM_DATA: data }),
  })
  const { address, setup, stop } = await startServer({ environment, dist: await builtPage(), readable: false })
  const close = async () => {
    await stop()
    rmSync(data, { recursive: true, force: true })
  }
  return { address, setup: setup?.('nl') ?? null, environment, close }
}

/** Opens the page in a fresh context, in Dutch and light unless asked otherwise. */
export async function openPage(browser: Browser, address: string, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({
    locale: 'nl-NL',
    colorScheme: 'light',
    viewport: { width: 1440, height: 900 },
    ...options,
  })
  const page = await context.newPage()
  await page.goto(address)
  await page.waitForSelector('main[data-state=ready]')
  return page
}

/** Waits until the verdict on the page is of the text as it is now. */
export async function settled(page: Page): Promise<void> {
  await page.waitForSelector('main[data-settled]', { timeout: 15_000 })
  await page.waitForSelector('.verdict[data-took=done]')
}

/** Opens one of the eight examples and waits for its verdict. */
export async function openSample(page: Page, id: string): Promise<void> {
  await page.click(`[data-sample=${id}]`)
  await settled(page)
}

/** Waits until what slides or fades in or out has done so; what turns round for ever is not waited for. */
async function still(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const ends = document.getAnimations().filter((one) => one.effect?.getComputedTiming().endTime !== Infinity)
    await Promise.allSettled(ends.map((one) => one.finished))
  })
}

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/**
 * What axe finds on the page, by WCAG 2.2 AA and its best practices; the scriptless frame that holds a mail is left
 * out, because axe waits in it for an answer that no script there can give.
 */
export async function axeFinds(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe)
  await still(page)
  return page.evaluate(async () => {
    const run = (
      globalThis as unknown as {
        axe: {
          run: (
            context: object,
            options: object,
          ) => Promise<{ violations: { id: string; nodes: { target: unknown; failureSummary?: string }[] }[] }>
        }
      }
    ).axe
    const { violations } = await run.run(
      { exclude: [['iframe']] },
      { iframes: false, runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] },
    )
    return violations.flatMap((one) =>
      one.nodes.map((node) => `${one.id}: ${JSON.stringify(node.target)} ${node.failureSummary ?? ''}`),
    )
  })
}

const CONTROLS =
  'a[href], button:not(:disabled), select, textarea, input:not([type=file]):not([type=radio]), input[type=radio]:checked, [contenteditable=true], [tabindex="0"]'

/** Names of all controls that can be seen on the page, or of those like that, each with its place among all. */
export async function controls(page: Page, like = '*'): Promise<readonly string[]> {
  return page.evaluate(
    ([selector, like]) => {
      const all = [...document.querySelectorAll<HTMLElement>(selector)]
      return all.flatMap((one, index) => {
        one.dataset['control'] =
          `${index} ${(one.getAttribute('aria-label') ?? one.textContent ?? '').trim().slice(0, 40)}`
        const seen =
          one.checkVisibility({ visibilityProperty: true }) && one.tabIndex >= 0 && !one.closest('dialog:not([open])')
        return seen && one.matches(like) ? [one.dataset['control']] : []
      })
    },
    [CONTROLS, like] as const,
  )
}

/**
 * Presses Tab until every control of the page had the focus, twice around at most: the controls it did not reach, and
 * those that did not show the focus. A part of the page that comes late is a part of the page too.
 */
export async function tabThrough(
  page: Page,
): Promise<{ readonly unreached: readonly string[]; readonly hidden: readonly string[] }> {
  const hidden = new Set<string>()
  let unreached = await controls(page)
  for (let presses = 0; unreached.length > 0 && presses < 2 * (await controls(page)).length + 20; presses += 1) {
    const here = await page.evaluate(() => {
      const one = document.activeElement as HTMLElement | null
      if (!one || one === document.body) return null
      one.dataset['reached'] = ''
      const outlined = ({ outlineStyle, outlineWidth }: CSSStyleDeclaration) =>
        outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0
      const drawn = (style: CSSStyleDeclaration) => outlined(style) || style.boxShadow !== 'none'
      const around = [one, one.parentElement, one.nextElementSibling].filter((some) => some !== null)
      // A field of several words is outlined as the box in which they and what is typed stand.
      const box = one.parentElement?.parentElement
      const shown =
        around.some((some) => drawn(getComputedStyle(some))) || (box ? outlined(getComputedStyle(box)) : false)
      return { name: one.dataset['control'] ?? '', shown }
    })
    if (here && !here.shown) hidden.add(here.name)
    unreached = await controls(page, ':not([data-reached])')
    await page.keyboard.press('Tab')
  }
  return { unreached, hidden: [...hidden] }
}

/** The words that one page shows and the other does not. */
export async function missingWords(page: Page, other: Page): Promise<readonly string[]> {
  const [here, there] = await Promise.all([page, other].map((one) => one.locator('body').innerText()))
  const shown = new Set((there ?? '').toLowerCase().match(/[\p{L}\p{N}]+/gu))
  return [...new Set((here ?? '').toLowerCase().match(/[\p{L}\p{N}]+/gu))].filter((word) => !shown.has(word))
}

/** What reaches past the sides of the page, or is cut off inside a box of its own; what only a screen reader hears is left out. */
export async function stickingOut(page: Page): Promise<readonly string[]> {
  await still(page)
  return page.evaluate(() => {
    const wide = document.documentElement.clientWidth
    const named = (one: Element) =>
      `${one.tagName.toLowerCase()}.${one.className} ${one.textContent?.slice(0, 40) ?? ''}`
    const out = document.documentElement.scrollWidth > wide ? ['the page scrolls sideways'] : []
    for (const one of document.body.querySelectorAll<HTMLElement>('*')) {
      const style = getComputedStyle(one)
      const box = one.getBoundingClientRect()
      const unseen =
        !one.checkVisibility({ opacityProperty: true }) ||
        box.width <= 1 ||
        one.closest('.away, .skip, thead, [style*="clip"]')
      if (unseen) continue
      const cut =
        style.overflowX === 'hidden' && style.textOverflow !== 'ellipsis' && one.scrollWidth > one.clientWidth + 1
      if (cut || box.right > wide + 1 || box.left < -1) out.push(named(one))
    }
    return out
  })
}

/** What moves, or would move when it changes. */
export async function moving(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const lasts = (durations: string) => durations.split(',').some((one) => Number.parseFloat(one) > 0)
    const all = [...document.querySelectorAll('*')].filter((one) => {
      const { transitionProperty, transitionDuration, animationName, animationDuration, scrollBehavior } =
        getComputedStyle(one)
      return (
        (transitionProperty !== 'none' && lasts(transitionDuration)) ||
        (animationName !== 'none' && lasts(animationDuration)) ||
        scrollBehavior === 'smooth'
      )
    })
    return all.map((one) => `${one.tagName.toLowerCase()}.${one.getAttribute('class') ?? ''}`)
  })
}
