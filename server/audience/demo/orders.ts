import { type Calendar, dayBetween, momentOn, written, YEARS } from './calendar.ts'
import { ONE_PAIR, WEEKLY } from './cast.ts'
import { type Dice, lot } from './dice.ts'
import { GOODS, type Good, WALKING_SHOES } from './goods.ts'
import { customerNumber, idOf } from './id.ts'
import type { Placed, World } from './life.ts'
import { diceFor, type Profile } from './profile.ts'
import type { Currency, OrderLineRow, OrderRow, OrderState } from './row.ts'
import { MILLE, ORDERS } from './shares.ts'
import { BRANDS, SOURCE } from './shop.ts'

const MINUTE_MS = 60_000
const DAY_MS = 86_400_000
const LINES = lot<number>([
  [1, 52],
  [2, 27],
  [3, 14],
  [4, 7],
])
const QUANTITY = lot<number>([
  [1, 88],
  [2, 10],
  [3, 2],
])
/** Orders younger than so many days are under way; younger than the second number they may be late. */
const UNDER_WAY_DAYS = 4
const LATE_DAYS = 10
/** How much less things cost for each year ago, in percent; and what a euro is in pounds, in percent. */
const DEARER = 3
const POUNDS = 86
/** Above so many minor units nothing is asked for sending. */
const FREE_FROM = 5_000
const SHIPPING = 495

/** The last day on which somebody orders: still coming, or gone at some day. */
function lastDay({ days }: Calendar, profile: Profile, dice: Dice): number {
  const comes = profile.habit === 'weekly' ? MILLE.weeklyStillComes : MILLE.stillComes
  const stays = dice.chance(comes) || profile.person === WEEKLY
  return stays ? days - 1 : dice.between(profile.firstDay, days - 1)
}

/** The days on which a person ordered, in order. */
function orderDays(calendar: Calendar, profile: Profile, dice: Dice): readonly number[] {
  const { habit, firstDay } = profile
  if (habit === 'free' || habit === 'reader') return []
  if (habit === 'once') return [firstDay]
  const last = lastDay(calendar, profile, dice)
  const days = [firstDay]
  if (habit === 'weekly') {
    for (let day = firstDay + 7; day <= last; day += 7) days.push(Math.min(day + dice.below(3) - 1, calendar.days - 1))
    return days
  }
  const [least, most] = ORDERS[habit]
  // Nobody orders more than about every ten days without being a weekly customer.
  const count = Math.min(dice.between(least, most), 2 + Math.floor((last - firstDay) / 10))
  while (days.length < count) days.push(dayBetween(calendar, firstDay, last, dice))
  return days.sort((one, other) => one - other)
}

function priceOf({ priceMinor }: Good, yearsAgo: number, currency: Currency): number {
  const then = (priceMinor * (100 - DEARER * yearsAgo)) / 100
  const there = currency === 'GBP' ? (then * POUNDS) / 100 : then
  return Math.max(2, Math.round(there / 100)) * 100 - 5
}

function linesOf(orderId: string, good: Good | null, yearsAgo: number, currency: Currency, dice: Dice): OrderLineRow[] {
  const goods = new Set<Good>(good ? [good] : [])
  const count = good ? 1 : dice.draw(LINES)
  while (goods.size < count) goods.add(dice.draw(GOODS))
  return [...goods].map((one, at) => ({
    order_id: orderId,
    position: at + 1,
    sku: one.sku,
    name: one.name,
    category: one.category,
    quantity: good ? 1 : dice.draw(QUANTITY),
    unit_minor: priceOf(one, yearsAgo, currency),
  }))
}

function stateOf(daysAgo: number, dice: Dice): OrderState {
  if (dice.chance(MILLE.cancelled)) return 'cancelled'
  if (daysAgo <= UNDER_WAY_DAYS) return 'under-way'
  if (daysAgo <= LATE_DAYS) return dice.chance(MILLE.late) ? 'late' : 'delivered'
  return dice.chance(MILLE.returned) ? 'returned' : 'delivered'
}

/** The moments after an order was placed; what has not happened before today is null. */
function course(state: OrderState, ms: number, nowMs: number, dice: Dice) {
  const paid = ms + dice.between(MINUTE_MS, 10 * MINUTE_MS)
  const next = ms + dice.between(8 * 60 * MINUTE_MS, 3 * DAY_MS)
  const past = (at: number) => (at < nowMs ? written(at) : null)
  return {
    paid_at: past(paid),
    shipped_at: state === 'cancelled' || state === 'late' ? null : past(next),
    cancelled_at: state === 'cancelled' ? (past(next) ?? past(paid) ?? written(ms)) : null,
  }
}

/** Everything that a person ordered, in the order of time; the lines go on the heap. */
export function ordersOf({ seed, calendar }: World, profile: Profile, lines: OrderLineRow[]): readonly Placed[] {
  const dice = diceFor(seed, profile.person, 'orders')
  const days = orderDays(calendar, profile, dice)
  const moments = days
    .map((day) => ({ day, ms: momentOn(calendar, day, dice) }))
    .sort((one, other) => one.ms - other.ms)
  const customer = customerNumber(profile.person)
  const onePair = profile.person === ONE_PAIR
  const currency = profile.country === 'GB' ? 'GBP' : 'EUR'
  return moments.map(({ day, ms }, nth) => {
    const id = idOf('order', profile.person, nth)
    const yearsAgo = YEARS - 1 - Math.floor((day * YEARS) / calendar.days)
    const own = linesOf(id, onePair ? WALKING_SHOES : null, yearsAgo, currency, dice)
    for (const line of own) lines.push(line)
    const sum = own.reduce((total, { quantity, unit_minor }) => total + quantity * unit_minor, 0)
    const shipping = sum >= FREE_FROM ? 0 : SHIPPING
    const state = onePair ? 'delivered' : stateOf(calendar.days - day, dice)
    const row: OrderRow = {
      id,
      source: SOURCE,
      external_id: `${customer}-${nth + 1}`,
      contact_id: idOf('contact', profile.person, 0),
      brand_id: BRANDS.shop.id,
      placed_at: written(ms),
      ...course(state, ms, calendar.nowMs, dice),
      state,
      total_minor: sum + shipping,
      shipping_minor: shipping,
      currency,
    }
    return { row, ms, day }
  })
}
