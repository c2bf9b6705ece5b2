import type { Source, Use } from '../source.ts'

const place = { drop: 'place' } as const satisfies Use
const payment = { drop: 'payment' } as const satisfies Use

/**
 * Customers from the report of WooCommerce itself, whose columns stand in its source (`get_export_columns` of
 * `plugins/woocommerce/src/Admin/API/Reports/Customers/Controller.php`), and orders from its extension for import and
 * export, whose columns stand in its page. A shop in another language exports the names of the customers' columns in that
 * language: such a file is mapped by hand.
 * Not verified: the order report of WooCommerce itself, which has no address and can be tied to nobody; the last columns
 * of the extension's page, of which the beginning was read.
 */
export const woocommerce: Source = {
  id: 'woocommerce',
  name: 'WooCommerce',
  read: [
    {
      url: 'https://github.com/woocommerce/woocommerce/blob/06b8f53a09f44a28d9527209d7813dd0d5c2e4d9/plugins/woocommerce/src/Admin/API/Reports/Customers/Controller.php',
      date: '2026-11-28',
    },
    { url: 'https://woocommerce.com/document/import-and-export-of-woocommerce-orders/', date: '2026-11-28' },
  ],
  files: [
    {
      id: 'customers',
      holds: ['contacts'],
      sure: 'documented',
      needs: ['Name', 'Username', 'Last Active', 'Sign Up', 'Email', 'Total Spend', 'AOV'],
      columns: {
        Name: 'contact.name',
        Username: { drop: 'not-needed' },
        'Last Active': { drop: 'tracking' },
        'Sign Up': 'contact.since',
        Email: 'contact.address',
        Orders: { drop: 'counted' },
        'Total Spend': { drop: 'counted' },
        AOV: { drop: 'counted' },
        'Country / Region': 'contact.country',
        City: place,
        Region: place,
        'Postal Code': 'contact.postcode',
        'Billing Phone': 'contact.phone',
        'Shipping Phone': { drop: 'not-needed' },
        Role: { drop: 'not-needed' },
      },
    },
    {
      id: 'orders',
      holds: ['orders', 'contacts'],
      sure: 'documented',
      needs: ['order_id', 'order_date', 'status', 'order_total', 'order_currency', 'customer_email'],
      columns: {
        order_id: 'order.id',
        order_number: 'order.number',
        order_date: 'order.placed',
        paid_date: 'order.paid',
        status: 'order.status',
        shipping_total: payment,
        shipping_tax_total: payment,
        fee_total: payment,
        fee_tax_total: payment,
        tax_total: payment,
        cart_discount: payment,
        order_discount: payment,
        discount_total: payment,
        order_total: 'order.total',
        order_subtotal: payment,
        order_currency: 'order.currency',
        payment_method: payment,
        payment_method_title: payment,
        transaction_id: payment,
        customer_ip_address: { drop: 'tracking' },
        customer_user_agent: { drop: 'tracking' },
        shipping_method: { drop: 'not-needed' },
        customer_id: 'order.contact',
        customer_user: { drop: 'not-needed' },
        customer_email: 'contact.address',
        billing_first_name: 'contact.first-name',
        billing_last_name: 'contact.last-name',
        billing_company: 'contact.company',
        billing_email: { drop: 'not-needed' },
        billing_phone: 'contact.phone',
        billing_address_1: place,
        billing_address_2: place,
        billing_city: place,
        billing_state: place,
        billing_postcode: 'contact.postcode',
        billing_country: 'contact.country',
        shipping_first_name: place,
        shipping_last_name: place,
        shipping_company: place,
        shipping_address_1: place,
        shipping_address_2: place,
        shipping_city: place,
        shipping_state: place,
        shipping_postcode: place,
        shipping_country: place,
        customer_note: { drop: 'free-text' },
      },
    },
  ],
}
