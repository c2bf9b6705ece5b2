import { readAddress } from '@waarom/audience/address/address.ts'
import { invariant } from '@waarom/purpose/problem.ts'
import { type Calendar, firstDay } from './calendar.ts'
import { CAST } from './cast.ts'
import { Dice, type Lot, lot } from './dice.ts'
import { type Name, nameIn } from './names/names.ts'
import { type Home, homeIn } from './places.ts'
import type { Country, Language } from './row.ts'
import { COUNTRIES, FATES, type Fate, HABITS, type Habit, HOUSEHOLD, MILLE } from './shares.ts'

/** What is drawn apart for a person; the order is part of what a seed means. */
const TOPICS = [
  'profile',
  'home',
  'orders',
  'contracts',
  'events',
  'consents',
  'suppressions',
  'provenance',
  'questions',
] as const
export type Topic = (typeof TOPICS)[number]

/** The dice of a person for one topic. */
export function diceFor(seed: number, person: number, topic: Topic): Dice {
  return new Dice(seed, person, TOPICS.indexOf(topic))
}

/** What a person is, before anything happens. */
export interface Profile extends Name {
  readonly person: number
  readonly habit: Habit
  readonly fate: Fate
  readonly country: Country
  readonly language: Language
  readonly organisation: boolean
  readonly firstDay: number
}

const LANGUAGES: Readonly<Record<Country, Lot<Language>>> = {
  NL: lot<Language>([
    ['nl', 97],
    ['en', 3],
  ]),
  BE: lot<Language>([
    ['nl', 62],
    ['fr', 38],
  ]),
  DE: lot<Language>([['de', 1]]),
  FR: lot<Language>([['fr', 1]]),
  GB: lot<Language>([['en', 1]]),
}

/** What the person with that number is; the same whoever else there is. */
export function profileOf(seed: number, calendar: Calendar, person: number): Profile {
  const dice = diceFor(seed, person, 'profile')
  const country = dice.draw(COUNTRIES)
  const language = dice.draw(LANGUAGES[country])
  const habit = dice.draw(HABITS)
  const fate = dice.draw(FATES)
  const organisation = dice.chance(MILLE.organisation)
  const day = firstDay(calendar, dice)
  const name = nameIn(country, language, dice)
  return { person, habit, fate, country, language, organisation, firstDay: day, ...name, ...CAST.get(person) }
}

/** Where the house of a person stands, and where mail reaches the people in it. */
export interface Household {
  readonly home: Home
  readonly key: string
  readonly written: string
}

const DOMAINS: Lot<string> = lot([
  ['example.org', 40],
  ['example.com', 30],
  ['brievenbus.example', 12],
  ['thuis.example', 10],
  ['Post.Example', 5],
  ['verzonnen.example', 3],
])

/** Letters and digits that every mail server takes. */
const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/ß/g, 'ss')
    .replace(/ı/g, 'i')
    .replace(/[^A-Za-z-]/g, '')

/** A mail address in its two forms; the number of the person keeps it from being anybody else's. */
export function addressAt(local: string, domain: string): { readonly key: string; readonly written: string } {
  const read = readAddress(`${local}@${domain}`)
  invariant(read.ok, `an address at ${domain}`)
  return read.value
}

/** The household of a person alone, before it is shared. */
function ownHousehold(seed: number, { person, given, family, country, language }: Profile): Household {
  const dice = diceFor(seed, person, 'home')
  const home = homeIn(country, language === 'fr', dice)
  const first = plain(given)
  const last = plain(family)
  const local = dice.pick([
    `${first}.${last}`,
    `${first.charAt(0)}.${last}`,
    `${last}.${first}`,
    `${first}${last}`,
    first,
  ])
  const cased = dice.chance(MILLE.capitals) ? local : local.toLowerCase()
  return { home, ...addressAt(`${cased.slice(0, 48)}${person + 1}`, dice.draw(DOMAINS)) }
}

/** Whether two people, of whom the first has the number before, are one household with one address. */
export function sharesWithFormer(seed: number, calendar: Calendar, profile: Profile): boolean {
  if (profile.person % HOUSEHOLD.every !== HOUSEHOLD.at) return false
  return [profile, profileOf(seed, calendar, profile.person - 1)].every(
    ({ fate, organisation }) => fate !== 'erased' && fate !== 'deceased' && !organisation,
  )
}

/** The household of a person; with a shared address that of the person before. */
export function householdOf(seed: number, calendar: Calendar, profile: Profile): Household {
  return ownHousehold(
    seed,
    sharesWithFormer(seed, calendar, profile) ? profileOf(seed, calendar, profile.person - 1) : profile,
  )
}
