import { useInfiniteQuery } from '@tanstack/react-query'
import type { Reply } from '../../client.ts'
import { DataList } from '../../parts/data-table.tsx'
import { list } from '../../queries.ts'
import { amount, day, fill, type Lang, moment, useLang, useSay } from '../../words/index.ts'
import { Facts, More } from './facts.tsx'
import { en } from './words/en.ts'
import { nl } from './words/nl.ts'

type Order = Reply<'GET /api/v1/people/:id/orders'>['orders'][number]
type Event = Reply<'GET /api/v1/people/:id/events'>['events'][number]

const AT_ONCE = 10

/** The orders of somebody, newest first. */
export function Orders({ id }: { readonly id: string }) {
  const say = useSay({ nl, en })
  const lang = useLang()
  const query = useInfiniteQuery(list('GET /api/v1/people/:id/orders', { params: { id }, query: { limit: AT_ONCE } }))
  return (
    <DataList
      caption={say.orders}
      query={query}
      rowsOf={({ orders }) => orders}
      keyOf={(order) => order.id}
      empty={<p>{say.noOrders}</p>}
      columns={[
        { head: say.order.number, cell: ({ number }) => <span className="whole">{number}</span> },
        { head: say.order.placed, cell: ({ placedAt }) => day(placedAt, lang) },
        { head: say.order.what, cell: (order) => <Lines order={order} /> },
        { head: say.order.state, cell: ({ state }) => say.states[state as keyof typeof say.states] ?? state },
        { head: say.order.total, align: 'end', cell: ({ total }) => (total ? amount(total, lang) : '') },
      ]}
    />
  )
}

/** What was ordered; the rest of what is known of it is opened. */
function Lines({ order }: { readonly order: Order }) {
  const { states } = useSay({ nl, en })
  return (
    <>
      {order.lines.length === 0 && <span className="quiet">{states.unknown}</span>}
      <ul className="lines">
        {order.lines.map(({ sku, name, quantity }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the lines of an order have a place and never change
          <li key={at}>
            {quantity > 1 && `${quantity} × `}
            {name ?? sku}
          </li>
        ))}
      </ul>
      <OrderDetails order={order} />
    </>
  )
}

function OrderDetails({ order }: { readonly order: Order }) {
  const say = useSay({ nl, en })
  const lang = useLang()
  const { brand, source, paidAt, shippedAt, cancelledAt, shipping } = order
  const when = (at: string | null) => at && moment(at, lang)
  const articles = order.lines.map((line) => article(line, say, lang)).filter(Boolean)
  return (
    <More about={order.number}>
      <Facts
        facts={[
          [say.order.brand, brand.name],
          [say.order.paid, when(paidAt)],
          [say.order.shipped, when(shippedAt)],
          [say.order.cancelled, when(cancelledAt)],
          [say.order.shipping, shipping && amount(shipping, lang)],
          [say.order.articles, articles.join('; ') || null],
          [say.order.source, source],
        ]}
      />
    </More>
  )
}

/** The number, the category and the price of what is on a line, as far as they are known. */
function article({ sku, name, category, unit }: Order['lines'][number], say: typeof nl, lang: Lang): string | null {
  const price = unit && fill(say.order.each, { price: amount(unit, lang) })
  const known = [name && sku, category, price].filter(Boolean).join(', ')
  return known ? `${name ?? sku}: ${known}` : null
}

/** What happened to somebody beside orders, newest first. */
export function Events({ id }: { readonly id: string }) {
  const say = useSay({ nl, en })
  const lang = useLang()
  const query = useInfiniteQuery(list('GET /api/v1/people/:id/events', { params: { id }, query: { limit: AT_ONCE } }))
  return (
    <DataList
      caption={say.events}
      query={query}
      rowsOf={({ events }) => events}
      keyOf={(event) => event.id}
      empty={<p>{say.noEvents}</p>}
      columns={[
        { head: say.event.name, cell: ({ name }) => name },
        { head: say.event.at, cell: ({ at }) => moment(at, lang) },
        { head: say.event.properties, cell: (event) => <Properties event={event} /> },
        { head: say.event.source, cell: ({ source }) => source },
      ]}
    />
  )
}

function Properties({ event }: { readonly event: Event }) {
  const properties = Object.entries(event.properties)
  if (properties.length === 0) return null
  return (
    <ul className="lines">
      {properties.map(([name, value]) => (
        <li key={name}>
          <span className="quiet">{name}:</span> {String(value)}
        </li>
      ))}
    </ul>
  )
}
