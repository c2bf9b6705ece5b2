import type { Cite, ConsequenceRow, Row } from '../rulebook.ts'
import { appealIds, appealRows, mainRows } from './main-rows.ts'
import { follows, NOT_SERVICE } from './row.ts'

/** Rows of terms for mail whose main purpose is not service, and for appeals inside a service mail. */
export function otherTerms(code: string, cite: Cite): readonly Row[] {
  const cites = { commercial: cite, charitable: cite, ideological: cite, editorial: cite, steers: cite }
  return [...mainRows(code, cites, []), ...appealRows(code, cite)]
}

/** Ids of the appeal rows, for the `unless` of a platform's own rows. */
export { appealIds }

/** What the terms of a platform ask of a mail that one may refuse, and that they leave the rest to the law. */
export function termsConsequences(
  code: string,
  cite: Cite,
  words: readonly [string, string],
): readonly ConsequenceRow[] {
  return [
    follows(
      `${code}/other-stop`,
      { purpose: NOT_SERVICE },
      { consent: 'needed', unsubscribe: 'needed', suppressed: 'must-not-receive' },
      words,
      cite,
    ),
    follows(
      `${code}/left-to-law`,
      {},
      {
        customerRelation: 'not-needed',
        legalBasis: 'not-needed',
        senderIdentity: 'needed',
        postalAddress: 'not-needed',
        adLabel: 'not-needed',
        trackingConsent: 'not-needed',
      },
      [
        'This permission is an inference: the terms say nothing more, and they are no law. Look at the law of the recipient’s country.',
        'Deze vrijheid is afgeleid: de voorwaarden zeggen verder niets, en ze zijn geen wet. Kijk naar de wet van het land van de ontvanger.',
      ],
      { ...cite, read: null, weight: 'inference', sure: 'inferred' },
    ),
  ]
}
