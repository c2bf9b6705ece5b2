import type { Known, KnownAddress, KnownOrder, KnownProvenance } from '@waarom/audience/known.ts'
import type { Scope } from '@waarom/audience/suppression/suppression.ts'
import type { Kysely } from 'kysely'
import { ProblemError } from '../../../problems.ts'
import type { Tables } from '../../../store/store.ts'
import { peopleProblems } from '../../people/problems.ts'

type Db = Kysely<Tables>

/**
 * Everything that an audience looks at of one contact, from the tables themselves.
 * @throws ProblemError `people/no-such-person`
 */
export async function readKnown(db: Db, id: string): Promise<Known> {
  const contact = await db
    .selectFrom('waarom.contact')
    .select(['id', 'kind', 'language', 'country', 'postcode', 'town', 'first_seen_at'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow(() => new ProblemError(peopleProblems.make('no-such-person')))
  const { first_seen_at, ...own } = contact
  return {
    ...{ ...own, firstSeenAt: first_seen_at.toISOString() },
    addresses: await addressesOf(db, id),
    orders: await ordersOf(db, id),
    ...(await happenedTo(db, id)),
    ...(await allowedBy(db, id)),
    provenances: await provenancesOf(db, id),
  }
}

async function addressesOf(db: Db, id: string): Promise<readonly KnownAddress[]> {
  const addresses = await db
    .selectFrom('waarom.address')
    .select(['id', 'key'])
    .where('contact_id', '=', id)
    .orderBy('position')
    .orderBy('id')
    .execute()
  const refusals = await db
    .selectFrom('waarom.suppression as refusal')
    .innerJoin('waarom.address as address', 'address.key', 'refusal.address_key')
    .leftJoin('waarom.stream as stream', 'stream.id', 'refusal.stream_id')
    .leftJoin('waarom.brand as brand', (join) =>
      join.on(({ or, eb }) =>
        or([eb('brand.id', '=', eb.ref('refusal.brand_id')), eb('brand.id', '=', eb.ref('stream.brand_id'))]),
      ),
    )
    .select(['address.id as address', 'refusal.type', 'refusal.stream_id as stream', 'brand.id as brand'])
    .select('brand.legal_sender_id as sender')
    .where('address.contact_id', '=', id)
    .orderBy('refusal.id')
    .execute()
  return addresses.map((one) => ({
    ...one,
    suppressions: refusals
      .filter(({ address }) => address === one.id)
      .map(({ type, ...reach }) => ({ type, scope: scopeOf(reach) })),
  }))
}

function scopeOf(reach: Readonly<Record<'stream' | 'brand' | 'sender', string | null>>): Scope {
  const { stream, brand, sender } = reach
  if (brand === null || sender === null) return { reach: 'all' }
  return stream === null ? { reach: 'brand', brand, sender } : { reach: 'stream', stream, brand, sender }
}

async function ordersOf(db: Db, id: string): Promise<readonly KnownOrder[]> {
  const orders = await db
    .selectFrom('waarom.order')
    .select(['id', 'brand_id', 'placed_at', 'state', 'total_minor', 'currency'])
    .where('contact_id', '=', id)
    .orderBy('placed_at')
    .orderBy('id')
    .execute()
  const lines = await db
    .selectFrom('waarom.order_line')
    .select(['order_id', 'sku', 'name', 'category'])
    .where('contact_id', '=', id)
    .orderBy('order_id')
    .orderBy('position')
    .execute()
  const linesBy = Map.groupBy(lines, ({ order_id }) => order_id)
  return orders.map(({ id: order, brand_id, placed_at, state, total_minor, currency }) => ({
    ...{ brandId: brand_id, placedAt: placed_at.toISOString(), state, currency },
    totalMinor: total_minor === null ? null : Number(total_minor),
    lines: (linesBy.get(order) ?? []).map(({ sku, name, category }) => ({ article: sku ?? name, category })),
  }))
}

/** Events, contracts and mails. */
async function happenedTo(db: Db, id: string) {
  const events = await db.selectFrom('waarom.event').select(['name', 'at']).where('contact_id', '=', id).execute()
  const contracts = await db
    .selectFrom('waarom.contract')
    .select(['brand_id', 'name', 'begins_at', 'ends_at'])
    .where('contact_id', '=', id)
    .execute()
  // A bounced one reached nobody.
  const deliveries = await db
    .selectFrom('waarom.delivery')
    .select(['at', 'stream_id'])
    .where('contact_id', '=', id)
    .where('state', '<>', 'bounced')
    .execute()
  return {
    events: events.map(({ name, at }) => ({ name, at: at.toISOString() })),
    contracts: contracts.map(({ brand_id, name, begins_at, ends_at }) => ({
      ...{ brandId: brand_id, name, beginsAt: begins_at.toISOString(), endsAt: ends_at?.toISOString() ?? null },
    })),
    deliveries: deliveries.map(({ at, stream_id }) => ({ at: at.toISOString(), streamId: stream_id })),
  }
}

/** Consents and soft opt-ins. */
async function allowedBy(db: Db, id: string) {
  const consents = await db
    .selectFrom('waarom.consent')
    .select(['purpose', 'stream_id', 'address_id', 'withdrawn_at'])
    .where('contact_id', '=', id)
    .execute()
  const softOptIns = await db
    .selectFrom('waarom.soft_opt_in')
    .select(['legal_sender_id', 'kind', 'at'])
    .where('contact_id', '=', id)
    .execute()
  return {
    consents: consents.map(({ purpose, stream_id, address_id, withdrawn_at }) => ({
      ...{ purpose, streamId: stream_id, addressId: address_id, withdrawnAt: withdrawn_at?.toISOString() ?? null },
    })),
    softOptIns: softOptIns.map(({ legal_sender_id, kind, at }) => ({
      ...{ legalSenderId: legal_sender_id, kind, at: at.toISOString() },
    })),
  }
}

async function provenancesOf(db: Db, id: string): Promise<readonly KnownProvenance[]> {
  const rows = await db
    .selectFrom('waarom.provenance as provenance')
    .innerJoin('waarom.retention_rule as kept', 'kept.id', 'provenance.retention_rule_id')
    .select(['address_id', 'brand_id', 'at', 'told_id', 'legal_basis', 'months', 'counted_from'])
    .where('contact_id', '=', id)
    .execute()
  return rows.map(({ address_id, brand_id, at, told_id, legal_basis, months, counted_from }) => ({
    ...{ addressId: address_id, brandId: brand_id, at: at?.toISOString() ?? null, told: told_id !== null },
    ...{ legalBasis: legal_basis, retention: { months, countedFrom: counted_from } },
  }))
}
