import type { Cite, ConsequenceRow } from '../rulebook.ts'
import { cautionRows } from './caution-rows.ts'

const GDPR_URL = 'https://eur-lex.europa.eu/eli/reg/2016/679/oj'

function gdpr(instrument: string, article: string, sure: Cite['sure'] = 'remembered'): Cite {
  return { instrument, article, url: GDPR_URL, read: null, weight: 'statute', sure }
}

/** Where tracking is regulated in one jurisdiction. */
export interface TrackingSource {
  readonly instrument: string
  readonly article: string
  readonly url: string
}

/**
 * The consequences that the GDPR and the rules on tracking attach to every mail, service or not:
 * the legal basis and which, the stop on promotion for who objected, the pixel that needs consent.
 * @param code row prefix, e.g. `nl`
 * @param name what the GDPR is called there, `GDPR` or `UK GDPR`
 */
export function gdprRows(code: string, name: string, tracking: TrackingSource): readonly ConsequenceRow[] {
  return [
    ...basisRows(code, name),
    ...cautionRows(code, gdpr(name, '5(1)(c), 21', 'inferred')),
    ...trackingRows(code, tracking),
  ]
}

function basisRows(code: string, name: string): readonly ConsequenceRow[] {
  return [
    {
      id: `${code}/gdpr-basis-contract`,
      when: { purpose: 'service', trigger: ['contract', 'request'] },
      then: { legalBasis: 'needed' },
      explain: {
        en: 'A service mail also processes personal data. For a contract or a request the basis is the contract: article 6(1)(b).',
        nl: 'Ook een servicemail verwerkt persoonsgegevens. Bij een overeenkomst of verzoek is de grondslag de overeenkomst: artikel 6 lid 1 onder b.',
      },
      cite: gdpr(name, '6(1)(b)'),
    },
    {
      id: `${code}/gdpr-basis-duty`,
      when: { purpose: 'service', trigger: ['law', 'safety'] },
      then: { legalBasis: 'needed' },
      explain: {
        en: 'A service mail also processes personal data. Where a law orders the mail, that duty is the basis: article 6(1)(c).',
        nl: 'Ook een servicemail verwerkt persoonsgegevens. Als een wet de mail voorschrijft, is die plicht de grondslag: artikel 6 lid 1 onder c.',
      },
      cite: gdpr(name, '6(1)(c)'),
    },
    {
      id: `${code}/gdpr-basis-interest`,
      when: { purpose: 'service', trigger: ['initiative', 'unknown'] },
      then: { legalBasis: 'needed' },
      explain: {
        en: 'A service mail also processes personal data. On the sender’s own initiative the basis is a legitimate interest, weighed and written down: article 6(1)(f).',
        nl: 'Ook een servicemail verwerkt persoonsgegevens. Op eigen initiatief is de grondslag een gerechtvaardigd belang, afgewogen en vastgelegd: artikel 6 lid 1 onder f.',
      },
      cite: gdpr(name, '6(1)(f)'),
    },
    {
      id: `${code}/gdpr-basis-other`,
      when: { purpose: ['commercial', 'charitable', 'ideological', 'editorial'] },
      then: { legalBasis: 'needed' },
      explain: {
        en: 'This mail needs a basis under article 6: consent, or a legitimate interest where the law on e-mail allows it without consent.',
        nl: 'Deze mail heeft een grondslag nodig volgens artikel 6: toestemming, of een gerechtvaardigd belang waar de e-mailregels geen toestemming eisen.',
      },
      cite: gdpr(name, '6(1)'),
    },
  ]
}

function trackingRows(code: string, tracking: TrackingSource): readonly ConsequenceRow[] {
  return [
    {
      id: `${code}/tracking-consent`,
      when: {},
      then: { trackingConsent: 'needed' },
      explain: {
        en: 'An open pixel or a personal click link needs consent, also in a service mail. Without consent: leave tracking off.',
        nl: 'Een openingspixel of persoonlijke kliklink vraagt toestemming, ook in een servicemail. Zonder toestemming: zet meten uit.',
      },
      cite: { ...tracking, read: null, weight: 'statute', sure: 'remembered' },
    },
  ]
}
