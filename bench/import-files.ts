import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { finished } from 'node:stream/promises'
import { REFUSAL_TYPES } from '../audience/suppression/suppression.ts'
import { type Demo, demoPeople } from '../server/audience/demo/demo.ts'
import type { Batch } from '../server/audience/demo/row.ts'
import type { Mapping } from '../server/audience/import/convert/mapping.ts'

/** What the files hold: as much as is asked, of the people of the demo shop. */
export interface Asked {
  readonly people: number
  readonly orders: number
}

const MOST_CHARS = 65_536
const demoOf = (people: number): Demo => ({
  seed: 1,
  people,
  today: '2026-11-01',
  hash: (key) => key.padEnd(64, '0').slice(0, 64),
})

const cell = (value: string | number | null) => {
  const text = String(value ?? '')
  return /[";\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** A date and time as a Dutch shop writes it. */
const moment = (at: string | null) =>
  at === null ? '' : `${at.slice(8, 10)}-${at.slice(5, 7)}-${at.slice(0, 4)} ${at.slice(11, 19)}`

const amount = (minor: number) => (minor / 100).toFixed(2).replace('.', ',')

async function writeFile(path: string, rows: Iterable<readonly (string | number | null)[]>): Promise<number> {
  const file = createWriteStream(path)
  let text = ''
  let count = -1
  for (const row of rows) {
    text += `${row.map(cell).join(';')}\r\n`
    count += 1
    if (text.length < MOST_CHARS) continue
    if (!file.write(text)) await once(file, 'drain')
    text = ''
  }
  file.end(text)
  await finished(file)
  return count
}

const DROPPED = { drop: 'not-needed' } as const

/** The columns of the two files, in their order, and what a person says that they are. */
export const MAPPINGS = {
  customers: {
    holds: ['contacts', 'suppressions'],
    columns: {
      Klantnummer: 'contact.id',
      'E-mail': 'contact.address',
      Voornaam: 'contact.first-name',
      Achternaam: 'contact.last-name',
      Bedrijf: 'contact.company',
      Taal: 'contact.language',
      Land: 'contact.country',
      Straat: DROPPED,
      Postcode: 'contact.postcode',
      Plaats: DROPPED,
      'Klant sinds': 'contact.since',
      Status: { means: Object.fromEntries(REFUSAL_TYPES.map((type) => [type, { suppress: type }])), rest: 'reject' },
      'Status sinds': 'suppression.at',
    },
    everybody: null,
  },
  orders: {
    holds: ['orders'],
    columns: {
      Bestelnummer: 'order.number',
      Klantnummer: 'order.contact',
      Besteld: 'order.placed',
      Betaald: 'order.paid',
      Verzonden: 'order.shipped',
      Geannuleerd: 'order.cancelled',
      Status: 'order.status',
      Totaal: 'order.total',
      Verzendkosten: DROPPED,
      Munt: 'order.currency',
    },
    everybody: null,
  },
} as const satisfies Readonly<Record<string, Mapping>>

function* customers(people: number) {
  yield Object.keys(MAPPINGS.customers.columns)
  for (const { contact, address, suppression } of demoPeople(demoOf(people))) {
    const first = new Map(address.filter(({ position }) => position === 1).map((one) => [one.contact_id, one]))
    const refused = new Map(suppression.map((one) => [one.address_key, one]))
    for (const one of contact) {
      const mail = first.get(one.id)
      const refusal = refused.get(mail?.key ?? null)
      yield [
        one.external_id,
        mail?.written ?? '',
        one.given_name,
        one.family_name,
        one.organisation,
        one.language,
        one.country,
        one.street,
        one.postcode,
        one.town,
        moment(one.first_seen_at),
        refusal?.type ?? '',
        moment(refusal?.at ?? null),
      ]
    }
  }
}

function* ordersOf({ contact, order }: Batch, time: number) {
  const customer = new Map(contact.map(({ id, external_id }) => [id, external_id]))
  for (const one of order)
    yield [
      `${one.external_id}${time > 0 ? `-${time}` : ''}`,
      customer.get(one.contact_id) ?? '',
      moment(one.placed_at),
      moment(one.paid_at),
      moment(one.shipped_at),
      moment(one.cancelled_at),
      one.state,
      amount(one.total_minor),
      amount(one.shipping_minor),
      one.currency,
    ]
}

/** The orders of all people; where more are asked, the same people ordered the same again under other numbers. */
function* orders({ people, orders: asked }: Asked) {
  yield Object.keys(MAPPINGS.orders.columns)
  let count = 0
  for (let time = 0; ; time += 1)
    for (const batch of demoPeople(demoOf(people)))
      for (const row of ordersOf(batch, time)) {
        if (count === asked) return
        count += 1
        yield row
      }
}

/** Writes the two exports; gives how many rows each has. */
export async function writeExports(asked: Asked, customerFile: string, orderFile: string) {
  return {
    customers: await writeFile(customerFile, customers(asked.people)),
    orders: await writeFile(orderFile, orders(asked)),
  }
}
