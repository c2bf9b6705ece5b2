import type { SuppressionWords } from './words.ts'

/** The words of refusals in English. */
export const en: SuppressionWords = {
  types: {
    unsubscribed: 'unsubscribed',
    complaint: 'reported as spam',
    'hard-bounce': 'address refused for good',
    'objection-marketing': 'objected to direct marketing, article 21(2)',
    'objection-own-reasons': 'objected for own reasons, article 21(1)',
    restriction: 'use restricted, article 18',
    erased: 'erased',
    deceased: 'deceased',
    'by-hand': 'put on the list by hand',
  },
  kinds: {
    own: 'service: own order, contract, request or safety',
    alert: 'service: an alert that was asked for',
    initiative: 'service on the sender’s own initiative',
    tinged: 'service with a tinge',
    duty: 'duty mail: recall, breach, statutory',
    commercial: 'commercial',
    charitable: 'charitable',
    ideological: 'ideological',
    editorial: 'editorial',
  },
  effects: {
    passes: 'lets through',
    asks: 'stops until somebody writes why',
    stops: 'stops',
  },
  reaches: {
    stream: 'this stream',
    brand: 'the whole brand',
    sender: 'every brand of the same legal sender',
    all: 'the whole organisation',
  },
}
