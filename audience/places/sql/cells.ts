import sql, { raw, type Sql } from 'sql-template-tag'
import { type Bounds, BUCKETS, type Bucket, type Term } from '../../nuisance/cell.ts'
import { isIn, placeIn } from './leave-code.ts'
import { placeCase } from './place-case.ts'
import { settle } from './settle.ts'
import type { Question } from './statements.ts'

/**
 * Who is in, by all that an estimate of nuisance looks at: `place`, `country`, `recency` and `frequency` (places of the buckets),
 * `told`, `contacts`. The kind of mail follows from the variant of the place and the law of the country. Earlier mails are
 * looked up only for who is in.
 */
export function cellsSql({ audience, sent, when }: Question, bounds: Bounds): Sql {
  const one = placeCase(audience, sent, when)
  return sql`
with recursive inside as (
  select * from (
    select f.contact_id, ${one.place} as code, f.country, f.told, f.shares_address, ${recencyOf(bounds)} as recency
    from waarom.contact_facts f ${one.joins} where ${one.matches ?? sql`true`} offset 0
  ) as placed where ${isIn(sql`code`)}
), pass as materialized (
  select i.code, i.country, i.recency, ${frequencyOf(sql`d.mails`)} as frequency, i.told,
    case when i.shares_address then i.contact_id end as shared, count(*) as contacts
  from inside i left join (
    select contact_id, count(*) as mails from waarom.delivery
    where at >= ${bounds.mails}::timestamptz and state <> 'bounced' group by contact_id
  ) d on d.contact_id = i.contact_id
  group by 1, 2, 3, 4, 5, 6
), contested as materialized (
  select shared as contact_id, code from pass where shared is not null
), ${settle(one.leaves, sent)}
select ${placeIn(sql`p.code`)}::smallint as place, p.country, p.recency, p.frequency, p.told,
  sum(p.contacts)::integer as contacts
from pass p where p.shared is null or p.shared not in (select contact_id from lost) group by 1, 2, 3, 4, 5`
}

/** The same bucket as `recencyBucket` gives, by its place. */
function recencyOf(bounds: Bounds): Sql {
  const last = sql`greatest(f.last_order_at, f.last_event_at)`
  const since = (name: keyof Bounds & Bucket<'recency'>) =>
    sql`when ${last} >= ${bounds[name]}::timestamptz then ${placeOf('recency', name)}`
  return sql`case when f.open_orders > 0 then ${placeOf('recency', 'open-order')}
    when ${last} is null then ${placeOf('recency', 'never')}
    ${since('month')} ${since('quarter')} ${since('year')} ${since('three-years')}
    else ${placeOf('recency', 'older')} end`
}

/** The same bucket as `frequencyBucket` gives, by its place. */
function frequencyOf(mails: Sql): Sql {
  return sql`case when ${mails} is null then ${placeOf('frequency', 'none')}
    when ${mails} < 3 then ${placeOf('frequency', 'few')}
    when ${mails} < 6 then ${placeOf('frequency', 'some')} else ${placeOf('frequency', 'many')} end`
}

function placeOf<T extends Term>(term: T, bucket: Bucket<T>): Sql {
  const buckets: readonly string[] = BUCKETS[term]
  return raw(`${buckets.indexOf(bucket)}`)
}
