import { invariant } from '@waarom/purpose/problem.ts'
import type { Known, KnownAddress, KnownConsent, Moment } from '../known.ts'
import { keptUntil } from '../provenance/kept-until.ts'
import { holds } from '../relevance/judge.ts'
import type { Rule } from '../relevance/rule.ts'
import type { When } from '../relevance/window.ts'
import type { Audience, Group, Sent, Variant } from './audience.ts'
import { demandFor, isPlain, type Terms } from './demands.ts'
import type { InReason, OutReason } from './reasons.ts'
import { refusalOf } from './refusal.ts'
import { hasBusiness, isCustomer } from './relation.ts'

/** The place of one contact, judged alone: in, or out with the reason. */
export type Place = Recipient | LeftOut

/** Somebody who may get the mail, before it is looked at who else has his addresses. */
export interface Recipient {
  readonly contact: string
  readonly in: true
  /** The place of his group in the list, from 1. */
  readonly group: number
  readonly reason: InReason
  readonly variant: string
  /** The addresses that work and may be used for this, the one to choose first. */
  readonly addresses: readonly Pick<KnownAddress, 'id' | 'key'>[]
  /** Whether he gets it at each of them: what a law orders should not depend on the box somebody still reads. */
  readonly every: boolean
}

/** Somebody who does not get the mail. */
export interface LeftOut {
  readonly contact: string
  readonly in: false
  /** The place of the group whose rule held, from 1; 0 where none did. */
  readonly group: number
  readonly reason: OutReason
  /** Whether a law orders that he is told: then he is told another way. */
  readonly duty: boolean
}

/** What a place depends on beside the contact: the audience, who mails, from when one looks, and which rules hold of him. */
export interface Asked {
  readonly audience: Audience
  readonly sent: Sent
  readonly at: Moment
  readonly holds: (rule: Rule) => boolean
}

/** The place of a contact, judged on him alone. The rules of the audience must have been read (`readRule`). */
export function placeAlone(known: Known, audience: Audience, sent: Sent, when: When): Place {
  return placeOf(known, { audience, sent, at: when.at, holds: (rule) => holds(rule, known, when) })
}

/** The same of somebody of whom is known which rules hold. */
export function placeOf(known: Known, asked: Asked): Place {
  const { audience, sent, at } = asked
  const found = groupOf(audience, asked.holds)
  if (found === null) return { contact: known.id, in: false, group: 0, reason: 'no-match', duty: false }
  const { group, position, matched } = found
  const chosen = choose(known, group, asked)
  const out = (reason: OutReason): LeftOut => ({
    contact: known.id,
    in: false,
    group: position,
    reason,
    duty: chosen.terms.kind === 'duty',
  })
  if (chosen.stop !== null) return out(chosen.stop)
  if (!audience.assumptions.every(({ rule }) => asked.holds(rule))) return out('assumption-false')
  if (chosen.terms.kind !== 'duty') {
    const until = keptUntil(known)
    if (until === null) return out('no-provenance')
    if (until <= at) return out(hasBusiness(known, at) ? 'term-in-doubt' : 'past-retention')
  }
  if (known.addresses.length === 0) return out('no-address')
  const addresses = usable(known, chosen.terms, sent)
  if (addresses.length === 0) return out('unreachable')
  const reason = matched ? ('rule' as const) : ('everybody' as const)
  return {
    contact: known.id,
    in: true,
    group: position,
    reason: chosen.plain ? `${reason}-without-tinge` : reason,
    variant: chosen.variant,
    addresses: addresses.map(({ id, key }) => ({ id, key })),
    every: chosen.terms.kind === 'duty',
  }
}

/** The first group whose rule holds; where everybody is in, the last takes whom no rule names. */
function groupOf({ groups, mode }: Audience, fits: Asked['holds']) {
  const first = groups.findIndex(({ rule }) => fits(rule))
  const position = first < 0 && mode === 'everybody' ? groups.length : first + 1
  const group = groups[position - 1]
  return group === undefined ? null : { group, position, matched: first >= 0 }
}

interface Chosen {
  readonly variant: string
  readonly terms: Terms
  readonly stop: OutReason | null
  /** Whether it is the variant without tinge, in the place of that of the group. */
  readonly plain: boolean
}

/** The variant that a contact gets: that of the group, or for whom it may not go to, the one that is without tinge under his law. */
function choose(known: Known, group: Group, asked: Asked): Chosen {
  const own = variantOf(asked.audience, group.variant)
  const terms = demandFor(known.country, own.demands)
  const stop = stopOf(known, terms, asked)
  const as = { variant: own.id, terms, stop, plain: false }
  if (stop === null) return as
  const plain = own.withoutTinge === null ? null : variantOf(asked.audience, own.withoutTinge)
  const plainTerms = plain && demandFor(known.country, plain.demands)
  if (plain && plainTerms && isPlain(plainTerms))
    return { variant: plain.id, terms: plainTerms, stop: stopOf(known, plainTerms, asked), plain: true }
  const onlyTinge = terms.withoutTinge !== null && stopOf(known, terms.withoutTinge, asked) === null
  return onlyTinge ? { ...as, stop: 'tinge' } : as
}

function variantOf({ variants }: Audience, id: string): Variant {
  const variant = variants.find((one) => one.id === id)
  invariant(variant, `a group names variant ${id}, which the audience has not`)
  return variant
}

/** What in the law keeps a contact from a mail: the gate, a refusal, consent, or that he is no customer. */
function stopOf(known: Known, terms: Terms, { audience, sent, at }: Asked): OutReason | null {
  if (terms.held !== null) return 'held-by-law'
  const refused = refusalOf(known, terms.kind, sent, audience.suppressedBecause)
  if (refused !== null) return refused
  const asks = terms.consent !== 'not-needed'
  if (asks && !hasSoftOptIn(known, terms, sent) && consentsOf(known, terms, sent).length === 0) return 'no-consent'
  if (terms.customer && !isCustomer(known, sent, at)) return 'no-relation'
  return null
}

function hasSoftOptIn(known: Known, { consent, softOptIn }: Terms, { sender }: Sent): boolean {
  return (
    consent === 'soft-opt-in-or-consent' &&
    known.softOptIns.some(({ kind, legalSenderId }) => kind === softOptIn && legalSenderId === sender)
  )
}

/** Consents that are for this mail. One that names no stream was given to nobody in particular, unless there is one sender. */
function consentsOf(known: Known, { consentFor }: Terms, { stream, senderBrands }: Sent): readonly KnownConsent[] {
  return known.consents.filter(
    ({ purpose, withdrawnAt, streamId }) =>
      purpose === consentFor &&
      withdrawnAt === null &&
      (streamId === stream || (streamId === null && senderBrands === null)),
  )
}

/** The addresses at which mail arrives and for which there is leave, by position. */
function usable(known: Known, terms: Terms, sent: Sent): readonly KnownAddress[] {
  const anywhere = terms.consent === 'not-needed' || hasSoftOptIn(known, terms, sent)
  const consents = consentsOf(known, terms, sent)
  return known.addresses.filter(
    ({ id, suppressions }) =>
      !suppressions.some(({ type }) => type === 'hard-bounce') &&
      (anywhere || consents.some(({ addressId }) => addressId === null || addressId === id)),
  )
}
