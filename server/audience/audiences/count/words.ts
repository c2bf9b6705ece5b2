import { GROUP_STEP } from '@waarom/audience/places/assign.ts'
import { type Reason, reasonOf } from '@waarom/audience/places/reasons.ts'
import { en } from '@waarom/audience/places/words/en.ts'
import { nl } from '@waarom/audience/places/words/nl.ts'
import { invariant } from '@waarom/purpose/problem.ts'
import type { Lang } from '../said.ts'

const WORDS = { nl, en } as const

/** What a reason is called, and what it means to who makes the audience. */
export function sayReason(reason: Reason, lang: Lang) {
  const { name, marketer, fix } = WORDS[lang].reasons[reason]
  return { name, said: marketer, fix }
}

/** A reason as it is said to somebody in a group with a sentence; in both languages. */
export function sayToRecipient(reason: Reason, sentence: { readonly nl: string; readonly en: string }) {
  const say = (lang: Lang) => WORDS[lang].reasons[reason].recipient.replace('{sentence}', () => sentence[lang]).trim()
  return { nl: say('nl'), en: say('en') }
}

/** The place that a code of the database stands for. */
export function placeOfCode(code: number): { readonly group: number; readonly reason: Reason } {
  const reason = reasonOf(code % GROUP_STEP)
  invariant(reason, `a place ${code}`)
  return { group: Math.floor(code / GROUP_STEP), reason }
}
