import { readFile } from 'node:fs/promises'
import type { Browser, Page, Request } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { check } from '../purpose/check.ts'
import { DEFAULT_THRESHOLDS, RULEBOOKS, rulebookOf } from '../purpose/law/index.ts'
import { toJson } from '../purpose/report/json.ts'
import { readModel } from '../server/purpose/judge-mail.ts'
import { makeDatabase } from '../server/store/fixtures/database.ts'
import { DEFAULT_CHOICE } from '../web/pages/check/mail/store.ts'
import { SAMPLES } from '../web/samples/index.ts'
import { findBrowser, launch } from './browser.ts'
import { HOSTILE } from './hostile.ts'
import {
  axeFinds,
  controls,
  type House,
  missingWords,
  moving,
  openHouse,
  openPage,
  openSample,
  settled,
  stickingOut,
  tabThrough,
} from './page.ts'

const found = await findBrowser()
const PHONE = { viewport: { width: 390, height: 844 } }
const DARK_PHONE = { ...PHONE, colorScheme: 'dark' }

/** What costs much and seldom breaks is looked at in the long run. */
const everyWay = process.env['WAAROM_LONG'] !== undefined

describe.skipIf(!found)('the check page', { timeout: 60_000 }, () => {
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

  const faults: string[] = []
  /** What was asked of elsewhere. */
  const foreign: string[] = []
  const opened = new Map<string, Page>()
  const open = async (options: object) => {
    const page = await openPage(browser, house.address, options)
    page.on('pageerror', (error) => faults.push(error.message))
    page.on('console', (message) => message.type() === 'error' && faults.push(message.text()))
    page.context().on('request', (request) => {
      const url = request.url()
      if (![house.address, 'data:', 'blob:', 'about:srcdoc'].some((own) => url.startsWith(own))) foreign.push(url)
    })
    return page
  }
  /** Begins anew on the page of these options, which is opened once; opening one costs more than what most look at. */
  const visit = async (act: (page: Page) => Promise<void>, options: object = {}) => {
    const key = JSON.stringify(options)
    const page = opened.get(key) ?? (await open(options))
    opened.set(key, page)
    await beginAnew(page)
    await act(page)
    expect(faults.splice(0)).toEqual([])
    expect(foreign.splice(0)).toEqual([])
  }
  /** A page of its own, for what changes more than the mail. */
  const visitAlone = async (act: (page: Page) => Promise<void>, options: object = {}) => {
    const page = await open(options)
    await act(page)
    expect(faults.splice(0)).toEqual([])
    await page.context().close()
  }
  const verdict = (page: Page) => page.locator('.verdict-sentence').innerText()

  test('starts with a place to paste and eight examples', () =>
    visit(async (page) => {
      expect(await page.locator('h1').innerText()).toContain('zonder toestemming')
      expect(await page.locator('[data-sample]').count()).toBe(8)
      expect(await page.locator('.start-area').evaluate((one) => one === document.activeElement)).toBe(true)
    }))

  test('an example gives a verdict, countries, and notes beside the lines', () =>
    visit(async (page) => {
      await openSample(page, 'parcel')
      expect(await verdict(page)).not.toBe('')
      expect(await page.locator('.countries tbody tr').count()).toBe(DEFAULT_CHOICE.laws.length)
      expect(await page.locator('.note-promotion').innerText()).toContain('wat in het oog valt')
      expect(await page.locator('.verdict-others').innerText()).toContain('VK')
    }))

  test('the verdict follows the typing, and nothing goes over the network', () =>
    visit(async (page) => {
      const sent: string[] = []
      const record = (request: Request) => sent.push(`${request.method()} ${request.url()}`)
      page.context().on('request', record)
      await page.locator('.start-area').pressSequentially('Uw pakket komt morgen. ')
      await settled(page)
      const before = await verdict(page)
      // Put in at once: each letter has the whole mail judged.
      await page.keyboard.insertText(
        'Vandaag krijgt u 50% korting op alle schoenen in onze winkel. Koop ze nu met de code NU50, alleen deze week. Bekijk alle aanbiedingen in de webshop.',
      )
      await settled(page)
      expect(await verdict(page)).not.toBe(before)
      expect(await page.locator('.write-body textarea').inputValue()).toContain('NU50')
      page.context().off('request', record)
      // A font of our own may still come in; nothing goes out.
      expect(sent.filter((line) => !/^GET [^?]+\/assets\/[^?]+\.woff2$/.test(line))).toEqual([])
    }))

  test('a remedy can be applied and undone', () =>
    visit(async (page) => {
      await openSample(page, 'parcel')
      const before = await page.locator('.read').innerText()
      const said = await verdict(page)
      const taken = await page.locator('.struck del').first().innerText()
      await page.click('.remedy-do button')
      await settled(page)
      expect(await page.locator('.read').innerText()).not.toContain(taken)
      await page.click('role=button[name="Ongedaan maken"]')
      await settled(page)
      expect(await page.locator('.read').innerText()).toBe(before)
      expect(await verdict(page)).toBe(said)
    }))

  test('of two mails the service part is saved with a subject about the service', () =>
    visitAlone(async (page) => {
      await openSample(page, 'receipt')
      const saved = async (name: string) => {
        const [download] = await Promise.all([page.waitForEvent('download'), page.click(`text=${name}`)])
        await expect.poll(() => page.locator('.said').innerText()).toContain(download.suggestedFilename())
        return readFile(await download.path(), 'utf8')
      }
      const service = await saved('Bewaar het servicedeel')
      expect(service).toContain('<title>Thank you for your order 20931.</title>')
      expect(service).not.toContain('15% off')
      expect(await saved('Bewaar de rest')).toContain('<title>Your receipt, and 15% off your next order</title>')
    }))

  test.runIf(everyWay)('an offer that stands too early can be moved under the service, and put back', () =>
    visit(async (page) => {
      await page.setInputFiles('input[type=file]', {
        name: 'app-first.html',
        mimeType: 'text/html',
        buffer: Buffer.from(
          '<html><head><title>Uw bestelling 20418 is onderweg</title></head><body><p>Beste mevrouw Postma,</p><p>Met onze app volgt u uw pakket nog makkelijker. Download de app gratis in de App Store.</p><p>Uw bestelling 20418 is vandaag verzonden. De bezorger komt morgen tussen 14.00 en 16.00 uur.</p><p>Uw factuur vindt u in uw account. Het geld van een retour staat binnen 14 dagen op uw rekening.</p><p>Met vriendelijke groet,<br>De Lindeboom</p></body></html>',
        ),
      })
      await settled(page)
      const before = await page.locator('.read').innerText()
      expect(await verdict(page)).toBe('Reclame, geen servicemail')
      const move = page.locator('.remedies > li', { hasText: 'Zet dit onder “Het geld van een retour' })
      await move.locator('role=button[name="Pas toe"]').click()
      await settled(page)
      await expect.poll(() => verdict(page)).toBe('Servicemail met een licht commercieel tintje')
      const lines = await page.locator('.line').allInnerTexts()
      const at = (text: string) => lines.findIndex((line) => line.includes(text))
      expect(at('Met onze app')).toBeGreaterThan(at('Het geld van een retour'))
      expect(at('Met onze app')).toBeLessThan(at('Met vriendelijke groet'))
      await page.click('role=button[name="Ongedaan maken"]')
      await settled(page)
      expect(await page.locator('.read').innerText()).toBe(before)
      await expect.poll(() => verdict(page)).toBe('Reclame, geen servicemail')
    }),
  )

  test('rich text keeps its form when it is pasted', () =>
    visit(async (page) => {
      await page.locator('.start-area').evaluate((area) => {
        const data = new DataTransfer()
        data.setData('text/html', '<h1>Uw afspraak is verzet</h1><p>U komt nu op <b>maandag</b> om tien uur.</p>')
        data.setData('text/plain', 'Uw afspraak is verzet')
        area.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }))
      })
      await settled(page)
      expect(await page.locator('.line-heading').innerText()).toBe('Uw afspraak is verzet')
      expect(await page.locator('[role=tab]').allInnerTexts()).toEqual(['Mail', 'Zoals ontvangen', 'Bron'])
    }))

  test('source that comes in where one types is read as source: by a phone that puts it there, and over an older text', () =>
    visit(async (page) => {
      const source =
        '<h1>Uw pakket komt morgen</h1><p>Pakket 4711 komt om 9 uur.</p><p>Nu 50% korting op alle jassen in de webwinkel. Shop de sale en bestel vandaag nog.</p>'
      await page.fill('.start-area', source)
      await settled(page)
      expect(await page.locator('[role=tab]').allInnerTexts()).toEqual(['Mail', 'Zoals ontvangen', 'Bron'])
      await expect.poll(() => verdict(page)).not.toBe('Servicemail')
      await page.click('role=button[name="Begin opnieuw"]')
      await page.fill('.start-area', 'Uw pakket 4711 komt morgen om 9 uur.')
      await settled(page)
      await page.fill('.write-body textarea', source)
      await settled(page)
      expect(await page.locator('[role=tab]').allInnerTexts()).toEqual(['Mail', 'Zoals ontvangen', 'Bron'])
    }))

  test('what one chose and wrote is there again after a reload: the language, the theme and the draft', () =>
    visitAlone(async (page) => {
      const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor)
      const light = await paper()
      await page.click('text=English')
      await page.click('.turn')
      expect(await page.locator('h1').innerText()).toContain('without consent')
      expect(await paper()).not.toBe(light)
      await openSample(page, 'password')
      await page.waitForFunction(() => localStorage.getItem('waarom.mail') !== null)
      await page.reload()
      await settled(page)
      expect(await page.locator('html').getAttribute('lang')).toBe('en')
      expect(await paper()).not.toBe(light)
      expect(await page.locator('.line-subject').innerText()).toContain('Reset your password')
      await page.click('role=button[name="Start again"]')
      await page.waitForFunction(() => localStorage.getItem('waarom.mail') === null)
      expect(await page.locator('h1').innerText()).toContain('without consent')
    }))

  test('what was brought in is there again when the page is loaded anew in the same moment', () =>
    visitAlone(async (page) => {
      const mail = 'Uw bestelling 4711 wordt morgen bezorgd.'
      await Promise.all([
        page.waitForEvent('load'),
        page.evaluate((text) => {
          const data = new DataTransfer()
          data.setData('text/plain', text)
          document
            .querySelector('.start-area')
            ?.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true }))
          window.location.reload()
        }, mail),
      ])
      await settled(page)
      expect(await page.locator('.read').innerText()).toContain('4711')
    }))

  test('a window that is closed later leaves what another has kept since', () =>
    visitAlone(async (page) => {
      await openSample(page, 'password')
      await page.waitForFunction(() => localStorage.getItem('waarom.mail') !== null)
      const other = await page.context().newPage()
      await other.goto(house.address)
      await settled(other)
      await other.click('role=button[name="Begin opnieuw"]')
      await other.waitForFunction(() => localStorage.getItem('waarom.mail') === null)
      await page.goto('about:blank')
      expect(await other.evaluate(() => localStorage.getItem('waarom.mail'))).toBeNull()
    }))

  test('fits a phone: nothing sticks out, the notes stand under their line', () =>
    visit(async (page) => {
      await openSample(page, 'receipt')
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
      const line = await page.locator('.row[data-noted] .line').first().boundingBox()
      const note = await page.locator('.row[data-noted] .notes').first().boundingBox()
      expect(note?.y ?? 0).toBeGreaterThanOrEqual((line?.y ?? 0) + (line?.height ?? 0))
    }, DARK_PHONE))

  const zoomed = {
    '200 % zoom': { viewport: { width: 640, height: 450 }, deviceScaleFactor: 2 },
    '400 % zoom': { viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 },
  }
  test.runIf(everyWay)('200 and 400 % zoom lose nothing: every word and control is there, and nothing sticks out', () =>
    visitAlone(async (wide) => {
      const narrow = await Promise.all(Object.values(zoomed).map((one) => openPage(browser, house.address, one)))
      for (const act of [async () => {}, openAll, write, breakFile]) {
        for (const one of [wide, ...narrow]) {
          await beginAnew(one)
          await act(one)
        }
        for (const page of narrow) {
          expect(await controls(page)).toEqual(expect.arrayContaining([...(await controls(wide))]))
          await expect.poll(() => missingWords(wide, page)).toEqual([])
          expect(await stickingOut(page)).toEqual([])
        }
      }
      for (const page of narrow) await page.context().close()
    }),
  )

  test.runIf(everyWay)('nothing moves for who asked for that', () =>
    visitAlone(
      async (page) => {
        await openAll(page)
        await page.click('role=tab[name=Bron]')
        await page.waitForSelector('.cm-content')
        await page.click('.cm-content')
        await page.click('.head-keys')
        expect(await moving(page)).toEqual([])
        await page.goto(`${house.address}/api/v1/docs`)
        await page.waitForSelector('.scalar-app h1')
        expect(await moving(page)).toEqual([])
      },
      { reducedMotion: 'reduce' },
    ),
  )

  test('the keyboard alone is enough', () =>
    visit(async (page) => {
      await page.keyboard.press('Tab')
      expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('Kies een bestand')
      await page.keyboard.press('Tab')
      await page.keyboard.press('Enter')
      await settled(page)
      await page.keyboard.press('Alt+ArrowDown')
      expect(await page.evaluate(() => document.activeElement?.classList.contains('row'))).toBe(true)
      await page.keyboard.press('Alt+Digit3')
      await page.waitForSelector('.cm-content')
      await page.keyboard.press('Alt+Digit1')
      await page.waitForSelector('.read')
    }))

  test.runIf(everyWay)('Tab reaches every control, in order, and shows where it is', () =>
    visit(async (page) => {
      await openAll(page)
      await page.keyboard.press('Escape')
      await page.evaluate(() => {
        ;(document.activeElement as HTMLElement | null)?.blur()
        document.querySelector<HTMLElement>('.skip')?.focus()
      })
      expect(await tabThrough(page)).toEqual({ unreached: [], hidden: [] })
    }),
  )

  test.runIf(everyWay)('the link at the top leads past the head to the verdict', () =>
    visit(async (page) => {
      await openSample(page, 'parcel')
      await page.evaluate(() => document.querySelector<HTMLElement>('.skip')?.focus())
      await page.keyboard.press('Enter')
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('main')
      await page.keyboard.press('Tab')
      expect(await page.evaluate(() => document.activeElement?.closest('.verdict') !== null)).toBe(true)
    }),
  )

  test.runIf(everyWay)('on a phone the notes stand under what one writes, and lead to their line', () =>
    visit(async (page) => {
      await openSample(page, 'donation')
      await page.click('role=tab[name=Schrijven]')
      const quote = page.locator('.write-quote', { hasText: 'Avec 20 euros' }).or(page.locator('.write-quote').first())
      const text = await quote.first().innerText()
      const body = await page.locator('.write-body').boundingBox()
      expect((await quote.first().boundingBox())?.y ?? 0).toBeGreaterThan((body?.y ?? 0) + (body?.height ?? 0) - 1)
      await quote.first().click()
      const chosen = await page
        .locator('.write-body textarea')
        .evaluate((one: HTMLTextAreaElement) => one.value.slice(one.selectionStart, one.selectionEnd))
      expect(chosen).toBe(text)
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
    }, PHONE),
  )

  test.runIf(everyWay)('a subject can be mended by a remedy, and put back', () =>
    visit(async (page) => {
      await openSample(page, 'receipt')
      const before = await page.locator('.line-subject').innerText()
      const better = await page.locator('.remedy-subject dd').nth(1).innerText()
      await page.click('.remedy-do button')
      await settled(page)
      expect(await page.locator('.line-subject').innerText()).toContain(better)
      await page.click('role=button[name="Ongedaan maken"]')
      await settled(page)
      expect(await page.locator('.line-subject').innerText()).toBe(before)
    }),
  )

  test.runIf(everyWay)('shows no codes of the machine to a reader, with everything open', () =>
    visit(async (page) => {
      await openAll(page)
      expect(await page.locator('main').innerText()).not.toMatch(
        /\b(?:nl|uk|de|at|fr|be|us|ca|au)\/[a-z-]+|model-unsure|row-unclear|strong-tinge|undefined|\bnull\b/,
      )
    }),
  )

  test('the same file can be chosen again, and of several that are dropped it is said which one was read', () =>
    visit(async (page) => {
      const file = { name: 'a.txt', mimeType: 'text/plain', buffer: Buffer.from('Uw pakket komt morgen.') }
      await page.setInputFiles('input[type=file]', file)
      await settled(page)
      expect(await page.inputValue('input[type=file]')).toBe('')
      const several = await page.evaluateHandle(() => {
        const dropped = new DataTransfer()
        for (const name of ['b.txt', 'c.txt']) dropped.items.add(new File(['Uw pakket is er.'], name))
        return dropped
      })
      await page.dispatchEvent('main', 'drop', { dataTransfer: several })
      await settled(page)
      expect(await page.locator('.said').innerText()).toContain('Alleen b.txt is gelezen')
    }))

  test('a file that is no mail says what, why and what now', () =>
    visit(async (page) => {
      await breakFile(page)
      expect(await page.locator('.trouble p').count()).toBe(3)
    }))

  test.runIf(everyWay)('the report can be taken along: for counsel, and as one file that needs nothing else', () =>
    visitAlone(async (page) => {
      await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
      await openSample(page, 'corona-bad')
      await page.click('text=Kopieer voor de jurist')
      await page.waitForSelector('.said:not(:empty)')
      expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('Samen komen we hierdoorheen')
      const [download] = await Promise.all([page.waitForEvent('download'), page.click('text=Verslag (HTML)')])
      const html = await readFile(await download.path(), 'utf8')
      expect(html).toContain('SAMEN20')
      expect(html).not.toMatch(/<script|<link|src="http/)
    }),
  )

  test.runIf(everyWay)('every law is chosen and every rulebook can be; one that is taken out is gone at once', () =>
    visitAlone(async (page) => {
      await openSample(page, 'parcel')
      await page.click('.choice-line .do')
      const boxes = page.locator('.choice-boxes input')
      expect(await boxes.evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value))).toEqual(
        RULEBOOKS.map(({ code }) => code),
      )
      expect(await page.locator('.choice-boxes input:checked').count()).toBe(DEFAULT_CHOICE.laws.length)
      expect(await page.locator('.countries').innerText()).toContain('Oostenrijk')
      await page.click('.choice-boxes label:has-text("Oostenrijk")')
      await settled(page)
      expect(await page.locator('.countries').innerText()).not.toContain('Oostenrijk')
    }),
  )

  test.runIf(everyWay)('a choice of country and reading counts at once', () =>
    visitAlone(async (page) => {
      await openSample(page, 'parcel')
      await page.selectOption('.verdict-home select', 'DE')
      expect(await page.locator('.countries tr[data-home] th').innerText()).toBe('Duitsland')
      await page.click('.choice-line .do')
      await page.click('label:has-text("strengere lezing")')
      await settled(page)
      expect(await page.locator('.choice-line').innerText()).toContain('strengere lezing')
      await page.click('text=klopt dat?')
      await page.selectOption('.declare select >> nth=0', 'initiative')
      await settled(page)
      expect(await page.locator('.assumptions').innerText()).toContain('Wij wilden het zelf')
    }),
  )

  const states: Record<string, { readonly options?: object; readonly act: (page: Page) => Promise<void> }> = {
    empty: { act: async () => {} },
    'empty, dark': { options: { colorScheme: 'dark' }, act: async () => {} },
    'a verdict with everything open': { act: openAll },
    'a verdict with everything open, dark': { options: { colorScheme: 'dark' }, act: openAll },
    'a held mail on a phone': { options: PHONE, act: (page) => openSample(page, 'corona-bad') },
    writing: { act: write },
    'the source': {
      act: async (page) => {
        await openSample(page, 'receipt')
        await page.click('role=tab[name=Bron]')
        await page.waitForSelector('.cm-content')
      },
    },
    'as received': {
      act: async (page) => {
        await openSample(page, 'receipt')
        await page.click('role=tab[name="Zoals ontvangen"]')
        await page.waitForSelector('iframe')
      },
    },
    'an error': { act: breakFile },
    'everything open on a phone, dark': { options: DARK_PHONE, act: openAll },
    'writing on a phone': {
      options: PHONE,
      act: async (page) => {
        await openSample(page, 'donation')
        await page.click('role=tab[name=Schrijven]')
      },
    },
    'the source on a phone, dark': {
      options: DARK_PHONE,
      act: async (page) => {
        await openSample(page, 'receipt')
        await page.click('role=tab[name=Bron]')
        await page.waitForSelector('.cm-content')
      },
    },
    'the keys': {
      act: async (page) => {
        await page.click('.head-keys')
        await page.waitForSelector('.keys')
        await page.evaluate(() => Promise.all(document.getAnimations().map(({ finished }) => finished)))
      },
    },
  }
  // Between them these show nearly every part once, in both themes and widths; the long run looks at all.
  const shortStates = ['writing', 'everything open on a phone, dark', 'an error']
  for (const [name, { options, act }] of Object.entries(states))
    test.skipIf(!everyWay && !shortStates.includes(name))(`axe finds nothing: ${name}`, () =>
      visit(async (page) => {
        await act(page)
        expect(await axeFinds(page)).toEqual([])
      }, options),
    )

  test.each(Object.entries(HOSTILE))('a hostile mail can do nothing in the frame: %s', (_, html) =>
    visit(async (page) => {
      const file = { name: 'hostile"><img src=x onerror=top.hit=1>.html', mimeType: 'text/html' }
      await page.setInputFiles('input[type=file]', { ...file, buffer: Buffer.from(html) })
      await settled(page)
      await page.click('role=tab[name="Zoals ontvangen"]')
      const frame = await page.waitForSelector('iframe')
      expect(await frame.getAttribute('sandbox')).toBe('')
      const shown = (await frame.getAttribute('srcdoc')) ?? ''
      // As the browser reads it: what is an element there, whatever it looks like in the source.
      const inside = await page.evaluate((source) => {
        const read = new DOMParser().parseFromString(source, 'text/html')
        const tags = 'script,iframe,object,embed,form,input,button,base,link,video,svg,math,meta[http-equiv=refresh]'
        const live = [...read.querySelectorAll('*')].flatMap((one) => [...one.attributes])
        return {
          elements: [...read.querySelectorAll(tags)].map((one) => one.outerHTML),
          attributes: live.filter((one) => /^on|^(?:href|action|ping|srcset|background)$/.test(one.name)).length,
          pictures: [...read.querySelectorAll('img')].filter((one) =>
            /^(?!data:image\/)./.test(one.getAttribute('src') ?? ''),
          ).length,
          policies: read.head.querySelectorAll('meta[http-equiv="Content-Security-Policy"]').length,
        }
      }, shown)
      expect(inside).toEqual({ elements: [], attributes: 0, pictures: 0, policies: 1 })
      // What a mail asks for, it has asked for by the time that it is loaded; `visit` looks at that.
      await (await frame.contentFrame())?.waitForLoadState('load')
      expect(await page.evaluate(() => 'hit' in globalThis)).toBe(false)
      // The policy of the page stops some of it while the mail is read, and the browser says so.
      expect(faults.splice(0).filter((one) => !one.includes('Content Security Policy'))).toEqual([])
    }),
  )

  test('Node and Chromium give the same JSON for the eight examples', async () => {
    const model = await readModel()
    await visit(async (page) => {
      for (const sample of SAMPLES) {
        await openSample(page, sample.id)
        const [download] = await Promise.all([page.waitForEvent('download'), page.click('text=Gegevens (JSON)')])
        const there = JSON.parse(await readFile(await download.path(), 'utf8'))
        const bytes = await readFile(new URL(`../web/samples/${sample.id}.mail`, import.meta.url), 'utf8')
        const here = await check(
          { bytes, as: sample.as, path: sample.name },
          {
            ...DEFAULT_CHOICE,
            rulebooks: DEFAULT_CHOICE.laws.flatMap((code) => rulebookOf(code) ?? []),
            house: [],
            thresholds: DEFAULT_THRESHOLDS,
          },
          model,
        )
        expect(here.ok).toBe(true)
        if (here.ok) expect(there).toEqual(JSON.parse(JSON.stringify(toJson([here.value], model.version, 'nl'))))
        await page.click('role=button[name="Begin opnieuw"]')
      }
    })
  })
})

/** The page as it starts: no mail, and nothing over it. */
async function beginAnew(page: Page): Promise<void> {
  if (await page.locator('dialog[open]').count()) await page.keyboard.press('Escape')
  const again = page.locator('role=button[name="Begin opnieuw"]')
  if (await again.count()) await again.click()
}

async function openAll(page: Page): Promise<void> {
  await openSample(page, 'parcel')
  await page.click('.opens-more')
  await page.locator('.opens').first().click()
  await page.click('.assumptions + .do')
  await page.click('.choice-line .do')
  await page.click('.eye > .do')
  await page.click('.verdict-sub .do')
}

async function write(page: Page): Promise<void> {
  await openSample(page, 'corona-good')
  await page.click('role=tab[name=Schrijven]')
}

async function breakFile(page: Page): Promise<void> {
  await page.setInputFiles('input[type=file]', {
    name: 'x.json',
    mimeType: 'application/json',
    buffer: Buffer.from('{no mail'),
  })
  await page.waitForSelector('.trouble')
}
