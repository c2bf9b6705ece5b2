import type { Cite, Row } from '../rulebook.ts'
import { appealIds } from './main-rows.ts'
import { flipIds, partIds } from './part-rows.ts'
import { rule, type Words } from './row.ts'

/**
 * A request for a review, opinion or research, alone or attached, where the law is not clear: a person decides.
 * @param unless rows that settle it after all
 */
export function unclearFeedback(code: string, cite: Cite, words: Words, unless: readonly string[] = []): Row {
  return rule(
    `${code}/feedback`,
    { lead: ['service', 'commercial'], kinds: { only: ['review', 'survey', 'research'] } },
    { review: 'row-unclear' },
    words,
    cite,
    [...flipIds(code), ...appealIds(code), ...unless],
  )
}

/** A confirmation of something the recipient did not demonstrably start, where the law is not clear. */
export function unclearAccount(code: string, cite: Cite): Row {
  return rule(
    `${code}/unprovoked-account`,
    { lead: 'service', provoked: 'no', serviceKind: 'account' },
    { review: 'row-unclear' },
    [
      'The mail confirms an account that the recipient did not demonstrably open. The law is not settled on this.',
      'De mail bevestigt een account dat de ontvanger niet aantoonbaar opende. Het recht is hierover niet duidelijk.',
    ],
    cite,
  )
}

/** A mail that mostly reassures or shows who the sender is, where the law is not clear. */
export function unclearAttention(code: string, cite: Cite): Row {
  return rule(
    `${code}/attention-only`,
    { lead: ['service', 'commercial'], brandOnly: 'yes' },
    { review: 'row-unclear' },
    [
      'The mail only reassures or shows who you are, without service in it. Whether that is service is not settled.',
      'De mail stelt alleen gerust of laat zien wie u bent, zonder service erin. Of dat service is, staat niet vast.',
    ],
    cite,
  )
}

/**
 * An alert on something the reader watches, where the law calls it advertising that he has to have asked for: a person
 * decides, unless the sender declares the request or can prove it.
 */
export function unclearAlert(code: string, cite: Cite): Row {
  return rule(
    `${code}/alert`,
    { lead: 'service', alert: 'yes', provoked: { not: 'proven' }, requested: { not: 'yes' } },
    { review: 'row-unclear' },
    [
      'The mail reports on a search, item or price that the reader watches. Here that is advertising for which his request has to be proven; nothing says that he asked. Declare the request if he did.',
      'De mail meldt iets over een zoekopdracht, artikel of prijs die de lezer volgt. Hier is dat reclame waarvoor zijn verzoek te bewijzen moet zijn; niets zegt dat hij erom vroeg. Geef het verzoek op als het er is.',
    ],
    cite,
  )
}

/**
 * A message about a rule or scheme of the government by somebody else, that urges the reader on by a button or link:
 * whether the sender profits from the scheme no text shows, so a person decides.
 * @param unless rows that settle it after all
 */
export function unclearScheme(
  code: string,
  cite: Cite,
  unless: readonly string[] = [...flipIds(code), ...partIds(code), ...appealIds(code)],
): readonly Row[] {
  const when = { lead: 'service', trigger: 'law', sender: { not: 'government' }, tone: 'encouraging' } as const
  const words: Words = [
    'The mail tells about a rule or scheme, yet urges the reader on to something for sale. If you profit from it, it is advertising; a person decides.',
    'De mail vertelt over een regel of regeling, maar spoort aan tot iets dat te koop is. Verdient u eraan, dan is het reclame; een mens beslist.',
  ]
  const asks = ['promotion', 'mixed']
  return [
    rule(`${code}/scheme-button`, { ...when, buttons: asks }, { review: 'row-unclear' }, words, cite, unless),
    rule(
      `${code}/scheme-link`,
      { ...when, buttons: { not: asks }, links: 'promotion' },
      { review: 'row-unclear' },
      words,
      cite,
      unless,
    ),
  ]
}
