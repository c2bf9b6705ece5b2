import type { Family } from '../acts/act.ts'
import { isReviewCode } from '../law/review.ts'
import type { Consequences, Decision } from '../law/rulebook.ts'
import { en as lawEn } from '../law/words/en.ts'
import { nl as lawNl } from '../law/words/nl.ts'
import type { LawWords } from '../law/words/words.ts'
import type { FoundCode } from '../mail/draft.ts'
import { en as mailEn } from '../mail/words/en.ts'
import { nl as mailNl } from '../mail/words/nl.ts'
import type { Lang } from './mail-json.ts'
import { en as secondEn } from './second/words/en.ts'
import { nl as secondNl } from './second/words/nl.ts'
import type { SecondWords } from './second/words/words.ts'
import type { Fallen } from './signature.ts'
import { en } from './words/en.ts'
import { nl } from './words/nl.ts'

/** The consequences that are a word, not a term. */
export type ConsequenceKey = Exclude<keyof Consequences, 'optOutWithin'>

/** Every sentence of a report, in one language. */
export interface ReportWords {
  readonly locale: Lang
  readonly title: string
  readonly review: string
  /** A verdict that a person has to look at. */
  readonly look: (said: string) => string
  readonly decision: Readonly<Record<Decision, string>>
  readonly certainty: (tenths: number | null, rulebook: string, reading: 'milder' | 'stricter' | null) => string
  readonly elsewhere: string
  /** Laws as they stand behind "in"; the name of the rulebook where one is missing. */
  readonly lawIn: Readonly<Record<string, string>>
  readonly subject: string
  readonly mail: string
  readonly may: string
  readonly must: string
  readonly wrong: string
  readonly assumes: string
  readonly better: string
  readonly why: string
  readonly unread: string
  readonly found: string
  readonly cases: string
  readonly signed: string
  readonly asks: string
  readonly more: (count: number) => string
  readonly note: {
    readonly share: (percent: number) => string
    readonly unsure: (first: string, second: string | null) => string
    /** `reasons`: their numbers in the list of reasons below. */
    readonly turns: (reasons: string) => string
    readonly removed: string
    /** The same where only several sentences together do: the others, quoted, and how many more there are. */
    readonly removedWith: (others: string, more: number) => string
    /** `count`: how many others there are, which the advice below names. */
    readonly removedWithMany: (count: number) => string
    readonly hidden: string
    readonly onlyPlain: string
  }
  readonly family: Readonly<Record<Family, string>>
  readonly consequence: { readonly [K in ConsequenceKey]: Readonly<Record<Consequences[K], string>> }
  readonly optOut: (days: number, business: boolean) => string
  readonly without: (what: string) => string
  readonly rests: Readonly<Record<'association' | 'inference', (what: string) => string>>
  readonly assumption: Readonly<Record<string, string>>
  readonly remedy: {
    /** `count`: how many sentences the advice is about; they follow it. */
    readonly remove: (count: number, laws: string, becomes: string) => string
    /** `under`: the line of the mail behind which the sentences come to stand. */
    readonly move: (count: number, under: string, laws: string, becomes: string) => string
    readonly subject: (laws: string, becomes: string) => string
    readonly both: (count: number, laws: string, becomes: string) => string
    readonly suggestion: (from: string, to: string | null) => string
    readonly split: string
    /** Where the second mail is what advice above already takes out. */
    readonly splitAbove: string
    readonly becomes: Readonly<Record<'light' | 'none', string>>
    readonly 'no-service-reason': string
    readonly 'duty-mail': string
    readonly 'none-found': string
  }
  readonly read: (date: string) => string
  readonly caseFor: Readonly<Record<'service' | 'not-service', string>>
  readonly signature: {
    readonly holds: (who: string, until: string, what: string) => string
    readonly was: (decision: string) => string
    readonly segment: (sentence: string, does: string) => string
    readonly verdict: (purpose: string) => string
    readonly fallen: Readonly<Record<Fallen, (who: string, until: string) => string>>
  }
  /** What only one part of the mail says: a sentence, and how many more there are. */
  readonly oneSided: Readonly<Record<'html' | 'text', (sentence: string, more: number) => string>>
  readonly unreadLine: (kind: string, name: string, percent: number) => string
  readonly terms: string
  readonly counsel: {
    readonly title: string
    readonly made: (model: string) => string
    readonly fingerprint: (hash: string) => string
  }
  readonly sarif: { readonly intro: string; readonly source: string; readonly held: string }
  readonly readMailAs: string
  readonly refused: string
  readonly stripAs: string
  readonly legend: string
}

/** The sentences of a language. */
export function wordsOf(lang: Lang): ReportWords {
  return lang === 'nl' ? nl : en
}

/** The sentences about the law in a language. */
export function lawWordsOf(lang: Lang): LawWords {
  return lang === 'nl' ? lawNl : lawEn
}

/** The sentences about the second reader in a language. */
export function secondWordsOf(lang: Lang): SecondWords {
  return lang === 'nl' ? secondNl : secondEn
}

/** Why a person is asked; an unknown code is shown as it is. */
export function reviewSentence(code: string, lang: Lang): string {
  return isReviewCode(code) ? lawWordsOf(lang).reviews[code] : code
}

/** What was found in a mail, in a sentence. */
export function foundSentence(code: FoundCode, lang: Lang): string {
  return (lang === 'nl' ? mailNl : mailEn).found[code]
}
