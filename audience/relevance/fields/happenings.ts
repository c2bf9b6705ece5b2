import sql from 'sql-template-tag'
import type { Known } from '../../known.ts'
import type { Field } from './field.ts'
import { momentOf } from './moments.ts'
import { count } from './numbers.ts'
import { among, type Instant, same, type Things } from './things.ts'

type Event = Known['events'][number]
type Delivery = Known['deliveries'][number]

const HAPPENED: Instant<Event> = { of: ({ at }) => at, column: sql`t.at` }

const EVENTS: Things<Event> = {
  of: ({ events }) => events,
  table: sql`waarom.event t`,
  only: () => [],
  scopes: { name: 'event-names', in: 'window' },
  narrow: ({ name }) => (name ? [among<Event>((event) => event.name, sql`t.name`, name)] : []),
  at: HAPPENED,
  facts: { last: 'last_event_at' },
}

const MAILS: Things<Delivery> = {
  of: ({ deliveries }) => deliveries,
  table: sql`waarom.delivery t`,
  // What bounced reached nobody, and is not known of anybody.
  only: () => [{ fits: () => true, sql: sql`t.state <> 'bounced'` }],
  scopes: { stream: 'streams', in: 'window' },
  narrow: ({ stream }) =>
    stream === undefined ? [] : [same<Delivery>((mail) => mail.streamId, sql`t.stream_id`, stream)],
  at: { of: ({ at }) => at, column: sql`t.at` },
  facts: { count: 'deliveries', last: 'last_delivery_at' },
}

/** What somebody did, and which mails reached him. */
export const happeningFields = {
  events: count(EVENTS),
  'last-event': momentOf(EVENTS, HAPPENED, 'last'),
  mails: count(MAILS),
} as const satisfies Readonly<Record<string, Field>>
