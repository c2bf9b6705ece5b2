import type { PartedPlaces } from '@waarom/audience/places/sql/statements.ts'
import sql, { join, raw, type Sql } from 'sql-template-tag'

/** What a leaf is made of: the id of a contact as bytes, his place, and the ids of his addresses as bytes. */
type LeafParts = Readonly<Record<'id' | 'place' | 'addresses', Sql>>

/**
 * The leaf of a contact: SHA-256 of the secret, his id, his place in two bytes, and the ids of the addresses at which he gets
 * the mail, in their order.
 */
export function leafSql(secret: Buffer, { id, place, addresses }: LeafParts): Sql {
  return sql`sha256(decode(${secret.toString('hex')}, 'hex') || ${id} || int2send(${place}) || ${addresses})`
}

/** What somebody is whose place is known alone: out, in, or open until it is settled with others. */
const [OUT, IN, OPEN] = [raw('0'), raw('1'), raw('2')]

/** What a snapshot is made from. */
export interface Making {
  readonly snapshotId: string
  /** Under which its leaves are hashed. */
  readonly secret: Buffer
  readonly places: PartedPlaces
  /** Whether there are too many people to gather them in memory; then they are sorted, where need be on the disk. */
  readonly areMany: boolean
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
 * others commit meanwhile. What is asked of a million people is asked in a function, as a statement that writes has one process.
 */
export function freezeSql({ snapshotId, secret, places, areMany }: Making): Sql {
  return sql`
with pass as materialized (select * from waarom.places_in_blocks(${quoted(blocksSql(places.alone, secret, areMany))})),
open as materialized (${places.open(sql`
  select o.contact_id, o.code from pass cross join unnest(pass.contacts, pass.codes) as o (contact_id, code)
  where pass.kind = ${OPEN}`)}
),
recipient as (
  insert into waarom.snapshot_recipient (snapshot_id, contact_id, address_id, place)
  select ${snapshotId}::uuid, contact_id, address_id, place from (
    select unnest(contacts) as contact_id, unnest(addresses) as address_id, unnest(codes)::smallint as place
    from pass where kind = ${IN}
    union all
    select contact_id, unnest(address_id || more), place from open where address_id is not null
  ) as one order by contact_id, address_id
),
block as (
  insert into waarom.snapshot_block (snapshot_id, block, contacts, places, leaves, hash)
  select ${snapshotId}::uuid, block, contacts, places, leaves, sha256(leaves) from (
    select block, outside.contacts || inside.contacts || o.contacts as contacts,
      outside.codes::smallint[] || inside.codes::smallint[] || o.places as places,
      coalesce(outside.leaves, ''::bytea) || coalesce(inside.leaves, ''::bytea) || coalesce(o.leaves, ''::bytea) as leaves
    from (select * from pass where kind = ${OUT}) as outside
    full join (select * from pass where kind = ${IN}) as inside using (block)
    full join (
      select get_byte(uuid_send(contact_id), 15) as block, array_agg(contact_id) as contacts, array_agg(place) as places,
        string_agg(${leafSql(secret, LEAF_OF_OPEN)}, '') as leaves
      from open p group by 1
    ) as o using (block)
  ) as one
  returning block, hash
)
select
  (select jsonb_object_agg(place, contacts) from (
    select place, sum(contacts) as contacts from (
      select place, count(*) as contacts from (select unnest(codes) as place from pass where kind <> ${OPEN}) as alone group by place
      union all
      select place, count(*) from open group by place
    ) as each group by place
  ) as one) as counts,
  (select coalesce(max(everybody), 0)::integer from pass) as everybody,
  exists (select from waarom.facts_owed) as is_owed,
  (select string_agg(${BLOCK_SEALED}, '' order by block) from block) as blocks`
}

/**
 * Everybody in blocks. What is gathered of a block is gathered in one pass, so that it is in one order, however many processes
 * pass. Block and kind are one number that is made behind the fence: the planner takes it for few groups, and has a table of
 * hashes where it would sort everybody. With the kind beside it, it takes them for many, and sorts.
 */
function blocksSql(alone: Sql, secret: Buffer, areMany: boolean): Sql {
  const by = areMany ? sql`part, kind` : sql`part`
  return sql`
select part / 3 as block, part % 3 as kind, contacts, codes, addresses, leaves,
  (select count(*) from waarom.contact) as everybody
from (
  select part, array_agg(contact_id) as contacts, array_agg(code) as codes, array_agg(address_id) as addresses,
    string_agg(case when part % 3 <> ${OPEN} then ${leafSql(secret, LEAF_ALONE)} end, '') as leaves
  from (
    select id, contact_id, code, address_id, kind, get_byte(id, 15) * 3 + kind as part from (
      select uuid_send(contact_id) as id, contact_id, code, address_id,
        case when is_open then ${OPEN} when address_id is null then ${OUT} else ${IN} end as kind
      from (${alone}) as one
    ) as one offset '0'
  ) as p group by ${by}
) as one`
}

/** A statement as a text, for a function that carries it out: its values stand in it as PostgreSQL quotes them. */
export function quoted({ strings, values }: Sql): Sql {
  const texts = values.map((value) =>
    Array.isArray(value) ? sql`${value}::text[]::text` : sql`${String(value)}::text`,
  )
  return sql`format(${strings.map((part) => part.replaceAll('%', '%%')).join('%L')}, variadic array[${join(texts)}])`
}

/** Of a row `p` as places are settled. */
const ADDRESSES = sql`case
  when p.address_id is null then ''::bytea
  when p.more is null then uuid_send(p.address_id)
  else (select string_agg(uuid_send(a.id), '' order by a.id) from unnest(p.address_id || p.more) as a (id))
end`

const LEAF_ALONE = {
  ...{ id: sql`p.id`, place: sql`p.code::smallint` },
  addresses: sql`coalesce(uuid_send(p.address_id), ''::bytea)`,
}
const LEAF_OF_OPEN = { id: sql`uuid_send(p.contact_id)`, place: sql`p.place`, addresses: ADDRESSES }
/** A block as it goes into the hash of its snapshot: its number in one byte, then its own hash. */
export const BLOCK_SEALED = sql`(set_byte('\\x00'::bytea, 0, block) || hash)`
