import { GROUP_STEP } from '@waarom/audience/places/assign.ts'
import { type RawBuilder, sql } from 'kysely'
import type { Store } from '../../../../store/store.ts'
import type { Judged } from '../../judge-variants.ts'
import { ADDRESSES_NOW, withPlacesNow } from '../drift.ts'
import { LIMITS } from '../limits.ts'
import { refuse } from '../problems.ts'
import { type Part, partOf } from './part.ts'

/** Mails of a snapshot that may no longer be sent. */
export interface Fallen {
  readonly has: (contactId: string, addressId: string) => boolean
  /** How many of them there are of a file. */
  readonly of: (file: Part) => number
}

interface Row {
  readonly contact_id: string
  readonly address_id: string
  readonly group: number
}

/**
 * Looks again who of a snapshot may still get the mail: whoever is out by now, in another place, or to be reached at another
 * address than then may not. So nobody gets a variant for which he has not the leave now.
 * @throws ProblemError `snapshot/fell-out` when it is more than can be looked after, `snapshot/facts-owed` when of many it is not
 *   known yet
 */
export function fallenOut(
  db: Store['db'],
  judged: Pick<Judged, 'audience' | 'sending'>,
  snapshotId: string,
): Promise<Fallen> {
  return withPlacesNow(db, judged, async (tx, places, owed) => {
    if (owed > 0) throw refuse('facts-owed')
    const { rows } = await fallenSql(snapshotId, places).execute(tx)
    if (rows.length > LIMITS.fallenOut) throw refuse('fell-out', { most: LIMITS.fallenOut })
    const keys = new Set(rows.map(({ contact_id, address_id }) => contact_id + address_id))
    return {
      has: (contactId, addressId) => keys.has(contactId + addressId),
      of: (file) => rows.filter((row) => row.group === file.group && partOf(row.contact_id, file) === file.part).length,
    }
  })
}

const fallenSql = (snapshotId: string, places: RawBuilder<unknown>) => sql<Row>`
with n as (${places})
select r.contact_id, r.address_id, r.place / ${GROUP_STEP}::integer as "group"
from waarom.snapshot_recipient r left join n on n.contact_id = r.contact_id
where r.snapshot_id = ${snapshotId}::uuid
  and (n.place is distinct from r.place or (r.address_id = any (${ADDRESSES_NOW})) is not true)
limit ${LIMITS.fallenOut + 1}`
