import { census, percentOf } from '../server/audience/demo/census.ts'
import { USUAL } from '../server/audience/demo/demo.ts'
import { type Line, PROMISED_LINES, PROMISES, type Whole } from '../server/audience/demo/promises.ts'
import { SHOP } from '../server/audience/demo/shop.ts'

/** The day on which the page counts. */
const TODAY = '2026-11-01'
const WHOLES: Readonly<Record<Whole, string>> = {
  people: 'people',
  contacts: 'contacts',
  buyers: 'who ever ordered',
  orders: 'orders',
}

/** docs/reference/demo-shop.md: who lives in the demo shop, as promised and as counted in the usual one. */
export function demoShopPage(): { readonly path: string; readonly text: string } {
  const counted = census({ ...USUAL, today: TODAY, hash: (key) => key })
  const { wholes } = counted
  const row = (line: Line) => {
    const { of, who, least, most } = PROMISES[line]
    return `| ${who} | ${WHOLES[of]} | ${least}–${most} % | ${counted.lines[line]} | ${percentOf(counted, line).toFixed(2)} % |`
  }
  const text = [
    '<!-- Written by tools/gen.ts; do not edit. -->',
    '# Who lives in the demo shop',
    '',
    'Pluis & Plank is a Dutch web shop that is not there: shoes, clothes and what one takes along, six years up to today. At the checkout one can give something to the foundation Luchtkastelenroute, which answers for its own mail. Names are made of lists, streets, towns and register numbers are invented, postcodes are of a shape that is never given out, and every address is at example.org, example.com or under .example, where no mail arrives.',
    '',
    'The same seed and day give the same people, bit for bit; the first ten thousand of a million are the ten thousand. Two are always there:',
    '',
    '- `K-0000001`, Wietske van Weekeinde, orders every week, to this day.',
    '- `K-0000002`, Evert Eenpaar, bought one pair of shoes, six years ago, and was not heard of since. No account, no consent, no soft opt-in; where he is from is written down, and for how long he may be kept.',
    '',
    '## Who sends',
    '',
    '| brand | legal sender | streams |',
    '| --- | --- | --- |',
    ...SHOP.brand.map((brand) => {
      const sender = SHOP.legal_sender.find(({ id }) => id === brand.legal_sender_id)?.name ?? ''
      const streams = SHOP.stream.filter(({ brand_id }) => brand_id === brand.id)
      return `| ${brand.name} | ${sender} | ${streams.map(({ name, kind }) => `${name} (${kind})`).join(', ')} |`
    }),
    '',
    '## In which shares',
    '',
    `Promised: between which percents the share stays in a shop of ten thousand or more, whatever the seed. Counted: the usual shop (seed ${USUAL.seed}, ${wholes.people} people of whom ${wholes.contacts} are contacts still, ${wholes.buyers} ever ordered, ${wholes.orders} orders) on ${TODAY}. Refusals are counted by the people who use the address.`,
    '',
    '| who or what | of | promised | counted | |',
    '| --- | --- | --- | --- | --- |',
    ...PROMISED_LINES.map(row),
    '',
  ].join('\n')
  return { path: 'docs/reference/demo-shop.md', text }
}
