import { type Lot, lot } from './dice.ts'
import type { Country } from './row.ts'

/**
 * What brings somebody to the shop. `weekly` orders every week; `often`, `regular`, `few` and `once` by how many orders
 * there are in all; `free` has an account and no order; `reader` only a newsletter.
 */
export type Habit = 'weekly' | 'often' | 'regular' | 'few' | 'once' | 'free' | 'reader'
export const HABITS: Lot<Habit> = lot<Habit>([
  ['weekly', 2],
  ['often', 38],
  ['regular', 120],
  ['few', 230],
  ['once', 430],
  ['free', 115],
  ['reader', 65],
])

/** How many orders a habit comes to at most and at least; who came late has fewer. */
export const ORDERS: Readonly<Record<'often' | 'regular' | 'few', readonly [least: number, most: number]>> = {
  often: [16, 60],
  regular: [5, 15],
  few: [2, 4],
}

/** What became of somebody, beside ending a newsletter. `bounces`: the address is dead, the person need not be. */
export type Fate =
  | 'none'
  | 'erased'
  | 'deceased'
  | 'bounces'
  | 'complained'
  | 'objected-to-marketing'
  | 'objected-for-own-reasons'
  | 'restricted'
  | 'put-on-the-list'
export const FATES: Lot<Fate> = lot<Fate>([
  ['erased', 35],
  ['deceased', 40],
  ['bounces', 250],
  ['complained', 45],
  ['objected-to-marketing', 130],
  ['objected-for-own-reasons', 15],
  ['restricted', 12],
  ['put-on-the-list', 35],
  ['none', 9_438],
])

/** Where people live. */
export const COUNTRIES: Lot<Country> = lot<Country>([
  ['NL', 720],
  ['BE', 130],
  ['DE', 90],
  ['FR', 30],
  ['GB', 30],
])

/** Every how many people one shares the address of the one before. */
export const HOUSEHOLD = { every: 200, at: 77 } as const

/** How many in a thousand. */
export const MILLE = {
  organisation: 20,
  capitals: 60,
  /** Of who has no order: nobody asked for the country. */
  noCountry: 120,
  secondAddress: 60,
  /** Of who orders more than once: still comes. */
  stillComes: 450,
  weeklyStillComes: 800,
  /** Of who ordered: made an account with it. */
  accountWithOrder: 550,
  contract: 40,
  cancelled: 20,
  returned: 70,
  reviewed: 45,
  /** Of orders: somebody asked where it was. */
  asked: 20,
  late: 250,
  stockAlert: 25,
  gift: 25,
  /** Said yes to the newsletter, by what brought them. */
  newsletterOfBuyer: 260,
  newsletterOfFree: 420,
  /** Of who said yes to the newsletter. */
  offersToo: 550,
  tracking: 90,
  withdrawn: 230,
  /** Of who withdrew: left everything of the brand. */
  leftTheBrand: 120,
  /** Of who bought since the notice stands at the checkout: did not tick the box. */
  softOptIn: 720,
  /** Of those: unsubscribed later. */
  softOptInLeft: 130,
  giverSoftOptIn: 700,
  /** Of readers: from a list at a fair, from a partner. */
  fair: 150,
  partner: 60,
  /** Nobody wrote down where from: in the first two years of the shop, and since. */
  noProvenanceThen: 120,
  noProvenanceNow: 15,
  /** Where the contact is from is known, where the address is from is not. */
  noProvenanceOfAddress: 12,
} as const

/** Since so many days before today the checkout tells that customers are mailed and lets them refuse. */
export const NOTICE_DAYS = 900
