import type { Cite } from '../../rulebook.ts'
import { READ } from '../read.ts'

/** 16 CFR 316.3: the primary purpose of a mail. */
export const CFR_316_3: Cite = {
  instrument: '16 CFR',
  article: '316.3',
  url: 'https://www.law.cornell.edu/cfr/text/16/316.3',
  read: READ,
  weight: 'regulator',
  sure: 'read',
}
/** 15 USC 7702(17): transactional or relationship message, by way of the FTC guide. */
export const USC_7702: Cite = {
  instrument: '15 USC',
  article: '7702(17)',
  url: 'https://cliclaw.com/faq/how-do-i-know-if-what-i%E2%80%99m-sending-transactional-or-relationship-message',
  read: READ,
  weight: 'statute',
  sure: 'read',
}
/** FTC final rule of 2008: opt-out in one step, what a postal address is. */
export const FTC_2008: Cite = {
  instrument: 'FTC final rule 2008 (73 FR 29654)',
  article: '-',
  url: 'http://federal.elaws.us/fr/notice/5/21/2008/e8-11394',
  read: READ,
  weight: 'regulator',
  sure: 'read',
}
/** NAFCU on transactional mail: no opt-out, header rule for all mail. */
export const NAFCU: Cite = {
  instrument: 'NAFCU, Do emails containing transactional or relationship content require an unsubscribe option',
  article: '-',
  url: 'https://www.nafcu.org/compliance-blog/do-emails-containing-transactional-or-relationship-content-require-unsubscribe-option',
  read: READ,
  weight: 'association',
  sure: 'read',
}
/** FTC v. Experian 2023: a free account is no shelter, a disclaimer has no effect. */
export const EXPERIAN: Cite = {
  instrument: 'FTC/DOJ v. Experian (2023)',
  article: '8:23-cv-01494',
  url: 'https://www.fenwick.com/insights/publications/remember-the-can-spam-act-the-ftc-does-practical-takeaways-from-the-ftcs-recent-can-spam-enforcement-action',
  read: READ,
  weight: 'regulator',
  sure: 'read',
}
/** CAN-SPAM Act. */
export const USC_7704: Cite = {
  instrument: '15 USC',
  article: '7704',
  url: 'https://www.law.cornell.edu/uscode/text/15/7704',
  read: null,
  weight: 'statute',
  sure: 'remembered',
}
