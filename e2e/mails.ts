import type { BrowserContext } from 'playwright-core'
import { makeDatabase } from '../server/store/fixtures/database.ts'
import { launch } from './browser.ts'
import { type House, openHouse } from './page.ts'

/** Whoever is signed in with a browser, by the routes that the pages use. */
export interface SignedIn {
  /** Calls a route; what it answers, null for nothing. */
  readonly call: <T>(method: 'GET' | 'POST' | 'PUT', path: string, body?: object) => Promise<T>
}

const PASSWORD = 'purple giraffe drinks cold tea'

/** Makes an account by a link, and signs it in in a browser. */
export async function join(
  context: BrowserContext,
  { address }: House,
  link: string,
  { name, email }: { readonly name: string; readonly email: string },
): Promise<SignedIn> {
  const call: SignedIn['call'] = async <T>(method: 'GET' | 'POST' | 'PUT', path: string, body?: object) => {
    const headers = { origin: address, 'sec-fetch-site': 'same-origin' }
    const reply = await context.request.fetch(address + path, { method, headers, ...(body ? { data: body } : {}) })
    if (!reply.ok()) throw new Error(`${method} ${path}: ${reply.status()} ${await reply.text()}`)
    return (reply.status() === 204 ? null : await reply.json()) as T
  }
  const token = new URL(/http\S+/.exec(link)?.[0] ?? '').hash.slice(1)
  await call('POST', '/api/v1/users', { token, name, email, password: PASSWORD })
  await call('POST', '/api/v1/session', { email, password: PASSWORD })
  // The browser asks who is in only where somebody was before.
  await context.addInitScript(() => localStorage.setItem('waarom.known', 'yes'))
  return { call }
}

/** A house of its own in which Ada Vos, who set it up, has these roles and is in, in Dutch and at a desk. */
export async function openHouseOfAda(found: Parameters<typeof launch>[0], roles: readonly string[]) {
  const database = await makeDatabase()
  const [browser, house] = await Promise.all([launch(found), openHouse(database)])
  const context = await browser.newContext({ locale: 'nl-NL', viewport: { width: 1440, height: 900 } })
  const ada = await join(context, house, house.setup ?? '', { name: 'Ada Vos', email: 'ada@example.org' })
  const { user } = await ada.call<{ user: { id: string } }>('GET', '/api/v1/session')
  await ada.call('PUT', `/api/v1/users/${user.id}/roles`, { roles })
  const close = async () => {
    await browser.close()
    await house.close()
  }
  return { browser, house, database, context, ada, close }
}

/** What `openHouseOfAda` gives. */
export type HouseOfAda = Awaited<ReturnType<typeof openHouseOfAda>>

/** What is told of brands, as far as mails need it. */
export interface Brands {
  readonly brands: readonly { readonly streams: readonly { readonly id: string; readonly kind: string }[] }[]
}

/** A brand with a stream of each kind. */
export async function makeBrand({ call }: SignedIn, name: string): Promise<void> {
  await call('POST', '/api/v1/brands', {
    name,
    sender: {
      name: `${name} B.V.`,
      kind: 'company',
      address: 'Dorpsstraat 1, Utrecht',
      registerNumber: '12345678',
      country: 'NL',
    },
    ...{
      address: 'Dorpsstraat 1, Utrecht',
      privacyPage: 'https://winkel.example/privacy',
      contact: 'vragen@winkel.example',
    },
    domains: [],
    streams: [
      { name: 'Bestellingen', kind: 'service' },
      { name: 'Aanbiedingen', kind: 'commercial' },
    ],
  })
}
