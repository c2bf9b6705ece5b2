import type { SuppressionWords } from './words.ts'

/** The words of refusals in Dutch. */
export const nl: SuppressionWords = {
  types: {
    unsubscribed: 'afgemeld',
    complaint: 'als spam gemeld',
    'hard-bounce': 'adres blijvend geweigerd',
    'objection-marketing': 'bezwaar tegen direct marketing, artikel 21 lid 2',
    'objection-own-reasons': 'bezwaar om eigen redenen, artikel 21 lid 1',
    restriction: 'gebruik beperkt, artikel 18',
    erased: 'gewist',
    deceased: 'overleden',
    'by-hand': 'met de hand op de lijst gezet',
  },
  kinds: {
    own: 'service: eigen bestelling, overeenkomst, vraag of veiligheid',
    alert: 'service: een melding waarom gevraagd is',
    initiative: 'service op eigen initiatief van de afzender',
    tinged: 'service met een tintje',
    duty: 'plichtmail: terugroepactie, datalek, wettelijke kennisgeving',
    commercial: 'reclame',
    charitable: 'werving voor een goed doel',
    ideological: 'oproep voor een idee',
    editorial: 'redactioneel',
  },
  effects: {
    passes: 'laat door',
    asks: 'houdt tegen tot iemand opschrijft waarom',
    stops: 'houdt tegen',
  },
  reaches: {
    stream: 'deze stroom',
    brand: 'het hele merk',
    sender: 'elk merk van dezelfde juridische afzender',
    all: 'de hele organisatie',
  },
}
