import { OUT_OF_REACH } from '@waarom/audience/places/assign.ts'
import type { Audience } from '@waarom/audience/places/audience.ts'
import { lawOf } from '@waarom/audience/places/demands.ts'
import { dutyGroups, isOrdered, orderingLaw } from '@waarom/audience/places/duty.ts'
import { countOf } from '@waarom/audience/places/funnel.ts'
import { isInReason } from '@waarom/audience/places/reasons.ts'
import type { TakenUnreached } from '@waarom/audience/takeaway/taken.ts'
import { type Kysely, type RawBuilder, sql } from 'kysely'
import type { Tables } from '../../../../store/store.ts'
import { nameOf } from '../../../people/lines.ts'
import { placeOfCode } from '../../count/words.ts'
import { LIMITS } from '../limits.ts'
import type { Snapshot } from '../snapshots.ts'

/** Of which snapshot it is asked whom its mail does not reach. */
export interface Asked {
  readonly snapshot: Pick<Snapshot, 'id' | 'counts'>
  /** As the laws judged it when it was frozen. */
  readonly audience: Pick<Audience, 'groups' | 'variants'>
}

/** Whether in some group of a snapshot there was somebody whom mail does not reach, whatever a law orders. */
export function hasUnreached({ counts }: Pick<Snapshot, 'counts'>): boolean {
  return codesOf(counts).length > 0
}

/** The places of a snapshot of whom mail does not reach: numbers of those that somebody has. */
function codesOf(counts: Snapshot['counts']): readonly number[] {
  return Object.entries(counts).flatMap(([code, contacts]) =>
    countOf(Number(code), contacts).some(({ reason }) => OUT_OF_REACH.some((one) => one === reason))
      ? [Number(code)]
      : [],
  )
}

/** The same, of those groups whose mail some law orders. */
function orderedCodes({ snapshot, audience }: Asked): readonly number[] {
  const groups = dutyGroups(audience)
  return codesOf(snapshot.counts).filter((code) => groups.includes(placeOfCode(code).group))
}

/** How many people there are, of those who were not erased, whom the mail of a snapshot does not reach that a law orders. */
export async function countUnreached(db: Kysely<Tables>, asked: Asked): Promise<number> {
  const codes = orderedCodes(asked)
  if (codes.length === 0) return 0
  const { rows } = await sql<{ place: number; country: string | null; contacts: number }>`
    select one.place, p.country, count(*)::integer as contacts
    from (${frozenSql(asked.snapshot.id, codes)}) as one join waarom.contact p on p.id = one.contact_id
    group by 1, 2
  `.execute(db)
  return rows
    .filter(({ place, country }) => isOrdered(asked.audience, placeOfCode(place).group, country))
    .reduce((sum, { contacts }) => sum + contacts, 0)
}

/**
 * Whom the mail of a snapshot does not reach that the law of their country orders, some at a time. Why is of the frozen moment;
 * where they live is what is known now.
 */
export async function* takenUnreached(db: Kysely<Tables>, asked: Asked): AsyncGenerator<readonly TakenUnreached[]> {
  const codes = orderedCodes(asked)
  const blocks = codes.length === 0 ? [] : await blocksWith(db, asked.snapshot.id, codes)
  for (const block of blocks) {
    let after: string | null = null
    for (;;) {
      const rows: readonly Row[] = await page(db, asked, { codes, block, after })
      const last = rows.at(-1)
      if (!last) break
      after = last.contact_id
      yield rows.flatMap((row) => takenOf(row, asked))
    }
  }
}

/** In SQL, everybody of a snapshot who was not erased and has one of some places: `contact_id`, `place`. */
const frozenSql = (snapshotId: string, codes: readonly number[], block: RawBuilder<unknown> = sql`b.block`) => sql`
  select c.id as contact_id, c.place
  from waarom.snapshot_block b cross join unnest(b.contacts, b.places) as c (id, place)
  where b.snapshot_id = ${snapshotId}::uuid and b.block = ${block} and c.place = any (${codes}::smallint[])
    and c.id is not null`

/** In which blocks somebody has one of these places; most have nobody who is not reached, and are not gone through. */
async function blocksWith(
  db: Kysely<Tables>,
  snapshotId: string,
  codes: readonly number[],
): Promise<readonly number[]> {
  const { rows } = await sql<{ block: number }>`
    select block from waarom.snapshot_block where snapshot_id = ${snapshotId}::uuid and places && ${codes}::smallint[]
    order by block
  `.execute(db)
  return rows.map(({ block }) => block)
}

interface Row {
  readonly contact_id: string
  readonly place: number
  readonly given_name: string | null
  readonly family_name: string | null
  readonly organisation: string | null
  readonly street: string | null
  readonly postcode: string | null
  readonly town: string | null
  readonly country: string | null
  readonly external_id: string | null
}

interface Page {
  readonly codes: readonly number[]
  readonly block: number
  readonly after: string | null
}

async function page(db: Kysely<Tables>, { snapshot }: Asked, { codes, block, after }: Page): Promise<readonly Row[]> {
  const later = after === null ? sql`true` : sql`one.contact_id > ${after}::uuid`
  const { rows } = await sql<Row>`
    select one.contact_id, one.place, p.given_name, p.family_name, p.organisation, p.street, p.postcode, p.town, p.country, (
      select e.external_id from waarom.contact_external_id e where e.contact_id = p.id order by e.source, e.external_id limit 1
    ) as external_id
    from (${frozenSql(snapshot.id, codes, sql`${block}::integer`)}) as one
    join waarom.contact p on p.id = one.contact_id
    where ${later} order by one.contact_id limit ${LIMITS.page}
  `.execute(db)
  return rows
}

/** Nobody, where no law orders it for his country. */
function takenOf(row: Row, { audience }: Asked): readonly TakenUnreached[] {
  const { group, reason } = placeOfCode(row.place)
  const law = orderingLaw(audience, group, row.country)
  if (law === null || isInReason(reason)) return []
  const { street, postcode, town, country } = row
  return [
    {
      ...{ name: nameOf(row) ?? '', externalId: row.external_id ?? '' },
      ...{ street: street ?? '', postcode: postcode ?? '', town: town ?? '', country: country ?? '' },
      ...{ reason, law, isOwn: lawOf(country) === law },
    },
  ]
}
