import type { FactName } from '@waarom/purpose/facts/fact.ts'
import type { Bilingual } from '@waarom/purpose/law/rulebook.ts'
import type { Rule } from '../relevance/rule.ts'
import type { Demands } from './demands.ts'

/** For whom a mail is meant: who gets which variant of it, and on whose word. */
export interface Audience {
  /** `everybody`: who fits no group is in the last one; for mail that a law orders. */
  readonly mode: 'matching' | 'everybody'
  /** In order: the first whose rule holds takes the contact in. */
  readonly groups: readonly Group[]
  readonly variants: readonly Variant[]
  /** Why people who refused must get a service mail that nobody asked for, as a person wrote it; null: they stay out. */
  readonly suppressedBecause: string | null
  /** What the verdict takes for true, with the rule by which it is looked up; of whom one does not hold is left out. */
  readonly assumptions: readonly Assumed[]
}

/** Contacts for whom a mail is necessary for one reason, and the variant they get. */
export interface Group {
  readonly id: string
  readonly name: string
  readonly rule: Rule
  /** The id of its variant. */
  readonly variant: string
  /** Why somebody in this group gets the mail, said to the recipient. */
  readonly sentence: Bilingual
}

/** One version of a mail, with what each judged law asks of it. */
export interface Variant {
  readonly id: string
  readonly name: string
  readonly draftId: string
  /** The id of the variant for whom only the tinge of this one stops; null where there is none. */
  readonly withoutTinge: string | null
  readonly demands: Demands
}

/** Something that the verdict takes for true of every recipient, and the rule that holds where it is. */
export interface Assumed {
  readonly fact: FactName
  readonly value: string
  readonly rule: Rule
}

/** Who mails: ids of the brand, of who answers for it in law, and of the stream. */
export interface Sent {
  readonly brand: string
  readonly sender: string
  readonly stream: string
  /** Every brand of that legal sender; null where there are no others than his. */
  readonly senderBrands: readonly string[] | null
}
