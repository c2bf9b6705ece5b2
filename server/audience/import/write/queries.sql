-- One chunk of an import, in the order in which it is done. The rows of the file stand in tables of this connection
-- alone (stage.sql); what each table of people takes of them is one statement. What is looked up row by row by an index is
-- a subquery of its own, so that no plan reads a table of millions for a chunk of thousands.

-- name: is-anybody-erased
select exists (select from waarom.suppression where erased_hash is not null) as yes

-- name: erased
select erased_hash as hash from waarom.suppression where erased_hash = any (:hashes::text[])

-- name: learn-erased
insert into waarom.suppression (id, erased_hash, type, source)
select e.id, e.hash, 'erased', :source
from unnest(:ids::uuid[], :hashes::text[], :external_ids::text[]) as e (id, hash, external_id)
where not exists (
  select from waarom.contact_external_id k where k.source = :source and k.external_id = e.external_id
)
on conflict do nothing
returning erased_hash as hash

-- name: read-mark
select began_at, line, counts from waarom.import_mark where import_id = :import_id::uuid

-- name: write-mark
insert into waarom.import_mark (import_id, began_at, line, counts)
values (:import_id::uuid, :began_at::timestamptz, :line::bigint, :counts::jsonb)
on conflict (import_id) do update set line = excluded.line, counts = excluded.counts

-- name: add-wordings
insert into waarom.wording (id, hash, text)
select id, decode(hash, 'hex'), text from unnest(:ids::uuid[], :hashes::text[], :texts::text[]) as w (id, hash, text)
on conflict (hash) do nothing

-- name: find-wordings
select id, encode(hash, 'hex') as hash from waarom.wording
where hash in (select decode(hash, 'hex') from unnest(:hashes::text[]) as w (hash))

-- The orders that nothing was known of and that say too little to be taken.
-- name: lacking-orders
select s.n, s.contact is null as no_contact from stage_order s
where (s.contact is null or s.placed_at is null)
  and not exists (select from waarom."order" o where o.source = :source and o.external_id = s.external_id)

-- name: find-by-external-id
insert into stage_found (n, contact_id, way)
select n, contact_id, 'known' from (
  select s.n, (
    select e.contact_id from waarom.contact_external_id e where e.source = :source and e.external_id = s.ident
  ) as contact_id
  from stage_contact s where s.ident is not null
) as f where contact_id is not null

-- Who has neither id nor address is the contact of the order, if we have that.
-- name: find-by-what-is-theirs
insert into stage_found (n, contact_id, way)
select n, contact_id, 'known' from (
  select s.n, coalesce(
    (select o.contact_id from stage_order t join waarom."order" o on o.source = :source and o.external_id = t.external_id
     where t.contact = s.n limit 1),
    (select o.contact_id from stage_event t join waarom.event o on o.source = :source and o.external_id = t.external_id
     where t.contact = s.n limit 1),
    (select o.contact_id from stage_contract t join waarom.contract o on o.source = :source and o.external_id = t.external_id
     where t.contact = s.n limit 1)
  ) as contact_id
  from stage_contact s where s.ident is null
) as f where contact_id is not null

-- Who has no id in the file is found by the address: first among those of the same source, then anywhere.
-- name: find-by-address
insert into stage_found (n, contact_id, way)
select s.n, a.contact_id, case when a.own then 'known' else 'merged' end
from stage_contact s
cross join lateral (
  select a.contact_id, exists (
    select from waarom.contact_external_id e where e.contact_id = a.contact_id and e.source = :source
  ) as own
  from waarom.address a where a.key = s.ident order by own desc, a.contact_id limit 1
) as a
where s.external_id is null and s.ident is not null and not exists (select from stage_found f where f.n = s.n)

-- Whom the source knew by the address alone, and now by an id.
-- name: find-by-address-alone
insert into stage_found (n, contact_id, way)
select distinct on (contact_id) n, contact_id, 'merged' from (
  select s.n, (
    select e.contact_id from waarom.contact_external_id e where e.source = :source and e.external_id = s.address_key
  ) as contact_id
  from stage_contact s
  where s.external_id is not null and s.address_key is not null and not exists (select from stage_found f where f.n = s.n)
) as f
where contact_id is not null
  and not exists (
    select from waarom.contact_external_id e where e.contact_id = f.contact_id and e.source = :source
      and not exists (select from waarom.address a where a.contact_id = f.contact_id and a.key = e.external_id)
  )
order by contact_id, n

-- Rows without an id, of somebody who has one in another row of the chunk.
-- name: find-by-neighbour
insert into stage_found (n, contact_id, way)
select distinct on (s.n) s.n, coalesce(f.contact_id, t.contact_id), 'known'
from stage_contact s
join stage_contact t on t.address_key = s.ident and t.external_id is not null
left join stage_found f on f.n = t.n
where s.external_id is null and not exists (select from stage_found g where g.n = s.n)
order by s.n, t.n

-- All others are new. `nth` counts the rows of one contact.
-- name: place-contacts
insert into stage_place (n, contact_id, way, made, nth)
select n, contact_id, way,
  bool_or(way = 'made') over (partition by contact_id),
  row_number() over (partition by contact_id order by n)
from (
  select s.n, coalesce(f.contact_id, s.contact_id) as contact_id, coalesce(f.way, 'made') as way
  from stage_contact s left join stage_found f on f.n = s.n
) as p

-- The contacts that are changed come first, in one order, and whoever changes one of them does the same.
-- name: lock-contacts
select from waarom.contact where id in (select contact_id from stage_place where not made) order by id for no key update

-- name: add-contacts
insert into waarom.contact (id, kind, given_name, family_name, organisation, language, country, street, postcode, town,
  phone, first_seen_at)
select p.contact_id, coalesce(s.kind, 'person'), s.given_name, s.family_name, s.organisation, s.language, s.country,
  s.street, s.postcode, s.town, s.phone, coalesce(s.first_seen_at, :now::timestamptz)
from stage_place p join stage_contact s on s.n = p.n
where p.made and p.nth = 1
order by p.contact_id

-- A name is one datum. Without a given name it stands in one piece under the family name: it makes way for a split one, takes
-- no half of one beside it, and replaces nothing of a split one (as `nameOver` in gather.ts has it within a chunk).
-- Who is changed is written down, here and below where a row brings somebody something; not of who is made in this chunk.
-- name: change-contacts
with changed as (
  update waarom.contact c set
    kind = coalesce(s.kind, c.kind),
    given_name = case when c.given_name is null and c.family_name is not null and s.family_name is null then null
      else coalesce(s.given_name, c.given_name) end,
    family_name = case when c.given_name is not null and s.given_name is null then c.family_name
      else coalesce(s.family_name, c.family_name) end,
    organisation = coalesce(s.organisation, c.organisation),
    language = coalesce(s.language, c.language),
    country = coalesce(s.country, c.country),
    street = coalesce(s.street, c.street),
    postcode = coalesce(s.postcode, c.postcode),
    town = coalesce(s.town, c.town),
    phone = coalesce(s.phone, c.phone),
    first_seen_at = least(c.first_seen_at, s.first_seen_at)
  from stage_place p join stage_contact s on s.n = p.n
  where c.id = p.contact_id and p.nth = :nth::integer and (p.nth > 1 or not p.made)
    and (coalesce(s.kind, c.kind),
      case when c.given_name is null and c.family_name is not null and s.family_name is null then null
      else coalesce(s.given_name, c.given_name) end,
      case when c.given_name is not null and s.given_name is null then c.family_name
      else coalesce(s.family_name, c.family_name) end,
      coalesce(s.organisation, c.organisation), coalesce(s.language, c.language), coalesce(s.country, c.country),
      coalesce(s.street, c.street), coalesce(s.postcode, c.postcode), coalesce(s.town, c.town),
      coalesce(s.phone, c.phone), least(c.first_seen_at, s.first_seen_at))
    is distinct from (c.kind, c.given_name, c.family_name, c.organisation, c.language, c.country, c.street, c.postcode,
      c.town, c.phone, c.first_seen_at)
  returning c.id
)
insert into stage_changed (contact_id) select id from changed on conflict do nothing

-- name: add-external-ids
with added as (
  insert into waarom.contact_external_id (contact_id, source, external_id)
  select p.contact_id, :source, s.ident
  from stage_place p join stage_contact s on s.n = p.n
  where s.ident is not null
    and not exists (select from waarom.contact_external_id e where e.source = :source and e.external_id = s.ident)
  order by p.contact_id, p.n
  returning contact_id
)
insert into stage_changed (contact_id)
select contact_id from added where contact_id in (select contact_id from stage_place where not made) on conflict do nothing

-- name: add-addresses
with added as (
  insert into waarom.address (contact_id, id, key, written, position, first_seen_at)
  select contact_id, id, key, written,
    row_number() over (partition by contact_id order by n, position)
      + case when made then 0
        else (select coalesce(max(b.position), 0) from waarom.address b where b.contact_id = s.contact_id) end,
    coalesce(first_seen_at, :now::timestamptz)
  from (
    select p.contact_id, a.id, a.key, a.written, a.position, a.n, p.made, c.first_seen_at,
      row_number() over (partition by p.contact_id, a.key order by a.n, a.position) as nth
    from stage_address a join stage_place p on p.n = a.n join stage_contact c on c.n = a.n
  ) as s
  where nth = 1
    and (made or not exists (select from waarom.address b where b.contact_id = s.contact_id and b.key = s.key))
  order by contact_id
  returning contact_id
), changed as (
  insert into stage_changed (contact_id)
  select contact_id from added where contact_id in (select contact_id from stage_place where not made) on conflict do nothing
)
select count(*) as added from added

-- The address that a row about the contact names first is the one that is used; the others make room.
-- name: use-addresses
with used as (
  select distinct on (p.contact_id) p.contact_id, s.address_key
  from stage_place p join stage_contact s on s.n = p.n
  where s.about and s.address_key is not null and (not p.made or p.nth > 1)
  order by p.contact_id, p.n desc
), moved as (
  select u.contact_id, a.id, a.position
  from used u cross join lateral (
    select a.id, a.position from waarom.address a where a.contact_id = u.contact_id and a.key = u.address_key offset 0
  ) as a where a.position > 1
), updated as (
  update waarom.address a set position = case when a.id = m.id then 1 else a.position + 1 end
  from moved m where a.contact_id = m.contact_id and a.position <= m.position
), changed as (
  insert into stage_changed (contact_id) select contact_id from moved on conflict do nothing
)
select count(*) as used from moved

-- A row about a contact tells where it and its addresses come from; another row does so only for what it brought.
-- name: add-provenance
with added as (
  insert into waarom.provenance (contact_id, id, address_id, brand_id, source, at, told_id, legal_basis, purpose,
    retention_rule_id, evidence)
  select contact_id, id, address_id, :brand_id::uuid, :source, at, :told_id::uuid, :legal_basis, :purpose,
    :retention_rule_id::uuid, evidence
  from (
    select p.contact_id, g.id, null::uuid as address_id, g.at, g.evidence, p.made,
      row_number() over (partition by p.contact_id, g.at order by g.n, g.nth) as nth
    from stage_provenance g join stage_place p on p.n = g.n join stage_contact s on s.n = g.n
    where g.key is null and (s.about or p.made)
    union all
    select p.contact_id, g.id, a.id, g.at, g.evidence, p.made,
      row_number() over (partition by p.contact_id, a.id, g.at order by g.n, g.nth)
    from stage_provenance g join stage_place p on p.n = g.n join stage_contact s on s.n = g.n
    cross join lateral (
      select a.id from waarom.address a where a.contact_id = p.contact_id and a.key = g.key offset 0
    ) as a
    where g.key is not null and (s.about or p.made or exists (select from stage_address t where t.id = a.id))
  ) as s
  where nth = 1 and (made or not exists (
    select from waarom.provenance b
    where b.contact_id = s.contact_id and b.address_id is not distinct from s.address_id and b.brand_id = :brand_id
      and b.source = :source and b.at is not distinct from s.at and b.told_id is not distinct from :told_id
      and b.legal_basis = :legal_basis and b.purpose = :purpose and b.retention_rule_id = :retention_rule_id
  ))
  order by contact_id
  returning contact_id
)
insert into stage_changed (contact_id)
select contact_id from added where contact_id in (select contact_id from stage_place where not made) on conflict do nothing

-- name: place-consents
insert into stage_consent_place (n, contact_id, address_id, known_id, nth)
select n, contact_id, address_id, (
    select b.id from waarom.consent b
    where b.contact_id = s.contact_id and b.purpose = s.purpose and b.source = :source
      and b.at is not distinct from s.at and b.stream_id is not distinct from s.stream_id
      and b.address_id is not distinct from s.address_id
    order by b.id limit 1
  ),
  row_number() over (partition by contact_id, address_id, purpose, stream_id, at order by n desc)
from (
  select c.n, p.contact_id, c.purpose, c.stream_id, c.at,
    (select a.id from waarom.address a where a.contact_id = p.contact_id and a.key = c.key) as address_id
  from stage_consent c join stage_place p on p.n = c.contact
) as s

-- name: change-consents
with done as (
  update waarom.consent b set
    wording_id = coalesce(s.wording_id, b.wording_id),
    confirmed_at = coalesce(s.confirmed_at, b.confirmed_at),
    evidence = coalesce(s.evidence, b.evidence),
    withdrawn_at = coalesce(s.withdrawn_at, b.withdrawn_at)
  from stage_consent_place p join stage_consent s on s.n = p.n
  where p.nth = 1 and b.contact_id = p.contact_id and b.id = p.known_id
    and (coalesce(s.wording_id, b.wording_id), coalesce(s.confirmed_at, b.confirmed_at),
      coalesce(s.evidence, b.evidence), coalesce(s.withdrawn_at, b.withdrawn_at))
    is distinct from (b.wording_id, b.confirmed_at, b.evidence, b.withdrawn_at)
  returning b.contact_id
), owed as (
  insert into waarom.facts_owed (contact_ids) select array_agg(distinct contact_id) from done having count(*) > 0
)
select count(*) as count from done

-- name: add-consents
with done as (
  insert into waarom.consent (contact_id, id, address_id, purpose, stream_id, wording_id, at, confirmed_at, source, evidence,
    withdrawn_at)
  select p.contact_id, s.id, p.address_id, s.purpose, s.stream_id, s.wording_id, s.at, s.confirmed_at, :source, s.evidence,
    s.withdrawn_at
  from stage_consent_place p join stage_consent s on s.n = p.n
  where p.nth = 1 and p.known_id is null
  order by p.contact_id, s.n
  returning contact_id
), owed as (
  insert into waarom.facts_owed (contact_ids) select array_agg(distinct contact_id) from done having count(*) > 0
)
select count(*) as count from done

-- name: place-soft-opt-ins
insert into stage_soft_opt_in_place (n, contact_id, order_id, known_id, nth)
select s.n, p.contact_id, (
    select o.id from waarom."order" o
    where o.source = :source and o.external_id = s.order_external_id and o.contact_id = p.contact_id
  ), (
    select b.id from waarom.soft_opt_in b
    where b.contact_id = p.contact_id and b.legal_sender_id = s.legal_sender_id and b.kind = s.kind and b.at = s.at
  ),
  row_number() over (partition by p.contact_id, s.legal_sender_id, s.kind, s.at order by s.n desc)
from stage_soft_opt_in s join stage_place p on p.n = s.contact

-- name: change-soft-opt-ins
with done as (
  update waarom.soft_opt_in b set
    order_id = coalesce(p.order_id, b.order_id),
    notice_id = s.notice_id,
    notice_evidence = s.notice_evidence,
    opt_out_id = s.opt_out_id,
    opt_out_evidence = s.opt_out_evidence
  from stage_soft_opt_in_place p join stage_soft_opt_in s on s.n = p.n
  where p.nth = 1 and b.contact_id = p.contact_id and b.id = p.known_id
    and (coalesce(p.order_id, b.order_id), s.notice_id, s.notice_evidence, s.opt_out_id, s.opt_out_evidence)
    is distinct from (b.order_id, b.notice_id, b.notice_evidence, b.opt_out_id, b.opt_out_evidence)
  returning b.contact_id
), owed as (
  insert into waarom.facts_owed (contact_ids) select array_agg(distinct contact_id) from done having count(*) > 0
)
select count(*) as count from done

-- name: add-soft-opt-ins
with done as (
  insert into waarom.soft_opt_in (contact_id, id, legal_sender_id, kind, order_id, at, notice_id, notice_evidence,
    opt_out_id, opt_out_evidence)
  select p.contact_id, s.id, s.legal_sender_id, s.kind, p.order_id, s.at, s.notice_id, s.notice_evidence, s.opt_out_id,
    s.opt_out_evidence
  from stage_soft_opt_in_place p join stage_soft_opt_in s on s.n = p.n
  where p.nth = 1 and p.known_id is null
  order by p.contact_id, s.n
  on conflict (contact_id, legal_sender_id, kind, at) do nothing
  returning contact_id
), owed as (
  insert into waarom.facts_owed (contact_ids) select array_agg(distinct contact_id) from done having count(*) > 0
)
select count(*) as count from done

-- name: stay-suppressed
select count(distinct a.n) as count from stage_address a
where exists (select from waarom.suppression s where coalesce(s.address_key, s.erased_hash) = a.key)

-- A refusal that somebody took away here does not come back by the file that it came from.
-- name: add-suppressions
with done as (
  insert into waarom.suppression (id, address_key, type, stream_id, brand_id, reason, source, at)
  select s.id, s.key, s.type, s.stream_id, s.brand_id, s.reason, :source, s.at from stage_suppression s
  where not exists (
    select from waarom.lifted_suppression l
    where l.address_key = s.key and l.type = s.type and l.source = :source and l.stream_id is not distinct from s.stream_id
      and l.brand_id is not distinct from s.brand_id and s.at <= l.at
  )
  order by s.key, s.n
  on conflict do nothing
  returning address_key
), owed as (insert into waarom.facts_owed (address_key) select distinct address_key from done)
select count(*) as count from done

-- name: date-list
insert into waarom.suppression_list (source, brought_up_to_date_at) values (:source, :list_made_at::timestamptz)
on conflict (source) do update
set brought_up_to_date_at = greatest(suppression_list.brought_up_to_date_at, excluded.brought_up_to_date_at)

-- An order whose row names no contact stays with the one it has.
-- name: place-orders
insert into stage_order_place (n, order_id, contact_id, known_contact_id)
select s.n, coalesce(o.id, s.id), coalesce(p.contact_id, o.contact_id), o.contact_id
from stage_order s
left join stage_place p on p.n = s.contact
left join lateral (
  select o.id, o.contact_id from waarom."order" o where o.source = :source and o.external_id = s.external_id offset 0
) as o on true

-- name: add-orders
insert into waarom."order" (contact_id, id, brand_id, source, external_id, placed_at, paid_at, shipped_at, cancelled_at,
  state, total_minor, shipping_minor, currency)
select p.contact_id, p.order_id, :brand_id::uuid, :source, s.external_id, s.placed_at, s.paid_at, s.shipped_at,
  s.cancelled_at, s.state, s.total_minor, s.shipping_minor, s.currency
from stage_order_place p join stage_order s on s.n = p.n
where p.known_contact_id is null
order by p.contact_id, p.n

-- name: change-orders
with changed as (
  update waarom."order" o set
    contact_id = p.contact_id,
    placed_at = coalesce(s.placed_at, o.placed_at),
    paid_at = coalesce(s.paid_at, o.paid_at),
    shipped_at = coalesce(s.shipped_at, o.shipped_at),
    cancelled_at = coalesce(s.cancelled_at, o.cancelled_at),
    state = case when s.state = 'unknown' then o.state else s.state end,
    total_minor = coalesce(s.total_minor, o.total_minor),
    shipping_minor = coalesce(s.shipping_minor, o.shipping_minor),
    currency = coalesce(s.currency, o.currency)
  from stage_order_place p join stage_order s on s.n = p.n
  where p.known_contact_id is not null and o.contact_id = p.known_contact_id and o.id = p.order_id
    and (p.contact_id, coalesce(s.placed_at, o.placed_at), coalesce(s.paid_at, o.paid_at),
      coalesce(s.shipped_at, o.shipped_at), coalesce(s.cancelled_at, o.cancelled_at),
      case when s.state = 'unknown' then o.state else s.state end, coalesce(s.total_minor, o.total_minor),
      coalesce(s.shipping_minor, o.shipping_minor), coalesce(s.currency, o.currency))
    is distinct from (o.contact_id, o.placed_at, o.paid_at, o.shipped_at, o.cancelled_at, o.state, o.total_minor,
      o.shipping_minor, o.currency)
  returning p.n
)
insert into stage_changed_order (n) select n from changed

-- Known orders of which the rows have a line that we do not. Equal lines are counted, so that two of them stay two. A line
-- that says no category is that of any.
-- name: differing-orders
insert into stage_rewrite (n, own)
select distinct s.n, p.order_id >= :first_id::uuid
from (
  select l.*, row_number() over (partition by l.n, l.sku, l.name, l.category, l.quantity, l.unit_minor order by l.position) as nth
  from stage_line l
) as s
join stage_order_place p on p.n = s.n and p.known_contact_id is not null
where s.nth > (
  select count(*) from waarom.order_line b
  where b.contact_id = p.contact_id and b.order_id = p.order_id and b.sku is not distinct from s.sku
    and b.name is not distinct from s.name and b.quantity = s.quantity and b.unit_minor is not distinct from s.unit_minor
    and (s.category is null or b.category is not distinct from s.category)
)

-- name: drop-lines
delete from waarom.order_line b using stage_rewrite r join stage_order_place p on p.n = r.n
where not r.own and b.contact_id = p.contact_id and b.order_id = p.order_id

-- The lines of an order that this import made itself stood further up in the file, and come before.
-- name: add-lines
insert into waarom.order_line (contact_id, order_id, position, sku, name, category, quantity, unit_minor)
select p.contact_id, p.order_id, s.position + case when r.own then (
    select coalesce(max(b.position), 0) from waarom.order_line b where b.contact_id = p.contact_id and b.order_id = p.order_id
  ) else 0 end, s.sku, s.name, s.category, s.quantity, s.unit_minor
from stage_line s join stage_order_place p on p.n = s.n left join stage_rewrite r on r.n = s.n
where p.known_contact_id is null or r.n is not null
order by p.contact_id, p.order_id, s.position

-- Of the orders that were here before the import: which it changes, themselves or by their lines.
-- name: count-known-orders
select count(*) filter (where c.n is not null or r.n is not null) as changed,
  count(*) filter (where c.n is null and r.n is null) as unchanged
from stage_order_place p
left join stage_changed_order c on c.n = p.n
left join stage_rewrite r on r.n = p.n
where p.known_contact_id is not null and p.order_id < :first_id::uuid

-- A property that the file does not name stays.
-- name: write-events
with done as (
  insert into waarom.event as b (contact_id, id, source, external_id, name, at, properties)
  select p.contact_id, s.id, :source, s.external_id, s.name, s.at, s.properties
  from stage_event s join stage_place p on p.n = s.contact
  order by p.contact_id, s.n
  on conflict (source, external_id) do update
  set contact_id = excluded.contact_id, name = excluded.name, at = excluded.at,
    properties = b.properties || excluded.properties
  where (b.contact_id, b.name, b.at, b.properties)
    is distinct from (excluded.contact_id, excluded.name, excluded.at, b.properties || excluded.properties)
  returning contact_id, xmax = 0 as made
), owed as (
  insert into waarom.facts_owed (contact_ids) select array_agg(distinct contact_id) from done having count(*) > 0
)
select count(*) filter (where made) as made, count(*) filter (where not made) as changed from done

-- name: write-contracts
with done as (
  insert into waarom.contract as b (contact_id, id, brand_id, source, external_id, name, begins_at, ends_at, price_minor,
    currency, paid_each)
  select p.contact_id, s.id, :brand_id::uuid, :source, s.external_id, s.name, s.begins_at, s.ends_at, s.price_minor,
    s.currency, s.paid_each
  from stage_contract s join stage_place p on p.n = s.contact
  order by p.contact_id, s.n
  on conflict (source, external_id) do update
  set contact_id = excluded.contact_id, name = excluded.name, begins_at = excluded.begins_at,
    ends_at = coalesce(excluded.ends_at, b.ends_at), price_minor = coalesce(excluded.price_minor, b.price_minor),
    currency = coalesce(excluded.currency, b.currency), paid_each = coalesce(excluded.paid_each, b.paid_each)
  where (b.contact_id, b.name, b.begins_at, b.ends_at, b.price_minor, b.currency, b.paid_each)
    is distinct from (excluded.contact_id, excluded.name, excluded.begins_at, coalesce(excluded.ends_at, b.ends_at),
      coalesce(excluded.price_minor, b.price_minor), coalesce(excluded.currency, b.currency),
      coalesce(excluded.paid_each, b.paid_each))
  returning contact_id, xmax = 0 as made
), owed as (
  insert into waarom.facts_owed (contact_ids) select array_agg(distinct contact_id) from done having count(*) > 0
)
select count(*) filter (where made) as made, count(*) filter (where not made) as changed from done

-- Whose facts are to be counted again: who was made or changed, and whose orders were. Who stands in the file as he does here
-- is as he was. What else is brought in owes its people itself.
-- name: owe-contacts
insert into waarom.facts_owed (contact_ids)
select array_agg(contact_id) from (
  select contact_id from stage_place where made
  union select contact_id from stage_changed
  union select contact_id from stage_order_place
  where known_contact_id is null or n in (select n from stage_changed_order)
) as touched having count(*) > 0

-- The addresses of people whom we know; nobody is made of a mail that was sent.
-- name: known-addresses
select k.key from unnest(:keys::text[]) as k (key) where exists (select from waarom.address a where a.key = k.key)

-- Of several people with one address: whom the file names, else who is of this source, else the first. A mail that bounced
-- did, and one of which more was known keeps that.
-- name: write-deliveries
with done as (
  insert into waarom.delivery as b (contact_id, id, mail_id, stream_id, address_key, at, source, external_id, state)
  select a.contact_id, s.id, :mail_id::uuid, :stream_id::uuid, s.key, s.at, :source, s.external_id, s.state
  from stage_delivery s
  cross join lateral (
    select a.contact_id,
      exists (
        select from waarom.contact_external_id e where e.contact_id = a.contact_id and e.external_id = s.named
      ) as named,
      exists (select from waarom.contact_external_id e where e.contact_id = a.contact_id and e.source = :source) as own
    from waarom.address a where a.key = s.key order by named desc, own desc, a.contact_id limit 1
  ) as a
  order by a.contact_id, s.n
  on conflict (source, external_id) do update
  set mail_id = coalesce(excluded.mail_id, b.mail_id), stream_id = coalesce(excluded.stream_id, b.stream_id),
    state = case when b.state = 'bounced' or excluded.state = 'unknown' then b.state else excluded.state end
  where (b.mail_id, b.stream_id, b.state) is distinct from (coalesce(excluded.mail_id, b.mail_id),
    coalesce(excluded.stream_id, b.stream_id),
    case when b.state = 'bounced' or excluded.state = 'unknown' then b.state else excluded.state end)
  returning contact_id, xmax = 0 as made
),
owed as (
  insert into waarom.facts_owed (contact_ids) select array_agg(distinct contact_id) from done having count(*) > 0
)
select count(*) filter (where made) as made, count(*) filter (where not made) as changed from done

-- name: count-contacts
select count(*) filter (where made and nth = 1) as made,
  count(distinct contact_id) as contacts,
  count(distinct contact_id) filter (where way = 'merged' and contact_id < :first_id::uuid) as merged,
  (select count(*) from (select distinct q.contact_id, a.key from stage_address a join stage_place q on q.n = a.n) as d)
    as addresses,
  max(nth) as most
from stage_place

-- Of those who were here before the import: whom it changes, and whom it is about and leaves as they are. Who is only
-- named by an order or the like comes again and again, and is counted when it changes him.
-- name: count-known
select (select count(*) from stage_changed where contact_id < :first_id::uuid) as changed,
  count(distinct p.contact_id) as unchanged
from stage_place p join stage_contact s on s.n = p.n
where s.about and p.contact_id < :first_id::uuid
  and not exists (select from stage_changed c where c.contact_id = p.contact_id)
