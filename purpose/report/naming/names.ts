import type { Purpose } from '../../acts/act.ts'
import type { Facts } from '../../facts/fact.ts'
import type { Tinge } from '../../law/rulebook.ts'
import type { Lang } from '../mail-json.ts'
import { en } from './words/en.ts'
import { nl } from './words/nl.ts'

/** A purpose by its name. */
export interface PurposeName {
  /** The verdict in one line, without a full stop. */
  readonly verdict: string
  /** The same where the check is not sure. */
  readonly maybe: string
  /** One or two words, for a row of countries or inside a sentence. */
  readonly short: string
}

/** What purposes are called in one language. Every door and report names them from here. */
export interface Names {
  readonly purposes: Readonly<Record<Purpose, PurposeName>>
  /** A service mail with something else in it, by what that is. */
  readonly tinged: Readonly<
    Record<Exclude<Tinge, 'none'>, Readonly<Record<'commercial' | 'appeal' | 'feedback' | 'short', string>>>
  >
  /** A service mail that a law makes the sender send. */
  readonly duty: Readonly<Record<Exclude<Facts['duty']['value'], 'none'>, string>>
  /** What the terms of a platform, which are no law, make of a mail; `light` and `strong` where they leave its tinge. */
  readonly terms: Readonly<
    Record<'fits' | 'light' | 'strong' | 'perhaps-fits' | 'does-not-fit' | 'hardly-fits', string>
  >
  /** Where no purpose is given. */
  readonly open: { readonly verdict: string; readonly short: string }
}

/** What purposes are called in a language. */
export function namesIn(lang: Lang): Names {
  return lang === 'nl' ? nl : en
}
