import type { Fault } from './chain.ts'
import { en } from './words/en.ts'
import { nl } from './words/nl.ts'

/** The sentences of the ledger, in one language. */
export interface LedgerWords {
  /** What is wrong, where; `number` as the language writes it. */
  readonly faults: Readonly<Record<Fault['code'], (number: string) => string>>
}

/** The sentences of a language. */
export function ledgerWordsOf(lang: 'nl' | 'en'): LedgerWords {
  return lang === 'nl' ? nl : en
}
