import type { Column, Shape } from '../shape.ts'
import { documented } from './cites.ts'

/** Email address is the only column that is needed; any other column becomes a text field of 255 bytes. */
const FIELDS = documented('https://mailchimp.com/help/format-guidelines-for-your-import-file/')
const address: Column = { heading: 'Email Address', holds: 'address', cite: FIELDS }

/**
 * Contacts for an audience of Mailchimp. Its page has the fields, their order (any), the limit of a text field (255 bytes,
 * then it is clipped) and that only ASCII may stand before the @; an older one wants UTF-8
 * (`http://kb.mailchimp.com/lists/growth/format-list-fields`).
 * Not verified: the largest file (no page of Mailchimp names one, others say 10 to 200 MB); that an import asks which status
 * everybody in it gets, among them unsubscribed.
 */
export const mailchimp: Shape = {
  id: 'mailchimp',
  name: 'Mailchimp',
  separator: ',',
  mark: false,
  limits: { fileOctets: null, textOctets: 255, asciiLocalPart: true },
  recipients: [
    address,
    { heading: 'First Name', holds: 'first-name', cite: FIELDS },
    { heading: 'Last Name', holds: 'last-name', cite: FIELDS },
    { heading: 'External ID', holds: 'external-id', cite: FIELDS },
    { heading: 'Waarom Group', holds: 'group', cite: FIELDS },
    { heading: 'Waarom Variant', holds: 'variant', cite: FIELDS },
    { heading: 'Waarom Reason', holds: 'reason', cite: FIELDS },
    { heading: 'Waarom Mail', holds: 'mail', cite: FIELDS },
    { heading: 'Waarom Snapshot', holds: 'snapshot', cite: FIELDS },
  ],
  refusals: { columns: [address], stopsAll: true },
  steps: [
    {
      nl: 'Importeer eerst het bestand met weigeringen, en kies daarbij de status Unsubscribed.',
      en: 'Import the file with refusals first, and choose the status Unsubscribed for it.',
    },
    {
      nl: 'Importeer dan de ontvangers. Maak van elke kolom met Waarom in de naam een tekstveld.',
      en: 'Then import the recipients. Make a text field of each column with Waarom in its name.',
    },
    {
      nl: 'Wie in Mailchimp is afgemeld krijgt geen campagne, ook geen servicemail. Vergelijk het aantal dat Mailchimp noemt met het aantal hieronder.',
      en: 'Whoever unsubscribed in Mailchimp gets no campaign, not even a service mail. Compare the number that Mailchimp tells with the one below.',
    },
  ],
}
