import type { Audience } from '@waarom/audience/places/audience.ts'
import type { MailKind } from '@waarom/audience/suppression/mail-kind.ts'
import type { Suppression } from '@waarom/audience/suppression/suppression.ts'
import type { Slice } from '@waarom/audience/takeaway/files.ts'
import { type Refused, refusalsFor } from '@waarom/audience/takeaway/refusals.ts'
import type { TakenRefusal } from '@waarom/audience/takeaway/taken.ts'
import { type Kysely, sql } from 'kysely'
import type { Tables } from '../../../../store/store.ts'
import type { Judged } from '../../judge-variants.ts'
import { LIMITS } from '../limits.ts'
import type { Fallen } from './fallen.ts'
import { refusalInPart } from './part.ts'

interface Row extends Refused {
  readonly key: string
  readonly suppressions: readonly Suppression[]
  /** Who of the snapshot was to get the mail there: contact and address. */
  readonly frozen: readonly (readonly [string, string])[]
}

const WHOLE: Slice = { part: 1, parts: 1 }

/** How many refusals there are at most, and how long their addresses are together. */
export interface RefusedSize {
  readonly rows: number
  readonly octets: number
}

/** What refusals come to at most: an address counts once for each of its refusals here. */
export async function sizeOfRefusals(db: Kysely<Tables>): Promise<RefusedSize> {
  const { rows } = await sql<RefusedSize>`
    select count(*)::integer as rows, coalesce(sum(octet_length(address_key)), 0)::float8 as octets from waarom.suppression
    where address_key is not null
  `.execute(db)
  return rows[0] ?? { rows: 0, octets: 0 }
}

/**
 * The refusals that go along with a frozen audience, some addresses at a time: whoever is stopped from this mail by the law of
 * some country. Who is in the audience is not among them, as for him it was looked at by the law of his; who fell out since
 * it was frozen is, as another tool may have him from a file of before.
 */
export async function* takenRefusals(
  db: Kysely<Tables>,
  { audience, sending: { sent } }: Pick<Judged, 'audience' | 'sending'>,
  { snapshotId, fallen }: { readonly snapshotId: string; readonly fallen: Pick<Fallen, 'has'> },
  slice: Slice = WHOLE,
): AsyncGenerator<readonly TakenRefusal[]> {
  const mailing = { brand: sent.brand, sender: sent.sender, stream: sent.stream }
  const isAnswered = audience.suppressedBecause !== null
  const kinds = [...kindsOf(audience)]
  let after: string | null = null
  for (;;) {
    const { rows }: { readonly rows: readonly Row[] } = await refusedSql(snapshotId, slice, after).execute(db)
    const last = rows.at(-1)
    if (!last) return
    after = last.key
    const out = rows.filter(({ frozen }) => frozen.every(([contact, address]) => fallen.has(contact, address)))
    yield out.flatMap((one) =>
      kinds.flatMap((kind) => refusalsFor([one], { ...mailing, kind }, isAnswered)).slice(0, 1),
    )
  }
}

/** What kinds of mail it is under some law, in one of its variants. */
function kindsOf({ variants }: Audience): ReadonlySet<MailKind> {
  return new Set(variants.flatMap(({ demands }) => Object.values(demands).map(({ kind }) => kind)))
}

const refusedSql = (snapshotId: string, slice: Slice, after: string | null) => sql<Row>`
select s.address_key as key, coalesce(min(a.written), s.address_key) as address,
  coalesce(min(a.external_id), '') as "externalId",
  jsonb_agg(jsonb_build_object('type', s.type, 'scope', case
    when s.stream_id is not null then jsonb_build_object(
      'reach', 'stream', 'stream', s.stream_id, 'brand', b.id, 'sender', b.legal_sender_id)
    when s.brand_id is not null then jsonb_build_object('reach', 'brand', 'brand', b.id, 'sender', b.legal_sender_id)
    else jsonb_build_object('reach', 'all') end)) as suppressions,
  coalesce((
    select jsonb_agg(jsonb_build_array(r.contact_id, r.address_id))
    from waarom.address o join waarom.snapshot_recipient r
      on r.snapshot_id = ${snapshotId}::uuid and r.contact_id = o.contact_id and r.address_id = o.id
    where o.key = s.address_key
  ), '[]') as frozen
from (
  select * from waarom.suppression where address_key = any (array(
    select distinct k.address_key from waarom.suppression k
    where k.address_key > ${after ?? ''} and ${refusalInPart(slice)} order by k.address_key limit ${LIMITS.page}
  ))
) as s
left join waarom.stream t on t.id = s.stream_id
left join waarom.brand b on b.id = coalesce(s.brand_id, t.brand_id)
left join lateral (
  select a.written, (
    select e.external_id from waarom.contact_external_id e where e.contact_id = a.contact_id
    order by e.source, e.external_id limit 1
  ) as external_id
  from waarom.address a where a.key = s.address_key order by a.contact_id limit 1
) as a on true
group by s.address_key order by s.address_key`
