import type { Cite } from '../../rulebook.ts'
import { READ } from '../read.ts'

/** Spam Act 2003, s. 6: what is commercial. */
export const SPAM_6: Cite = {
  instrument: 'Spam Act 2003 (Cth)',
  article: '6',
  url: 'http://www.austlii.edu.au/au/legis/cth/consol%5fact/sa200366/s6.html',
  read: READ,
  weight: 'statute',
  sure: 'read',
}
/** Schedule 1: designated commercial messages. */
export const SCHEDULE_1: Cite = { ...SPAM_6, article: 'Schedule 1', url: 'https://zoelaw.ai/legislation/spam-act-2003' }
/** ACMA: factual mail with marketing content or links to it needs consent. */
export const ACMA: Cite = {
  instrument: 'ACMA',
  article: 'DoorDash and others (2023)',
  url: 'https://www.watchdogcompliance.com/blog/spam',
  read: READ,
  weight: 'regulator',
  sure: 'read',
}
/** ACMA, Ticketek 2023: links to the own site and social pages with promotions. */
export const TICKETEK: Cite = {
  ...ACMA,
  article: 'Ticketek (2023)',
  url: 'https://hwlebsworth.com.au/a-reminder-about-spam-ticketek-case/',
}
/** ACMA, Commonwealth Bank 2024: direct links to marketing content suffice. */
export const CBA: Cite = {
  ...ACMA,
  article: 'Commonwealth Bank (2024)',
  url: 'https://ia.acs.org.au/article/2024/commbank-cops--7-5m-fine-for-spam-again.html',
}
/** Unsubscribe within five business days, without log-in. */
export const UNSUBSCRIBE: Cite = {
  ...ACMA,
  article: 'Unsubscribe rules',
  url: 'https://claytonutz.com/insights/2023/november/the-acma-cranks-up-enforcement-do-your-factual-customer-emails-pass-the-spam-act-test',
}
/** Consent, express or inferred. */
export const CONSENT: Cite = {
  ...ACMA,
  article: 'Consent',
  url: 'https://www.minterellison.com/articles/acma-further-raises-the-spam-act-stakes',
}
