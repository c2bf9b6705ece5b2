import type { FactName, Facts } from '../../facts/fact.ts'

const SHARES = [0, 0.05, 0.1, 0.45, 0.9] as const

/** Every value that each fact can have, for tests that walk over all of them. Shares and lists by example. */
export const DOMAINS: { readonly [K in FactName]: readonly Facts[K]['value'][] } = {
  lead: ['service', 'commercial', 'charitable', 'ideological', 'editorial'],
  leaning: ['service', 'commercial', 'charitable', 'ideological', 'editorial'],
  readable: ['yes', 'picture-only', 'empty', 'foreign', 'encrypted'],
  unread: ['none', 'minor', 'prominent'],
  unseen: ['none', 'plain', 'asking', 'unreadable'],
  inbox: ['plain', 'sender', 'subject'],
  trigger: ['contract', 'request', 'law', 'safety', 'initiative', 'unknown'],
  provoked: ['unknown', 'proven', 'claimed', 'no'],
  requested: ['unknown', 'yes', 'no'],
  sender: ['company', 'charity', 'party', 'union', 'government', 'association', 'unknown'],
  subject: ['service', 'promotional', 'appeal', 'feedback', 'editorial', 'misleading', 'unknown', 'none'],
  opens: ['service', 'promotion', 'feedback', 'appeal', 'editorial', 'none'],
  service: ['present', 'thin', 'none'],
  serviceShare: SHARES,
  promotionShare: SHARES,
  feedbackShare: SHARES,
  appealShare: SHARES,
  editorialShare: SHARES,
  promotion: ['none', 'light', 'strong'],
  parts: [
    [],
    [{ kind: 'brand', segments: ['s3'], share: 0.05, place: 'after-service', sure: 0.9 }],
    [{ kind: 'brand', segments: ['s2'], share: 0.05, place: 'before-service', sure: 0.9 }],
  ],
  kinds: [[], ['own-add-on'], ['discount', 'brand'], ['brand'], ['review'], ['survey'], ['research'], ['donation']],
  brandOnly: ['no', 'yes'],
  optIn: ['no', 'yes'],
  thirdParty: ['no', 'yes'],
  feedback: ['none', 'review', 'survey', 'research'],
  appeal: ['none', 'donation', 'membership', 'petition', 'cause'],
  tone: ['neutral', 'encouraging'],
  buttons: ['service', 'none', 'promotion', 'appeal', 'mixed'],
  links: ['own', 'none', 'home', 'social', 'promotion'],
  disclaimer: ['no', 'yes'],
  unsubscribe: ['no', 'yes'],
  postalAddress: ['no', 'yes'],
  identity: ['yes', 'no'],
  tracking: ['none', 'pixel', 'redirect'],
  duty: ['none', 'recall', 'breach', 'statutory'],
  dutyContent: [
    [],
    ['recall-headline', 'recall-product', 'recall-hazard', 'recall-action', 'recall-remedy', 'recall-contact'],
    ['recall-played-down'],
    ['breach-nature', 'breach-contact', 'breach-consequences', 'breach-measures'],
    ['statutory-what', 'statutory-when', 'statutory-choice'],
  ],
  serviceKind: ['order', 'account', 'renewal', 'delivery'],
  alert: ['no', 'yes'],
}

/** All fact names. */
export const FACT_NAMES = Object.keys(DOMAINS) as readonly FactName[]
