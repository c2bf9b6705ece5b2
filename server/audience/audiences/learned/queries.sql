-- What came of mails that were sent. A mail counts as sent unless it bounced.

-- The days on which mails were sent, and those on which they were when they were counted before.
-- name: days
select mail_id as mail, sent_on::text as day from (
  select d.mail_id, (d.at at time zone 'UTC')::date as sent_on from waarom.delivery d
  where d.mail_id is not null and d.state <> 'bounced'
    and d.at >= :since::date::timestamp at time zone 'UTC' and d.at < :until::date::timestamp at time zone 'UTC'
  union
  select o.mail_id, o.sent_on from waarom.nuisance_observed o where o.sent_on >= :since::date and o.sent_on < :until::date
) as sent order by mail_id, sent_on

-- The version that a mail had at the end of a day: the one of now if it had it then, else the newest that there was; a mail
-- that was made here after it was sent has the one of now.
-- name: version
select d.id from waarom.draft d
cross join lateral (select (:day::date + 1)::timestamp at time zone 'UTC' as at) as e
left join waarom.current_draft c on c.mail_id = d.mail_id and c.draft_id = d.id
where d.mail_id = :mail::uuid
order by case
    when c.saved_at < e.at then 0
    when d.made_at < e.at then 1
    when c.draft_id is not null then 2
    else 3
  end, d.number desc
limit 1

-- What came of a mail of one day, for each recipient as things stood when it was sent.
-- - audience, place: where he stood in the newest snapshot before that has him; null where none has.
-- - recency: of orders and events up to then. An order was open then that is so still, or was cancelled or shipped since. Of
--   one of the month before that was delivered nobody knows when: who has one stands with who ordered as long ago.
-- - frequency: of the mails of the 90 days before.
-- - what followed: within 30 days, by that address, a complaint, or an objection to marketing or goodbye, that reaches the
--   stream of the mail. It is of the last mail before it that it reaches, so that none is counted twice.
-- - what he asked: within 7 days an event that the organisation calls a question, of him whatever the address, after the last
--   mail before it. Of nobody where no event is called so, and not of who may have waited for an order or not: who waits asks
--   so much more often that what he asks would be laid to those who do not.
-- Of two mails at one moment, as of a source that knows the day alone, the one with the higher id is the later.
-- A moment that is the start of a day is that of a source that knows the day alone: what followed is at the end of it.
-- Each thing is one join over all of them: for a million people the tables are read once.
-- name: came
with sent as materialized (
  select row_number() over () as n, d.id, d.contact_id, d.address_key, d.at, m.stream_id, m.brand_id,
    d.at at time zone :zone::text as local
  from waarom.delivery d join waarom.mail m on m.id = d.mail_id
  where d.mail_id = :mail::uuid and d.state <> 'bounced'
    and d.at >= :day::date::timestamp at time zone 'UTC' and d.at < (:day::date + 1)::timestamp at time zone 'UTC'
), frozen as (
  select distinct on (s.n) s.n, a.audience_id, r.place
  from sent s
  join waarom.audience_snapshot a on a.mail_id = :mail::uuid
    and a.frozen_at < case when s.local::time = '00:00' then s.at + interval '1 day' else s.at end
  join waarom.snapshot_recipient r on r.snapshot_id = a.id and r.contact_id = s.contact_id
  order by s.n, a.frozen_at desc
), ordered as (
  select s.n, max(o.placed_at) as at,
    bool_or(o.state in ('under-way', 'late', 'cancelled') or (o.state <> 'unknown' and o.shipped_at > s.at)) as waited,
    bool_or(o.state in ('delivered', 'returned') and o.placed_at >= (s.local - interval '1 month') at time zone :zone::text)
      as may_have
  from sent s join waarom."order" o on o.contact_id = s.contact_id and o.placed_at <= s.at
  where o.state <> 'cancelled' or o.cancelled_at > s.at
  group by s.n
), happened as (
  select s.n, max(e.at) as at from sent s join waarom.event e on e.contact_id = s.contact_id and e.at <= s.at group by s.n
), mailed as (
  select s.n, count(*) as mails
  from sent s join waarom.delivery d on d.contact_id = s.contact_id and d.at < s.at
  where d.state <> 'bounced' and d.at >= (s.local - interval '90 days') at time zone :zone::text
  group by s.n
), told as (
  select distinct s.n
  from sent s join waarom.provenance p on p.contact_id = s.contact_id
  where p.told_id is not null and (p.at is null or p.at <= s.at)
), followed as (
  select s.n, bool_or(r.type = 'complaint') as complained, bool_or(r.type <> 'complaint') as went
  from sent s
  join waarom.suppression r on r.address_key = s.address_key
    and r.type in ('complaint', 'unsubscribed', 'objection-marketing')
    and (r.stream_id is null or r.stream_id = s.stream_id) and (r.brand_id is null or r.brand_id = s.brand_id)
  cross join lateral (select coalesce(r.at, r.known_since) as at) as said
  cross join lateral (
    select case when (said.at at time zone :zone::text)::time = '00:00'
      then (said.at at time zone :zone::text + interval '1 day') at time zone :zone::text else said.at end as at
  ) as refused
  where refused.at > s.at and refused.at <= s.at + interval '30 days' and not exists (
    select from waarom.delivery l left join waarom.mail m on m.id = l.mail_id
    left join waarom.stream t on t.id = coalesce(l.stream_id, m.stream_id)
    where l.contact_id = s.contact_id and l.address_key = s.address_key and l.state <> 'bounced'
      and (l.at, l.id) > (s.at, s.id) and l.at < refused.at
      and (r.stream_id is null or r.stream_id = t.id) and (r.brand_id is null or r.brand_id = t.brand_id)
  )
  group by s.n
), asked as (
  select distinct s.n
  from sent s
  join waarom.event e on e.contact_id = s.contact_id and e.name = any (:questions::text[])
  cross join lateral (
    select case when (e.at at time zone :zone::text)::time = '00:00'
      then (e.at at time zone :zone::text + interval '1 day') at time zone :zone::text else e.at end as at
  ) as question
  where question.at > s.at and question.at <= s.at + interval '7 days' and not exists (
    select from waarom.delivery l
    where l.contact_id = s.contact_id and l.state <> 'bounced' and (l.at, l.id) > (s.at, s.id) and l.at < question.at
  )
), placed as (
  select c.country, frozen.audience_id as audience, frozen.place,
    case
      when ordered.waited then 'open-order'
      when last.at is null then 'never'
      when last.at >= (s.local - interval '1 month') at time zone :zone::text then 'month'
      when last.at >= (s.local - interval '3 months') at time zone :zone::text then 'quarter'
      when last.at >= (s.local - interval '12 months') at time zone :zone::text then 'year'
      when last.at >= (s.local - interval '36 months') at time zone :zone::text then 'three-years'
      else 'older'
    end as recency,
    case when mailed.mails is null then 'none' when mailed.mails < 3 then 'few' when mailed.mails < 6 then 'some'
      else 'many' end as frequency,
    told.n is not null as told, followed.complained, followed.went, asked.n is not null as asked,
    cardinality(:questions::text[]) > 0 and (ordered.waited or ordered.may_have is not true) as heard
  from sent s
  join waarom.contact c on c.id = s.contact_id
  left join frozen on frozen.n = s.n
  left join ordered on ordered.n = s.n
  left join happened on happened.n = s.n
  left join mailed on mailed.n = s.n
  left join told on told.n = s.n
  left join followed on followed.n = s.n
  left join asked on asked.n = s.n
  cross join lateral (select greatest(ordered.at, happened.at) as at) as last
)
select country, audience, place, recency, frequency, told, count(*)::integer as sent,
  (count(*) filter (where complained))::integer as complaints, (count(*) filter (where went))::integer as unsubscribes,
  (count(*) filter (where heard))::integer as questions_of, (count(*) filter (where heard and asked))::integer as questions
from placed group by country, audience, place, recency, frequency, told

-- Up to when questions are known, by the events that are some; null when there are none. One with a day that is still to come
-- says nothing of the days until then.
-- name: heard
select max(at) as until from waarom.event where name = any (:questions::text[]) and at <= :at::timestamptz

-- What was counted of mails that were sent before a day, by all that the estimate looks at.
-- name: observed
select recency, frequency, kind, event, told, sum(sent) as sent, sum(complaints) as complaints,
  sum(unsubscribes) as unsubscribes, sum(questions_of) as questions_of, sum(questions) as questions,
  max(sent_on)::text as until
from waarom.nuisance_observed where sent_on < :before::date
group by recency, frequency, kind, event, told
