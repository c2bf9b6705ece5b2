import type { nl } from './nl.ts'

/** English sentences of the list of imports. */
export const en: typeof nl = {
  lead: 'From a file of your shop or mail tool. You first see what will happen; nothing is taken until you say so.',
  upload: {
    choose: 'Choose a file',
    or: 'or drag it here',
    formats: 'CSV, JSON Lines or Parquet, as .gz too, up to 4 GB. Save a spreadsheet as CSV.',
    sent: '{share} sent: {sent} of {size}. Stay on this page until the file has arrived.',
    looking: 'The file is here and is being read.',
    cancel: 'Cancel',
  },
  earlier: 'Earlier imports',
  empty: {
    title: 'Nothing brought in yet',
    steps: [
      'Export your customers or subscribers. Files of Mailchimp, Shopify, WooCommerce, Magento, Lightspeed, Klaviyo, Laposta, listmonk and Deployteq are recognised; of others you say once what the columns are.',
      'Bring in the list of those who unsubscribed first. Whoever refused stays out, whatever comes in after.',
      'You say where the data come from, see what changes, and only then bring them in.',
    ],
  },
  columns: {
    at: 'When',
    source: 'From',
    holds: 'What it holds',
    state: 'State',
    size: 'Size',
    rows: 'Rows',
    rejected: 'Rejected',
  },
  unknown: 'unknown',
  holds: {
    contacts: 'people',
    orders: 'orders',
    contracts: 'subscriptions and contracts',
    events: 'events',
    consents: 'consents',
    'soft-opt-ins': 'customers without objection (soft opt-in)',
    suppressions: 'refusals',
    deliveries: 'mails that were sent',
  },
  states: {
    looked: 'waits for you',
    waiting: 'in the queue',
    running: 'under way',
    done: 'done',
    failed: 'failed',
    stopped: 'stopped',
  },
}
