import type { Known, Moment } from '../known.ts'
import type { Sent } from './audience.ts'

/** Whether somebody is a customer of the sender: ordered once and did not cancel, or has a contract that began. */
export function isCustomer({ orders, contracts }: Known, { senderBrands }: Sent, at: Moment): boolean {
  const own = ({ brandId }: { readonly brandId: string }) => senderBrands === null || senderBrands.includes(brandId)
  return (
    orders.some((order) => order.state !== 'cancelled' && own(order)) ||
    contracts.some((contract) => contract.beginsAt <= at && own(contract))
  )
}

/** Whether something with somebody is not over, with whatever brand: an order that is open, a contract that has not ended. */
export function hasBusiness({ orders, contracts }: Known, at: Moment): boolean {
  return (
    orders.some(({ state }) => state === 'under-way' || state === 'late') ||
    contracts.some(({ endsAt }) => endsAt === null || endsAt > at)
  )
}
