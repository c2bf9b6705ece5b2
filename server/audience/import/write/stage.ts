import { readFileSync } from 'node:fs'
import type { ClientBase } from 'pg'
import { type Cell, copyRows } from '../../../store/copy.ts'
import { newId } from '../../../store/id.ts'
import type { Gathered } from './gather.ts'

const STAGE = readFileSync(new URL('stage.sql', import.meta.url), 'utf8')

/** The tables of the stage, by name. */
const STAGE_TABLES: readonly string[] = [...STAGE.matchAll(/if not exists (\w+)/g)].map(([, name]) => name ?? '')

/** Sets the stage on a connection, once; it goes with the connection. */
export async function setStage(client: ClientBase): Promise<void> {
  await client.query(STAGE)
}

/** Clears the stage inside a transaction; at its end the database does so itself. */
export async function clearStage(client: ClientBase): Promise<void> {
  await client.query(`truncate ${STAGE_TABLES.join(', ')}`)
}

function* contactRows({ persons }: Gathered) {
  for (const { n, ident, addressKey, id, about, said } of persons.values())
    yield {
      n,
      ident,
      external_id: said.externalId,
      address_key: addressKey,
      contact_id: id,
      about,
      kind: said.kind,
      given_name: said.givenName,
      family_name: said.familyName,
      organisation: said.organisation,
      language: said.language,
      country: said.country,
      street: said.street,
      postcode: said.postcode,
      town: said.town,
      phone: said.phone,
      first_seen_at: said.firstSeenAt,
    }
}

function* addressRows({ persons }: Gathered) {
  for (const { n, addressKey, addresses } of persons.values()) {
    for (const [at, { key, written }] of addresses.entries())
      yield { n, position: key === addressKey ? 0 : at + 1, id: newId(), key, written }
  }
}

/** Of the contact itself, and of each of its addresses. */
function* provenanceRows({ persons }: Gathered) {
  for (const { n, addresses, provenance } of persons.values())
    for (const [nth, { at, evidence }] of provenance.entries())
      for (const key of [null, ...addresses.map((one) => one.key)]) yield { n, nth, id: newId(), key, at, evidence }
}

function* consentRows({ consents }: Gathered, wordingId: (text: string) => string) {
  for (const [n, { contact, key, said }] of [...consents.values()].entries())
    yield {
      n,
      contact,
      id: newId(),
      key,
      purpose: said.purpose,
      stream_id: said.streamId,
      wording_id: said.wording === null ? null : wordingId(said.wording),
      at: said.at,
      confirmed_at: said.confirmedAt,
      evidence: said.evidence,
      withdrawn_at: said.withdrawnAt,
    }
}

function* softOptInRows({ softOptIns }: Gathered, wordingId: (text: string) => string) {
  for (const [n, { contact, said }] of [...softOptIns.values()].entries())
    yield {
      n,
      contact,
      id: newId(),
      legal_sender_id: said.legalSenderId,
      kind: said.kind,
      order_external_id: said.order,
      at: said.at,
      notice_id: wordingId(said.notice),
      notice_evidence: said.noticeEvidence,
      opt_out_id: wordingId(said.optOut),
      opt_out_evidence: said.optOutEvidence,
    }
}

function* suppressionRows({ suppressions }: Gathered) {
  for (const [n, { key, said }] of suppressions.entries()) {
    const { type, streamId, brandId, reason, at } = said
    yield { n, id: newId(), key, type, stream_id: streamId, brand_id: brandId, reason, at }
  }
}

function* orderRows({ orders }: Gathered) {
  for (const { n, contact, said } of orders.values())
    yield {
      n,
      contact,
      id: newId(),
      external_id: said.externalId,
      placed_at: said.placedAt,
      paid_at: said.paidAt,
      shipped_at: said.shippedAt,
      cancelled_at: said.cancelledAt,
      state: said.state,
      total_minor: said.totalMinor,
      shipping_minor: said.shippingMinor,
      currency: said.currency,
    }
}

function* lineRows({ orders }: Gathered) {
  for (const { n, lines } of orders.values())
    for (const [at, { sku, name, category, quantity, unitMinor }] of lines.entries())
      yield { n, position: at + 1, sku, name, category, quantity, unit_minor: unitMinor }
}

function* eventRows({ events }: Gathered) {
  for (const [n, [external_id, { contact, said }]] of [...events].entries()) {
    const { name, at, properties } = said
    yield { n, contact, id: newId(), external_id, name, at, properties: JSON.stringify(properties) }
  }
}

function* deliveryRows({ deliveries }: Gathered) {
  for (const [n, [external_id, { key, said }]] of [...deliveries].entries())
    yield { n, id: newId(), external_id, key, named: said.contactId, at: said.at, state: said.state }
}

function* contractRows({ contracts }: Gathered) {
  for (const [n, [external_id, { contact, said }]] of [...contracts].entries())
    yield {
      n,
      contact,
      id: newId(),
      external_id,
      name: said.name,
      begins_at: said.beginsAt,
      ends_at: said.endsAt,
      price_minor: said.priceMinor,
      currency: said.currency,
      paid_each: said.paidEach,
    }
}

/**
 * Puts what was gathered on the stage, but where it comes from.
 * @param wordingId gives the id of a text that people saw
 */
export async function fillStage(client: ClientBase, all: Gathered, wordingId: (text: string) => string): Promise<void> {
  const filled: string[] = []
  const put = async <Row extends { readonly [Column in keyof Row]: Cell }>(name: string, rows: Iterable<Row>) => {
    if ((await copyRows(client, name, rows)) > 0) filled.push(name)
  }
  await put('stage_contact', contactRows(all))
  await put('stage_address', addressRows(all))
  await put('stage_consent', consentRows(all, wordingId))
  await put('stage_soft_opt_in', softOptInRows(all, wordingId))
  await put('stage_suppression', suppressionRows(all))
  await put('stage_order', orderRows(all))
  await put('stage_line', lineRows(all))
  await put('stage_event', eventRows(all))
  await put('stage_contract', contractRows(all))
  await put('stage_delivery', deliveryRows(all))
  // Rows are joined by their number, and by nothing else.
  if (filled.length > 0) await client.query(`analyze ${filled.map((name) => `${name} (n)`).join(', ')}`)
}

/** Puts where the contacts come from on the stage; rows about orders and the like tell it only of whom they brought. */
export async function fillProvenance(client: ClientBase, all: Gathered): Promise<void> {
  await copyRows(client, 'stage_provenance', provenanceRows(all))
  await client.query('analyze stage_provenance (n)')
}
