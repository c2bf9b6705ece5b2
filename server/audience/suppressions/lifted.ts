import type { Kysely } from 'kysely'
import type { z } from 'zod'
import type { Tables } from '../../store/store.ts'
import type { liftedAnswer } from './ask.ts'
import { placeTold } from './suppressions.ts'

/** The refusals of these addresses that somebody took away, last first, each with its address. */
export async function liftedOf(
  db: Kysely<Tables>,
  keys: readonly string[],
): Promise<readonly (z.infer<typeof liftedAnswer> & { readonly address: string })[]> {
  if (keys.length === 0) return []
  const rows = await db
    .selectFrom('waarom.lifted_suppression as lifted')
    .leftJoin('waarom.stream as stream', 'stream.id', 'lifted.stream_id')
    .leftJoin('waarom.brand as brand', 'brand.id', 'lifted.brand_id')
    .leftJoin('waarom.app_user as by', 'by.id', 'lifted.lifted_by')
    .select([
      'lifted.id',
      'address_key as address',
      'type',
      'reason',
      'source',
      'at',
      'known_since',
      'lifted_at',
      'note',
    ])
    .select(['stream.id as streamId', 'stream.name as stream', 'brand.id as brandId', 'brand.name as brand'])
    .select(['by.id as byId', 'by.name as byName'])
    .where('address_key', 'in', [...keys])
    .orderBy('lifted_at', 'desc')
    .orderBy('lifted.id')
    .execute()
  return rows.map((row) => ({
    ...{ id: row.id, address: row.address, type: row.type, ...placeTold(row) },
    ...{ reason: row.reason, source: row.source, at: row.at?.toISOString() ?? null },
    ...{ knownSince: row.known_since.toISOString(), liftedAt: row.lifted_at.toISOString() },
    ...{ by: row.byId && row.byName !== null ? { id: row.byId, name: row.byName } : null, note: row.note },
  }))
}
