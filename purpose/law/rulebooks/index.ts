import type { Rulebook } from '../rulebook.ts'
import { at } from './at/index.ts'
import { au } from './au/index.ts'
import { be } from './be/index.ts'
import { ca } from './ca/index.ts'
import { de } from './de/index.ts'
import { fr } from './fr/index.ts'
import { nl } from './nl/index.ts'
import { google } from './platform-google/index.ts'
import { klaviyo } from './platform-klaviyo/index.ts'
import { postmark } from './platform-postmark/index.ts'
import { uk } from './uk/index.ts'
import { us } from './us/index.ts'

/** All rulebooks: the laws first, then the terms of platforms. */
export const RULEBOOKS: readonly Rulebook[] = [nl, uk, de, at, fr, be, us, ca, au, klaviyo, postmark, google]

const BY_CODE: ReadonlyMap<string, Rulebook> = new Map(RULEBOOKS.map((book) => [book.code.toLowerCase(), book]))

/** Other names of a jurisdiction. */
export const ALIASES: Readonly<Record<string, string>> = { gb: 'uk' }

/** The rulebook of a code, in any case; `GB` is UK. `undefined` when there is none. */
export function rulebookOf(code: string): Rulebook | undefined {
  const name = code.toLowerCase()
  return BY_CODE.get(ALIASES[name] ?? name)
}

/** How strict a law is among the others, for naming the strictest; 0 when unknown. */
export function strictnessOf(code: string): number {
  return rulebookOf(code)?.strictness ?? 0
}
