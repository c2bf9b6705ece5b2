import { type RawBuilder, sql } from 'kysely'

/** What a leaf is made of: a contact, his place, and the ids of his addresses as bytes. */
type LeafParts = Readonly<Record<'contact' | 'place' | 'addresses', RawBuilder<unknown>>>

/**
 * The leaf of a contact: SHA-256 of the secret, his id, his place in two bytes, and the ids of the addresses at which he gets
 * the mail, in their order.
 */
export function leafSql(secret: Buffer, { contact, place, addresses }: LeafParts): RawBuilder<unknown> {
  return sql`sha256(${secret}::bytea || uuid_send(${contact}) || int2send(${place}) || ${addresses})`
}

/** What a snapshot is made from. */
export interface Making {
  readonly snapshotId: string
  /** Under which its leaves are hashed. */
  readonly secret: Buffer
  /** Everybody in one row: `contact_id`, `place`, `address_id`, `more`. */
  readonly places: RawBuilder<unknown>
}

/** What the database says of a snapshot that it made. */
export interface Made {
  /** How many contacts have each place, by its number. */
  readonly counts: Readonly<Record<string, number>> | null
  /** How many contacts there are. */
  readonly everybody: number
  /** Whether the facts of some of them must be counted first. */
  readonly is_owed: boolean
  /** Of each block its number in one byte and its hash, in order. */
  readonly blocks: Buffer | null
}

/**
 * Writes who is in, and everybody in blocks with their leaves. One statement, so that all of it is of one moment, whatever
 * others commit meanwhile. Contacts, places and leaves of a block are gathered in one pass, so that they are in one order.
 */
export function freezeSql({ snapshotId, secret, places }: Making): RawBuilder<Made> {
  const leaf = leafSql(secret, { contact: sql`p.contact_id`, place: sql`p.place`, addresses: ADDRESSES })
  return sql<Made>`
with place as materialized (${places}),
recipient as (
  insert into waarom.snapshot_recipient (snapshot_id, contact_id, address_id, place)
  select ${snapshotId}::uuid, contact_id, address_id, place from (
    select contact_id, address_id, place from place where address_id is not null
    union all
    select contact_id, unnest(more), place from place where more is not null
  ) as one order by contact_id, address_id
),
block as (
  insert into waarom.snapshot_block (snapshot_id, block, contacts, places, leaves, hash)
  select ${snapshotId}::uuid, block, contacts, places, leaves, sha256(leaves) from (
    select block, array_agg(contact_id) as contacts, array_agg(place) as places, string_agg(${leaf}, '') as leaves
    from (
      select get_byte(uuid_send(contact_id), 15) as block, contact_id, place, address_id, more from place offset 0
    ) as p group by block
  ) as one
  returning block, hash
)
select
  (select jsonb_object_agg(place, contacts) from (
    select place, count(*) as contacts from place group by place
  ) as one) as counts,
  (select count(*)::integer from waarom.contact) as everybody,
  exists (select from waarom.facts_owed) as is_owed,
  (select string_agg(${BLOCK_SEALED}, '' order by block) from block) as blocks`
}

/** Of a row `p`. */
const ADDRESSES = sql`case
  when p.address_id is null then ''::bytea
  when p.more is null then uuid_send(p.address_id)
  else (select string_agg(uuid_send(a.id), '' order by a.id) from unnest(p.address_id || p.more) as a (id))
end`

/** A block as it goes into the hash of its snapshot: its number in one byte, then its own hash. */
export const BLOCK_SEALED = sql`(set_byte('\\x00'::bytea, 0, block) || hash)`
