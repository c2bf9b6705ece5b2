import type { Facts } from '@waarom/purpose/facts/fact.ts'
import type { Consequences, Verdict } from '@waarom/purpose/law/rulebook.ts'
import { ALIASES, rulebookOf, strictnessOf } from '@waarom/purpose/law/rulebooks/index.ts'
import type { ConsentPurpose } from '../consent/purpose.ts'
import { kindOf, type MailKind } from '../suppression/mail-kind.ts'
import { EFFECTS } from '../suppression/row.ts'
import { SUPPRESSION_TYPES } from '../suppression/suppression.ts'
import { cell } from '../suppression/table.ts'

/** What one law asks before a contact may get a mail; what the refusals do to it follows from its kind. */
export interface Terms {
  /** Why nobody under this law gets it: the gate holds it, or a person is to look at it first. Null: it may go. */
  readonly held: 'hold' | 'review' | null
  readonly kind: MailKind
  readonly consent: Consequences['consent']
  /** What a consent must be for, where one is asked. */
  readonly consentFor: ConsentPurpose
  /** Of which sort a soft opt-in must be, where one is enough. */
  readonly softOptIn: 'sale' | 'gift'
  /** Whether who gets it must be a customer. */
  readonly customer: boolean
}

/** What one law asks of a mail as it is, and what it would ask without the tinge: null where there is none. */
export interface Demand extends Terms {
  /** Code of the rulebook: `NL`, `UK`. */
  readonly law: string
  readonly withoutTinge: Terms | null
}

/** What the judged laws ask of one mail, by their code. Never empty. */
export type Demands = Readonly<Record<string, Demand>>

/** What each law asks that judged a mail; terms of platforms are no law of a recipient. */
export function demandsOf(verdicts: readonly Verdict[], facts: Facts): Demands {
  return Object.fromEntries(
    verdicts
      .filter(({ law }) => rulebookOf(law)?.kind === 'law')
      .map((verdict) => [verdict.law, demandOf(verdict, facts)] as const),
  )
}

function demandOf(verdict: Verdict, facts: Facts): Demand {
  const { consequences, decision, purpose, tinge } = verdict
  const terms = {
    law: verdict.law,
    ...termsOf(consequences.asIs, facts, purpose, tinge),
    held: decision === 'hold' ? (verdict.review ? ('review' as const) : ('hold' as const)) : null,
  }
  if (consequences.withoutTinge === null || tinge === 'none') return { ...terms, withoutTinge: null }
  // What a person is asked beside the tinge would be asked of the mail without it too.
  const asked = verdict.reviewBecause.some((code) => code !== 'strong-tinge')
  return {
    ...terms,
    withoutTinge: { ...termsOf(consequences.withoutTinge, facts, 'service', 'none'), held: asked ? 'review' : null },
  }
}

function termsOf(asked: Consequences, facts: Facts, purpose: Verdict['purpose'], tinge: Verdict['tinge']) {
  const { trigger, duty, alert, unread } = facts
  // A mail without a purpose is held; until a person has looked, it counts as what most people may refuse.
  const kind =
    purpose === null
      ? 'commercial'
      : kindOf({
          purpose,
          tinge,
          trigger: trigger.value,
          duty: duty.value,
          alert: alert.value,
          unread: unread.value,
        })
  return {
    kind,
    consent: asked.consent,
    consentFor: consentPurpose(kind),
    softOptIn: kind === 'charitable' ? ('gift' as const) : ('sale' as const),
    // What a law orders goes to whoever may be in danger, customer or not.
    customer: kind !== 'duty' && asked.customerRelation === 'needed',
  }
}

/** An alert was asked for like a newsletter; other service that needs consent needs it for the advertising in it. */
function consentPurpose(kind: MailKind): ConsentPurpose {
  if (kind === 'charitable' || kind === 'ideological' || kind === 'editorial') return kind
  return kind === 'alert' ? 'editorial' : 'commercial'
}

const WITHOUT_TINGE: readonly MailKind[] = ['own', 'alert', 'initiative', 'duty']

/** Whether a mail is without advertising under a law: only then it is the one without tinge of another. */
export function isPlain({ kind }: Terms): boolean {
  return WITHOUT_TINGE.includes(kind)
}

/** The code of the law of a country; null where there is no rulebook for it. */
export function lawOf(country: string | null): string | null {
  const book = country === null ? undefined : rulebookOf(country)
  return book?.kind === 'law' ? book.code : null
}

/** The codes by which contacts have the country of a law. */
export function countriesOf(law: string): readonly string[] {
  const code = law.toLowerCase()
  return [code, ...Object.keys(ALIASES).filter((alias) => ALIASES[alias] === code)].map((one) => one.toUpperCase())
}

/** What the law of a contact's country asks; where it is not known or did not judge the mail, what the strictest asks. */
export function demandFor(country: string | null, demands: Demands): Demand {
  const law = lawOf(country)
  const own = law === null ? undefined : demands[law]
  return own ?? strictestDemand(demands)
}

/**
 * The strictest of what several laws ask: one that holds the mail before one that lets it go, then by the consent it asks,
 * by how many refusals stop such mail, by the customer it asks, and by how strict its rulebook is.
 */
function strictestDemand(demands: Demands): Demand {
  const [first, ...rest] = Object.values(demands)
  if (first === undefined) return NOBODY
  return rest.reduce((most, one) => (stricter(one, most) ? one : most), first)
}

/** What is asked of a mail that no law has judged: the gate fails shut. */
const NOBODY: Demand = {
  law: '',
  held: 'hold',
  kind: 'commercial',
  consent: 'needed',
  consentFor: 'commercial',
  softOptIn: 'sale',
  customer: true,
  withoutTinge: null,
}

const CONSENT = ['not-needed', 'soft-opt-in-or-consent', 'needed'] as const

function ranks({ held, consent, kind, customer, law }: Demand): readonly number[] {
  const stops = SUPPRESSION_TYPES.reduce((sum, type) => sum + EFFECTS.indexOf(cell(type, kind).effect), 0)
  return [held === null ? 0 : 1, CONSENT.indexOf(consent), stops, customer ? 1 : 0, strictnessOf(law)]
}

function stricter(one: Demand, other: Demand): boolean {
  const against = ranks(other)
  const place = ranks(one).findIndex((rank, at) => rank !== against[at])
  return place >= 0 && (ranks(one)[place] ?? 0) > (against[place] ?? 0)
}
