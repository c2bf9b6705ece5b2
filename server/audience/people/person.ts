import { keptUntil, type Moments } from '@waarom/account/retention/retention.ts'
import { readAddress } from '@waarom/audience/address/address.ts'
import { type Kysely, sql } from 'kysely'
import type { z } from 'zod'
import { ProblemError } from '../../problems.ts'
import type { Tables } from '../../store/store.ts'
import { liftedOf } from '../suppressions/lifted.ts'
import { refusals, refusalTold } from '../suppressions/suppressions.ts'
import type { personAnswer } from './ask.ts'
import { nameOf } from './lines.ts'
import { peopleProblems } from './problems.ts'
import { numberOf } from './unnumbered.ts'

/** Everything that is known of somebody. */
export type Person = z.infer<typeof personAnswer>

/** How many others with the same address are named. */
const SHARING = 10

const iso = (moment: Date | null) => moment?.toISOString() ?? null
const named = (id: string | null, name: string | null) => (id === null || name === null ? null : { id, name })
const sure = (id: string, name: string) => ({ id, name })

/**
 * Everything that is known of somebody, and from where; orders and events are counted only.
 * @param zone in which the organisation lives; terms are counted in it
 * @throws ProblemError `people/no-such-person`
 */
export async function readPerson(db: Kysely<Tables>, id: string, zone: string): Promise<Person> {
  const contact = await db.selectFrom('waarom.contact').selectAll().where('id', '=', id).executeTakeFirst()
  if (!contact) throw new ProblemError(peopleProblems.make('no-such-person'))
  const [externalIds, addresses, provenance, consents, softOptIns, contracts, counts] = await Promise.all([
    externalIdsOf(db, id),
    addressesOf(db, id),
    provenanceOf(db, id, zone),
    consentsOf(db, id),
    softOptInsOf(db, id),
    contractsOf(db, id),
    countsOf(db, id),
  ])
  const of = (addressId: string | null) =>
    provenance.filter(({ address_id }) => address_id === addressId).map(({ address_id: _, ...one }) => one)
  const written = new Map(addresses.map((address) => [address.id, address.written]))
  return {
    ...{ id, kind: contact.kind, givenName: contact.given_name, familyName: contact.family_name },
    ...{ organisation: contact.organisation, language: contact.language, country: contact.country },
    ...{ street: contact.street, postcode: contact.postcode, town: contact.town, phone: contact.phone },
    firstSeenAt: contact.first_seen_at.toISOString(),
    externalIds,
    addresses: addresses.map((address) => ({ ...address, provenance: of(address.id) })),
    provenance: of(null),
    consents: consents.map(({ addressId, ...one }) => ({ ...one, address: written.get(addressId ?? '') ?? null })),
    softOptIns,
    contracts,
    ...counts,
  }
}

/** Whether a source knows somebody by the address alone: an address is no number of a customer. */
function isAddress(externalId: string): boolean {
  const read = readAddress(externalId)
  return read.ok && read.value.key === externalId
}

async function externalIdsOf(db: Kysely<Tables>, id: string): Promise<Person['externalIds']> {
  const rows = await db
    .selectFrom('waarom.contact_external_id')
    .select(['source', 'external_id as externalId'])
    .where('contact_id', '=', id)
    .orderBy('source')
    .orderBy('external_id')
    .execute()
  const numbers = rows.filter(({ externalId }) => !isAddress(externalId))
  const numbered = new Set(numbers.map(({ source }) => source))
  const alone = new Set(rows.flatMap(({ source }) => (numbered.has(source) ? [] : [source])))
  return [...numbers, ...[...alone].map((source) => ({ source, externalId: null }))]
}

async function addressesOf(db: Kysely<Tables>, id: string) {
  const rows = await db
    .selectFrom('waarom.address')
    .select(['id', 'key', 'written', 'position', 'first_seen_at'])
    .where('contact_id', '=', id)
    .orderBy('position')
    .orderBy('id')
    .execute()
  const keys = rows.map(({ key }) => key)
  const [refused, lifted, sharing] = await Promise.all([
    suppressionsOf(db, keys),
    liftedOf(db, keys),
    sharingOf(db, id, keys),
  ])
  return rows.map(({ key, first_seen_at, ...row }) => ({
    ...row,
    firstSeenAt: first_seen_at.toISOString(),
    sharedWith: sharing.filter((one) => one.key === key).map((one) => sure(one.id, nameOf(one) ?? '')),
    suppressions: refused.filter(({ address }) => address === key),
    lifted: lifted.filter(({ address }) => address === key),
  }))
}

async function sharingOf(db: Kysely<Tables>, id: string, keys: readonly string[]) {
  if (keys.length === 0) return []
  return db
    .selectFrom('waarom.address as address')
    .innerJoin('waarom.contact as other', 'other.id', 'address.contact_id')
    .select(['other.id', 'address.key', 'given_name', 'family_name', 'organisation'])
    .where('address.key', 'in', [...keys])
    .where('other.id', '<>', id)
    .orderBy('other.id')
    .limit(SHARING)
    .execute()
}

async function suppressionsOf(db: Kysely<Tables>, keys: readonly string[]) {
  if (keys.length === 0) return []
  const rows = await refusals(db)
    .leftJoin('waarom.suppression_list as list', 'list.source', 'refusal.source')
    .select('list.brought_up_to_date_at as upToDate')
    .where('refusal.address_key', 'in', [...keys])
    .orderBy('refusal.at', (order) => order.desc().nullsLast())
    .orderBy('refusal.id')
    .execute()
  return rows.map((row) => ({ ...refusalTold(row), listUpToDate: iso(row.upToDate) }))
}

async function provenanceOf(db: Kysely<Tables>, id: string, zone: string) {
  const rows = await db
    .selectFrom('waarom.provenance as origin')
    .innerJoin('waarom.brand as brand', 'brand.id', 'origin.brand_id')
    .innerJoin('waarom.retention_rule as rule', 'rule.id', 'origin.retention_rule_id')
    .leftJoin('waarom.wording as told', 'told.id', 'origin.told_id')
    .select(['origin.id', 'origin.address_id', 'origin.source', 'origin.at', 'origin.legal_basis', 'origin.purpose'])
    .select(['origin.evidence', 'told.text as told', 'brand.id as brandId', 'brand.name as brand'])
    .select(['rule.id as ruleId', 'rule.name as rule', 'rule.months', 'rule.counted_from'])
    .where('origin.contact_id', '=', id)
    .orderBy('origin.at')
    .orderBy('origin.id')
    .execute()
  const moments = rows.length > 0 ? await momentsOf(db, id) : {}
  return rows.map(({ at, brandId, brand, ruleId, rule, months, counted_from, legal_basis, ...row }) => {
    const kept = keptUntil(
      { months, countedFrom: counted_from },
      { ...moments, ...(at ? { collection: at.toISOString() } : {}) },
      zone,
    )
    return {
      ...{
        ...row,
        at: iso(at),
        legalBasis: legal_basis,
        brand: sure(brandId, brand),
        retentionRule: sure(ruleId, rule),
      },
      keptUntil: kept.kind === 'until' ? kept.day : null,
    }
  })
}

/** When each thing that a term can be counted from last happened. Consent that stands is not withdrawn, whatever was before. */
async function momentsOf(db: Kysely<Tables>, id: string): Promise<Moments> {
  const { rows } = await sql<Record<keyof Moments, Date | null>>`
    select
      (select max(placed_at) from waarom."order" where contact_id = ${id}) as "last-order",
      (select max(at) from waarom.event where contact_id = ${id} and name in ('signed-in', 'account-created')) as "last-sign-in",
      (select max(at) from waarom.event where contact_id = ${id} and name = 'gift-made') as gift,
      greatest(
        (select max(placed_at) from waarom."order" where contact_id = ${id}),
        (select max(at) from waarom.event where contact_id = ${id})
      ) as "last-contact",
      (select case when bool_and(ends_at is not null) then max(ends_at) end from waarom.contract where contact_id = ${id})
        as "end-of-contract",
      (select case when bool_and(withdrawn_at is not null) then max(withdrawn_at) end from waarom.consent
        where contact_id = ${id} and purpose <> 'tracking') as withdrawal
  `.execute(db)
  const known = Object.entries(rows[0] ?? {}).flatMap(([name, at]) => (at ? [[name, at.toISOString()] as const] : []))
  return Object.fromEntries(known)
}

async function consentsOf(db: Kysely<Tables>, id: string) {
  const rows = await db
    .selectFrom('waarom.consent as consent')
    .leftJoin('waarom.stream as stream', 'stream.id', 'consent.stream_id')
    .leftJoin('waarom.wording as wording', 'wording.id', 'consent.wording_id')
    .select(['consent.id', 'consent.address_id as addressId', 'consent.purpose', 'consent.at', 'consent.confirmed_at'])
    .select(['consent.source', 'consent.evidence', 'consent.withdrawn_at', 'wording.text as wording'])
    .select(['stream.id as streamId', 'stream.name as stream'])
    .where('consent.contact_id', '=', id)
    .orderBy('consent.at')
    .orderBy('consent.id')
    .execute()
  return rows.map(({ streamId, stream, at, confirmed_at, withdrawn_at, ...row }) => ({
    ...{ ...row, stream: named(streamId, stream), at: iso(at) },
    ...{ confirmedAt: iso(confirmed_at), withdrawnAt: iso(withdrawn_at) },
  }))
}

async function softOptInsOf(db: Kysely<Tables>, id: string) {
  const rows = await db
    .selectFrom('waarom.soft_opt_in as given')
    .innerJoin('waarom.legal_sender as sender', 'sender.id', 'given.legal_sender_id')
    .innerJoin('waarom.wording as notice', 'notice.id', 'given.notice_id')
    .innerJoin('waarom.wording as out', 'out.id', 'given.opt_out_id')
    .select(['given.id', 'given.kind', 'given.at', 'given.notice_evidence', 'given.opt_out_evidence'])
    .select(['notice.text as notice', 'out.text as optOut', 'sender.id as senderId', 'sender.name as sender'])
    .leftJoin('waarom.order as sale', (join) =>
      join.onRef('sale.contact_id', '=', 'given.contact_id').onRef('sale.id', '=', 'given.order_id'),
    )
    .leftJoin('waarom.event as gift', (join) =>
      join.onRef('gift.contact_id', '=', 'given.contact_id').onRef('gift.id', '=', 'given.event_id'),
    )
    .select(['sale.id as saleId', 'sale.external_id as number', 'gift.id as giftId', 'gift.name as gift'])
    .where('given.contact_id', '=', id)
    .orderBy('given.at')
    .orderBy('given.id')
    .execute()
  return rows.map(
    ({ senderId, sender, saleId, number, giftId, gift, at, notice_evidence, opt_out_evidence, ...row }) => ({
      ...{ ...row, sender: sure(senderId, sender), at: at.toISOString() },
      ...{ order: saleId === null || number === null ? null : { id: saleId, number }, event: named(giftId, gift) },
      ...{ noticeEvidence: notice_evidence, optOutEvidence: opt_out_evidence },
    }),
  )
}

async function contractsOf(db: Kysely<Tables>, id: string) {
  const rows = await db
    .selectFrom('waarom.contract as contract')
    .innerJoin('waarom.brand as brand', 'brand.id', 'contract.brand_id')
    .select([
      'contract.id',
      'contract.source',
      'contract.external_id as externalId',
      'contract.name',
      'begins_at',
      'ends_at',
    ])
    .select(['price_minor', 'currency', 'paid_each as paidEach', 'brand.id as brandId', 'brand.name as brand'])
    .where('contract.contact_id', '=', id)
    .orderBy('begins_at')
    .orderBy('contract.id')
    .execute()
  return rows.map(({ brandId, brand, externalId, begins_at, ends_at, price_minor, currency, ...row }) => ({
    ...{ ...row, brand: sure(brandId, brand), number: numberOf(externalId) },
    ...{ beginsAt: begins_at.toISOString(), endsAt: iso(ends_at) },
    price: price_minor === null ? null : { minor: Number(price_minor), currency },
  }))
}

async function countsOf(db: Kysely<Tables>, id: string) {
  const count = (table: 'waarom.order' | 'waarom.event') =>
    db
      .selectFrom(table)
      .select(({ fn }) => fn.countAll<string>().as('count'))
      .where('contact_id', '=', id)
      .executeTakeFirstOrThrow()
  const [orders, events] = await Promise.all([count('waarom.order'), count('waarom.event')])
  return { orders: Number(orders.count), events: Number(events.count) }
}
