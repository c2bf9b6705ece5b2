import type { Profile } from './profile.ts'

/** The customer who orders every week, from the first month of the shop until last week. */
export const WEEKLY = 0
/** The man who bought one pair of shoes, six years ago, and was not heard of since. */
export const ONE_PAIR = 1

/** Who is always there, whatever the seed. */
export const CAST: ReadonlyMap<number, Omit<Profile, 'person'>> = new Map([
  [
    WEEKLY,
    {
      given: 'Wietske',
      family: 'van Weekeinde',
      country: 'NL',
      language: 'nl',
      habit: 'weekly',
      fate: 'none',
      organisation: false,
      firstDay: 3,
    },
  ],
  [
    ONE_PAIR,
    {
      given: 'Evert',
      family: 'Eenpaar',
      country: 'NL',
      language: 'nl',
      habit: 'once',
      fate: 'none',
      organisation: false,
      firstDay: 4,
    },
  ],
])
