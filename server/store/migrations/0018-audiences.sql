-- A relevance rule with a name, to be used again. An audience keeps a copy of it: what happens here changes none.
create table waarom.relevance_rule (
  id uuid primary key,
  name text not null check (name <> ''),
  rule jsonb not null,
  made_by uuid references waarom.app_user (id) on delete set null,
  made_at timestamptz not null default now(),
  put_away_at timestamptz
);
create unique index relevance_rule_name on waarom.relevance_rule (lower(name)) where put_away_at is null;

-- A version of whom a mail is for. It never changes; the same content is the same version.
create table waarom.audience (
  mail_id uuid not null references waarom.mail (id),
  id uuid not null unique,
  number integer not null check (number > 0),
  -- matching: who fits a group is in. everybody: who fits none is in as well, as with a recall.
  mode text not null check (mode in ('matching', 'everybody')),
  -- Its groups, each with its rule, and the variants of the mail that they get.
  content jsonb not null,
  -- SHA-256 of the mode and the content.
  content_hash text not null,
  made_by uuid references waarom.app_user (id) on delete set null,
  made_at timestamptz not null default now(),
  primary key (mail_id, id),
  unique (mail_id, number),
  unique (mail_id, content_hash)
);

-- Which audience a mail has now; an earlier one when somebody went back.
create table waarom.current_audience (
  mail_id uuid primary key references waarom.mail (id),
  audience_id uuid not null,
  saved_at timestamptz not null default now(),
  foreign key (mail_id, audience_id) references waarom.audience (mail_id, id)
);

-- What somebody asked to have frozen. It stands before the snapshot of the same id does, which is made in the background.
create table waarom.snapshot_ask (
  mail_id uuid not null references waarom.mail (id),
  id uuid not null unique,
  audience_id uuid not null,
  -- The version that the mail had then.
  draft_id uuid not null,
  -- Why suppression lists that were older than a day could be relied on; null where none was.
  old_lists_because text check (old_lists_because <> ''),
  asked_by uuid references waarom.app_user (id) on delete set null,
  asked_at timestamptz not null default now(),
  primary key (mail_id, id),
  foreign key (mail_id, audience_id) references waarom.audience (mail_id, id)
);

-- An audience as it was at one moment: every contact in exactly one place. It stands when its transaction ended, or is not.
create table waarom.audience_snapshot (
  mail_id uuid not null,
  id uuid not null unique,
  audience_id uuid not null,
  frozen_at timestamptz not null default now(),
  frozen_by uuid references waarom.app_user (id) on delete set null,
  -- SHA-256 of what the laws demanded of each variant: another verdict makes it another.
  demands_hash bytea not null,
  -- Over the hashes of its blocks, in their order.
  hash bytea not null,
  -- How many contacts are in each place.
  counts jsonb not null,
  total integer not null check (total >= 0),
  primary key (mail_id, id),
  foreign key (mail_id, id) references waarom.snapshot_ask (mail_id, id),
  foreign key (mail_id, audience_id) references waarom.audience (mail_id, id)
);
create index audience_snapshot_newest on waarom.audience_snapshot (mail_id, audience_id, id desc);

-- Who is in a snapshot, at which address, in which place. A million rows come in at once: a reference would be looked up for
-- each. Who is erased is taken out by `leave_leaves`.
create table waarom.snapshot_recipient (
  snapshot_id uuid not null,
  contact_id uuid not null,
  address_id uuid not null,
  place smallint not null,
  primary key (snapshot_id, contact_id, address_id)
);

-- Every contact of a snapshot with its place, in or out, in 256 blocks by the last byte of its number.
create table waarom.snapshot_block (
  snapshot_id uuid not null,
  block smallint not null check (block between 0 and 255),
  contacts uuid[] not null,
  -- Of each contact its place, in the same order.
  places smallint[] not null,
  -- Their leaves one after the other, each of 32 bytes, in the same order. The key that they are under is not in the database,
  -- so that nobody who has only that can tell of whom a leaf is; therefore they are kept, as no function here could make the
  -- leaf of who is being erased.
  leaves bytea not null,
  -- Over the leaves.
  hash bytea not null,
  primary key (snapshot_id, block),
  check (cardinality(contacts) = cardinality(places)),
  check (octet_length(leaves) = 32 * cardinality(contacts))
);
-- What is as good as random is not packed.
alter table waarom.snapshot_block
  alter column leaves set storage external,
  alter column contacts set storage external;

-- Whoever freezes an audience holds this lock alone, whoever erases contacts holds it with others: so nobody who is erased
-- is written down afterwards by a freeze that saw him before. A freeze takes seconds, and is waited for.
create function waarom.wait_for_freeze() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp set lock_timeout = '0' as $$
begin
  perform pg_advisory_xact_lock_shared(7261996);
  return null;
end
$$;

-- Takes contacts that are erased out of every snapshot: their places and leaves stay, of nobody any more. Their blocks are had
-- before they are read, and by all in one order: of two who erase at once the second sees what the first took out.
create function waarom.leave_leaves() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  delete from waarom.snapshot_recipient
  where snapshot_id = any (array(select id from waarom.audience_snapshot)) and contact_id = any (array(select id from gone));
  perform from waarom.snapshot_block where block = any (array(select get_byte(uuid_send(id), 15) from gone))
  order by snapshot_id, block for no key update;
  with taken as (
    select get_byte(uuid_send(id), 15) as block, array_agg(id) as ids from gone group by 1
  ),
  changed as (
    select b.snapshot_id, b.block, left_over.contacts
    from waarom.snapshot_block b join taken on taken.block = b.block
    cross join lateral (
      select array_agg(case when t.id is null then c.id end order by c.at) as contacts, count(t.id) as erased
      from unnest(b.contacts) with ordinality c (id, at) left join unnest(taken.ids) t (id) on t.id = c.id
    ) as left_over
    where left_over.erased > 0
  )
  update waarom.snapshot_block b set contacts = changed.contacts
  from changed where b.snapshot_id = changed.snapshot_id and b.block = changed.block;
  return null;
end
$$;

revoke all on function waarom.wait_for_freeze, waarom.leave_leaves from public;

create trigger wait_for_freeze before delete on waarom.contact
  for each statement execute function waarom.wait_for_freeze();
create trigger leave_leaves after delete on waarom.contact referencing old table as gone
  for each statement execute function waarom.leave_leaves();
