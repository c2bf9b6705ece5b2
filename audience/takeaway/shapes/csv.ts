import type { Column, Holds, Shape } from '../shape.ts'

/** Our own headings need no page: whoever takes the file says what they are there. */
const own = (heading: string, holds: Holds): Column => ({ heading, holds, cite: null })

/**
 * A plain file for every other tool, and for people: a spreadsheet opens it. What was sent to these people is known by
 * `waarom_mail` when it comes back.
 */
export const csv: Shape = {
  id: 'csv',
  name: null,
  separator: ',',
  mark: true,
  limits: { fileOctets: null, textOctets: null, asciiLocalPart: false },
  recipients: [
    own('email', 'address'),
    own('external_id', 'external-id'),
    own('first_name', 'first-name'),
    own('last_name', 'last-name'),
    own('language', 'language'),
    own('waarom_group', 'group'),
    own('waarom_variant', 'variant'),
    own('waarom_reason', 'reason'),
    own('waarom_mail', 'mail'),
    own('waarom_snapshot', 'snapshot'),
  ],
  refusals: {
    columns: [
      own('email', 'address'),
      own('external_id', 'external-id'),
      own('waarom_refusal', 'refusal'),
      own('waarom_refused_mail', 'mail'),
      own('waarom_snapshot', 'snapshot'),
    ],
    stopsAll: false,
  },
  steps: [
    {
      nl: 'Breng eerst het bestand met weigeringen in, op de lijst van wie deze mail niet krijgt.',
      en: 'Bring the file with refusals in first, on the list of who does not get this mail.',
    },
    {
      nl: 'Breng dan de ontvangers in. Open het bestand niet eerst in een spreadsheet: die verandert adressen die met + of - beginnen.',
      en: 'Then bring the recipients in. Do not open the file in a spreadsheet first: it changes addresses that begin with + or -.',
    },
  ],
}
