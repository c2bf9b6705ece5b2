import type { Browser, BrowserContext } from 'playwright-core'
import { loadDemoAt } from '../server/index.ts'
import { ROLES, type Role } from '../server/roles.ts'
import { openHouse } from './page.ts'

/** The state of a browser in which somebody is signed in. */
export type SignedIn = Awaited<ReturnType<BrowserContext['storageState']>>

/** A server with a user in each role, the demo shop, and one mail. */
export interface DemoHouse {
  readonly address: string
  readonly signedIn: Readonly<Record<Role, SignedIn>>
  /** Addresses for a page of one thing, by how the table of routes writes it. */
  readonly things: Readonly<Record<string, readonly string[]>>
  readonly close: () => Promise<void>
}

const PASSWORD = 'purple giraffe drinks cold tea'
/** A name and an address as long as people have them. */
const NAME = 'Wilhelmina-Alexandrina van den Bergh-Oosterhuis tot Nederveen'
const emailOf = (role: Role) => `wilhelmina-alexandrina.van-den-bergh-${role}@klantenservice.pluis-en-plank.example.org`
const MAIL = 'Uw pakket is onderweg, met een kleine vertraging door het weer van de afgelopen dagen in heel Nederland'

/** Opens a server with everything that pages show. @param people how many the shop has; none for an empty house */
export async function openDemoHouse(browser: Browser, people: number): Promise<DemoHouse> {
  const { address, setup, environment, close } = await openHouse()
  if (people > 0) await loadDemoAt(environment, { people }, () => {}, new AbortController().signal)
  const administrator = await signedInAt(browser, address, 'administrator', tokenIn(setup ?? ''))
  const callAs = (state: SignedIn) => withCalls(browser, address, state)
  const invite = async (role: Role) => {
    const body = { roles: [role], name: NAME, email: emailOf(role) }
    const { link } = await callAs(administrator)<{ link: string }>('POST', '/api/v1/invitations', body)
    return signedInAt(browser, address, role, tokenIn(link))
  }
  const signedIn = { administrator } as Record<Role, SignedIn>
  for (const role of ROLES) if (role !== 'administrator') signedIn[role] = await invite(role)
  const { people: all } = await callAs(administrator)<{ people: readonly Line[] }>('GET', '/api/v1/people?limit=100')
  const shown = [
    all.find((one) => one.suppressed),
    all.find((one) => !one.provenance),
    ...(await cast(callAs(administrator))),
  ]
  const mail = people > 0 ? await makeMail(callAs(signedIn.marketer)) : null
  const review = mail && (await askCounsel(callAs(signedIn.marketer), mail))
  const file = people > 0 ? await sendFile(callAs(signedIn.marketer)) : null
  const things = {
    '/audience/people/$id': shown.flatMap((one) => (one ? [`/audience/people/${one.id}`] : [])),
    '/purpose/mails/$id': mail ? [`/purpose/mails/${mail}`] : [],
    '/purpose/mails/$id/versions': mail ? [`/purpose/mails/${mail}/versions`] : [],
    '/purpose/reviews/$id': review ? [`/purpose/reviews/${review}`] : [],
    '/audience/import/$id': file ? [`/audience/import/${file}`] : [],
  }
  return { address, signedIn, things, close }
}

interface Line {
  readonly id: string
  readonly suppressed: boolean
  readonly provenance: boolean
}

type Call = <Reply>(method: 'GET' | 'POST' | 'PUT', path: string, body?: object | string) => Promise<Reply>

function withCalls(browser: Browser, address: string, state: SignedIn): Call {
  return async <Reply>(method: 'GET' | 'POST' | 'PUT', path: string, body?: object | string) => {
    const context = await browser.newContext({ storageState: state })
    try {
      const type = typeof body === 'string' ? { 'content-type': 'text/csv' } : {}
      const options = { method, headers: { origin: address, ...type }, ...(body ? { data: body } : {}) }
      const reply = await context.request.fetch(address + path, options)
      if (!reply.ok()) throw new Error(`${method} ${path}: ${await reply.text()}`)
      return (reply.status() === 204 ? null : await reply.json()) as Reply
    } finally {
      await context.close()
    }
  }
}

const tokenIn = (text: string) => /#([\w-]+)/.exec(text)?.[1] ?? ''

/** Makes an account by a one-time link, and signs in with it. */
async function signedInAt(browser: Browser, address: string, role: Role, token: string): Promise<SignedIn> {
  const context = await browser.newContext()
  const post = async (path: string, data: object) => {
    const reply = await context.request.post(address + path, { data, headers: { origin: address } })
    if (!reply.ok()) throw new Error(`POST ${path}: ${await reply.text()}`)
  }
  const account = { email: emailOf(role), password: PASSWORD }
  await post('/api/v1/users', { token, name: NAME, ...account })
  await post('/api/v1/session', account)
  const { cookies } = await context.storageState()
  await context.close()
  return { cookies, origins: [{ origin: address, localStorage: [{ name: 'waarom.known', value: 'yes' }] }] }
}

/** The customer of every week, and the man of the one pair of shoes. */
async function cast(call: Call): Promise<readonly { readonly id: string }[]> {
  const find = async (text: string) =>
    (await call<{ people: readonly { readonly id: string }[] }>('POST', '/api/v1/people/search', { text })).people[0]
  return [await find('K-0000001'), await find('K-0000002')].filter((one) => one !== undefined)
}

async function makeMail(call: Call): Promise<string> {
  const { brands } = await call<{ brands: readonly { readonly streams: readonly { readonly id: string }[] }[] }>(
    'GET',
    '/api/v1/brands',
  )
  const streamId = brands[0]?.streams[0]?.id
  const { id } = await call<{ id: string }>('POST', '/api/v1/mails', { name: MAIL, kind: 'triggered', streamId })
  const source = `Subject: ${MAIL}\n\nBeste mevrouw Jansen,\n\nUw bestelling 4711 wordt morgen bezorgd. Handig erbij: de bijpassende tas, nu met 20% korting.\n`
  await call('PUT', `/api/v1/mails/${id}/draft`, { source })
  return id
}

async function askCounsel(call: Call, mail: string): Promise<string> {
  const note = { note: 'Mag de tas erin blijven?' }
  return (await call<{ id: string }>('POST', `/api/v1/mails/${mail}/reviews`, note)).id
}

/** Sends a small file of people whose columns are still to be said. */
async function sendFile(call: Call): Promise<string> {
  const file = 'E-mailadres;Naam;Schoenmaat\neva@example.org;Eva de Boer;38\n'
  return (await call<{ id: string }>('POST', '/api/v1/imports', file)).id
}
