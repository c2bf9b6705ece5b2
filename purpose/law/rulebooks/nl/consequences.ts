import type { ConsequenceRow } from '../../rulebook.ts'
import { inferred, remembered } from '../cite.ts'
import { gdprRows } from '../gdpr.ts'
import { INTELIGO } from '../main-rows.ts'
import { READ } from '../read.ts'
import { CODE_SCOPE, DDMA, DDMA_EMAIL, RCC_BOL, TW_117 } from './sources.ts'

const OTHER = ['commercial', 'charitable', 'ideological'] as const

const service = [
  {
    id: 'nl/service-consent',
    when: { purpose: 'service' },
    then: { consent: 'not-needed' },
    explain: {
      en: 'No consent needed: the ban covers advertising, calls for a cause and fundraising, and service is none of these.',
      nl: 'Geen toestemming nodig: het verbod geldt voor reclame, oproepen en werving, en service is dat niet.',
    },
    cite: { ...TW_117, article: '11.7(1)' },
  },
  {
    id: 'nl/service-unsubscribe',
    when: { purpose: 'service', alert: 'no' },
    then: { unsubscribe: 'not-needed' },
    explain: {
      en: 'This permission rests on the advice of an association (DDMA): a service mail needs no unsubscribe link.',
      nl: 'Deze vrijheid rust op het advies van een branchevereniging (DDMA): een servicemail heeft geen afmeldlink nodig.',
    },
    cite: DDMA,
  },
  {
    id: 'nl/alert-stop',
    when: { purpose: 'service', alert: 'yes' },
    then: { unsubscribe: 'needed' },
    explain: {
      en: 'The reader asked for this alert, so no consent is in question; keep the way to stop it.',
      nl: 'De lezer vroeg om deze melding, dus toestemming speelt niet; houd de mogelijkheid om haar te stoppen.',
    },
    cite: inferred(DDMA_EMAIL),
  },
  {
    id: 'nl/service-suppressed',
    when: { purpose: 'service', tinge: 'none', unread: 'none' },
    then: { suppressed: 'may-receive' },
    explain: {
      en: 'This permission rests on the advice of an association (DDMA): people who refused advertising may get a service mail.',
      nl: 'Deze vrijheid rust op het advies van een branchevereniging (DDMA): wie reclame weigerde, mag een servicemail krijgen.',
    },
    cite: DDMA,
  },
  {
    id: 'nl/tinge-suppressed',
    when: { purpose: 'service', tinge: ['light', 'strong'] },
    then: { suppressed: 'must-not-receive' },
    explain: {
      en: 'With promotion in it the mail may not go to people who refused advertising. A banner sent to such a customer was held against the sender.',
      nl: 'Met reclame erin mag de mail niet naar wie reclame weigerde. Een banner aan zo’n klant is de afzender aangerekend.',
    },
    cite: RCC_BOL,
  },
  {
    id: 'nl/service-relation',
    when: { purpose: 'service' },
    then: { customerRelation: 'not-needed' },
    explain: {
      en: 'This permission rests on the advice of an association (DDMA): no customer relation needed, free users too.',
      nl: 'Deze vrijheid rust op het advies van een branchevereniging (DDMA): geen klantrelatie nodig, ook gratis gebruikers.',
    },
    cite: DDMA,
  },
  {
    id: 'nl/trade-register',
    when: { purpose: 'service' },
    then: { senderIdentity: 'needed' },
    explain: {
      en: 'Sender’s name and contact stay needed, and on business mail other than advertising the trade register number.',
      nl: 'Naam en contact van de afzender blijven nodig, en op zakelijke mail die geen reclame is ook het KVK-nummer.',
    },
    cite: {
      instrument: 'Handelsregisterwet 2007',
      article: '27',
      url: 'https://wetten.overheid.nl/BWBR0021777',
      read: null,
      weight: 'statute',
      sure: 'remembered',
    },
  },
] as const satisfies readonly ConsequenceRow[]

const other = [
  {
    id: 'nl/commercial-consent',
    when: { purpose: 'commercial' },
    then: { consent: 'soft-opt-in-or-consent' },
    explain: {
      en: 'Consent needed that you can prove, or the customer exception: address from a sale, told and able to refuse then, your own similar products.',
      nl: 'Bewijsbare toestemming nodig, of de klantuitzondering: adres uit een verkoop, toen gemeld en te weigeren, eigen gelijksoortige producten.',
    },
    cite: remembered(TW_117, '11.7'),
  },
  {
    id: 'nl/charitable-consent',
    when: { purpose: 'charitable' },
    then: { consent: 'soft-opt-in-or-consent' },
    explain: {
      en: 'Consent needed that you can prove, or the exception for donors. The Code names the gift as a ground; the statute is to be checked.',
      nl: 'Bewijsbare toestemming nodig, of de uitzondering voor gevers. De Code noemt de schenking als grond; controleer de wet.',
    },
    cite: inferred(CODE_SCOPE),
  },
  {
    id: 'nl/ideological-consent',
    when: { purpose: 'ideological' },
    then: { consent: 'needed' },
    explain: {
      en: 'Consent needed that you can prove: a call for a cause is in the ban.',
      nl: 'Bewijsbare toestemming nodig: een oproep voor een zaak valt onder het verbod.',
    },
    cite: { ...TW_117, article: '11.7(1)' },
  },
  {
    id: 'nl/other-unsubscribe',
    when: { purpose: OTHER },
    then: { unsubscribe: 'needed' },
    explain: {
      en: 'Every such mail must say how to stop, free, electronically and without log-in.',
      nl: 'In elke mail moet staan hoe de ontvanger kan stoppen: gratis, elektronisch en zonder inloggen.',
    },
    cite: {
      ...DDMA_EMAIL,
      instrument: 'Code reclame via e-mail',
      url: 'https://www.juridische-supermarkt.nl/spam/',
      weight: 'self-regulation',
    },
  },
  {
    id: 'nl/other-suppressed',
    when: { purpose: OTHER },
    then: { suppressed: 'must-not-receive' },
    explain: {
      en: 'People who unsubscribed or objected may not get this mail.',
      nl: 'Wie zich afmeldde of bezwaar maakte, mag deze mail niet krijgen.',
    },
    cite: remembered(TW_117, '11.7'),
  },
  {
    id: 'nl/other-identity',
    when: { purpose: [...OTHER, 'editorial'] },
    then: { senderIdentity: 'needed' },
    explain: {
      en: 'The mail must show who really sends it and an address or number where it can be stopped.',
      nl: 'De mail moet tonen wie hem echt stuurt, en een adres of nummer waar de ontvanger kan stoppen.',
    },
    cite: remembered(TW_117, '11.7'),
  },
  {
    id: 'nl/other-relation',
    when: { purpose: [...OTHER, 'editorial'] },
    then: { customerRelation: 'not-needed' },
    explain: {
      en: 'This permission rests on the advice of an association (DDMA): with consent no customer relation is needed; without it the relation must come from a sale or gift.',
      nl: 'Deze vrijheid rust op het advies van een branchevereniging (DDMA): met toestemming is geen klantrelatie nodig; zonder toestemming moet die uit een verkoop of gift komen.',
    },
    cite: inferred(DDMA_EMAIL),
  },
] as const satisfies readonly ConsequenceRow[]

const editorial = [
  {
    id: 'nl/editorial-consent',
    when: { purpose: 'editorial' },
    then: { consent: 'not-needed' },
    explain: {
      en: 'This permission rests on the advice of an association (DDMA): what somebody asked for is not unsolicited. Keep the request as proof.',
      nl: 'Deze vrijheid rust op het advies van een branchevereniging (DDMA): waar iemand om vroeg, is niet ongevraagd. Bewaar het verzoek als bewijs.',
    },
    cite: DDMA_EMAIL,
  },
  {
    id: 'nl/editorial-unsubscribe',
    when: { purpose: 'editorial' },
    then: { unsubscribe: 'needed', suppressed: 'must-not-receive' },
    explain: {
      en: 'Who asked for a newsletter may stop it at any time; keep the link, and leave out who did.',
      nl: 'Wie om een nieuwsbrief vroeg, mag altijd stoppen. Houd de link erin en sla over wie dat deed.',
    },
    cite: inferred(INTELIGO),
  },
] as const satisfies readonly ConsequenceRow[]

const always = [
  {
    id: 'nl/postal-address',
    when: {},
    then: { postalAddress: 'not-needed' },
    explain: {
      en: 'This permission is an inference: an electronic address to reply to or stop at suffices; a postal address is wise.',
      nl: 'Deze vrijheid is afgeleid: een elektronisch adres om te antwoorden of te stoppen volstaat; een postadres is verstandig.',
    },
    cite: inferred(TW_117, '11.7'),
  },
  {
    id: 'nl/ad-label',
    when: {},
    then: { adLabel: 'not-needed' },
    explain: {
      en: 'This permission is an inference: no label is prescribed, but advertising must be recognisable as such.',
      nl: 'Deze vrijheid is afgeleid: er is geen label voorgeschreven, maar reclame moet als zodanig herkenbaar zijn.',
    },
    cite: inferred(CODE_SCOPE),
  },
  {
    id: 'nl/opt-out-term',
    when: {},
    then: { optOutWithin: { days: 0 } },
    explain: {
      en: 'Carry out an objection at once: the law names no number of days.',
      nl: 'Voer een bezwaar meteen uit: de wet noemt geen aantal dagen.',
    },
    cite: {
      instrument: 'ICTRecht, De regels rond reclame',
      article: '-',
      url: 'https://www.ictrecht.nl/blog/de-regels-rond-reclame-waar-moet-u-op-letten',
      read: READ,
      weight: 'association',
      sure: 'read',
    },
  },
] as const satisfies readonly ConsequenceRow[]

/** What follows from each purpose under Dutch law. */
export const consequences: readonly ConsequenceRow[] = [
  ...service,
  ...other,
  ...editorial,
  ...always,
  ...gdprRows('nl', 'GDPR', {
    instrument: 'Telecommunicatiewet',
    article: '11.7a',
    url: 'https://wetten.overheid.nl/BWBR0009950/2026-07-01/0#Hoofdstuk11_Paragraaf11.1_Artikel11.7a',
  }),
]
