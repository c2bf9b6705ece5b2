import type { Cite, Row } from '../rulebook.ts'
import { appealIds } from './main-rows.ts'
import { rule, type Words } from './row.ts'

/** Sources of the rows that give a service mail another purpose. */
export interface FlipCites {
  readonly subject: Cite
  readonly first: Cite
  readonly optIn: Cite
  readonly thirdParty: Cite
}

/** Ids of the rows that give a service mail another purpose than its tinge would. */
export function flipIds(code: string): readonly string[] {
  return ['subject-promotional', 'promotion-first', 'opt-in', 'third-party'].map((name) => `${code}/${name}`)
}

/** Ids of the rows that turn a service mail where no tinge is tolerated. */
export function partIds(code: string): readonly string[] {
  return [`${code}/part-light`, `${code}/part-strong`]
}

/** A promotional subject, opening, opt-in question or third party's offer: another purpose, no tinge. */
export function flipRows(code: string, cites: FlipCites): readonly Row[] {
  const unless = appealIds(code)
  return [
    rule(
      `${code}/subject-promotional`,
      { lead: 'service', subject: 'promotional' },
      { purpose: 'commercial' },
      [
        'The subject announces an offer; service further down does not cure that.',
        'Het onderwerp kondigt een aanbod aan; service verderop herstelt dat niet.',
      ],
      cites.subject,
      unless,
    ),
    rule(
      `${code}/promotion-first`,
      { lead: 'service', opens: 'promotion' },
      { purpose: 'commercial' },
      [
        'The mail opens with promotion; the service comes after it.',
        'De mail opent met reclame; de service komt daarna.',
      ],
      cites.first,
      unless,
    ),
    rule(
      `${code}/opt-in`,
      { lead: 'service', optIn: 'yes' },
      { purpose: 'commercial' },
      [
        'The mail asks to be allowed to send advertising. Asking for that is itself advertising.',
        'De mail vraagt om reclame te mogen sturen. Die vraag is zelf reclame.',
      ],
      cites.optIn,
      unless,
    ),
    rule(
      `${code}/third-party`,
      { lead: 'service', thirdParty: 'yes' },
      { purpose: 'commercial' },
      ['The mail carries an offer of another company.', 'De mail bevat een aanbod van een ander bedrijf.'],
      cites.thirdParty,
      unless,
    ),
  ]
}

/**
 * Rows of a law that does not tolerate a tinge: one promotional part makes the mail, or that part, commercial.
 * @param exceptions rows that go before, beside the flips and appeals
 */
export function partRows(code: string, cite: Cite, exceptions: readonly string[], words: Words): readonly Row[] {
  const unless = [...flipIds(code), ...appealIds(code), ...exceptions]
  const part = (strength: 'light' | 'strong') =>
    rule(
      `${code}/part-${strength}`,
      { lead: 'service', promotion: strength },
      { purpose: 'commercial', tinge: strength },
      words,
      cite,
      unless,
    )
  return [part('light'), part('strong')]
}
