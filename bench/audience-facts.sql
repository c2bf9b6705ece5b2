-- What `waarom.facts_of` counts contact by contact, for all of them at once.
insert into waarom.contact_facts
select c.id, a.ids[1], c.first_seen_at, o.first_at, o.last_at, e.last_at, k.begins_at, k.runs_until,
  ((coalesce(o.last_at, p.at, c.first_seen_at) at time zone 'UTC') + make_interval(months => p.months)) at time zone 'UTC',
  d.last_at, coalesce(o.orders, 0), coalesce(d.deliveries, 0), coalesce(a.addresses, 0), coalesce(o.open, 0), coalesce(o.late, 0),
  coalesce(k.contracts, 0), coalesce(p.origins, 0), coalesce(g.given, 0), coalesce(a.is_refused, false),
  coalesce(a.is_shared, false), coalesce(p.told, false),
  c.kind, c.language, c.country, a.keys[1]
from waarom.contact c
left join (
  select b.contact_id, count(*) as addresses, array_agg(b.id order by b.position, b.id) as ids,
    array_agg(b.key order by b.position, b.id) as keys, bool_or(s.address_key is not null) as is_refused,
    bool_or(b.owners > 1) as is_shared
  from (select *, count(*) over (partition by key) as owners from waarom.address) b
  left join (select distinct address_key from waarom.suppression) s on s.address_key = b.key group by 1
) as a on a.contact_id = c.id
left join (
  select b.contact_id, count(*) as orders, min(b.placed_at) as first_at, max(b.placed_at) as last_at,
    count(*) filter (where b.state in ('under-way', 'late')) as open, count(*) filter (where b.state = 'late') as late
  from waarom."order" b where b.state <> 'cancelled' group by 1
) as o on o.contact_id = c.id
left join (select contact_id, max(at) as last_at from waarom.event group by 1) as e on e.contact_id = c.id
left join (
  select contact_id, count(*) as contracts, min(begins_at) as begins_at, max(coalesce(ends_at, 'infinity')) as runs_until
  from waarom.contract group by 1
) as k on k.contact_id = c.id
left join (
  select contact_id, bit_or(case when withdrawn_at is null then 1 else 0 end)::smallint as given from waarom.consent group by 1
) as g on g.contact_id = c.id
left join (select contact_id, count(*) as deliveries, max(at) as last_at from waarom.delivery group by 1) as d on d.contact_id = c.id
left join (
  select b.contact_id, count(*) as origins, bool_or(b.told_id is not null) as told, max(b.at) as at, max(r.months) as months
  from waarom.provenance b join waarom.retention_rule r on r.id = b.retention_rule_id group by 1
) as p on p.contact_id = c.id
