import type { Cite } from '../../rulebook.ts'
import { READ } from '../read.ts'

/** Telecommunicatiewet 11.7, members 1 and 2 as read. Members were renumbered in 2021, so none is cited. */
export const TW_117 = {
  instrument: 'Telecommunicatiewet',
  article: '11.7',
  url: 'https://wetten.overheid.nl/BWBR0009950/2026-07-01/0#Hoofdstuk11_Paragraaf11.1_Artikel11.7',
  read: READ,
  weight: 'statute',
  sure: 'read',
} as const satisfies Cite

/** The association's advice on service mails. */
export const DDMA = {
  instrument: 'DDMA, Servicemails in tijden van corona',
  article: '-',
  url: 'https://ddma.nl/kennisbank/servicemails-in-tijden-van-corona-hier-moet-je-op-letten/',
  read: READ,
  weight: 'association',
  sure: 'read',
} as const satisfies Cite

/** The association's page on e-mail: conditions of the soft opt-in. */
export const DDMA_EMAIL = {
  ...DDMA,
  instrument: 'DDMA, Juridische kennis e-mail',
  url: 'https://ddma.nl/juridische-kennis/e-mail',
} as const satisfies Cite

/** Code reclame via e-mail of 27 March 2025, as reported. */
export const CODE_2025 = {
  instrument: 'Code reclame via e-mail 2025',
  article: 'servicebericht',
  url: 'https://www.markkruisman.nl/blog/de-code-reclame-via-e-mail-is-vernieuwd/',
  read: READ,
  weight: 'self-regulation',
  sure: 'read',
} as const satisfies Cite

/** What the Code covers and what it leaves out, as reported by the publishers' association. */
export const CODE_SCOPE = {
  ...CODE_2025,
  instrument: 'Code reclame via e-mail',
  article: '1',
  url: 'https://nuv.nl/veelgestelde-vragen/waaraan-moet-een-e-mailcampagne-minimaal-voldoen/',
} as const satisfies Cite

/** RCC 2015/00836 and 2015/01048 (bol.com). */
export const RCC_BOL = {
  instrument: 'Reclame Code Commissie',
  article: '2015/01048',
  url: 'https://www.reclameboek.nl/artikelen/banner-in-bestelbevestiging-niet-zonder-meer-toegestaan',
  read: READ,
  weight: 'self-regulation',
  sure: 'read',
} as const satisfies Cite

/** RCC, chair, early 2020 (Booking.com). */
export const RCC_BOOKING = {
  ...RCC_BOL,
  article: 'Booking.com (2020)',
  url: 'https://www.dirkzwager.nl/kennis/artikelen/mag-reclame-worden-verstopt-in-bevestigingsmails/',
} as const satisfies Cite

/** RCC 2023/00031. */
export const RCC_2023_31 = {
  ...RCC_BOL,
  article: '2023/00031',
  url: 'https://www.reclamecode.nl/uitspraken/resultaten/recreatie-amusement-cultuur-en-sport-2023-00031/422047/',
} as const satisfies Cite
