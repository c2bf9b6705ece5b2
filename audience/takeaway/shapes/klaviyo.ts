import type { Shape } from '../shape.ts'
import { documented, REMEMBERED } from './cites.ts'

/** A list from a CSV: `Email Address` in the first column, other columns by the name of a property, 50 MB at most. */
const LIST = documented('https://help.klaviyo.com/hc/en-us/articles/115005078967')
/** Suppressing in bulk: a file with the column `Email` and no other. */
const SUPPRESSED = documented('https://help.klaviyo.com/hc/en-us/articles/115005073867')

/**
 * Profiles for a list of Klaviyo, and its suppressed profiles. What is no property of Klaviyo becomes one of the customer's
 * own, by its heading.
 * Not verified: that suppressed profiles come in files of as much at most as lists do; that `External ID` is taken for the
 * id that Klaviyo's API has under that name, and not for a property of the customer's own; the longest value of a property.
 */
export const klaviyo: Shape = {
  id: 'klaviyo',
  name: 'Klaviyo',
  separator: ',',
  mark: false,
  limits: { fileOctets: 50_000_000, textOctets: null, asciiLocalPart: false },
  recipients: [
    { heading: 'Email Address', holds: 'address', cite: LIST },
    { heading: 'First Name', holds: 'first-name', cite: LIST },
    { heading: 'Last Name', holds: 'last-name', cite: LIST },
    { heading: 'External ID', holds: 'external-id', cite: REMEMBERED },
    { heading: 'Waarom Group', holds: 'group', cite: LIST },
    { heading: 'Waarom Variant', holds: 'variant', cite: LIST },
    { heading: 'Waarom Reason', holds: 'reason', cite: LIST },
    { heading: 'Waarom Mail', holds: 'mail', cite: LIST },
    { heading: 'Waarom Snapshot', holds: 'snapshot', cite: LIST },
  ],
  refusals: { columns: [{ heading: 'Email', holds: 'address', cite: SUPPRESSED }], stopsAll: true },
  steps: [
    {
      nl: 'Upload het bestand met weigeringen bij Suppressed profiles. Klaviyo stuurt hun daarna geen enkele marketingmail meer.',
      en: 'Upload the file with refusals under Suppressed profiles. After that Klaviyo sends them no marketing mail at all.',
    },
    {
      nl: 'Maak een lijst voor deze mail en upload de ontvangers. Zeg niet dat zij toestemming gaven als dat niet zo is.',
      en: 'Make a list for this mail and upload the recipients. Do not say that they consented when they did not.',
    },
  ],
}
