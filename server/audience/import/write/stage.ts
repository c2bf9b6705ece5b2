import { readFileSync } from 'node:fs'
import type { ClientBase } from 'pg'
import { type Cell, copyRows } from '../../../store/copy.ts'
import { newId } from '../../../store/id.ts'
import { type Gathered, hasLines, some } from './gather.ts'

const STAGE = readFileSync(new URL('stage.sql', import.meta.url), 'utf8')

/** The tables of the stage, by name. */
export const STAGE_TABLES: readonly string[] = [...STAGE.matchAll(/if not exists (\w+)/g)].map(([, name]) => name ?? '')

/** Sets the stage on a connection, once; it goes with the connection. */
export async function setStage(client: ClientBase): Promise<void> {
  await client.query(STAGE)
}

/** Clears the stage inside a transaction; at its end the database does so itself. */
export async function clearStage(client: ClientBase): Promise<void> {
  await client.query(`truncate ${STAGE_TABLES.join(', ')}`)
}

type Rows = Generator<readonly Cell[]>

const CONTACT = [
  'n',
  'ident',
  'external_id',
  'address_key',
  'contact_id',
  'about',
  'kind',
  'given_name',
  'family_name',
  'organisation',
  'language',
  'country',
  'street',
  'postcode',
  'town',
  'phone',
  'first_seen_at',
]

function* contactRows({ persons }: Gathered): Rows {
  for (const { n, ident, addressKey, id, about, said } of persons.values())
    yield [
      n,
      ident,
      said.externalId,
      addressKey,
      id,
      about,
      said.kind,
      said.givenName,
      said.familyName,
      said.organisation,
      said.language,
      said.country,
      said.street,
      said.postcode,
      said.town,
      said.phone,
      said.firstSeenAt,
    ]
}

function* addressRows({ persons }: Gathered): Rows {
  for (const { n, addressKey, addresses } of persons.values()) {
    for (const [at, [key, written]] of [...addresses].entries())
      yield [n, key === addressKey ? 0 : at + 1, newId(), key, written]
  }
}

/** Of the contact itself, and of each of its addresses. */
function* provenanceRows({ persons }: Gathered): Rows {
  for (const { n, addresses, provenance } of persons.values())
    for (const [nth, { at, evidence }] of provenance.entries()) {
      yield [n, nth, newId(), null, at, evidence]
      for (const key of addresses.keys()) yield [n, nth, newId(), key, at, evidence]
    }
}

const CONSENT = [
  'n',
  'contact',
  'id',
  'key',
  'purpose',
  'stream_id',
  'wording_id',
  'at',
  'confirmed_at',
  'evidence',
  'withdrawn_at',
]

function* consentRows({ consents }: Gathered, wordingId: (text: string) => string): Rows {
  for (const [n, { contact, key, said }] of [...consents.values()].entries()) {
    const wording = said.wording === null ? null : wordingId(said.wording)
    const { purpose, streamId, at, confirmedAt, evidence, withdrawnAt } = said
    yield [n, contact, newId(), key, purpose, streamId, wording, at, confirmedAt, evidence, withdrawnAt]
  }
}

const SUPPRESSION = ['n', 'id', 'key', 'type', 'stream_id', 'brand_id', 'reason', 'at']

function* suppressionRows({ suppressions }: Gathered): Rows {
  for (const [n, { key, said }] of suppressions.entries())
    yield [n, newId(), key, said.type, said.streamId, said.brandId, said.reason, said.at]
}

const ORDER = [
  'n',
  'contact',
  'id',
  'external_id',
  'placed_at',
  'paid_at',
  'shipped_at',
  'cancelled_at',
  'state',
  'total_minor',
  'shipping_minor',
  'currency',
]

function* orderRows({ orders }: Gathered): Rows {
  for (const { n, contact, said } of orders.values())
    yield [
      n,
      contact,
      newId(),
      said.externalId,
      said.placedAt,
      said.paidAt,
      said.shippedAt,
      said.cancelledAt,
      said.state,
      said.totalMinor,
      said.shippingMinor,
      said.currency,
    ]
}

function* lineRows({ orders }: Gathered): Rows {
  for (const { n, lines } of orders.values())
    for (const [at, { sku, name, quantity, unitMinor }] of lines.entries())
      yield [n, at + 1, sku, name, quantity, unitMinor]
}

function* eventRows({ events }: Gathered): Rows {
  for (const [n, [id, { contact, said }]] of [...events].entries())
    yield [n, contact, newId(), id, said.name, said.at, JSON.stringify(said.properties)]
}

const CONTRACT = [
  'n',
  'contact',
  'id',
  'external_id',
  'name',
  'begins_at',
  'ends_at',
  'price_minor',
  'currency',
  'paid_each',
]

function* contractRows({ contracts }: Gathered): Rows {
  for (const [n, [id, { contact, said }]] of [...contracts].entries())
    yield [
      n,
      contact,
      newId(),
      id,
      said.name,
      said.beginsAt,
      said.endsAt,
      said.priceMinor,
      said.currency,
      said.paidEach,
    ]
}

/**
 * Puts what was gathered on the stage, but where it comes from.
 * @param wordingId gives the id of a text that people saw
 */
export async function fillStage(client: ClientBase, all: Gathered, wordingId: (text: string) => string): Promise<void> {
  const filled: string[] = []
  const put = async (name: string, columns: readonly string[], rows: Rows, any: boolean) => {
    if (!any) return
    await copyRows(client, name, columns, rows)
    filled.push(name)
  }
  const people = all.persons.size > 0
  const orders = all.orders.size > 0
  await put('stage_contact', CONTACT, contactRows(all), people)
  await put(
    'stage_address',
    ['n', 'position', 'id', 'key', 'written'],
    addressRows(all),
    some(all, ({ addresses }) => addresses.size > 0),
  )
  await put('stage_consent', CONSENT, consentRows(all, wordingId), all.consents.size > 0)
  await put('stage_suppression', SUPPRESSION, suppressionRows(all), all.suppressions.length > 0)
  await put('stage_order', ORDER, orderRows(all), orders)
  await put('stage_line', ['n', 'position', 'sku', 'name', 'quantity', 'unit_minor'], lineRows(all), hasLines(all))
  const event = ['n', 'contact', 'id', 'external_id', 'name', 'at', 'properties']
  await put('stage_event', event, eventRows(all), all.events.size > 0)
  await put('stage_contract', CONTRACT, contractRows(all), all.contracts.size > 0)
  // Rows are joined by their number, and by nothing else.
  if (filled.length > 0) await client.query(`analyze ${filled.map((name) => `${name} (n)`).join(', ')}`)
}

/** Puts where the contacts come from on the stage; rows about orders and the like tell it only of whom they brought. */
export async function fillProvenance(client: ClientBase, all: Gathered): Promise<void> {
  const columns = ['n', 'nth', 'id', 'key', 'at', 'evidence']
  await copyRows(client, 'stage_provenance', columns, provenanceRows(all))
  await client.query('analyze stage_provenance (n)')
}
