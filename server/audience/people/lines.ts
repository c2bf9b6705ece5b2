import { type Kysely, sql } from 'kysely'
import type { Tables } from '../../store/store.ts'

/** Somebody in a list. */
export interface Line {
  readonly id: string
  readonly kind: 'person' | 'organisation'
  readonly name: string | null
  readonly address: string | null
  readonly country: string | null
  readonly firstSeenAt: string
  readonly lastOrderAt: string | null
  readonly suppressed: boolean
  readonly provenance: boolean
}

/** How somebody is called: the name, else the organisation; null when neither is known. */
export function nameOf(row: {
  readonly given_name: string | null
  readonly family_name: string | null
  readonly organisation: string | null
}): string | null {
  return [row.given_name, row.family_name].filter(Boolean).join(' ') || row.organisation
}

/** The lines of some people, in the order in which they are asked; who is gone is left out. */
export async function linesOf(db: Kysely<Tables>, ids: readonly string[]): Promise<readonly Line[]> {
  if (ids.length === 0) return []
  const rows = await db
    .selectFrom('waarom.contact as contact')
    .select(['contact.id', 'kind', 'given_name', 'family_name', 'organisation', 'country', 'contact.first_seen_at'])
    .leftJoinLateral(
      (on) =>
        on
          .selectFrom('waarom.address as address')
          .select(['written', 'key'])
          .whereRef('address.contact_id', '=', 'contact.id')
          .orderBy('position')
          .limit(1)
          .as('used'),
      (join) => join.onTrue(),
    )
    .select('used.written')
    .select(sql<Date | null>`(select max(placed_at) from waarom."order" where contact_id = contact.id)`.as('lastOrder'))
    .select(sql<boolean>`exists (select from waarom.suppression where address_key = used.key)`.as('suppressed'))
    .select(
      sql<boolean>`exists (select from waarom.provenance where contact_id = contact.id and address_id is null)`.as(
        'provenance',
      ),
    )
    .where('contact.id', 'in', [...ids])
    .execute()
  const byId = new Map(rows.map((row) => [row.id, row]))
  return ids.flatMap((id) => {
    const row = byId.get(id)
    if (!row) return []
    const { kind, country, suppressed, provenance } = row
    return [
      {
        ...{ id, kind, name: nameOf(row), address: row.written, country, suppressed, provenance },
        firstSeenAt: row.first_seen_at.toISOString(),
        lastOrderAt: row.lastOrder?.toISOString() ?? null,
      },
    ]
  })
}
