import { ACT_IDS, ACTS, type Purpose } from '../acts/act.ts'
import { DUTY_CONTENT_WORDS } from '../facts/duty-content.ts'
import type { FactName, Facts, PartKind, PromoPart } from '../facts/fact.ts'
import type { Condition } from './rulebook.ts'

type Words<W extends string> = Readonly<Record<W, true>>

/** What a fact can be: a share from 0 to 1, one of some words, or a list of some words. */
type Range<V> = [V] extends [number]
  ? 'share'
  : [V] extends [readonly (infer Item)[]]
    ? { readonly list: Words<[Item] extends [string] ? Item : string> }
    : { readonly word: Words<V & string> }

const named = (words: readonly string[]): Words<string> => Object.fromEntries(words.map((word) => [word, true]))

const PURPOSE: Words<Purpose> = {
  service: true,
  commercial: true,
  charitable: true,
  ideological: true,
  editorial: true,
}
const YES_NO = { word: { yes: true, no: true } } as const

const KIND: Words<PartKind> = {
  'own-add-on': true,
  'own-unrelated': true,
  discount: true,
  campaign: true,
  upgrade: true,
  app: true,
  loyalty: true,
  referral: true,
  contest: true,
  event: true,
  brand: true,
  'opt-in': true,
  cart: true,
  'win-back': true,
  social: true,
  'third-party': true,
  content: true,
  review: true,
  survey: true,
  research: true,
  donation: true,
  membership: true,
  petition: true,
  cause: true,
}
const PLACE: Words<PromoPart['place']> = {
  subject: true,
  'before-service': true,
  between: true,
  'after-service': true,
  only: true,
}

/** What each fact can be. A fact or word that lacks fails to compile. */
const RANGES: { readonly [N in FactName]: Range<Facts[N]['value']> } = {
  lead: { word: { ...PURPOSE, unknown: true } },
  leaning: { word: PURPOSE },
  readable: { word: { yes: true, 'picture-only': true, empty: true, foreign: true, encrypted: true } },
  unread: { word: { none: true, minor: true, prominent: true } },
  unseen: { word: { none: true, plain: true, asking: true, unreadable: true } },
  inbox: { word: { plain: true, sender: true, subject: true } },
  trigger: { word: { request: true, contract: true, law: true, safety: true, initiative: true, unknown: true } },
  provoked: { word: { proven: true, claimed: true, no: true, unknown: true } },
  requested: { word: { yes: true, no: true, unknown: true } },
  sender: {
    word: {
      company: true,
      charity: true,
      party: true,
      union: true,
      government: true,
      association: true,
      unknown: true,
    },
  },
  subject: {
    word: {
      service: true,
      promotional: true,
      appeal: true,
      feedback: true,
      editorial: true,
      misleading: true,
      unknown: true,
      none: true,
    },
  },
  opens: { word: { service: true, promotion: true, feedback: true, appeal: true, editorial: true, none: true } },
  service: { word: { present: true, thin: true, none: true } },
  serviceShare: 'share',
  promotionShare: 'share',
  feedbackShare: 'share',
  appealShare: 'share',
  editorialShare: 'share',
  promotion: { word: { none: true, light: true, strong: true } },
  parts: { list: { ...KIND, ...PLACE } },
  kinds: { list: KIND },
  brandOnly: YES_NO,
  optIn: YES_NO,
  thirdParty: YES_NO,
  feedback: { word: { none: true, review: true, survey: true, research: true } },
  appeal: { word: { none: true, donation: true, membership: true, petition: true, cause: true } },
  tone: { word: { neutral: true, encouraging: true } },
  buttons: { word: { none: true, service: true, promotion: true, appeal: true, mixed: true } },
  links: { word: { none: true, own: true, home: true, social: true, promotion: true } },
  disclaimer: YES_NO,
  unsubscribe: YES_NO,
  postalAddress: YES_NO,
  identity: YES_NO,
  tracking: { word: { none: true, pixel: true, redirect: true } },
  duty: { word: { none: true, recall: true, breach: true, statutory: true } },
  dutyContent: { list: named(DUTY_CONTENT_WORDS) },
  serviceKind: { word: named(['none', ...ACT_IDS.filter((id) => ACTS[id] === 'service')]) },
  alert: YES_NO,
}

/** The name of every fact that a row can look at. */
export const FACT_NAMES = Object.keys(RANGES) as readonly FactName[]

/** True when a word names a fact. */
export function isFactName(word: string): word is FactName {
  return Object.hasOwn(RANGES, word)
}

/** The words that a fact can be or hold; none for a share. */
export function wordsOf(name: FactName): readonly string[] {
  const range = RANGES[name]
  return range === 'share' ? [] : Object.keys('word' in range ? range.word : range.list)
}

/** How a condition can ask for a fact of each shape. */
const WAYS = {
  share: ['range'],
  word: ['is', 'not', 'has'],
  list: ['has', 'not', 'only'],
} as const satisfies Record<string, readonly Way[]>
type Shape = keyof typeof WAYS
type Way = 'is' | 'not' | 'has' | 'only' | 'range'

/** What a condition gets wrong: it takes the fact for another shape, or names a word that the fact never is. */
export type Misfit = { readonly shape: Shape } | { readonly word: string }

/** Why a condition on a fact can never hold, or can never fail; null for one that can do both. */
export function misfit(name: FactName, condition: Condition): Misfit | null {
  const range = RANGES[name]
  const shape: Shape = range === 'share' ? 'share' : 'word' in range ? 'word' : 'list'
  const { way, words } = askedBy(condition)
  // Parts are things, of which no word says all.
  const fits = (WAYS[shape] as readonly Way[]).includes(way) && !(name === 'parts' && way === 'only')
  if (!fits) return { shape }
  const known = new Set(wordsOf(name))
  const word = words.find((one) => !known.has(one) && !(name === 'parts' && isPlaced(one)))
  return word === undefined ? null : { word }
}

/** True for `kind@place`. */
function isPlaced(word: string): boolean {
  const [kind = '', place = '', ...more] = word.split('@')
  return more.length === 0 && Object.hasOwn(KIND, kind) && Object.hasOwn(PLACE, place)
}

function askedBy(condition: Condition): { readonly way: Way; readonly words: readonly string[] } {
  if (typeof condition === 'string') return { way: 'is', words: [condition] }
  if (Array.isArray(condition)) return { way: 'is', words: condition }
  const [way = 'range', words] = Object.entries(condition)[0] ?? []
  if (way !== 'not' && way !== 'has' && way !== 'only') return { way: 'range', words: [] }
  return { way, words: typeof words === 'string' ? [words] : (words as readonly string[]) }
}
