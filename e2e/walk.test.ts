import { createHmac } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { loadDemoAt } from '../server/index.ts'
import { PAGE_ROOTS } from '../server/screen/plugin.ts'
import { makeDatabase } from '../server/store/fixtures/database.ts'
import { findBrowser, launch } from './browser.ts'
import { axeFinds, type House, openHouse } from './page.ts'
import { asOneStory } from './story.ts'

const found = await findBrowser()
const everyWay = process.env['WAAROM_LONG'] !== undefined
const EMAIL = 'ada@example.org'
const PASSWORD = 'purple giraffe drinks cold tea'
const FILE = ['Mailbox;Naam;Klant;Notitie', 'anna@example.org;Anna Bakker;1;belt graag', 'geen adres;Bo Vis;2;', '']
const PARCEL =
  'Uw bestelling 4711 wordt morgen tussen 9 en 12 uur bezorgd.\n\nVolg uw pakket op de pagina van de bezorger.'
const OFFER = '\n\nNu 20% korting op alle tassen. Koop snel, want op is op.'

test('the address of every page begins as the server knows it', () => {
  const table = readFileSync(new URL('../web/routes.ts', import.meta.url), 'utf8')
  const roots = [...table.matchAll(/page\('\/([^/']*)/g)].map(([, root = '']) => root).filter((root) => root !== '')
  expect(roots.length).toBeGreaterThan(5)
  expect(roots.filter((root) => !PAGE_ROOTS.some((one) => one === root))).toEqual([])
})

// Each test goes on where the one before it stopped.
describe.skipIf(!found)('from the first start to a decision and a person', { timeout: 60_000 }, () => {
  asOneStory()
  let browser: Browser
  let house: House
  let context: BrowserContext
  let page: Page
  const faults: string[] = []
  const asked: string[] = []
  beforeAll(async () => {
    if (!found) return
    // The long run starts a PostgreSQL of its own, as `npm start` does.
    const started = everyWay ? openHouse() : makeDatabase().then(openHouse)
    ;[browser, house] = await Promise.all([launch(found), started])
    ;[context, page] = await enter()
  }, 120_000)
  afterAll(async () => {
    await browser?.close()
    await house?.close()
  })

  /** A browser of somebody. */
  const enter = async (): Promise<[BrowserContext, Page]> => {
    const own = await browser.newContext({ locale: 'en-GB', viewport: { width: 1440, height: 900 } })
    own.on('request', (request) => asked.push(request.url()))
    const first = await own.newPage()
    first.on('pageerror', (error) => faults.push(error.message))
    return [own, first]
  }
  const join = async (at: Page, name: string, email: string, password: string) => {
    await at.fill('#name', name)
    await at.fill('#email', email)
    await at.fill('#password', password)
    await at.click('button')
  }
  const arrive = (title: string, at = page) => at.waitForSelector(`main h1:text-is("${title}")`)
  const press = (name: string) => page.click(`role=button[name=${JSON.stringify(name)}]`)
  const go = (path: string) => page.goto(house.address + path)
  /** Opens the palette, types, and takes the first that is found. */
  const palette = async (text: string) => {
    await page.keyboard.press('Control+k')
    await choose(text)
  }
  /** Before Enter the first of what was found must be chosen, and not what stood there while nothing was typed. */
  const choose = async (text: string) => {
    await page.fill('.palette input', text)
    await page.waitForSelector(`.palette [data-combobox-selected]:has-text(${JSON.stringify(text)})`)
    await page.keyboard.press('Enter')
  }

  test('the link of the first start makes the first administrator, once, and leads in', async () => {
    const link = /http\S+/.exec(house.setup ?? '')?.[0] ?? ''
    await page.goto(link)
    expect(await axeFinds(page)).toEqual([])
    await join(page, 'Ada Vos', EMAIL, 'password1234')
    await page.waitForSelector('#said:has-text("easy to guess")')
    await join(page, 'Ada Vos', EMAIL, PASSWORD)
    await arrive('Good day Ada')
    expect(page.url()).toBe(`${house.address}/home`)

    const late = await browser.newPage({ locale: 'en-GB' })
    await late.goto(link)
    await join(late, 'Ada Vos', EMAIL, PASSWORD)
    await late.waitForSelector('#said:has-text("This link has been used")')
    await late.close()
    expect(asked.filter((url) => !url.startsWith(house.address) || url.includes('#'))).toEqual([])
  })

  test('the palette and the keys lead anywhere, also before the frame is there; the focus stands on the heading', async () => {
    const pressed = Promise.withResolvers<void>()
    await page.route('**/assets/inside-frame-*.js', (route) => pressed.promise.then(() => route.continue()))
    await go('/home')
    await arrive('Good day Ada')
    await page.keyboard.press('Control+k')
    pressed.resolve()
    await choose('users')
    await arrive('Users')
    // Not before: where nothing is watched any more, what is just being fetched may hang.
    await page.unroute('**/assets/inside-frame-*.js')
    expect(await page.title()).toBe('Users · Waarom')
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1')
    await page.keyboard.press('g')
    await page.keyboard.press('m')
    await arrive('My account')
    await page.keyboard.press('?')
    expect(await page.locator('.dialog[open]').innerText()).toContain('go to Users')
    await page.keyboard.press('Escape')
  })

  test('a second factor is set up with a picture, a key and recovery codes, and is asked from then on', async () => {
    await press('Turn on')
    await page.keyboard.type(PASSWORD)
    await page.keyboard.press('Enter')
    await page.waitForSelector('.factor svg')
    const secret = (await page.locator('.factor .code').first().innerText()).replace(/\s/g, '')
    expect(await page.locator('.factor-codes li').count()).toBe(10)
    await page.fill('.factor input', '12345')
    await page.keyboard.press('Enter')
    expect(await page.locator('.factor [id$=error]').innerText()).toBe('A code has six digits.')
    await page.fill('.factor input', codeOf(secret))
    await page.keyboard.press('Enter')
    await page.waitForSelector('role=button[name="Turn off"]')

    await palette('sign out')
    await arrive('Sign in')
    await go('/settings/users')
    await arrive('Sign in')
    await page.fill('input[type=email]', EMAIL)
    await page.fill('input[autocomplete=current-password]', PASSWORD)
    await page.keyboard.press('Enter')
    await arrive('One more step')
    await page.keyboard.type(codeOf(secret))
    await page.keyboard.press('Enter')
    await arrive('Users')
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

  let counsel: Page
  test('somebody takes another role, and invites a counsel, who comes in by the link', async () => {
    await press('Change roles : Ada Vos')
    await page.click('.dialog label:text-is("marketer")')
    await press('Save the roles')
    await press('Invite somebody')
    await page.click('.dialog label:text-is("counsel")')
    await press('Make the link')
    const link = await page.locator('.dialog .once-text').innerText()
    await press('Done')
    ;[, counsel] = await enter()
    await counsel.goto(link)
    await join(counsel, 'Bo Bos', 'bo@example.org', PASSWORD)
    await arrive('Good day Bo', counsel)
  })

  test('in Dutch from here on, a brand is made and the demo shop is loaded', async () => {
    await palette('nederlands')
    await palette('begin')
    await page.click('text=Richt een merk in')
    await page.locator('main .empty-do button').click()
    for (const [label, value] of BRAND) await page.getByLabel(label, { exact: true }).fill(value)
    await press('Maak het merk')
    await page.waitForSelector('main h2:text-is("Winkel")')
    await go('/home')
    if (everyWay) await press('Laad de voorbeeldwinkel')
    else await loadDemoAt(house.environment, { people: 60 }, () => {}, new AbortController().signal)
    if (!everyWay) await go('/audience/people')
    await page.waitForSelector('main tbody a', { timeout: 60_000 })
  })

  test('a legal sender that no brand uses any more stands below the brands, and can be changed there', async () => {
    await go('/settings/brands')
    const winkel = page.locator('section', { has: page.locator('h2:text-is("Winkel")') })
    await winkel.locator('.do').first().click()
    await page.getByLabel('Wie staat er juridisch voor in?').selectOption({ label: 'Stichting Luchtkastelenroute' })
    await press('Bewaar')
    const unused = page.locator('section', { has: page.locator('h2:text-is("Afzenders zonder merk")') })
    await unused.locator('li .do').click()
    await page.waitForSelector('dialog h2:text-is("“Winkel B.V.” veranderen")')
    await page.getByLabel('Vestigingsadres').fill('Dorpsstraat 2, Ons Dorp')
    await press('Bewaar')
    await unused.locator('li:has-text("Dorpsstraat 2, Ons Dorp")').waitFor()
  })

  test('a file of people has its columns said, shows what will happen, and brings in what it can', async () => {
    await go('/audience/import')
    await page.setInputFiles('input[type=file]', {
      ...{ name: 'klanten.csv', mimeType: 'text/csv', buffer: Buffer.from(FILE.join('\n')) },
    })
    await page.selectOption('role=combobox[name="Mailbox: wat wordt dit?"]', 'contact.address')
    await press('Zo kloppen de kolommen')
    await page.fill('input[maxlength="60"]', 'kassa')
    await page.click('text=Nee, dat weten wij niet')
    expect(await page.locator('.note-amber').innerText()).toContain('herkomst onbekend')
    await press('Leg dit vast')
    await press('Kijk wat er gaat gebeuren')
    const start = page.locator('role=button[name="Haal 1 mens binnen"]')
    await start.waitFor()
    expect(await page.locator('.import-steps').innerText()).toContain('Regel 3')
    expect(await axeFinds(page)).toEqual([])
    await start.click()
    const [file] = await Promise.all([page.waitForEvent('download'), page.click('text=Haal de afgewezen rijen op')])
    const rows = (await (await file.createReadStream()).toArray()).join('')
    expect(rows).toContain('geen adres')
    expect(rows).not.toContain('anna@example.org')
  })

  test('a mail is made, saves itself while it is written, and shows what changed between two versions', async () => {
    const saving = (state: string, words = '') => page.waitForSelector(`[data-saving=${state}]:has-text("${words}")`)
    await go('/home')
    await page.click('text=Naar de mails')
    await press('Maak een mail')
    await page.fill('.dialog input', 'Pakket onderweg')
    await press('Maak de mail')
    await page.locator('.start-area').fill(PARCEL)
    await saving('saving')
    await saving('saved', 'versie 1')
    await page.waitForSelector('.station[aria-current=step]:has-text("Doelgroep")')
    expect(await page.locator('.verdict-sentence').innerText()).toContain('ervicemail')
    await page.locator('.write-body textarea').fill(PARCEL + OFFER)
    await saving('saved', 'versie 2')
    await page.waitForSelector('.station-blocked:has-text("Doel")')
    expect(await axeFinds(page)).toEqual([])

    await page.click('.mail-head >> text=Versies')
    await press('Vergelijk met de vorige')
    await page.waitForSelector('.compared-added')
    const added = await page.locator('.compared-added ins').allInnerTexts()
    expect(added).toEqual(['Nu 20% korting op alle tassen.', 'Koop snel, want op is op.'])
    expect(await page.locator('.verdict-changes').innerText()).toContain('vastgehouden')
    expect(await axeFinds(page)).toEqual([])
    await page.click('text=Naar de mail')
  })

  test('it is put before counsel, commented on beside its sentence, decided by another, and told to who asked', async () => {
    await press('Leg voor aan de jurist')
    await page.fill('.dialog textarea', 'Mag de korting erbij?')
    await press('Leg voor')
    await page.waitForSelector('.counsel:has-text("Ligt bij de juristen")')

    await counsel.goto(`${house.address}/purpose/reviews`)
    await counsel.click('role=link[name="Pakket onderweg"]')
    const row = counsel.locator('.row', { hasText: 'korting op alle tassen' })
    await row.hover()
    await row.getByRole('button', { name: /Say something/ }).click()
    await counsel.keyboard.type('Waarom staat dit erin?')
    await counsel.keyboard.press('Control+Enter')
    await row.getByText('Waarom staat dit erin?').waitFor()
    const law = counsel.locator('.decide-law').first()
    await law.locator('select').selectOption('refuse')
    await law.locator('textarea').fill('Het aanbod moet eruit.')
    expect(await counsel.locator('.decide .follows').innerText()).toContain('the mail may not go, in any stream')
    await counsel.click('role=button[name="Decide: may not go in the Netherlands"]')
    await counsel.waitForSelector('.decided')
    expect(await counsel.locator('.thread').innerText()).toContain('until the text or the rulebook changes')
    expect(await axeFinds(counsel)).toEqual([])

    await go('/home')
    await page.click('text=Er is besloten over “Pakket onderweg”')
    await page.waitForSelector('.decided')
    expect(await page.locator('.thread').innerText()).toContain('Het aanbod moet eruit.')
    expect(await page.locator('.decide').count()).toBe(0)
  })

  test('a person is found, and the page tells where the data come from', async () => {
    await go('/audience/people')
    await page.fill('input[type=search]', 'anna@')
    await page.click('main tr:has-text("anna@example.org") a')
    await arrive('Anna Bakker')
    expect(await page.locator('.page-lead').innerText()).toContain('Niemand weet waar de gegevens vandaan komen')
    await page.click('text=Alle mensen')
    await page.fill('input[type=search]', 'K-0000001')
    await page.click('role=link[name="Wietske van Weekeinde"]')
    await arrive('Wietske van Weekeinde')
    expect(await page.locator('.page-lead').innerText()).toContain('Bestellingen:')
    await page.waitForSelector('main h2:has-text("Waar komt het vandaan?")')
    expect(await axeFinds(page)).toEqual([])
    expect(faults).toEqual([])
    expect(asked.filter((url) => /anna|bakker|wietske|K-0000001/i.test(url))).toEqual([])
    await context.close()
  })
})

const BRAND = [
  ['Naam van het merk', 'Winkel'],
  ['Naam in het handelsregister', 'Winkel B.V.'],
  ['Vestigingsadres', 'Dorpsstraat 1, Utrecht'],
  ['Nummer in het handelsregister', '12345678'],
  ['Adres onder de mail', 'Dorpsstraat 1, Utrecht'],
  ['Privacypagina', 'https://winkel.example/privacy'],
  ['Waar bereiken mensen u?', 'vragen@winkel.example'],
  ['Eerste stroom voor service', 'Bestellingen'],
  ['Eerste stroom voor reclame', 'Aanbiedingen'],
] as const

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
