import type { Kysely, Transaction } from 'kysely'
import { v7 } from 'uuid'
import type { z } from 'zod'
import { judgeAgainLater } from '../purpose/drafts/judge-again-task.ts'
import type { Tables } from '../store/store.ts'
import type { brandAsk, brandChangeAsk, brandsAnswer, senderAsk, streamAsk, streamChangeAsk } from './ask.ts'
import { LIMITS } from './limits.ts'
import { IS_PUT_AWAY, type Means, refuseMore, settle } from './means.ts'
import { refuse } from './problems.ts'

type Sender = z.infer<typeof senderAsk>
type Brands = z.infer<typeof brandsAnswer>['brands']

/** Every legal sender, in the order of their names. */
export async function listSenders(db: Kysely<Tables>) {
  const rows = await db.selectFrom('waarom.legal_sender').selectAll().orderBy('name').orderBy('id').execute()
  return rows.map(({ register_number: registerNumber, made_at: _, ...sender }) => ({ ...sender, registerNumber }))
}

/** Every brand with who answers for it and its streams, those in use first, in the order of their names. */
export async function listBrands(db: Kysely<Tables>): Promise<Brands> {
  const [senders, brands, streams] = await Promise.all([
    listSenders(db),
    db.selectFrom('waarom.brand').selectAll().orderBy(IS_PUT_AWAY).orderBy('name').orderBy('id').execute(),
    db.selectFrom('waarom.stream').selectAll().orderBy('kind', 'desc').orderBy('name').orderBy('id').execute(),
  ])
  return brands.flatMap((brand) => {
    const sender = senders.find(({ id }) => id === brand.legal_sender_id)
    const { id, name, address, privacy_page: privacyPage, contact, domains } = brand
    const own = streams.filter(({ brand_id }) => brand_id === id)
    return sender
      ? [
          {
            ...{ id, name, address, privacyPage, contact, domains: [...domains], sender },
            streams: own.map((one) => ({
              id: one.id,
              name: one.name,
              kind: one.kind,
              putAway: one.put_away_at !== null,
            })),
            putAway: brand.put_away_at !== null,
          },
        ]
      : []
  })
}

const senderRow = ({ registerNumber, ...rest }: Sender) => ({ ...rest, register_number: registerNumber })

/** Changes a legal sender, for every brand that it answers for. */
export async function changeSender(means: Means, userId: string, id: string, sender: Sender): Promise<void> {
  await settle(
    means,
    () => ({ userId, what: 'sender-changed', subject: `legal-sender:${id}`, values: sender }),
    async (tx) => {
      const found = await tx
        .updateTable('waarom.legal_sender')
        .set(senderRow(sender))
        .where('id', '=', id)
        .returning('id')
        .executeTakeFirst()
      if (!found) throw refuse('no-such-sender')
      await judgeAgainLater(tx, userId)
    },
  )
}

/** Makes a brand with its streams, and its legal sender where that is new; gives its number. */
export function makeBrand(means: Means, userId: string, ask: z.infer<typeof brandAsk>): Promise<string> {
  const { sender, streams, privacyPage, ...rest } = ask
  return settle(
    means,
    (id) => ({ userId, what: 'brand-made', subject: `brand:${id}`, values: ask }),
    async (tx) => {
      await refuseMore(tx, 'waarom.brand', LIMITS.brands)
      const id = v7()
      const legal_sender_id = await senderOf(tx, sender)
      await tx
        .insertInto('waarom.brand')
        .values({ id, legal_sender_id, privacy_page: privacyPage, ...rest })
        .execute()
      for (const stream of streams)
        await tx
          .insertInto('waarom.stream')
          .values({ id: v7(), brand_id: id, ...stream })
          .execute()
      return id
    },
  )
}

/** The number of a legal sender that is there, or of one that is made now. */
async function senderOf(tx: Transaction<Tables>, sender: z.infer<typeof brandAsk>['sender']): Promise<string> {
  if ('id' in sender) {
    await refuseMissing(tx, sender.id)
    return sender.id
  }
  const id = v7()
  await tx
    .insertInto('waarom.legal_sender')
    .values({ id, ...senderRow(sender) })
    .execute()
  return id
}

async function refuseMissing(tx: Transaction<Tables>, senderId: string): Promise<void> {
  const found = await tx.selectFrom('waarom.legal_sender').select('id').where('id', '=', senderId).executeTakeFirst()
  if (!found) throw refuse('no-such-sender')
}

/** Changes a brand, puts it away or takes it back; its mails are judged again. */
export async function changeBrand(
  means: Means,
  userId: string,
  id: string,
  ask: z.infer<typeof brandChangeAsk>,
): Promise<void> {
  const { senderId, privacyPage, putAway, ...rest } = ask
  await settle(
    means,
    () => ({ userId, what: 'brand-changed', subject: `brand:${id}`, values: ask, open: { putAway } }),
    async (tx) => {
      await refuseMissing(tx, senderId)
      const found = await tx
        .updateTable('waarom.brand')
        .set({
          ...rest,
          legal_sender_id: senderId,
          privacy_page: privacyPage,
          put_away_at: putAway ? new Date() : null,
        })
        .where('id', '=', id)
        .returning('id')
        .executeTakeFirst()
      if (!found) throw refuse('no-such-brand')
      await judgeAgainLater(tx, userId)
    },
  )
}

/** Adds a stream to a brand that is not put away; gives its number. */
export function addStream(
  means: Means,
  userId: string,
  brandId: string,
  stream: z.infer<typeof streamAsk>,
): Promise<string> {
  return settle(
    means,
    (id) => ({ userId, what: 'stream-made', subject: `stream:${id}`, values: stream, open: { kind: stream.kind } }),
    async (tx) => {
      const brand = await tx
        .selectFrom('waarom.brand')
        .select('id')
        .where('id', '=', brandId)
        .where('put_away_at', 'is', null)
        .executeTakeFirst()
      if (!brand) throw refuse('no-such-brand')
      await refuseMore(tx, 'waarom.stream', LIMITS.streams, brandId)
      const id = v7()
      await tx
        .insertInto('waarom.stream')
        .values({ id, brand_id: brandId, ...stream })
        .execute()
      return id
    },
  )
}

/** Gives a stream another name, puts it away or takes it back. What is sent in it never changes: people refused by that. */
export async function changeStream(
  means: Means,
  userId: string,
  id: string,
  { name, putAway }: z.infer<typeof streamChangeAsk>,
): Promise<void> {
  await settle(
    means,
    () => ({ userId, what: 'stream-changed', subject: `stream:${id}`, values: name, open: { putAway } }),
    async (tx) => {
      const found = await tx
        .updateTable('waarom.stream')
        .set({ name, put_away_at: putAway ? new Date() : null })
        .where('id', '=', id)
        .returning('id')
        .executeTakeFirst()
      if (!found) throw refuse('no-such-stream')
    },
  )
}
