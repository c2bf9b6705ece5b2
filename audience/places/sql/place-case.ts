import { invariant } from '@waarom/purpose/problem.ts'
import sql, { join, raw, type Sql } from 'sql-template-tag'
import { compileAll } from '../../relevance/compile.ts'
import type { When } from '../../relevance/window.ts'
import type { MailKind } from '../../suppression/mail-kind.ts'
import { GROUP_STEP, MOST_GROUPS } from '../assign.ts'
import type { Audience, Sent, Variant } from '../audience.ts'
import { countriesOf, type Demand, demandFor, isPlain, type Terms } from '../demands.ts'
import { REASON_NUMBERS, type Reason } from '../reasons.ts'
import { businessWith, customerOf } from './customer.ts'
import { anywhere, joinLeaves, type Leave, lacks, leaveOf, mayUse, WORKS } from './leave.ts'
import { withLeave } from './leave-code.ts'
import { BOUNCED, joinRefused, refusedOf } from './refused.ts'

/** The code of the place of whom no group's rule fits. */
export const NO_MATCH = raw(`${REASON_NUMBERS['no-match']}`)

/** The place of each contact alone, over `waarom.contact_facts f`. */
export interface PlaceCase {
  readonly joins: Sql
  /** The code of the place, with what `leave-code.ts` says on top of that of who is in. */
  readonly place: Sql
  /** By which leaves people are in, by their number. */
  readonly leaves: readonly Leave[]
  /**
   * Of whom it holds that some group's rule fits him; the place of everybody else is `NO_MATCH`. A statement that leaves those
   * out at once need not go over everybody with what the rules reckon over other rows. Null where they reckon nothing, or where
   * everybody is in a group.
   */
  readonly matches: Sql | null
}

/** The places of each contact in several audiences, over the same rows. */
export interface PlaceCases extends Pick<PlaceCase, 'joins' | 'leaves'> {
  readonly places: readonly Sql[]
  /** Of each audience. */
  readonly matches: readonly (Sql | null)[]
}

/** Everything that the expressions are made of. */
interface Parts {
  readonly audience: Audience
  readonly sent: Sent
  readonly when: When
  readonly groups: readonly Sql[]
  readonly assumptions: readonly Sql[]
  readonly leaves: Leave[]
  readonly kinds: Set<MailKind>
}

/** Compiles what `placeAlone` does. The rules of the audience must have been read. */
export function placeCase(audience: Audience, sent: Sent, when: When): PlaceCase {
  const { places, matches, ...rest } = placeCases([audience], sent, when)
  const [place] = places
  invariant(place, 'one audience has one place')
  return { ...rest, place, matches: matches[0] ?? null }
}

/** The same of several audiences that differ in their rules, for one look at everybody: each place in their order. */
export function placeCases(audiences: readonly Audience[], sent: Sent, when: When): PlaceCases {
  for (const { groups } of audiences) invariant(groups.length <= MOST_GROUPS, `${groups.length} groups`)
  const [because, ...others] = new Set(audiences.map(({ suppressedBecause }) => suppressedBecause !== null))
  invariant(because !== undefined && others.length === 0, 'the audiences say alike whether refusals give way')
  const rules = audiences.flatMap(({ groups, assumptions }) => [...groups, ...assumptions].map(({ rule }) => rule))
  const { joins, wheres, reckons } = compileAll(rules, when, 'f')
  const shared = { sent, when, leaves: [], kinds: new Set<MailKind>() }
  const parts = audiences.map((audience, at): Parts => {
    const before = audiences.slice(0, at).reduce((sum, one) => sum + one.groups.length + one.assumptions.length, 0)
    const split = before + audience.groups.length
    const assumptions = wheres.slice(split, split + audience.assumptions.length)
    return { ...shared, audience, groups: wheres.slice(before, split), assumptions }
  })
  const places = parts.map(placeOf)
  const matches = parts.map((part) => (reckons ? someGroup(part) : null))
  const refused = joinRefused([...shared.kinds], sent, because)
  return { joins: sql`${joins} ${refused} ${joinLeaves(shared.leaves, sent)}`, places, matches, leaves: shared.leaves }
}

/** That the rule of some group holds; null where everybody is in one, and where there is none. */
function someGroup({ groups, audience }: Parts): Sql | null {
  return audience.mode === 'matching' && groups.length > 0 ? sql`(${join(groups, ' or ')})` : null
}

/** The first group whose rule holds; for a mail to everybody the last one takes the rest. */
function placeOf(parts: Parts): Sql {
  const { groups, audience } = parts
  const cases = groups.map((where, at) => sql`when ${where} then ${inGroup(parts, at, 'rule')}`)
  const rest =
    audience.mode === 'everybody' && groups.length > 0 ? inGroup(parts, groups.length - 1, 'everybody') : NO_MATCH
  return cases.length > 0 ? sql`case ${join(cases, ' ')} else ${rest} end` : rest
}

/** What the law of each country makes of a place in a group; countries that come to the same are one case. */
function inGroup(parts: Parts, at: number, reason: 'rule' | 'everybody'): Sql {
  const { groups, variants } = parts.audience
  const own = variantOf(variants, groups[at]?.variant)
  const plain = own.withoutTinge === null ? null : variantOf(variants, own.withoutTinge)
  const asked = (country: string | null) => ({
    own: demandFor(country, own.demands),
    plain: plain === null ? null : demandFor(country, plain.demands),
  })
  const rest = asked(null)
  const same = new Map([[alike(rest), { asked: rest, countries: [] as string[] }]])
  for (const law of new Set([own, plain].flatMap((variant) => Object.keys(variant?.demands ?? {}))))
    for (const country of countriesOf(law)) {
      const one = asked(country)
      const known = same.get(alike(one))
      if (known === undefined) same.set(alike(one), { asked: one, countries: [country] })
      else known.countries.push(country)
    }
  const cases = [...same.values()].slice(1).map(({ asked: one, countries }) => {
    const list = join(countries.map((country) => sql`${country}`))
    return sql`when f.country in (${list}) then ${underLaw(parts, at, reason, one)}`
  })
  const otherwise = underLaw(parts, at, reason, rest)
  return cases.length > 0 ? sql`case ${join(cases, ' ')} else ${otherwise} end` : otherwise
}

interface AskedHere {
  readonly own: Demand
  readonly plain: Demand | null
}

/** What two laws ask, but for their names. */
function alike({ own, plain }: AskedHere): string {
  return JSON.stringify([own, plain].map((demand) => demand && { ...demand, law: '' }))
}

/** The variant of the group, or else the one without its tinge, or out. */
function underLaw(parts: Parts, at: number, reason: 'rule' | 'everybody', { own, plain }: AskedHere): Sql {
  const base = raw(`${(at + 1) * GROUP_STEP}`)
  const stop = stopOf(parts, own)
  const stopped = () => {
    if (plain !== null && isPlain(plain)) {
      const also = stopOf(parts, plain)
      const within = later(parts, at, `${reason}-without-tinge`, plain)
      return also === null ? within : sql`coalesce(${base} + ${also}, ${within})`
    }
    if (own.withoutTinge === null) return sql`${base} + ${stop ?? sql`0`}`
    const other = stopOf(parts, own.withoutTinge)
    if (other === null) return code(at + 1, 'tinge')
    return sql`case when ${other} is null then ${code(at + 1, 'tinge')} else ${base} + ${stop ?? sql`0`} end`
  }
  if (own.held !== null) return stopped()
  const within = later(parts, at, reason, own)
  return stop === null ? within : sql`case when ${stop} is null then ${within} else ${stopped()} end`
}

/** The number of what in the law keeps a contact out, null in a row where nothing does; null itself where nothing can. */
function stopOf(parts: Parts, terms: Terms): Sql | null {
  if (terms.held !== null) return number('held-by-law')
  parts.kinds.add(terms.kind)
  const lacking = lacks(leaveOf(terms))
  if (lacking !== null) leaveNumber(parts, terms)
  const cases = [
    ...(lacking === null ? [] : [sql`when ${lacking} then ${number('no-consent')}`]),
    ...(terms.customer ? [sql`when not ${customerOf(parts.sent, parts.when.at)} then ${number('no-relation')}`] : []),
  ]
  const refused = refusedOf(terms.kind)
  return cases.length > 0 ? sql`coalesce(${refused}, case ${join(cases, ' ')} end)` : refused
}

/** What the rest makes of a place: what is taken for true, origin, term, address. */
function later(parts: Parts, at: number, reason: Reason, terms: Terms): Sql {
  const { assumptions, when, sent } = parts
  const group = at + 1
  const leave = leaveOf(terms)
  const out = (test: Sql, because: Reason) => sql`when ${test} then ${code(group, because)}`
  const works = sql`f.addresses > coalesce(${BOUNCED}, 0)`
  const some = sql`exists (select from waarom.address a where a.contact_id = f.contact_id and ${WORKS} and ${mayUse(leave, sent)})`
  const usable = leave.consent === null ? works : sql`case when ${anywhere(leave)} then ${works} else ${some} end`
  const cases = [
    ...(assumptions.length > 0 ? [out(sql`not (${join(assumptions, ' and ')})`, 'assumption-false')] : []),
    ...(terms.kind === 'duty'
      ? []
      : [
          out(sql`f.origins = 0`, 'no-provenance'),
          sql`when f.kept_until <= ${when.at}::timestamptz then
            case when ${businessWith(when.at)} then ${code(group, 'term-in-doubt')} else ${code(group, 'past-retention')} end`,
        ]),
    out(sql`f.addresses = 0`, 'no-address'),
    out(sql`not (${usable})`, 'unreachable'),
  ]
  const within = withLeave(group * GROUP_STEP + REASON_NUMBERS[reason], leaveNumber(parts, terms))
  return sql`case ${join(cases, ' ')} else ${within} end`
}

function leaveNumber({ leaves }: Parts, terms: Terms): number {
  const leave = leaveOf(terms)
  const found = leaves.findIndex((one) => JSON.stringify(one) === JSON.stringify(leave))
  return found < 0 ? leaves.push(leave) - 1 : found
}

function variantOf(variants: readonly Variant[], id: string | undefined): Variant {
  const variant = variants.find((one) => one.id === id)
  invariant(variant, `a group names variant ${id}, which the audience has not`)
  return variant
}

const number = (reason: Reason) => raw(`${REASON_NUMBERS[reason]}`)
const code = (group: number, reason: Reason) => raw(`${group * GROUP_STEP + REASON_NUMBERS[reason]}`)
