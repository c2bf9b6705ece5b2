import type { Column, Shape } from '../shape.ts'
import { documented, REMEMBERED } from './cites.ts'

/** The import of customers: a first line with headings, the usual separators, CSV as Windows writes it. */
const IMPORT = documented('https://docs.deployteq.net/dug/getting-started-with-deployteq/data/how-do-i-import-a-file')
/** Whom Deployteq mails: opt-in, status and complaint, whatever the mail is. */
const MAILABLE = documented(
  'https://docs.deployteq.net/dug/getting-started-with-deployteq/data/where-can-i-find-information-for-every-contact/when-is-a-customer-mailable',
)
/** Where `External customer number` is called so. */
const NUMBER = documented(
  'https://docs.deployteq.net/dug/getting-started-with-deployteq/extensions-and-integrations/event-based-export',
)
const own = (heading: string, holds: Column['holds']): Column => ({ heading, holds, cite: IMPORT })

const address: Column = { heading: 'E-mail address', holds: 'address', cite: REMEMBERED }
const number: Column = { heading: 'External customer number', holds: 'external-id', cite: NUMBER }

/**
 * Customers for Deployteq. Headings are free, as the wizard lets each column be put in a field.
 * Not verified: the heading of the address in English; that the word for no in `Opt-in (email)` is `No` (the Dutch pages
 * have `Nee`); the largest file and the longest text.
 */
export const deployteq: Shape = {
  id: 'deployteq',
  name: 'Deployteq',
  separator: ';',
  mark: false,
  limits: { fileOctets: null, textOctets: null, asciiLocalPart: false },
  recipients: [
    address,
    number,
    own('First name', 'first-name'),
    own('Last name', 'last-name'),
    own('Waarom group', 'group'),
    own('Waarom variant', 'variant'),
    own('Waarom reason', 'reason'),
    own('Waarom mail', 'mail'),
    own('Waarom snapshot', 'snapshot'),
  ],
  refusals: {
    columns: [address, number, { heading: 'Opt-in (email)', holds: { always: 'No' }, cite: MAILABLE }],
    stopsAll: true,
  },
  steps: [
    {
      nl: 'Importeer eerst het bestand met weigeringen; het zet Opt-in (e-mail) op Nee. Deployteq stuurt hun daarna geen enkele bulkmail meer.',
      en: 'Import the file with refusals first; it sets Opt-in (email) to No. After that Deployteq sends them no bulk mail at all.',
    },
    {
      nl: 'Importeer dan de ontvangers als groep. Deployteq kijkt niet naar het soort mail: wie Opt-in (e-mail) op Nee heeft krijgt ook geen servicemail. Vergelijk de aantallen.',
      en: 'Then import the recipients as a group. Deployteq does not look at the kind of mail: whoever has Opt-in (email) on No gets no service mail either. Compare the numbers.',
    },
  ],
}
