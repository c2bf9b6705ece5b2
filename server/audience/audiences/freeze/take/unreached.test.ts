import type { Audience } from '@waarom/audience/places/audience.ts'
import type { Demands } from '@waarom/audience/places/demands.ts'
import { judged } from '@waarom/audience/places/fixtures/mails.ts'
import { v7 } from 'uuid'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readLedger } from '../../../../account/ledger/ledger.ts'
import { type Desk, openDesk } from '../../../../purpose/drafts/fixtures/desk.ts'
import { withClient } from '../../../../store/connection.ts'
import { log } from '../../../../store/fixtures/database.ts'
import { letIn, openShop } from '../../../people/fixtures/people.ts'
import { RECALL as ORDERED } from '../../fixtures/audiences.ts'
import { LIMITS } from '../limits.ts'
import { freezeTask } from '../task.ts'
import { type Asked, countUnreached, takenUnreached } from './unreached.ts'

const RECALL = `<title>Veiligheidswaarschuwing: terugroepactie lamp</title>
<p>Wij roepen de lamp Veldlicht terug: hij kan in brand vliegen. Gebruik de lamp niet meer.</p>
<p>Lever hem in bij een winkel; u krijgt uw geld terug.</p>`

let desk: Desk
let mail: string
let snapshot: string
const people = { ada: '', dirk: '' }
beforeAll(async () => {
  desk = await openDesk()
  await openShop(desk.means.db)
  await known({ given: 'Eva', addresses: ['eva@example.org'] })
  const home = { street: 'Lindelaan 3', postcode: '3511 AB', town: 'Utrecht' }
  people.ada = await known({ given: 'Ada', family: 'Bos', number: 'K-1' }, home)
  await known({ given: 'Bram', addresses: ['bram@example.org'] }, { country: 'DE', postcode: '01067' })
  await known({ given: '=Cor' }, { country: null })
  people.dirk = await known({ given: 'Dirk' })
  await refuse('bram@example.org')
  mail = await recall()
  snapshot = await frozen(mail)
})
afterAll(() => desk.house.close())

type Home = Partial<Record<'street' | 'postcode' | 'town' | 'country', string | null>>

async function known(somebody: Parameters<typeof letIn>[1], home: Home = {}): Promise<string> {
  const { id } = await letIn(desk.means.db, somebody)
  await desk.means.db
    .updateTable('waarom.contact')
    .set({ country: 'NL', ...home })
    .where('id', '=', id)
    .execute()
  return id
}

const refuse = (address_key: string) => {
  const to = { stream_id: null, brand_id: null, erased_hash: null, at: null }
  return desk.means.db
    .insertInto('waarom.suppression')
    .values({ id: v7(), address_key, type: 'hard-bounce', source: 'test', ...to })
    .execute()
}

/** A recall that concerns everybody. */
async function recall(): Promise<string> {
  const id = await desk.mail('Terugroepactie', RECALL)
  const draftId = (await desk.draft(id)).id
  await desk.as('marketer', 'PUT', `/api/v1/mails/${id}/audience`, {
    ...{ mode: 'matching', assumptions: [], suppressedBecause: null },
    groups: [{ id: 'all', name: 'Kopers', rule: { all: [] }, variant: 'v', sentence: { nl: 'U kocht.', en: '' } }],
    variants: [{ id: 'v', name: 'De mail', draftId, withoutTinge: null }],
  })
  return id
}

async function frozen(mailId: string): Promise<string> {
  const { id } = (await desk.as('marketer', 'POST', `/api/v1/mails/${mailId}/snapshots`, {})).json()
  const signal = new AbortController().signal
  const work = { id: v7(), input: { mailId, snapshotId: id }, by: null, signal, report: () => {} }
  await freezeTask.run(work, { ...desk.means, pool: desk.house.store.pool, log })
  await desk.means.db.updateTable('waarom.task').set({ state: 'done' }).where('kind', '=', 'freeze').execute()
  return id
}

interface Listed {
  readonly name: string
  readonly for: string
  readonly rows: number | null
}
const root = () => `/api/v1/mails/${mail}/snapshots/${snapshot}/files`
const listed = async (shape = 'csv'): Promise<readonly Listed[]> =>
  (await desk.as('reader', 'GET', `${root()}?shape=${shape}`)).json().files
async function fetch(what: string, shape = 'csv', lang = 'nl') {
  const file = (await listed(shape)).find((one) => one.for === what)
  return desk.as('marketer', 'GET', `${root()}/${shape}/${file?.name}?lang=${lang}`)
}
/** What is asked of a frozen audience, as if the laws had judged its mail so. */
async function askedOf(id: string, demands: Demands): Promise<Asked> {
  const { counts } = await desk.means.db
    .selectFrom('waarom.audience_snapshot')
    .select('counts')
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  const audience: Audience = { ...ORDERED, variants: ORDERED.variants.map((one) => ({ ...one, demands })) }
  return { snapshot: { id, counts }, audience }
}
const linesOf = (csv: string) => csv.replace('\uFEFF', '').trim().split('\r\n')

describe('whom a mail that a law orders does not reach', () => {
  test('is a file of its own in every shape, by name, home, reason and law in the language asked', async () => {
    const { hash } = (await desk.as('reader', 'GET', `/api/v1/mails/${mail}/snapshots/${snapshot}`)).json()
    expect(await listed()).toMatchObject([
      { for: 'recipients', rows: 1 },
      { for: 'refusals', rows: null },
      { for: 'unreached', rows: 4, name: `terugroepactie-unreached-csv-${hash.slice(0, 12)}.csv` },
      { for: 'readme', rows: null },
    ])
    const answer = await fetch('unreached')
    expect(answer.headers).toMatchObject({ 'x-waarom-rows': '4', 'cache-control': 'no-store' })
    const [head, ...rows] = linesOf(answer.body)
    expect(head).toBe(
      'Naam,Klantnummer,Straat,Postcode,Plaats,Land,Waarom mail niet aankomt,Moet het weten naar de wet van,Mail,Vastgezette doelgroep',
    )
    expect(rows).toHaveLength(4)
    const bound = `Terugroepactie,${hash}`
    expect(rows).toContain(`Ada Bos,K-1,Lindelaan 3,3511 AB,Utrecht,NL,geen adres,Nederland,${bound}`)
    expect(rows).toContain(`Bram,,,01067,,DE,geen adres dat werkt,Duitsland,${bound}`)
    expect(rows.find((row) => row.startsWith("'=Cor"))).toContain('als strengste: land onbekend of zonder wet hier')
    const german = linesOf((await fetch('unreached', 'spotler', 'en')).body).find((row) => row.startsWith('Bram'))
    expect(german).toContain('Bram;;;01067;;DE;no address that works;Germany;')
  })

  test('stands in the readme, and in the ledger in one line without a person', async () => {
    expect((await fetch('readme')).body).toContain('zoals per brief: 4.')
    await fetch('unreached', 'mailchimp')
    const entry = (await readLedger(desk.means.db, { after: null, limit: 1000 })).at(-1)
    expect(entry).toMatchObject({ kind: 'freeze', subjects: [`mail:${mail}`, `snapshot:${snapshot}`] })
    expect(JSON.parse(entry?.body ?? '')).toMatchObject({ what: 'taken-along', of: 'unreached', rows: 4, leftOut: 0 })
    expect(entry?.body).not.toMatch(/Ada|K-1|Utrecht/)
  })

  test('is given to nobody who may not take files along', async () => {
    const { name } = (await listed()).find((one) => one.for === 'unreached') as Listed
    for (const role of ['reader', 'service-desk'] as const)
      expect((await desk.as(role, 'GET', `${root()}/csv/${name}`)).statusCode).toBe(403)
  })

  test('is as it was frozen: who came later is not on it, who has an address by now still is, who was erased is not', async () => {
    await known({ given: 'Laat' })
    const { id, key } = { id: v7(), key: 'ada@example.org' }
    const address = { contact_id: people.ada, id, key, written: key, position: 1, first_seen_at: new Date() }
    await desk.means.db.insertInto('waarom.address').values(address).execute()
    await desk.means.db.deleteFrom('waarom.contact').where('id', '=', people.dirk).execute()
    const { body, headers } = await fetch('unreached')
    expect(headers['x-waarom-rows']).toBe('3')
    expect(body).toContain('Ada Bos')
    expect(body).not.toMatch(/Laat|Dirk/)
  })

  test('is made of those alone whose own law orders the mail; where none does there is nobody', async () => {
    const count = async (demands: Demands) => countUnreached(desk.means.db, await askedOf(snapshot, demands))
    expect(await count(judged('recall'))).toBe(3)
    expect(await count({ ...judged('recall', ['NL']), ...judged('commercial', ['DE']) })).toBe(1)
    expect(await count(judged('own'))).toBe(0)
  })

  test('comes some at a time, however many there are', async () => {
    const many = 2 * LIMITS.page + 1
    await withClient(desk.house.database.owner, async (owner) => {
      await owner.query(
        `insert into waarom.contact (id, kind, given_name, country, first_seen_at)
         select (lpad(to_hex(n), 30, '0') || '07')::uuid, 'person', 'Nr ' || n, 'NL', now() from generate_series(1, $1) as n`,
        [many],
      )
    })
    const asked = await askedOf(await frozen(mail), judged('recall'))
    const sizes: number[] = []
    const names = new Set<string>()
    for await (const some of takenUnreached(desk.means.db, asked)) {
      sizes.push(some.length)
      for (const { name } of some) names.add(name)
    }
    expect(Math.max(...sizes)).toBe(LIMITS.page)
    expect([...names].filter((name) => name.startsWith('Nr '))).toHaveLength(many)
  })

  test('is refused when it is a day old, and when the mail is another', async () => {
    const { name } = (await listed()).find((one) => one.for === 'unreached') as Listed
    const take = async () => (await desk.as('marketer', 'GET', `${root()}/csv/${name}`)).json()
    const shift = (hours: number) =>
      withClient(desk.house.database.owner, (owner) =>
        owner.query(
          'update waarom.audience_snapshot set frozen_at = frozen_at - make_interval(hours => $2) where id = $1',
          [snapshot, hours],
        ),
      )
    await shift(25)
    expect(await take()).toMatchObject({ code: 'snapshot/too-old', status: 409 })
    await shift(-25)
    await desk.save(mail, `${RECALL}<p>Bel ons gerust.</p>`)
    expect(await take()).toMatchObject({ code: 'snapshot/other-text', status: 409 })
  })
})
