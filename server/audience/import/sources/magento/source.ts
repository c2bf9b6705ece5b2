import type { Source, Use } from '../source.ts'

const secret = { drop: 'secret' } as const satisfies Use
const unneeded = { drop: 'not-needed' } as const satisfies Use

/**
 * The main file of customers (System, Export), and the grid of orders as CSV. Those of the second stand
 * on the page of the orders workspace; those of the first were seen in a sample in Adobe's text on a patch of the import.
 * Not verified: that the grid exports the columns it shows; the file with addresses of customers (`_address_…`), which is left out, and the columns of the grid that
 * a shop can add (`Customer Email`, without which an order can be tied to nobody). The main file has no country and says
 * nothing of newsletters.
 */
export const magento: Source = {
  id: 'magento',
  name: 'Magento / Adobe Commerce',
  read: [{ url: 'https://docs.magento.com/user-guide/sales/orders-workspace.html', date: '2026-11-28' }],
  files: [
    {
      id: 'customers',
      holds: ['contacts'],
      sure: 'seen',
      needs: ['email', '_website', '_store', 'created_at', 'firstname', 'lastname'],
      columns: {
        email: 'contact.address',
        _website: 'contact.from',
        _store: unneeded,
        confirmation: unneeded,
        created_at: 'contact.since',
        created_in: unneeded,
        disable_auto_group_change: unneeded,
        dob: { drop: 'birth' },
        failures_num: secret,
        first_failure: secret,
        firstname: 'contact.first-name',
        gender: { drop: 'birth' },
        group_id: unneeded,
        lastname: 'contact.last-name',
        lock_expires: secret,
        middlename: 'contact.middle-name',
        password: secret,
        password_hash: secret,
        prefix: unneeded,
        rp_token: secret,
        rp_token_created_at: secret,
        store_id: unneeded,
        suffix: unneeded,
        taxvat: { drop: 'payment' },
        updated_at: unneeded,
        website_id: unneeded,
      },
    },
    {
      id: 'orders',
      holds: ['orders', 'contacts'],
      sure: 'documented',
      needs: ['ID', 'Purchase Point', 'Purchase Date', 'Bill-to Name', 'Grand Total (Purchased)', 'Status'],
      columns: {
        ID: 'order.id',
        'Purchase Point': unneeded,
        'Purchase Date': 'order.placed',
        'Bill-to Name': 'contact.name',
        'Ship-to Name': { drop: 'place' },
        'Grand Total (Base)': { drop: 'payment' },
        'Grand Total (Purchased)': 'order.total',
        Status: 'order.status',
        Action: unneeded,
        'Allocated sources': unneeded,
        'Customer Email': 'contact.address',
      },
    },
  ],
}
