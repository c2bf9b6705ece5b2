import type { BrowserContext, Download, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { loadDemoAt } from '../server/index.ts'
import { withClient } from '../server/store/connection.ts'
import { findBrowser } from './browser.ts'
import { type HouseOfAda, join, openHouseOfAda, type SignedIn } from './mails.ts'
import { axeFinds, type House, stickingOut } from './page.ts'
import { asOneStory } from './story.ts'

const found = await findBrowser()
const NAME = 'Uw bestelling komt een dag later'
const LATER = `Beste mevrouw Jansen,

Uw bestelling 4711 wordt een dag later bezorgd: morgen tussen 9 en 12 uur.

Volg uw pakket op de pagina van de bezorger.`
/** What who gets the second group's version reads. */
const REASON = 'U bestelde onlangs iets bij ons.'
/** She orders every week. */
const WEEKLY = 'Wietske van Weekeinde'

// Each test goes on where the one before it stopped.
describe.skipIf(!found)('whom a mail is for, from its text to the tool that sends it', { timeout: 60_000 }, () => {
  asOneStory()
  let opened: HouseOfAda
  let house: House
  let context: BrowserContext
  let page: Page
  let ada: SignedIn
  let mail: string
  /** The addresses of somebody who refuses mail once it is frozen, and of somebody who gets it. */
  let refused: string
  let address: string
  const faults: string[] = []
  const asked: string[] = []
  beforeAll(async () => {
    if (!found) return
    opened = await openHouseOfAda(found, ['administrator', 'marketer'])
    ;({ house, context, ada } = opened)
    await loadDemoAt(house.environment, { people: 120 }, () => {}, new AbortController().signal)
    mail = await makeMail()
    context.on('request', (request) => asked.push(request.url()))
    page = await context.newPage()
    page.on('pageerror', ({ message }) => faults.push(message))
  }, 120_000)
  afterAll(async () => {
    await opened?.close()
  })

  /** A mail about orders, with its first version. */
  const makeMail = async () => {
    type Named = { readonly id: string; readonly name: string }
    const { brands } = await ada.call<{ brands: readonly (Named & { streams: readonly Named[] })[] }>(
      'GET',
      '/api/v1/brands',
    )
    const streamId = brands
      .find(({ name }) => name === 'Pluis & Plank')
      ?.streams.find(({ name }) => name === 'Bestellingen')?.id
    const { id } = await ada.call<Named>('POST', '/api/v1/mails', { name: NAME, kind: 'campaign', streamId })
    await ada.call('PUT', `/api/v1/mails/${id}/draft`, { source: `Subject: ${NAME}\n\n${LATER}`, as: 'txt' })
    return id
  }
  /** Somebody else, who comes in by an invitation. */
  const invite = async (name: string, role: 'marketer' | 'counsel' | 'reader') => {
    const someone = { name, email: `${role}@example.org` }
    const { link } = await ada.call<{ link: string }>('POST', '/api/v1/invitations', { ...someone, roles: [role] })
    const own = await opened.browser.newContext({ locale: 'nl-NL', viewport: { width: 390, height: 844 } })
    return { own, ...(await join(own, house, link, someone)) }
  }
  const press = (name: string, at = page) => at.click(`role=button[name=${JSON.stringify(name)}]`)
  const saying = (selector: string, words: string, at = page) => at.waitForSelector(`${selector}:has-text("${words}")`)
  const sentence = () => page.locator('.rule-sentence').innerText()
  const unfold = () =>
    page.evaluate(() => {
      for (const one of document.querySelectorAll('details')) one.open = true
    })
  const numberIn = (text: string) => Number(/\d+/.exec(text.replaceAll('.', ''))?.[0])
  /** How many people get the mail: the number that all of the page leads to, once it is of what stands there now. */
  const recipients = async (at = page) => {
    const line = at.locator('.band-line:not(.band-behind)')
    await line.waitFor()
    return numberIn(await line.innerText())
  }
  const textOf = async (file: Download) => Buffer.concat(await (await file.createReadStream()).toArray()).toString()

  test('a mail that tells of an order gets an offer; by its station one comes to whom it is for', async () => {
    await page.goto(`${house.address}/purpose/mails/${mail}`)
    await page.click('role=tab[name="Schrijven"]')
    await page.locator('.write-body textarea').fill(`${LATER}\n\nHandig erbij: de bijpassende tas.`)
    await saying('[data-saving=saved]', 'versie 2')
    await saying('.verdict-sentence', 'Servicemail met een licht commercieel tintje')
    await page.click('.stations >> role=link[name="Doelgroep"]')
    await saying('main h1', `Wie krijgt “${NAME}”?`)
  })

  test('what it tells of suggests a rule; taken, it is a sentence with the people it comes to', async () => {
    await page.click('.begin-way:has-text("iedereen die een open bestelling heeft")')
    const count = await recipients()
    await saying('.band-side', 'Bewaard, versie 1')
    expect(await sentence()).toBe(
      'Iedereen die een open bestelling heeft bij Pluis & Plank of in de laatste 12 maanden voor het laatst bestelde bij Pluis & Plank',
    )
    expect(numberIn(await page.locator('.funnel-end').innerText())).toBe(count)
    expect(await page.locator('.sure').innerText()).toContain('Wij nemen aan: dat iedere ontvanger een overeenkomst')
  })

  test('kept under a name, it stands among the rules with the mail that has it', async () => {
    await press('Bewaar deze regel onder een naam')
    await page.fill('.dialog input', 'Wacht op iets')
    await press('Bewaar de regel')
    await saying('.rule-names', 'Deze regel heet Wacht op iets')
    await page.click('.rule-names >> role=link[name="Wacht op iets"]')
    await saying('.lines', NAME)
    await page.goBack()
    await recipients()
  })

  test('one word of the sentence is changed where it stands, and the numbers follow', async () => {
    await press('in de laatste 12 maanden: verander dit')
    const months = page.getByLabel('Hoeveel: laatste bestelling')
    await months.fill('')
    await months.press('Shift+Tab')
    expect(await months.inputValue()).toBe('12')
    await months.fill('6')
    await saying('.rule-sentence', 'in de laatste 6 maanden voor het laatst bestelde')
    await page.keyboard.press('Escape')
    const count = await recipients()
    await saying('.curve-said', `6 maanden · ${count}`)
    await saying('.band-side', 'Bewaard, versie 2')
  })

  test('the handle of the curve changes how far the rule looks back, by the keys and by dragging', async () => {
    const handle = page.getByRole('slider')
    const before = await recipients()
    await handle.press('PageUp')
    await saying('.rule-sentence', 'in de laatste 18 maanden')
    const wider = await recipients()
    expect(wider).toBeGreaterThan(before)
    expect(await handle.getAttribute('aria-valuetext')).toBe(`18 maanden: ${wider} mensen`)

    const box = await handle.boundingBox()
    if (!box) throw new Error('the handle is not on the page')
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
    await page.mouse.move(x, y)
    await page.mouse.down()
    await page.mouse.move(x - 60, y)
    const [, months = '', people = ''] =
      /(\d+) maanden · (\d+)/.exec((await page.locator('.curve-said').textContent()) ?? '') ?? []
    expect(await sentence()).toContain('in de laatste 18 maanden')
    await page.mouse.up()
    await saying('.rule-sentence', `in de laatste ${months} maanden`)
    expect(Number(months)).toBeLessThan(18)
    expect(await recipients()).toBe(Number(people))
  })

  test('behind each number stand people, each with a place and a reason', async () => {
    const reason = 'alleen het tintje staat in de weg'
    const out = page.locator('.funnel .do', { hasText: reason })
    const count = numberIn(await out.innerText())
    await out.click()
    await saying('.dialog h2', `${count} mensen vallen af: ${reason}`)
    await page.waitForSelector('.dialog tbody tr')
    expect(await page.locator('.dialog tbody tr').count()).toBe(count)
    expect(await page.locator('.dialog tbody').innerText()).toContain(reason)
    expect(await axeFinds(page)).toEqual([])
    await page.keyboard.press('Escape')
    await page.click('.band-people')
    await page.click(`.dialog >> role=link[name="${WEEKLY}"]`)
    await saying('main h1', `${WEEKLY} krijgt deze mail`)
    await saying('.place-rules', 'een open bestelling heeft')
    expect([...(await axeFinds(page)), ...(await stickingOut(page))]).toEqual([])
    await page.click('text=Alles over deze persoon')
    await saying('main h1', WEEKLY)
    await page.goBack()
    await page.goBack()
    await page.waitForSelector(`.dialog >> role=link[name="${WEEKLY}"]`)
    await page.keyboard.press('Escape')
  })

  test('who may not have the offer gets the version without it', async () => {
    const before = await recipients()
    await page.click('summary:has-text("Welke versie van de mail zij krijgen")')
    await press('Voeg een versie toe')
    const versions = page.locator('.variant')
    await versions.nth(1).getByLabel('Naam').fill('Zonder tas')
    const first = await versions.nth(1).locator('option:has-text("Versie 1,")').getAttribute('value')
    await versions.nth(1).getByLabel('Versie van de mail').selectOption(first)
    await versions.nth(0).getByLabel('Wie het tintje niet mag zien, krijgt').selectOption({ label: 'Zonder tas' })
    await page.locator('.funnel:not(:has-text("alleen het tintje staat in de weg"))').waitFor()
    expect(await recipients()).toBeGreaterThan(before)
    await versions.nth(1).getByText('service (NL)').waitFor()
  })

  test('a second group gets its own version; in another order people get another one, and back', async () => {
    await page.click('summary:has-text("Groep, en wat de ontvanger leest")')
    await press('Voeg een groep toe')
    await saying('h2', 'Voor wie de mail is: Groep 2')
    await press('Voeg een voorwaarde toe')
    await page.getByLabel('Gegeven').selectOption({ label: 'laatste bestelling' })
    await page.locator('[data-group=group-2]').getByLabel('Krijgt').selectOption({ label: 'Zonder tas' })
    await page.click('[data-group=group-2] summary')
    await page.locator('[data-group=group-2]').getByLabel('In het Nederlands').fill(REASON)
    const all = await recipients()
    const reached = (group: string) => page.locator(`[data-group=${group}] .group-reached`).innerText()
    const [one, two] = [numberIn(await reached('group-1')), numberIn(await reached('group-2'))]
    expect(one + two).toBe(all)
    await press('Omhoog : Groep 2')
    await saying('[role=status]', 'Groep 2 is nu groep 1 van 2.')
    expect(await recipients()).toBe(all)
    expect(numberIn(await reached('group-2'))).toBeGreaterThan(two)
    await unfold()
    expect(await axeFinds(page)).toEqual([])
    const map = page.locator('figure:has(.map)')
    const boxes = map.locator('.map .map-box:not([aria-disabled=true])')
    expect(await map.locator('details tbody tr').count()).toBe(await boxes.count())
    await press('Ongedaan maken')
    expect(await recipients()).toBe(all)
    expect(numberIn(await reached('group-2'))).toBe(two)
  })

  test('beside an earlier rule it says who falls out, who stays and who comes in', async () => {
    await page.click('.groups >> role=button[name="Verander de regel : Groep 1"]')
    await saying('h2', 'Voor wie de mail is: Groep 1')
    const versions = page.getByLabel('Eerdere regel')
    await versions.selectOption(
      (await versions.locator('option', { hasText: 'versie 1 van' }).getAttribute('value')) ?? '',
    )
    await page.waitForSelector('.compare-parts')
    const said = await page.locator('.compare-parts').innerText()
    const [, out = '', stays = ''] = /(\d+) mens\S* val\S* af\s+(\d+) mens\S* blij/.exec(said) ?? []
    expect(said).toContain('0 mensen komen erbij')
    const bars = await page.locator('.compare-rule').allInnerTexts()
    expect(bars[0]).toContain('in de laatste 12 maanden')
    expect(numberIn(bars[0]?.split('\n').at(-1) ?? '')).toBe(Number(out) + Number(stays))
    expect(numberIn(bars[1]?.split('\n').at(-1) ?? '')).toBe(Number(stays))
  })

  test('what another marketer saved meanwhile is overwritten by nobody', async () => {
    const bo = await invite('Bo Bos', 'marketer')
    await saying('.band-side', 'Bewaard, versie')
    type Saved = {
      readonly audience: { readonly id: string; readonly groups: readonly object[] } & Record<string, unknown>
    }
    const { audience } = await bo.call<Saved>('GET', `/api/v1/mails/${mail}/audience`)
    const { id, mode, groups, variants, assumptions, suppressedBecause } = audience
    const named = groups.map(({ said, problem, ...one }: { said?: unknown; problem?: unknown }, at) =>
      at === 0 ? { ...one, name: 'Wacht op iets' } : one,
    )
    await bo.call('PUT', `/api/v1/mails/${mail}/audience`, {
      ...{ mode, groups: named, variants, assumptions, suppressedBecause, basedOn: id },
    })
    await page.locator('[data-group=group-2]').getByLabel('Naam').fill('Onlangs besteld')
    await saying('[role=alert]', 'De doelgroep van deze mail is intussen veranderd.')
    await press('Ga verder met de nieuwste')
    await page.locator('[data-group=group-1] input[value="Wacht op iets"]').waitFor()
    await press('Ongedaan maken')
    await page.locator('[data-group=group-2] input[value="Onlangs besteld"]').waitFor()
    await saying('.band-side', 'Bewaard, versie')
    await bo.own.close()
  })

  test('frozen it keeps who is in, also on a page that was open already; that somebody refuses since shows as drift', async () => {
    const count = await recipients()
    const other = await context.newPage()
    await other.goto(page.url())
    await recipients(other)
    await press(`Zet vast: ${count} mensen`)
    await saying('.frozen h3', `Vastgezet: ${count} mensen`)
    await saying('.frozen h3', `Vastgezet: ${count} mensen`, other)
    await saying('.station-past', 'Doelgroep', other)
    await other.close()
    await saying('.frozen', 'Bij de mensen zelf is sindsdien niets veranderd.')
    await saying('.station-past', 'Doelgroep')
    await page.click('.rooms >> text=Doelgroepen')
    await saying('tbody tr', 'Vastgezet')
    expect(await axeFinds(page)).toEqual([])
    await page.click(`role=link[name="${NAME}"]`)
    type Found = { readonly people: readonly { readonly address: string }[] }
    const { people } = await ada.call<Found>('POST', '/api/v1/people/search', { text: 'K-0000001' })
    refused = people[0]?.address ?? ''
    const refusal = { address: refused, type: 'objection-own-reasons', scope: { reach: 'all' }, reason: 'Belde op.' }
    await ada.call('POST', '/api/v1/suppressions', refusal)
    await page.reload()
    await saying('.frozen', 'Sindsdien: 1 eruit.')
    expect(await recipients()).toBe(count - 1)
    await page.waitForSelector('.take-file')
    await unfold()
    expect([...(await axeFinds(page)), ...(await stickingOut(page))]).toEqual([])
  })

  test('it goes along to the tool that sends: who gets it, beside it who may not, and nobody who refused since', async () => {
    for (const [tool, shape] of [
      ['Mailchimp', 'mailchimp'],
      ['Ander programma', 'csv'],
    ] as const) {
      await page.locator('.take').getByLabel('Programma').selectOption({ label: tool })
      await saying('.take-file', `-${shape}-`)
      const files = page.locator('.take-file')
      expect(await page.locator('.take-files').innerText()).toContain('Wie de mail krijgt: Onlangs besteld')
      let rows = 0
      for (let at = 0; at < (await files.count()); at += 1) {
        const said = await files.nth(at).innerText()
        const [file] = await Promise.all([page.waitForEvent('download'), files.nth(at).getByRole('button').click()])
        const text = await textOf(file)
        expect(said).toContain(file.suggestedFilename())
        if (said.includes('Wie de mail krijgt')) {
          rows += text.trim().split('\r\n').length - 1
          expect(text).not.toContain(refused)
          address = /\S+@\S+?(?=[,;"])/.exec(text)?.[0] ?? ''
        }
        if (said.includes('Wie hem niet mag krijgen')) {
          expect(text).toContain('@')
          expect(text).not.toContain(address)
        }
      }
      expect(rows).toBe(await recipients())
    }
  })

  test('it is frozen to the end also where the server gives no stream of how far it is', async () => {
    const own = await context.newPage()
    await own.clock.install()
    await own.route('**/api/v1/tasks/*/events*', (route) => route.fulfill({ status: 503 }))
    await own.goto(page.url())
    await press(`Zet opnieuw vast: ${await recipients(own)} mensen`, own)
    await saying('.task', 'De server zegt nu niet hoe ver het is', own)
    const isFollowed = async () => {
      await own.clock.fastForward('00:30')
      return (await own.locator('.task').count()) > 0
    }
    await expect.poll(isFollowed).toBe(false)
    await own.close()
  })

  test('refusals that grew old since ask for a new list or a reason; the way to a new one is for who may bring it in', async () => {
    await withClient(opened.database.owner, (client) =>
      client.query("update waarom.suppression_list set brought_up_to_date_at = now() - interval '3 days'"),
    )
    const co = await invite('Co Kok', 'counsel')
    const own = await co.own.newPage()
    const ways = (at: Page) => at.locator('role=link[name="Haal een nieuwe lijst binnen"]').count()
    await own.goto(page.url())
    await saying('.frozen .freezer', 'Nodig is een nieuwe lijst, of een reden', own)
    expect(await ways(own)).toBe(0)
    await co.own.close()
    await page.reload()
    await saying('.frozen .freezer', 'Nodig is een nieuwe lijst, of een reden')
    // Once, with the lists by name, and not again with each reason that they are in the way of.
    expect(await ways(page)).toBe(1)
    expect([...(await axeFinds(page)), ...(await stickingOut(page))]).toEqual([])
    await page.click('.heed >> text=Haal een nieuwe lijst binnen')
    await saying('main h1', 'Binnenhalen')
    await page.goBack()
    await page.getByLabel('Waarom mag deze doelgroep toch mee?').fill('Bij hen meldt zich niemand af.')
    await press('Bewaar de reden')
    await page.waitForSelector('.take-file')
  })

  test('a list that one was going to mail comes back with who is in and why, and nothing of it is kept', async () => {
    await page.click('text=Lijst nakijken')
    const list = ['E-mail;Maat', `${address};38`, `${refused};39`, 'onbekend@example.org;40', 'geen adres;41', '']
    await page.setInputFiles('input[type=file]', {
      ...{ name: 'mijn-lijst.csv', mimeType: 'text/csv', buffer: Buffer.from(list.join('\n')) },
    })
    await saying('.list-said', '1 van 4 rijen krijgt de mail.')
    const rows = await page.locator('.list-answer tbody tr').allInnerTexts()
    expect(rows[0]).toMatch(new RegExp(`^${address}\tin\tOnlangs besteld\t`))
    expect(rows[1]).toContain('uit\t\t\tBezwaar om eigen redenen')
    expect(rows[2]).toContain('uit\t\t\tWij kennen dit adres niet')
    expect(rows[3]).toContain('uit\t\t\tDit is geen mailadres.')
    const unknown = page.locator('.list-step', { hasText: 'Kennen wij niet' })
    expect(await unknown.getByRole('link', { name: 'Breng deze lijst in' }).getAttribute('href')).toBe(
      '/audience/import',
    )
    expect(await axeFinds(page)).toEqual([])
    const [file] = await Promise.all([page.waitForEvent('download'), press('Haal de hele lijst op')])
    expect(file.suggestedFilename()).toBe('mijn-lijst-nagekeken.csv')
    expect(await textOf(file)).toContain(`\n${address};38;in;Onlangs besteld;`)
    const kept = await ada.call<{ people: readonly object[] }>('POST', '/api/v1/people/search', { text: 'onbekend@' })
    expect(kept.people).toEqual([])
  })

  test('that people already got this mail is a caution, at the audience, at what was frozen and at a list', async () => {
    await withClient(opened.database.owner, (client) =>
      client.query(
        `insert into waarom.delivery (contact_id, id, mail_id, address_key, at, source, external_id, state)
         select contact_id, gen_random_uuid(), $1, key, '2026-01-05T09:00:00Z', 'test', contact_id::text, 'sent'
         from waarom.address where key = lower($2)`,
        [mail, address],
      ),
    )
    await press('Kijk een andere lijst na')
    await page.setInputFiles('input[type=file]', {
      ...{ name: 'nog-eens.csv', mimeType: 'text/csv', buffer: Buffer.from(`E-mail\nWie <${address}>\n`) },
    })
    await saying('.list-answer .heed', 'Van wie erin zit, kreeg 1 mens deze mail al')
    expect(await axeFinds(page)).toEqual([])
    const own = await context.newPage()
    await own.goto(`${house.address}/audience/mails/${mail}`)
    await saying('.audience-notes .heed:last-child', 'Deze mail ging al naar 1 mens van deze doelgroep', own)
    await saying('.frozen .heed', 'Deze mail ging al naar 1 mens', own)
    expect([...(await axeFinds(own)), ...(await stickingOut(own))]).toEqual([])
    await own.close()
  })

  test('an article that does not occur most is found by a word of its name; axe finds nothing with the list open', async () => {
    const own = await context.newPage()
    await own.route('**/relevance-choices', (route) => {
      const { list, text } = route.request().postDataJSON() as { readonly list: string; readonly text?: string }
      const choices = Array.from({ length: 50 }, (_, at) => ({ value: `X-${at}`, name: 'Iets', count: 9 }))
      const most = { choices, more: true, isSample: false }
      return list === 'articles' && text === '' ? route.fulfill({ json: most }) : route.continue()
    })
    await own.goto(`${house.address}/audience/rules/new`)
    await press('Voeg een voorwaarde toe', own)
    await own.getByLabel('Gegeven').selectOption({ label: 'aantal bestellingen' })
    await own.locator('.scope-more button', { hasText: 'artikel' }).click()
    await own.locator('.scope .words input').click()
    await own.locator('.words-option').nth(49).waitFor()
    expect(await axeFinds(own)).toEqual([])
    await own.locator('.scope .words input').fill('dagt')
    await own.click('.words-option:has-text("Rugzak Dagtocht 20 liter (TAS-001)")')
    await saying('.rule-sentence', 'Rugzak Dagtocht 20 liter', own)
    await own.close()
  })

  test('a field of several words asks for one quietly; only left without any it is wrong, or with too many', async () => {
    const own = await context.newPage()
    await own.goto(`${house.address}/audience/rules/new`)
    await press('Begin opnieuw', own)
    await press('Voeg een voorwaarde toe', own)
    const field = own.getByLabel('Gegeven')
    const asks = (words: string, how: 'description' | 'error') =>
      saying(`.words .mantine-InputWrapper-${how}`, words, own)
    const isWrong = () => own.locator('.words input[aria-invalid=true], .rule-wrong').count()
    await field.selectOption({ label: 'taal' })
    await asks('Kies of typ er minstens één.', 'description')
    expect(await isWrong()).toBe(0)
    await own.getByRole('combobox', { name: 'Waarde: taal' }).focus()
    await own.keyboard.press('Tab')
    await asks('Kies of typ er minstens één.', 'error')
    expect(await isWrong()).toBe(1)
    expect([...(await axeFinds(own)), ...(await stickingOut(own))]).toEqual([])
    await field.selectOption({ label: 'postcode' })
    await asks('Kies of typ er minstens één.', 'description')
    expect(await isWrong()).toBe(0)
    const many = Array.from({ length: 501 }, (_, at) => 1000 + at).join()
    await own.getByRole('combobox', { name: 'Waarde: postcode' }).evaluate((input, text) => {
      const clipboardData = new DataTransfer()
      clipboardData.setData('text/plain', text)
      input.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }))
    }, many)
    await asks('Hoogstens 500: haal er 1 weg.', 'error')
    await own.locator('.words .mantine-Pill-remove').first().click()
    await saying('.rule-sentence', '1001', own)
    expect(await isWrong()).toBe(0)
    await own.close()
  })

  test('it is said which events are a question, and which of their names no event has', async () => {
    await page.goto(`${house.address}/settings/organisation`)
    const field = page.locator('.words input:not([type=hidden])')
    await field.click()
    await page.click('role=option[name="return-asked"]')
    await field.fill('Tickt')
    await page.keyboard.press('Enter')
    await saying('.heed', 'Geen gebeurtenis heet tot nu toe Tickt')
    expect(await axeFinds(page)).toEqual([])
    await page.keyboard.press('Backspace')
    await page.locator('.heed').waitFor({ state: 'detached' })
    await page.keyboard.press('Escape')
    await page.locator('form:has(.words) button[type=submit]').click()
    await page.waitForSelector('text="Bewaard."')
    const chosen = await ada.call<{ questionEvents: readonly string[] }>('GET', '/api/v1/organisation')
    expect(chosen.questionEvents).toEqual(['question-asked', 'return-asked'])
  })

  test('too many requests are called that, with when to try again; the page does not go on asking', async () => {
    const own = await context.newPage()
    const calls: string[] = []
    await own.route('**/api/v1/**', (route) => {
      calls.push(route.request().url())
      return route.fulfill({ status: 429, headers: { 'retry-after': '37' } })
    })
    await own.goto(`${house.address}/audience/mails/${mail}`)
    await saying('main', 'Wacht 37 s en probeer het opnieuw.', own)
    await own.waitForLoadState('networkidle')
    expect(calls).toHaveLength(1)
    expect(await own.locator('header').innerText()).not.toContain('Inloggen')
    expect(await axeFinds(own)).toEqual([])
    await own.unroute('**/api/v1/**')
    await press('Probeer opnieuw', own)
    expect(await recipients(own)).toBeGreaterThan(0)
    await own.close()
  })

  test('an address with half a number says that nothing is there', async () => {
    for (const path of ['/audience/mails/kapot', `/audience/mails/${mail}/people/0199`, '/audience/rules/kapot']) {
      await page.goto(`${house.address}${path}`)
      await saying('main', 'Hier is niets')
    }
    await page.goto(`${house.address}/audience/rules/new`)
    await saying('main', 'Een regel maken')
  })

  test('a reader sees the numbers and no people', async () => {
    const reader = await invite('Eva Mol', 'reader')
    const own = await reader.own.newPage()
    await own.goto(`${house.address}/audience/mails/${mail}`)
    await saying('main', 'U ziet de doelgroep zoals zij nu is.', own)
    const count = await recipients(own)
    expect(count).toBeGreaterThan(0)
    expect(numberIn(await own.locator('.funnel-end').innerText())).toBe(count)
    expect(await own.locator('main').innerText()).not.toContain('@')
    expect(await own.locator('main :is(.band, .funnel, .map, .looked-groups) button').count()).toBe(0)
    expect(await stickingOut(own)).toEqual([])
    expect(await axeFinds(own)).toEqual([])
    await reader.own.close()
    expect(faults).toEqual([])
    expect(asked.filter((url) => !url.startsWith(house.address) || /wietske|K-0000001/i.test(url))).toEqual([])
  })
})
