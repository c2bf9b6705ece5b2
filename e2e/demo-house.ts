import type { Browser, BrowserContext } from 'playwright-core'
import { loadDemoAt } from '../server/index.ts'
import { ROLES, type Role } from '../server/roles.ts'
import { join, type SignedIn } from './mails.ts'
import { openHouse } from './page.ts'

/** What a browser keeps of somebody who is signed in. */
export type Kept = Awaited<ReturnType<BrowserContext['storageState']>>

/** A server with a user in each role, and one thing for each page that shows one. */
export interface DemoHouse {
  readonly address: string
  readonly kept: Readonly<Record<Role, Kept>>
  /** Addresses for a page of one thing, by how the table of routes writes it. */
  readonly things: Readonly<Record<string, readonly string[]>>
  readonly close: () => Promise<void>
}

/** A name and an address as long as people have them. */
const NAME = 'Wilhelmina-Alexandrina van den Bergh-Oosterhuis tot Nederveen'
const emailOf = (role: Role) => `wilhelmina-alexandrina.van-den-bergh-${role}@klantenservice.pluis-en-plank.example.org`
const MAIL = 'Uw pakket is onderweg, met een kleine vertraging door het weer van de afgelopen dagen in heel Nederland'
const SOURCE = `Subject: ${MAIL}\n\nBeste mevrouw Jansen,\n\nUw bestelling 4711 wordt morgen bezorgd. Handig erbij: de bijpassende tas, nu met 20% korting.\n`

const ORDERED = { field: 'orders', is: 'at-least', value: 1 }

type Everyone = Readonly<Record<Role, SignedIn & { readonly context: BrowserContext }>>

/** Opens a server with the demo shop, a mail, a review and an import; with users and nothing else when there are no people. */
export async function openDemoHouse(browser: Browser, people: number): Promise<DemoHouse> {
  const house = await openHouse()
  if (people > 0) await loadDemoAt(house.environment, { people }, () => {}, new AbortController().signal)
  const enter = async (role: Role, link: string) => {
    const context = await browser.newContext()
    return { context, ...(await join(context, house, link, { name: NAME, email: emailOf(role) })) }
  }
  const administrator = await enter('administrator', house.setup ?? '')
  const others = await Promise.all(
    ROLES.filter((role) => role !== 'administrator').map(async (role) => {
      const body = { roles: [role], name: NAME, email: emailOf(role) }
      const { link } = await administrator.call<{ link: string }>('POST', '/api/v1/invitations', body)
      return [role, await enter(role, link)] as const
    }),
  )
  const everyone = { ...Object.fromEntries(others), administrator } as Everyone
  const things = people > 0 ? await thingsOf(everyone, house.address) : {}
  const kept = await Promise.all(
    ROLES.map(async (role) => {
      const { cookies } = await everyone[role].context.storageState()
      await everyone[role].context.close()
      const origins = [{ origin: house.address, localStorage: [{ name: 'waarom.known', value: 'yes' }] }]
      return [role, { cookies, origins }] as const
    }),
  )
  const { address, close } = house
  return { address, kept: Object.fromEntries(kept) as Record<Role, Kept>, things, close }
}

async function thingsOf(everyone: Everyone, address: string): Promise<DemoHouse['things']> {
  const { marketer, administrator } = everyone
  const mail = await makeMail(marketer)
  const { id: review } = await marketer.call<Made>('POST', `/api/v1/mails/${mail}/reviews`, { note: 'Mag dit zo weg?' })
  const given = await administrator.context.request.post(`${address}/api/v1/imports`, {
    data: Buffer.from('E-mailadres;Naam;Schoenmaat\neva@example.org;Eva de Boer;38\n'),
    headers: { origin: address, 'content-type': 'application/octet-stream' },
  })
  if (!given.ok()) throw new Error(await given.text())
  const { id: file } = (await given.json()) as Made
  const people = await somePeople(administrator)
  const meant = await makeMeant(marketer)
  const named = { name: 'Wie ooit bestelde', rule: ORDERED }
  const { id: rule } = await marketer.call<Made>('POST', '/api/v1/relevance-rules', named)
  return {
    '/audience/people/$id': people.map((id) => `/audience/people/${id}`),
    '/audience/mails/$id/people/$contact': people.map((id) => `/audience/mails/${meant}/people/${id}`),
    '/audience/rules/$id': [`/audience/rules/${rule}`, '/audience/rules/new'],
    '/audience/import/$id': [`/audience/import/${file}`],
    '/purpose/mails/$id': [`/purpose/mails/${mail}`],
    '/audience/mails/$id': [`/audience/mails/${mail}`, `/audience/mails/${meant}`],
    '/purpose/mails/$id/versions': [`/purpose/mails/${mail}/versions`],
    '/purpose/reviews/$id': [`/purpose/reviews/${review}`],
  }
}

interface Made {
  readonly id: string
}

/** Somebody who refuses mail, somebody of whom nobody knows where the data come from, and the two who are always there. */
async function somePeople({ call }: SignedIn): Promise<readonly string[]> {
  type Line = Made & { readonly suppressed: boolean; readonly provenance: boolean }
  const { people } = await call<{ people: readonly Line[] }>('GET', '/api/v1/people?limit=100')
  const find = (text: string) => call<{ people: readonly Made[] }>('POST', '/api/v1/people/search', { text })
  const cast = [await find('K-0000001'), await find('K-0000002')]
  const some = [people.find((one) => one.suppressed), people.find((one) => !one.provenance)]
  return [...some, ...cast.map((one) => one.people[0])].flatMap((one) => one?.id ?? [])
}

async function makeMail({ call }: SignedIn, source = SOURCE): Promise<string> {
  const { brands } = await call<{ brands: readonly { readonly streams: readonly Made[] }[] }>('GET', '/api/v1/brands')
  const streamId = brands[0]?.streams[0]?.id
  const { id } = await call<Made>('POST', '/api/v1/mails', { name: MAIL, kind: 'triggered', streamId })
  await call('PUT', `/api/v1/mails/${id}/draft`, { source })
  return id
}

/** A mail without the offer, that is for whoever ordered. */
async function makeMeant(marketer: SignedIn): Promise<string> {
  const mail = await makeMail(marketer, SOURCE.replace(/ Handig erbij.*/, ''))
  type Shown = { readonly mail: { readonly draftId: string } }
  const { draftId } = (await marketer.call<Shown>('GET', `/api/v1/mails/${mail}/audience`)).mail
  await marketer.call('PUT', `/api/v1/mails/${mail}/audience`, {
    mode: 'matching',
    groups: [{ id: 'customers', name: 'Klanten', rule: ORDERED, variant: 'whole', sentence: { nl: '', en: '' } }],
    variants: [{ id: 'whole', name: 'De mail', draftId, withoutTinge: null }],
    assumptions: [],
    suppressedBecause: null,
  })
  return mail
}
