-- The questions of bench/audience.ts as somebody who knows the tables would write them by hand, each one statement: what is
-- needed of other tables first, then everybody by himself, and only those who share an address by who comes first.

-- name: funnel
-- Open orders or an order in the last twelve months; service about the own order, under the law of each country the same.
with refused as (
  select a.contact_id, min(case s.type when 'erased' then 20 when 'deceased' then 20 when 'restriction' then 25
      when 'objection-own-reasons' then 26 end) as reason,
    count(distinct a.id) filter (where s.type = 'hard-bounce') as bounced
  from waarom.suppression s join waarom.address a on a.key = s.address_key group by 1
), alone as (
  select case when not (f.open_orders > 0 or coalesce(f.last_order_at >= :since::timestamptz and f.last_order_at < :at::timestamptz, false))
      then 10 when r.reason is not null then r.reason when f.origins = 0 then 60 when f.kept_until <= :at::timestamptz
      then case when f.open_orders > 0 or f.contract_runs_until > :at::timestamptz then 64 else 65 end
      when f.addresses = 0 then 70 when f.addresses <= r.bounced then 75 else 1 end as place
  from waarom.contact_facts f left join refused r on r.contact_id = case when f.is_refused then f.contact_id end where not f.shares_address
), sharing as (
  select f.contact_id, f.address_key, case
      when not (f.open_orders > 0 or coalesce(f.last_order_at >= :since::timestamptz and f.last_order_at < :at::timestamptz, false))
      then 10 when r.reason is not null then r.reason when f.origins = 0 then 60 when f.kept_until <= :at::timestamptz
      then case when f.open_orders > 0 or f.contract_runs_until > :at::timestamptz then 64 else 65 end
      when f.addresses = 0 then 70 when f.addresses <= r.bounced then 75 else 1 end as place
  from waarom.contact_facts f left join refused r on r.contact_id = case when f.is_refused then f.contact_id end where f.shares_address
)
select place, sum(contacts)::integer as contacts from (
  select place, count(*) as contacts from alone group by 1
  union all
  select case when place = 1 and nth > 1 then 80 else place end, count(*) from (
    select place, row_number() over (partition by address_key, place order by contact_id) as nth from sharing
  ) as turns group by 1
) as counted group by 1 order by 1

-- name: outside
-- Three orders with shoes in them between two days: nothing that the row of facts answers.
with refused as (
  select a.contact_id, min(case s.type when 'erased' then 20 when 'deceased' then 20 when 'restriction' then 25
      when 'objection-own-reasons' then 26 end) as reason,
    count(distinct a.id) filter (where s.type = 'hard-bounce') as bounced
  from waarom.suppression s join waarom.address a on a.key = s.address_key group by 1
), bought as (
  select o.contact_id from waarom."order" o
  where o.state <> 'cancelled' and o.placed_at >= :from::timestamptz and o.placed_at < :until::timestamptz and exists (
    select from waarom.order_line l where l.contact_id = o.contact_id and l.order_id = o.id and l.category = 'shoes'
  ) group by 1 having count(*) >= 3
), placed as (
  select f.contact_id, f.address_key, f.shares_address, case when r.reason is not null then r.reason when f.origins = 0 then 60
      when f.kept_until <= :at::timestamptz
      then case when f.open_orders > 0 or f.contract_runs_until > :at::timestamptz then 64 else 65 end
      when f.addresses = 0 then 70 when f.addresses <= r.bounced then 75
      else 1 end as place
  from bought join waarom.contact_facts f using (contact_id) left join refused r on r.contact_id = case when f.is_refused then f.contact_id end
), settled as (
  select place from placed where not shares_address
  union all
  select case when place = 1 and nth > 1 then 80 else place end from (
    select place, row_number() over (partition by address_key, place order by contact_id) as nth from placed where shares_address
  ) as turns
)
select place, count(*)::integer as contacts from settled group by 1
union all
select 10, ((select count(*) from waarom.contact_facts) - (select count(*) from placed))::integer
order by 1

-- name: freeze
-- A place and a reason for each, for the question of the funnel: a row for who is in, and everybody in blocks with a hash each.
with refused as (
  select a.contact_id, min(case s.type when 'erased' then 20 when 'deceased' then 20 when 'restriction' then 25
      when 'objection-own-reasons' then 26 end) as reason,
    bool_or(s.type = 'hard-bounce') as bounces, count(distinct a.id) filter (where s.type = 'hard-bounce') as bounced
  from waarom.suppression s join waarom.address a on a.key = s.address_key group by 1
), alone as (
  select f.contact_id, f.address_id, f.address_key, f.shares_address, coalesce(r.bounces, false) as bounces, case
      when not (f.open_orders > 0 or coalesce(f.last_order_at >= :since::timestamptz and f.last_order_at < :at::timestamptz, false))
      then 10 when r.reason is not null then r.reason when f.origins = 0 then 60 when f.kept_until <= :at::timestamptz
      then case when f.open_orders > 0 or f.contract_runs_until > :at::timestamptz then 64 else 65 end
      when f.addresses = 0 then 70 when f.addresses <= r.bounced then 75 else 1 end as reason
  from waarom.contact_facts f left join refused r on r.contact_id = case when f.is_refused then f.contact_id end
), later as (
  select contact_id from (
    select contact_id, row_number() over (partition by address_key order by contact_id) as nth from alone
    where shares_address and reason = 1
  ) as turns where nth > 1
), place as materialized (
  select contact_id, (case when reason = 10 then 10 when contact_id in (select contact_id from later) then 180 else 100 + reason end)::smallint
      as place,
    case when reason = 1 and contact_id not in (select contact_id from later) then case when bounces then (
      select a.id from waarom.address a where a.contact_id = alone.contact_id and not exists (
        select from waarom.suppression s where s.address_key = a.key and s.type = 'hard-bounce'
      ) order by a.position, a.id limit 1
    ) else address_id end end as address_id
  from alone
), recipient as (
  insert into waarom.snapshot_recipient (snapshot_id, contact_id, address_id, place)
  select :snapshot::uuid, contact_id, address_id, place from place where address_id is not null order by contact_id
)
insert into waarom.snapshot_block (snapshot_id, block, contacts, places, leaves, hash)
select :snapshot::uuid, block, contacts, places, leaves, sha256(leaves) from (
  select get_byte(uuid_send(contact_id), 15) as block, array_agg(contact_id) as contacts, array_agg(place) as places,
    string_agg(sha256(decode(:secret, 'hex') || uuid_send(contact_id) || int2send(place) ||
      coalesce(uuid_send(address_id), '')), '') as leaves
  from place group by 1
) as made
