import { GROUP_STEP } from '@waarom/audience/places/assign.ts'
import type { Audience } from '@waarom/audience/places/audience.ts'
import { reasonOf } from '@waarom/audience/places/reasons.ts'
import { sayToRecipient } from '@waarom/audience/places/say.ts'
import type { TakenRecipient } from '@waarom/audience/takeaway/taken.ts'
import { type Kysely, sql } from 'kysely'
import type { Tables } from '../../../../store/store.ts'
import { variantAt } from '../../count/nuisance.ts'
import type { Lang } from '../../said.ts'
import { LIMITS } from '../limits.ts'
import type { Fallen } from './fallen.ts'
import { inPart, type Part } from './part.ts'

/** Whose recipients are read. */
export interface Asked {
  readonly snapshotId: string
  readonly audience: Pick<Audience, 'groups' | 'variants'>
  readonly part: Part
  /** Said to people of whom no language is known. */
  readonly lang: Lang
  readonly fallen: Fallen
}

interface Row {
  readonly contact_id: string
  readonly address_id: string
  readonly place: number
  /** Null where the address went meanwhile. */
  readonly written: string | null
  readonly given_name: string | null
  readonly family_name: string | null
  readonly language: string | null
  readonly external_id: string | null
}

/** The mails of a file that may still be sent, in the order of contacts, some at a time. */
export async function* recipientsOf(db: Kysely<Tables>, asked: Asked): AsyncGenerator<readonly TakenRecipient[]> {
  let after: Row | null = null
  for (;;) {
    const rows: readonly Row[] = await page(db, asked, after)
    const last = rows.at(-1)
    if (!last) return
    after = last
    yield rows.flatMap(({ written, ...row }) =>
      written === null || asked.fallen.has(row.contact_id, row.address_id) ? [] : [takenOf({ ...row, written }, asked)],
    )
  }
}

/** How many mails a file of a snapshot has, with those that may no longer be sent. */
export async function countMails(db: Kysely<Tables>, snapshotId: string, part: Part): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::integer as count from waarom.snapshot_recipient r where ${inPart(snapshotId, part)}
  `.execute(db)
  return rows[0]?.count ?? 0
}

async function page(db: Kysely<Tables>, { snapshotId, part }: Asked, after: Row | null): Promise<readonly Row[]> {
  const from =
    after === null
      ? sql`true`
      : sql`(r.contact_id, r.address_id) > (${after.contact_id}::uuid, ${after.address_id}::uuid)`
  const { rows } = await sql<Row>`
    select r.contact_id, r.address_id, r.place, a.written, c.given_name, c.family_name, c.language, (
      select e.external_id from waarom.contact_external_id e where e.contact_id = c.id order by e.source, e.external_id limit 1
    ) as external_id
    from (
      select * from waarom.snapshot_recipient r where ${inPart(snapshotId, part)} and ${from}
      order by r.contact_id, r.address_id limit ${LIMITS.page}
    ) as r
    left join waarom.contact c on c.id = r.contact_id
    left join waarom.address a on a.contact_id = r.contact_id and a.id = r.address_id
    order by r.contact_id, r.address_id
  `.execute(db)
  return rows
}

function takenOf(row: Row & { readonly written: string }, { audience, lang }: Asked): TakenRecipient {
  const group = audience.groups[Math.floor(row.place / GROUP_STEP) - 1]
  const reason = reasonOf(row.place % GROUP_STEP) ?? 'rule'
  const variant = group && variantAt({ audience }, Math.floor(row.place / GROUP_STEP), reason)
  const spoken = row.language === null ? lang : row.language === 'nl' ? 'nl' : 'en'
  return {
    address: row.written,
    externalId: row.external_id ?? '',
    firstName: row.given_name ?? '',
    lastName: row.family_name ?? '',
    language: row.language ?? '',
    group: group?.name ?? '',
    variant: audience.variants.find(({ id }) => id === variant)?.name ?? '',
    reason: sayToRecipient(reason, group?.sentence ?? { nl: '', en: '' }, spoken),
  }
}
