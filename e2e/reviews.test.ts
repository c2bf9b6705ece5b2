import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Role } from '../server/roles.ts'
import { makeDatabase } from '../server/store/fixtures/database.ts'
import { addressOf, PASSWORD, PEOPLED } from '../server/users/fixtures/house.ts'
import { findBrowser, launch } from './browser.ts'
import { type Brands, makeBrand } from './mails.ts'
import { axeFinds, type House, openHouse, stickingOut } from './page.ts'

const found = process.env['WAAROM_LONG'] === undefined ? null : await findBrowser()

const MAIL = `<title>Uw bestelling 4711 is onderweg</title>
<p>Beste mevrouw Jansen,</p>
<p>Uw bestelling 4711 wordt morgen tussen 9 en 12 uur bezorgd. Volg uw pakket op de pagina van de bezorger.</p>
<p>Bestel nu de bijpassende tas met 20 procent korting.</p>
<script>parent.document.title = 'hacked'</script><img src="x" onerror="parent.document.title = 'hacked'">
<p>Met vriendelijke groet, Winkel B.V., Dorpsstraat 1, 1234 AB Utrecht, KvK 12345678</p>`

describe.skipIf(!found)('a question to counsel', { timeout: 60_000 }, () => {
  let browser: Browser
  let house: House
  let desk: Desk
  const faults: string[] = []
  beforeAll(async () => {
    if (!found) return
    ;[browser, house] = await Promise.all([launch(found), makeDatabase(PEOPLED).then(openHouse)])
    desk = await openDesk(house.address)
  }, 120_000)
  afterAll(async () => {
    await browser?.close()
    await house?.close()
  })

  /** A page of its own for somebody, who is signed in. */
  const enter = async (role: Role | null, path: string, more: object = {}): Promise<Page> => {
    const context = await browser.newContext({ locale: 'en-GB', viewport: { width: 1440, height: 900 }, ...more })
    if (role) {
      await context.addCookies(cookiesFor(house.address, await desk.signIn(role)))
      await context.addInitScript(() => localStorage.setItem('waarom.known', 'yes'))
    }
    const page = await context.newPage()
    page.on('pageerror', (error) => faults.push(error.message))
    await page.goto(house.address + path)
    await page.waitForSelector('main h1')
    return page
  }

  test('a guest comes by his link, whose token stays in no address, and advises', async () => {
    const { review } = await desk.ask('Van buiten', MAIL)
    const { link } = await desk.call<{ link: string }>('counsel', 'POST', `/api/v1/reviews/${review}/guest-links`, {
      label: 'mr. Smit',
    })
    const page = await enter(null, new URL(link).pathname + new URL(link).hash)
    await page.waitForSelector('.read')
    await expect.poll(() => page.url()).toBe(`${house.address}/guest`)
    expect(await axeFinds(page)).toEqual([])
    await page.fill('main .form input[autocomplete=name]', 'mr. A. Smit')
    await page.locator('main .form select').last().selectOption('commercial')
    await page.fill('main .form textarea', 'De tas is een aanbod.')
    await page.click('role=button[name=/^Advise: /]')
    await page.locator('.thread').getByText('De tas is een aanbod.').waitFor()
    await page.reload()
    await page.waitForSelector('.read')

    const counsel = await enter('counsel', `/purpose/reviews/${review}`)
    await counsel.waitForSelector('.read')
    await counsel.click('role=button[name=/^Follow the advice of mr. A. Smit/]')
    expect(await counsel.locator('.decide-law select').first().inputValue()).toBe('commercial')
    await counsel.click('role=button[name=/^End it now/]')
    await counsel.getByText('The link no longer works.').waitFor()
    await page.reload()
    await page.waitForSelector('[role=alert]')
  })

  test('a stricter reading says what follows before it is done, and is revoked with its reason', async () => {
    const [{ review }, other] = [
      await desk.ask('Strenger', MAIL),
      await desk.ask('Als deze', MAIL.replace('4711', '4712')),
    ]
    const page = await enter('counsel', `/purpose/reviews/${review}`)
    const row = page.locator('.row', { hasText: 'wordt morgen' })
    await row.hover()
    await row.getByRole('button', { name: /Say what this sentence does/ }).click()
    await page.locator('dialog select').last().selectOption('offer')
    expect(await page.locator('dialog .follows').innerText()).toContain('may only go once counsel has decided about it')
    await page.fill('dialog textarea', 'Dit is reclame.')
    await page.click('role=button[name="Record, for such mails too"]')
    await page.getByText('Other mails that counsel must now decide about').waitFor()
    await desk.call('marketer', 'POST', `/api/v1/reviews/${other.review}/withdrawal`)
    await page.goto(`${house.address}/purpose/reviews?show=unasked`)
    await page.click('role=link[name="Als deze"]')
    await page.waitForSelector('main h1:text-is("Als deze")')
    await page.waitForSelector('.verdict-review:has-text("a person judged a sentence like one in it more strictly")')
    await page.goto(`${house.address}/purpose/overrulings`)
    await page.waitForSelector('.overruling')
    expect(await page.locator('.touches').first().innerText()).toContain('Als deze')
    await page.click('role=button[name=/^Revoke this/]')
    await page.fill('dialog textarea', 'Vergissing.')
    await page.click('dialog >> role=button[name="Revoke"]')
    await page.waitForSelector('.overruling-revoked')
    expect((await desk.draft(other.mail)).report.effects).toEqual([])
  })

  const LOOKS = [
    ['nl', 'light', 1440],
    ['en', 'dark', 390],
  ] as const
  test.each(LOOKS)(
    'its pages, in %s, %s, at %s pixels: axe finds nothing and nothing sticks out',
    async (lang, theme, width) => {
      const { review } = await desk.ask(`Pagina ${lang}`, MAIL)
      const look = { locale: lang, colorScheme: theme, viewport: { width, height: 900 } }
      for (const path of [`/purpose/reviews/${review}`, '/purpose/reviews', '/purpose/overrulings', '/home']) {
        const page = await enter('counsel', path, look)
        await page.waitForLoadState('networkidle')
        expect([path, await axeFinds(page), await stickingOut(page)]).toEqual([path, [], []])
        await page.context().close()
      }
    },
  )
})

/** Calls the routes as people in their roles. */
interface Desk {
  readonly signIn: (role: Role) => Promise<string>
  readonly call: <T>(role: Role, method: string, path: string, body?: object) => Promise<T>
  /** Makes a mail, and asks counsel about it. */
  readonly ask: (name: string, source: string) => Promise<{ readonly mail: string; readonly review: string }>
  readonly draft: (mail: string) => Promise<{
    readonly report: { readonly decisions: readonly object[]; readonly effects: readonly object[] }
  }>
}

interface Made {
  readonly id: string
}

async function openDesk(address: string): Promise<Desk> {
  const cookies = new Map<Role, string>()
  const send = (path: string, method: string, headers: object, body?: object) =>
    fetch(address + path, {
      method,
      headers: { origin: address, ...headers, ...(body ? { 'content-type': 'application/json' } : {}) },
      ...(body ? { body: JSON.stringify(body) } : {}),
    })
  const signIn = async (role: Role) => {
    const reply = await send('/api/v1/session', 'POST', {}, { email: addressOf(role), password: PASSWORD })
    const cookie = reply.headers
      .getSetCookie()
      .map((one) => one.split(';')[0] ?? '')
      .join('; ')
    cookies.set(role, cookie)
    return cookie
  }
  const call = async <T>(role: Role, method: string, path: string, body?: object): Promise<T> => {
    const cookie = cookies.get(role) ?? (await signIn(role))
    const reply = await send(path, method, { cookie }, body)
    return (reply.status === 204 ? null : await reply.json()) as T
  }
  await makeBrand({ call: (method, path, body) => call('marketer', method, path, body) }, 'Winkel')
  const { brands } = await call<Brands>('marketer', 'GET', '/api/v1/brands')
  const streamId = brands[0]?.streams.find(({ kind }) => kind === 'service')?.id
  return {
    signIn: async (role) => cookies.get(role) ?? signIn(role),
    call,
    ask: async (name, source) => {
      const { id: mail } = await call<Made>('marketer', 'POST', '/api/v1/mails', { name, kind: 'campaign', streamId })
      await call('marketer', 'PUT', `/api/v1/mails/${mail}/draft`, { source })
      const { id: review } = await call<Made>('marketer', 'POST', `/api/v1/mails/${mail}/reviews`, {
        note: 'Mag de tas erbij?',
      })
      return { mail, review }
    },
    draft: async (mail) => {
      const { draftId } = await call<{ draftId: string }>('reader', 'GET', `/api/v1/mails/${mail}`)
      return call('reader', 'GET', `/api/v1/mails/${mail}/drafts/${draftId}`)
    },
  }
}

function cookiesFor(address: string, cookies: string) {
  return cookies.split('; ').map((one) => {
    const at = one.indexOf('=')
    return { name: one.slice(0, at), value: one.slice(at + 1), url: address }
  })
}
