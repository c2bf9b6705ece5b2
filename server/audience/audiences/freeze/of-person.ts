import { countOf } from '@waarom/audience/places/funnel.ts'
import { isInReason } from '@waarom/audience/places/reasons.ts'
import { sayReason, sayToRecipient } from '@waarom/audience/places/say.ts'
import { type Kysely, sql } from 'kysely'
import type { z } from 'zod'
import { ProblemError } from '../../../problems.ts'
import type { Tables } from '../../../store/store.ts'
import { peopleProblems } from '../../people/problems.ts'
import type { Lang } from '../said.ts'
import type { StoredContent } from '../tables.ts'
import type { personSnapshotsAnswer } from './ask.ts'
import { LIMITS } from './limits.ts'

interface Found {
  readonly id: string
  readonly mail_id: string
  readonly name: string
  readonly frozen_at: Date
  readonly content: StoredContent
  readonly place: number
  readonly addresses: readonly string[]
}

/**
 * The newest frozen audiences that somebody is in or left out of, and why; those made before somebody was known do not have
 * him. Each costs a look into the one block that he is in.
 * @throws ProblemError `people/no-such-person`
 */
export async function snapshotsOfPerson(
  db: Kysely<Tables>,
  contact: string,
  lang: Lang,
): Promise<z.infer<typeof personSnapshotsAnswer>> {
  const known = await db.selectFrom('waarom.contact').select('id').where('id', '=', contact).executeTakeFirst()
  if (!known) throw new ProblemError(peopleProblems.make('no-such-person'))
  const { rows } = await sql<Found>`
    with newest as materialized (
      select id, mail_id, audience_id, frozen_at from waarom.audience_snapshot order by id desc limit ${LIMITS.ofPerson}
    )
    select newest.id, newest.mail_id, mail.name, newest.frozen_at, audience.content, block.places[found.at] as place,
      array(
        select address.written from waarom.snapshot_recipient as recipient
        join waarom.address as address
          on address.contact_id = recipient.contact_id and address.id = recipient.address_id
        where recipient.snapshot_id = newest.id and recipient.contact_id = ${contact}::uuid
        order by address.position, address.id
      ) as addresses
    from newest
    join waarom.snapshot_block as block
      on block.snapshot_id = newest.id and block.block = get_byte(uuid_send(${contact}::uuid), 15)
    cross join lateral (select array_position(block.contacts, ${contact}::uuid) as at) as found
    join waarom.audience as audience on audience.id = newest.audience_id
    join waarom.mail as mail on mail.id = newest.mail_id
    where found.at is not null order by newest.id desc
  `.execute(db)
  return { snapshots: rows.flatMap((row) => told(row, lang)), lookedAt: LIMITS.ofPerson, more: await areOlder(db) }
}

/** Whether there are frozen audiences in which nobody is looked for any more. */
async function areOlder(db: Kysely<Tables>): Promise<boolean> {
  const older = await db
    .selectFrom('waarom.audience_snapshot')
    .select('id')
    .orderBy('id', 'desc')
    .offset(LIMITS.ofPerson)
    .limit(1)
    .executeTakeFirst()
  return older !== undefined
}

function told({ content, place, ...row }: Found, lang: Lang) {
  return countOf(place, 1).map(({ group: number, reason }) => {
    const group = content.groups[number - 1]
    const toRecipient = (spoken: Lang) => sayToRecipient(reason, group?.sentence ?? { nl: '', en: '' }, spoken)
    return {
      ...{ id: row.id, frozenAt: row.frozen_at.toISOString(), mail: { id: row.mail_id, name: row.name } },
      ...{ in: isInReason(reason), group: number, groupName: group?.name ?? null, reason },
      ...sayReason(reason, lang),
      recipient: { nl: toRecipient('nl'), en: toRecipient('en') },
      addresses: [...row.addresses],
    }
  })
}
