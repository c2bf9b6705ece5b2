import { type AddressInfo, connect, createServer, type Socket } from 'node:net'
import type { Browser, Page } from 'playwright-core'
import { findBrowser, launch } from '../e2e/browser.ts'
import { openHouse, openPage, settled } from '../e2e/page.ts'

/** What is measured of the page, in ms and bytes. */
export interface PageFigures {
  readonly keystrokeMs: { readonly median: number; readonly p95: number; readonly count: number }
  readonly bytesBeforeFirstVerdict: number
  readonly words: number
}

/** A plain mail of about 400 words of our own, made of different sentences so that nothing repeats word for word. */
function longMail(words: number): string {
  const days = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag']
  const things = ['de lamp', 'het kastje', 'de fietstas', 'het tapijt', 'de ketel', 'het raam', 'de stoel']
  const sentences = [
    (at: number) =>
      `Uw bestelling ${4000 + at} met ${things[at % 7]} wordt op ${days[at % 7]} bezorgd tussen ${8 + (at % 9)} en ${10 + (at % 9)} uur.`,
    (at: number) => `U betaalde ${at + 20} euro en de factuur staat in uw account onder nummer ${900 + at}.`,
    (at: number) =>
      `Bent u op ${days[(at + 2) % 7]} niet thuis, dan brengt de bezorger ${things[(at + 3) % 7]} naar het afhaalpunt bij u in de buurt.`,
    (at: number) =>
      `Handig erbij is ${things[(at + 4) % 7]} uit onze nieuwe collectie, nu met ${5 + (at % 4)} procent korting.`,
  ]
  let text = 'Subject: Uw bestelling komt eraan\n\nBeste klant,\n\n'
  for (let at = 0; text.split(/\s+/).length < words; at += 1)
    text += `${sentences[at % 4]?.(at) ?? ''}${at % 3 === 2 ? '\n\n' : ' '}`
  return text
}

/** Measures the time from a keystroke to the verdict on the screen, and what the page weighs before its first verdict. */
export async function measurePage(keystrokes: number): Promise<PageFigures | null> {
  const found = await findBrowser()
  if (!found) return null
  const [browser, house] = await Promise.all([launch(found), openHouse()])
  try {
    const page = await openPage(browser, house.address)
    const bytesBeforeFirstVerdict = await weigh(browser, house.address)
    const text = longMail(400)
    await page.setInputFiles('input[type=file]', {
      name: 'long.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from(text),
    })
    await settled(page)
    await page.click('role=tab[name=Schrijven]')
    await page.locator('.write textarea:not([rows])').evaluate((area: HTMLTextAreaElement) => {
      area.focus()
      area.setSelectionRange(300, 300)
    })
    const times: number[] = []
    for (let at = 0; at < keystrokes + 10; at += 1) {
      const took = await keystroke(page, 'abcdefghij '[at % 11] ?? 'a')
      if (at >= 10) times.push(took)
    }
    times.sort((one, two) => one - two)
    const pick = (share: number) => Math.round((times[Math.floor(times.length * share)] ?? 0) * 10) / 10
    return {
      keystrokeMs: { median: pick(0.5), p95: pick(0.95), count: times.length },
      bytesBeforeFirstVerdict,
      words: text.split(/\s+/).length,
    }
  } finally {
    await browser.close()
    await house.close()
  }
}

/** Presses a key, and waits for the first frame in which the verdict is of the new text. */
async function keystroke(page: Page, key: string): Promise<number> {
  await page.evaluate(() => {
    const world = globalThis as unknown as { took: Promise<number> }
    world.took = new Promise((tell) => {
      document.querySelector('.write textarea:not([rows])')?.addEventListener(
        'keydown',
        () => {
          const started = performance.now()
          let left = false
          const look = () => {
            const done =
              document.querySelector('main')?.hasAttribute('data-settled') &&
              document.querySelector('.verdict')?.getAttribute('data-took') === 'done'
            if (!done) left = true
            if (left && done) tell(performance.now() - started)
            else requestAnimationFrame(look)
          }
          new MutationObserver((_, watch) => {
            const done = document.querySelector('main')?.hasAttribute('data-settled')
            if (!done) left = true
            else if (left) {
              watch.disconnect()
              requestAnimationFrame(look)
            }
          }).observe(document.querySelector('main') as Node, { attributes: true })
        },
        { once: true },
      )
    })
  })
  await page.keyboard.press(key === ' ' ? 'Space' : key)
  return page.evaluate(() => (globalThis as unknown as { took: Promise<number> }).took)
}

/** A wire between browser and server that counts what the server sends. */
async function countingWire(
  address: string,
): Promise<{ readonly address: string; readonly bytes: () => number; readonly close: () => void }> {
  const { hostname, port } = new URL(address)
  let bytes = 0
  const open = new Set<Socket>()
  const wire = createServer((near) => {
    const far = connect(Number(port), hostname)
    for (const end of [near, far]) {
      open.add(end)
      end.on('error', () => end.destroy())
    }
    far.on('data', (data) => {
      bytes += data.length
    })
    near.pipe(far).pipe(near)
  })
  await new Promise<void>((ready) => wire.listen(0, '127.0.0.1', ready))
  const own = wire.address() as AddressInfo
  const close = () => {
    wire.close()
    for (const end of open) end.destroy()
  }
  return { address: `http://127.0.0.1:${own.port}`, bytes: () => bytes, close }
}

/** Bytes over the wire, headers included, from an empty cache to the first verdict of an example. */
async function weigh(browser: Browser, address: string): Promise<number> {
  const wire = await countingWire(address)
  const page = await openPage(browser, wire.address)
  await page.click('[data-sample=parcel]')
  await settled(page)
  await page.waitForTimeout(500)
  const bytes = wire.bytes()
  await page.context().close()
  wire.close()
  return bytes
}

if (import.meta.main) {
  const figures = await measurePage(100)
  console.log(JSON.stringify(figures ?? { skipped: 'no Chromium was found' }))
}
