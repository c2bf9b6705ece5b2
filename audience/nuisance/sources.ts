import type { Cite } from '@waarom/purpose/law/rulebook.ts'
import { inferred } from '@waarom/purpose/law/rulebooks/cite.ts'

/** Gmail's rules for senders, opened in a copy that was saved on 11 March 2026. */
export const GMAIL: Cite = {
  instrument: 'Google, Email sender guidelines',
  article: 'Spam rate',
  url: 'https://support.google.com/mail/answer/81126',
  read: '2026-11-29',
  weight: 'association',
  sure: 'read',
}

/** A page of which only an excerpt was seen: what we make of it is an inference. */
const excerpt = (instrument: string, article: string, url: string): Cite =>
  inferred({ instrument, article, url, read: null, weight: 'association', sure: 'remembered' })

/** Gmail on people who did not sign up. The direction is read, the size is ours. */
export const GMAIL_NOT_ASKED = inferred(GMAIL, 'Sending practices to avoid')

/** 0.012 % abuse and 0.23 % unsubscribed over all accounts. */
export const MAILCHIMP = excerpt(
  'Mailchimp, Email marketing benchmarks',
  'March 2018',
  'https://mailchimp.com/resources/research/email-marketing-benchmarks/',
)

/** 0.14 % unsubscribed over more than thirty countries. */
export const GDMA = excerpt(
  'GDMA and DDMA, International Email Benchmark 2024',
  'unsubscribe rate',
  'https://spotler.com/nl-nl/blog/4-onverwachte-inzichten-uit-de-gdma-email-benchmark-2024',
)

/** Complaints about transactional mail stay under 0.03 %, about marketing mail under 0.1 %. */
export const SPOTLER = excerpt(
  'Spotler, Why recipients mark your transactional email as spam',
  'Complaint rate',
  'https://spotler.com/blog/why-recipients-mark-your-transactional-email-as-spam',
)

/** One mailing to 241,832 people who had not opened for long (43 complaints, 264 unsubscribed) and 69,642 who had (3, 96). */
export const WORD_TO_THE_WISE = excerpt(
  'Word to the Wise, Old lists have bad delivery',
  'figures of Mailchimp, 2008',
  'https://wordtothewise.com/2008/11/old-lists-have-bad-delivery/',
)

/** 25 % report spam because of too much mail from the sender. */
export const SPAM_COMPLAINERS = excerpt(
  'Q Interactive and MarketingSherpa, Spam Complainers Survey',
  '2008',
  'http://www.dmnews.com/consumers-reporting-legitimate-e-mail-as-spam-q-interactive/article/108293/',
)

/** 19 % unsubscribe because of too much mail from this company. */
export const WHY_UNSUBSCRIBE = excerpt(
  'MarketingSherpa, Why consumers unsubscribe',
  '2017',
  'https://www.marketingsherpa.com/article/chart/why-consumers-unsubscribe',
)

/** Receipts and shipping details are among the most important mail to more than 40 %, marketing to 9 %; spam is "mail I did not request" to 60 %. */
export const MAAWG = excerpt(
  'MAAWG, consumer survey, as told by Return Path',
  '-',
  'https://www.validity.com/maawg-consumer-survey-deeper-in-the-data/',
)

/** Shops get two to ten tickets in a hundred orders. */
export const GORGIAS = excerpt('Gorgias, Pricing', 'tickets a month', 'https://www.gorgias.com/pricing')
