import { type Addressed, oneMailEach } from '../address/one-mail.ts'
import type { LeftOut, Place, Recipient } from './place.ts'
import { type OutReason, REASON_NUMBERS } from './reasons.ts'

/** A place when it is settled over everybody: each recipient with the addresses that are his. */
export type Settled = Recipient | (LeftOut & { readonly of?: string })

/**
 * Settles one mail a person and one person an address. Who is first in the order of groups, then of ids, has the first choice
 * among his addresses; who is left none is out, and who has the one he would have chosen is named. Who is to get it at each
 * of his addresses gets it at those that nobody before him has.
 * @returns everybody once, in the order in which they were given
 */
export function assign(places: readonly Place[]): readonly Settled[] {
  const recipients = places.filter((place) => place.in).sort(before)
  const asked = recipients.flatMap(({ contact, addresses, every }) =>
    every
      ? addresses.map(({ key }) => ({ contact, addresses: [key] }))
      : [{ contact, addresses: addresses.map(({ key }) => key) }],
  )
  const got = new Map<string, Addressed[]>()
  for (const one of oneMailEach(asked)) {
    const others = got.get(one.contact)
    if (others === undefined) got.set(one.contact, [one])
    else others.push(one)
  }
  return places.map((place): Settled => {
    if (!place.in) return place
    const mails = got.get(place.contact) ?? []
    const keys = new Set(mails.map(({ address }) => address))
    const addresses = place.addresses.filter(({ key }) => keys.has(key))
    if (addresses.length > 0) return { ...place, addresses }
    const { contact, group, every } = place
    const of = mails.flatMap(({ out }) => (out?.because === 'same-address' ? [out.of] : []))[0]
    return { contact, in: false, group, reason: 'same-address', duty: every, ...(of === undefined ? {} : { of }) }
  })
}

function before(one: Recipient, other: Recipient): number {
  return one.group - other.group || (one.contact < other.contact ? -1 : 1)
}

/** The reasons for which mail reaches nobody at all. */
export const OUT_OF_REACH: readonly OutReason[] = ['nobody-there', 'no-address', 'unreachable']

/** Whom a mail that a law orders does not reach: they are to be told another way. */
export function unreachedOf(places: readonly Settled[]): readonly LeftOut[] {
  return places.flatMap((place) => (!place.in && place.duty && OUT_OF_REACH.includes(place.reason) ? [place] : []))
}

/** A place as one number, as it is stored: hundreds are the group from 1, or 0; the rest is the reason. */
export function placeCode({ group, reason }: Pick<Settled, 'group' | 'reason'>): number {
  return group * GROUP_STEP + REASON_NUMBERS[reason]
}

/** By how much the code of a place rises with each group. */
export const GROUP_STEP = 100
/** How many groups an audience may have, so that each place fits a smallint. */
export const MOST_GROUPS = 300
