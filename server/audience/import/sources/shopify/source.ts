import type { Source, Use } from '../source.ts'

const place = { drop: 'place' } as const satisfies Use
const payment = { drop: 'payment' } as const satisfies Use
const unneeded = { drop: 'not-needed' } as const satisfies Use

/** The columns of an address under a prefix (`Billing `); only country and postal code are taken from the first. */
const address = (prefix: string, taken: boolean): Readonly<Record<string, Use>> => ({
  [`${prefix}Name`]: taken ? 'contact.name' : place,
  [`${prefix}Street`]: place,
  [`${prefix}Address1`]: place,
  [`${prefix}Address2`]: place,
  [`${prefix}Company`]: taken ? 'contact.company' : place,
  [`${prefix}City`]: place,
  [`${prefix}Zip`]: taken ? 'contact.postcode' : place,
  [`${prefix}Province`]: place,
  [`${prefix}Province Name`]: place,
  [`${prefix}Country`]: taken ? 'contact.country' : place,
  [`${prefix}Phone`]: taken ? 'contact.phone' : place,
})

const taxes = Object.fromEntries(
  [1, 2, 3, 4, 5].flatMap((at) => [`Tax ${at} Name`, `Tax ${at} Value`]).map((name): [string, Use] => [name, payment]),
)

/**
 * Customers and orders as Shopify exports them. An order of several lines has a row for each; only the first has the
 * money and the addresses, and all have the name. The file of customers exists in two shapes, with and without
 * `Default Address` before the address.
 * No page of Shopify on these files could be read; the columns are the same in many public programs that read them.
 * Not verified: whether `no` under Accepts Email Marketing tells who unsubscribed from who was never asked. It is
 * therefore read as no consent, and not as a refusal.
 */
export const shopify: Source = {
  id: 'shopify',
  name: 'Shopify',
  read: [],
  files: [
    {
      id: 'customers',
      holds: ['contacts', 'consents'],
      sure: 'seen',
      needs: ['First Name', 'Last Name', 'Email', 'Accepts Email Marketing', 'Total Spent', 'Total Orders'],
      columns: {
        'Customer ID': 'contact.id',
        'First Name': 'contact.first-name',
        'Last Name': 'contact.last-name',
        Email: 'contact.address',
        'Accepts Email Marketing': 'consent.given',
        'Accepts SMS Marketing': unneeded,
        'Accepts WhatsApp Marketing': unneeded,
        Company: 'contact.company',
        Address1: place,
        Address2: place,
        City: place,
        Province: place,
        'Province Code': place,
        Country: unneeded,
        'Country Code': 'contact.country',
        Zip: 'contact.postcode',
        'Default Address Company': 'contact.company',
        'Default Address Address1': place,
        'Default Address Address2': place,
        'Default Address City': place,
        'Default Address Province Code': place,
        'Default Address Country Code': 'contact.country',
        'Default Address Zip': 'contact.postcode',
        'Default Address Phone': unneeded,
        Phone: 'contact.phone',
        'Total Spent': { drop: 'counted' },
        'Total Orders': { drop: 'counted' },
        Note: { drop: 'free-text' },
        Tags: unneeded,
        'Tax Exempt': payment,
      },
    },
    {
      id: 'orders',
      holds: ['orders', 'contacts'],
      sure: 'seen',
      needs: ['Name', 'Email', 'Financial Status', 'Created at', 'Lineitem name', 'Lineitem quantity'],
      columns: {
        ...address('Billing ', true),
        ...address('Shipping ', false),
        ...taxes,
        Id: 'order.id',
        Name: 'order.number',
        Email: 'contact.address',
        'Financial Status': 'order.status',
        'Paid at': 'order.paid',
        'Fulfillment Status': unneeded,
        'Fulfilled at': 'order.shipped',
        'Accepts Marketing': unneeded,
        Currency: 'order.currency',
        Subtotal: payment,
        Shipping: payment,
        Taxes: payment,
        Total: 'order.total',
        'Discount Code': unneeded,
        'Discount Amount': payment,
        'Shipping Method': unneeded,
        'Created at': 'order.placed',
        'Lineitem quantity': 'line.quantity',
        'Lineitem name': 'line.name',
        'Lineitem price': 'line.price',
        'Lineitem compare at price': unneeded,
        'Lineitem sku': 'line.sku',
        'Lineitem requires shipping': unneeded,
        'Lineitem taxable': payment,
        'Lineitem fulfillment status': unneeded,
        'Lineitem discount': payment,
        Notes: { drop: 'free-text' },
        'Note Attributes': { drop: 'free-text' },
        'Cancelled at': 'order.cancelled',
        'Payment Method': payment,
        'Payment Reference': payment,
        'Payment References': payment,
        'Payment ID': payment,
        'Payment Terms Name': payment,
        'Next Payment Due At': payment,
        'Refunded Amount': payment,
        'Outstanding Balance': payment,
        Vendor: unneeded,
        Employee: unneeded,
        Location: unneeded,
        'Device ID': { drop: 'tracking' },
        Tags: unneeded,
        'Risk Level': unneeded,
        Source: unneeded,
        Phone: unneeded,
        'Receipt Number': unneeded,
        Duties: payment,
      },
    },
  ],
}
