-- The contacts numbered `bench.from` to `bench.until` of an organisation, five orders each on average, a refusal for one in
-- twenty: made in the database, so that ten million take minutes. Everything follows from the number of a contact; the same
-- number gives the same people.
insert into waarom.contact (id, kind, given_name, family_name, language, country, postcode, town, first_seen_at)
select ('0199' || lpad(to_hex(n), 8, '0') || '7' || substr(m, 1, 3) || '8' || substr(m, 4, 15))::uuid,
  case when n % 40 = 0 then 'organisation' else 'person' end, 'Given' || n % 997, 'Family' || n % 9973,
  (array['nl', 'nl', 'nl', 'nl', 'en', 'de', 'fr', null])[1 + n % 8],
  case when n % 100 < 84 then 'NL' when n % 100 < 92 then 'BE' when n % 100 < 96 then 'DE' when n % 100 < 98 then 'GB' end,
  (1000 + n % 9000)::text || ' AB', (array['Utrecht', 'Gent', 'Zwolle', 'Bonn', 'Leeuwarden'])[1 + n % 5],
  timestamptz '2026-11-01' - make_interval(mins => (n::bigint * 7919 % 4200000)::integer)
from (select n, md5(n::text) as m from generate_series(current_setting('bench.from')::integer, current_setting('bench.until')::integer) as n
) as made;

create temp table person as
  select ('0199' || lpad(to_hex(n), 8, '0') || '7' || substr(m, 1, 3) || '8' || substr(m, 4, 15))::uuid as id, n
  from (
    select n, md5(n::text) as m
    from generate_series(current_setting('bench.from')::integer, current_setting('bench.until')::integer) as n
  ) as made;

insert into waarom.address (contact_id, id, key, written, position, first_seen_at)
select id, overlay(id::text placing '0198' from 1 for 4)::uuid, key, key, 1, timestamptz '2020-01-01' from (
  -- One in five hundred has the address of the one before.
  select id, 'p' || owner || '@' || (array['example.org', 'post.example', 'mail.example', 'work.example'])[1 + owner % 4] as key
  from (select id, case when n % 500 = 2 then n - 1 else n end as owner from person) as owned
) as made
union all
select id, overlay(id::text placing '0197' from 1 for 4)::uuid, 'second' || n || '@example.org', 'second' || n || '@example.org',
  2, timestamptz '2021-01-01' from person where n % 20 = 0;

-- One in four never ordered; from the others some order weekly, most once.
create temp table bought as
select id as contact_id, n, nth, (n::bigint * 48271 + nth * 69621) % 2147483647 as dice from person
cross join lateral generate_series(1, case
  when n % 4 = 0 then 0 when n % 50 = 1 then 100 when n % 10 = 3 then 20 when n % 5 = 2 then 5 else 1 end) as nth;
create temp table placed as
select contact_id, ('0198' || substr(md5(n || '-' || nth), 1, 8) || '7' || substr(md5(n || '-' || nth), 9, 3) || '8' ||
    substr(md5(n || '-' || nth), 12, 15))::uuid as id, n, nth, dice,
  timestamptz '2026-11-01' - make_interval(mins => (power(dice / 2147483647.0, 1.7) * 3200000)::integer) as at
from bought;
insert into waarom."order" (contact_id, id, brand_id, source, external_id, placed_at, state, total_minor, currency)
select contact_id, id, current_setting('bench.brand')::uuid, 'bench', n || '-' || nth, at,
  case when dice % 50 = 0 then 'cancelled' when at > timestamptz '2026-10-28' then case when dice % 5 = 0 then 'late' else 'under-way' end
    when dice % 40 = 1 then 'returned' else 'delivered' end,
  1000 + dice % 20000, 'EUR' from placed;
insert into waarom.order_line (contact_id, order_id, position, sku, name, category, quantity, unit_minor)
select contact_id, id, 1, 'A-' || dice % 400, 'Article ' || dice % 400,
  (array['shoes', 'bags', 'coats', 'hats', 'belts', 'socks', 'gloves', 'scarves'])[1 + dice % 8], 1, 1000 + dice % 20000 from placed;

insert into waarom.event (contact_id, id, source, external_id, name, at)
select id, overlay(id::text placing '0196' from 1 for 4)::uuid, 'bench', n::text, (array['sign-in', 'question', 'visit'])[1 + n % 3],
  timestamptz '2026-11-01' - make_interval(hours => n % 20000) from person where n % 2 = 0;
insert into waarom.contract (contact_id, id, brand_id, source, external_id, name, begins_at, ends_at)
select id, overlay(id::text placing '0195' from 1 for 4)::uuid, current_setting('bench.brand')::uuid, 'bench', n::text, 'Care plan',
  timestamptz '2024-01-01', case when n % 3 = 0 then timestamptz '2025-06-01' end from person where n % 10 = 7;
insert into waarom.consent (contact_id, id, purpose, stream_id, at, source, withdrawn_at)
select id, overlay(id::text placing '0194' from 1 for 4)::uuid, 'commercial', current_setting('bench.stream')::uuid,
  timestamptz '2024-01-01', 'bench', case when n % 30 = 3 then timestamptz '2025-01-01' end from person where n % 3 = 0;
insert into waarom.wording (id, hash, text) values ('01990000-0000-7000-8000-000000000001', '\x00', 'For your order.')
  on conflict do nothing;
insert into waarom.soft_opt_in (contact_id, id, legal_sender_id, kind, at, notice_id, notice_evidence, opt_out_id, opt_out_evidence)
select id, overlay(id::text placing '0193' from 1 for 4)::uuid, current_setting('bench.sender')::uuid, 'sale', timestamptz '2025-01-01',
  '01990000-0000-7000-8000-000000000001', 'form', '01990000-0000-7000-8000-000000000001', 'form'
from person where n % 5 = 2;
insert into waarom.provenance (contact_id, id, brand_id, source, at, told_id, legal_basis, purpose, retention_rule_id)
select id, overlay(id::text placing '0192' from 1 for 4)::uuid, current_setting('bench.brand')::uuid, 'bench', timestamptz '2022-01-01',
  case when n % 7 > 0 then '01990000-0000-7000-8000-000000000001'::uuid end, 'contract', 'carry-out-orders',
  current_setting('bench.retention')::uuid from person where n % 64 > 0;
insert into waarom.suppression (id, address_key, type, brand_id, source)
select overlay(id::text placing '0191' from 1 for 4)::uuid, 'p' || n || '@' ||
    (array['example.org', 'post.example', 'mail.example', 'work.example'])[1 + n % 4],
  case when n % 160 < 8 then 'hard-bounce' when n % 400 = 101 then 'complaint' when n % 400 = 301 then 'objection-marketing'
    else 'unsubscribed' end,
  case when n % 160 < 8 then null else current_setting('bench.brand')::uuid end, 'bench'
from person where n % 20 = 1;
insert into waarom.suppression_list (source, brought_up_to_date_at) values ('bench', now()) on conflict do nothing;
insert into waarom.delivery (contact_id, id, stream_id, address_key, at, source, external_id, state)
select id, ('0190' || substr(md5(n || '/' || nth), 1, 8) || '7' || substr(md5(n || '/' || nth), 9, 3) || '8' ||
    substr(md5(n || '/' || nth), 12, 15))::uuid, current_setting('bench.stream')::uuid, 'p' || n || '@example.org',
  timestamptz '2026-11-01' - make_interval(days => nth * 17), 'bench', n || '/' || nth, 'sent'
from person cross join lateral generate_series(1, n % 4) as nth;

drop table person, bought, placed;
