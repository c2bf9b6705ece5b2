import type { Dice } from './dice.ts'
import { GOODS } from './goods.ts'
import { idOf } from './id.ts'
import { diceOf, type Life, lastMoment, type Placed, seen, type World } from './life.ts'
import type { EventRow } from './row.ts'
import { MILLE } from './shares.ts'
import { SENDERS, SOURCE } from './shop.ts'

const DAY_MS = 86_400_000

/** Something that happened, before it has a number. */
interface Happened {
  readonly name: string
  readonly ms: number
  readonly properties: EventRow['properties']
}

function afterOrder({ row, ms }: Placed, last: number, dice: Dice): readonly Happened[] {
  const later = dice.between(Math.min(ms + 3 * DAY_MS, last), Math.min(ms + 14 * DAY_MS, last))
  const properties = { order: row.external_id }
  if (row.state === 'returned') return [{ name: 'return-asked', ms: later, properties }]
  if (row.state !== 'delivered' || !dice.chance(MILLE.reviewed)) return []
  return [{ name: 'review-left', ms: later, properties: { ...properties, stars: 1 + dice.below(5) } }]
}

function account(life: Life, last: number, dice: Dice): readonly Happened[] {
  const until = life.profile.fate === 'deceased' ? life.lastSeenMs : last
  const times = Array.from({ length: 1 + dice.below(3) }, () => dice.between(life.firstSeenMs, until))
  return [
    { name: 'account-created', ms: life.firstSeenMs, properties: {} },
    ...times.sort((one, other) => one - other).map((ms) => ({ name: 'signed-in', ms, properties: {} })),
  ]
}

function gift({ orders }: Life, dice: Dice): readonly Happened[] {
  if (orders.length === 0 || !dice.chance(MILLE.gift)) return []
  const { ms, row } = dice.pick(orders)
  const properties = {
    amount: dice.pick(['1.00', '2.50', '5.00']),
    currency: row.currency,
    to: SENDERS.foundation.name,
  }
  return [{ name: 'gift-made', ms, properties }]
}

/** What the service desk of the shop calls it that somebody asks something; for the estimate it is a question. */
export const QUESTION = 'question-asked'

/** Some ask where their order is: soon after it, and before the last that was seen of them. */
function questions({ orders, lastSeenMs }: Life, dice: Dice): readonly Happened[] {
  return orders.flatMap(({ ms, row }) => {
    const until = Math.min(ms + 10 * DAY_MS, lastSeenMs)
    if (until <= ms || row.state === 'cancelled' || !dice.chance(MILLE.asked)) return []
    return [{ name: QUESTION, ms: dice.between(ms, until), properties: { order: row.external_id } }]
  })
}

/** What happened beside orders: accounts, signing in, returns, reviews, alerts that were asked for, gifts, questions. */
export function eventsOf(world: World, life: Life): readonly EventRow[] {
  const dice = diceOf(world, life, 'events')
  const last = lastMoment(world)
  const alert = dice.chance(MILLE.stockAlert)
    ? [{ name: 'stock-alert-asked', ms: life.firstSeenMs, properties: { sku: dice.draw(GOODS).sku } }]
    : []
  const happened = [
    ...(life.account ? account(life, last, dice) : []),
    ...alert,
    ...life.orders.flatMap((placed) => afterOrder(placed, last, dice)),
    ...gift(life, dice),
  ]
  const numbered = (all: readonly Happened[], before: number) =>
    all.map(
      ({ name, ms, properties }, nth): EventRow => ({
        id: idOf('event', life.profile.person, before + nth),
        source: SOURCE,
        external_id: `${life.customer}-E${before + nth + 1}`,
        contact_id: life.contactId,
        name,
        at: seen(life, ms),
        properties,
      }),
    )
  const rows = numbered(happened, 0)
  return [...rows, ...numbered(questions(life, diceOf(world, life, 'questions')), rows.length)]
}
