import { inferred } from '@waarom/purpose/law/rulebooks/cite.ts'
import { MAIL_KINDS } from '../mail-kind.ts'
import type { SuppressionRow } from '../row.ts'
import { GPSR, gdpr, SMTP } from '../sources.ts'

const BUT_DUTY = MAIL_KINDS.filter((kind) => kind !== 'duty')

/** Restricted, article 18: everything but duty mail, of every brand of the legal sender. */
export const restriction: readonly SuppressionRow[] = [
  {
    id: 'suppression/restriction-use',
    type: 'restriction',
    mail: BUT_DUTY,
    effect: 'stops',
    least: 'sender',
    explain: {
      en: 'Who had the use of personal data restricted gets no mail: the data are kept and not used, until the question is settled.',
      nl: 'Wie het gebruik van persoonsgegevens liet beperken, krijgt geen mail: de gegevens blijven bewaard en worden niet gebruikt, tot de vraag is beslist.',
    },
    cite: gdpr('18'),
  },
  {
    id: 'suppression/restriction-duty',
    type: 'restriction',
    mail: ['duty'],
    effect: 'passes',
    explain: {
      en: 'This permission is an inference: a law orders this mail, and it protects who gets it.',
      nl: 'Deze vrijheid is afgeleid: een wet schrijft deze mail voor, en hij beschermt wie hem krijgt.',
    },
    cite: inferred(gdpr('18')),
  },
]

/** The address does not exist: nothing can arrive there, whoever mails. */
export const hardBounce: readonly SuppressionRow[] = [
  {
    id: 'suppression/hard-bounce-any',
    type: 'hard-bounce',
    mail: BUT_DUTY,
    effect: 'stops',
    least: 'all',
    explain: {
      en: 'The mail server of this address refused mail for good. Nothing arrives here any more.',
      nl: 'De mailserver van dit adres heeft mail blijvend geweigerd. Hier komt niets meer aan.',
    },
    cite: SMTP,
  },
  {
    id: 'suppression/hard-bounce-duty',
    type: 'hard-bounce',
    mail: ['duty'],
    effect: 'stops',
    least: 'all',
    explain: {
      en: 'A law orders this mail, and at this address it does not arrive. The person goes on the list of those whom mail does not reach, to be told another way.',
      nl: 'Een wet schrijft deze mail voor, en op dit adres komt hij niet aan. De persoon komt op de lijst van wie mail niet bereikt, om het langs een andere weg te horen.',
    },
    cite: GPSR,
  },
]

/** Erased, article 17: only a keyed hash is left, so that nobody is brought back by an import. */
export const erased: readonly SuppressionRow[] = [
  {
    id: 'suppression/erased-any',
    type: 'erased',
    mail: BUT_DUTY,
    effect: 'stops',
    least: 'all',
    explain: {
      en: 'Who had personal data erased is not mailed any more. We keep only a sign by which we know this address again, so as not to mail it.',
      nl: 'Wie persoonsgegevens liet wissen, krijgt geen mail meer. Wij bewaren alleen een kenmerk waaraan wij dit adres herkennen om het niet te mailen.',
    },
    cite: gdpr('17'),
  },
  {
    id: 'suppression/erased-duty',
    type: 'erased',
    mail: ['duty'],
    effect: 'stops',
    least: 'all',
    explain: {
      en: 'The data were erased, so there is nobody left to tell. What a duty such as a recall needs is kept, and then the person is not erased.',
      nl: 'De gegevens zijn gewist, dus er is niemand meer om in te lichten. Wat voor een plicht als een terugroepactie nodig is, wordt bewaard, en dan is de persoon niet gewist.',
    },
    cite: inferred(gdpr('17(3)(b)')),
  },
]

/** Somebody has died. */
export const deceased: readonly SuppressionRow[] = [
  {
    id: 'suppression/deceased-any',
    type: 'deceased',
    mail: MAIL_KINDS,
    effect: 'stops',
    least: 'all',
    explain: {
      en: 'This person has died and is not mailed any more. No source that we know orders it: the GDPR leaves the dead to the law of each country, and decency asks it. Heirs are told another way.',
      nl: 'Deze persoon is overleden en krijgt geen mail meer. Geen bron die wij kennen schrijft het voor: de AVG laat overledenen aan het recht van elk land, en het fatsoen vraagt het. Nabestaanden horen het langs een andere weg.',
    },
    cite: inferred(gdpr('recital 27')),
  },
]
