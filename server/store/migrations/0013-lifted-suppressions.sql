-- Refusals that somebody took away, with why: the way back, and the answer to who asks.
create table waarom.lifted_suppression (
  id uuid primary key,
  address_key text not null,
  type text not null,
  stream_id uuid references waarom.stream (id),
  brand_id uuid references waarom.brand (id),
  reason text not null,
  source text not null,
  at timestamptz,
  known_since timestamptz not null,
  lifted_at timestamptz not null default now(),
  lifted_by uuid references waarom.app_user (id) on delete set null,
  note text not null check (note <> '')
);
create index lifted_suppression_address_key on waarom.lifted_suppression (address_key);
