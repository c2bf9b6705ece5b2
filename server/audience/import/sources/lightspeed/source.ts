import type { Source, Use } from '../source.ts'

const place = { drop: 'place' } as const satisfies Use
const unneeded = { drop: 'not-needed' } as const satisfies Use

/**
 * Customers of Lightspeed eCom (C-Series, once SEOshop), by the table of columns on its own page.
 * Not verified: the names of the columns after the shipping country (groups, date of birth, gender, confirmed), which are
 * of no use here; whether somebody takes the newsletter, which is not among the columns that were read; orders, of which
 * no page with columns was found.
 */
export const lightspeed: Source = {
  id: 'lightspeed',
  name: 'Lightspeed eCom',
  read: [{ url: 'https://ecom-support.lightspeedhq.com/hc/en-us/articles/360016065014', date: '2026-11-28' }],
  files: [
    {
      id: 'customers',
      holds: ['contacts'],
      sure: 'documented',
      needs: ['Internal ID', 'Registered', 'Firstname', 'LastnamePreposition', 'Lastname', 'E-Mail'],
      columns: {
        'Internal ID': 'contact.id',
        Registered: 'contact.since',
        Language: 'contact.language',
        Firstname: 'contact.first-name',
        LastnamePreposition: 'contact.middle-name',
        Lastname: 'contact.last-name',
        'E-Mail': 'contact.address',
        Phone: 'contact.phone',
        Mobile: unneeded,
        'Customer type': unneeded,
        Company: 'contact.company',
        'Coc number': unneeded,
        'Vat number': { drop: 'payment' },
        Attn: place,
        Streetname: place,
        'Address 2': place,
        Number: place,
        Extension: place,
        Zipcode: 'contact.postcode',
        City: place,
        Region: place,
        Country: 'contact.country',
        'Shipping Attn': place,
        'Shipping company': place,
        'Shipping Streetname': place,
        'Shipping Address 2': place,
        'Shipping Number': place,
        'Shipping Extension': place,
        'Shipping Zipcode': place,
        'Shipping City': place,
        'Shipping Region': place,
        'Shipping Country': place,
      },
    },
  ],
}
