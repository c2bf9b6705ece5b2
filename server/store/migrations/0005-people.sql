-- A text as people saw it: what they were told, what they agreed to. Kept once, by its SHA-256.
create table waarom.wording (
  id uuid primary key,
  hash bytea not null unique,
  text text not null
);

-- Somebody that we know. What hangs on a contact has it as the first column of its key.
create table waarom.contact (
  id uuid primary key,
  kind text not null check (kind in ('person', 'organisation')),
  given_name text,
  family_name text,
  organisation text,
  -- ISO 639-1; null where nobody asked.
  language text check (language ~ '^[a-z]{2}$'),
  -- ISO 3166-1; null where nobody asked: the strictest law counts.
  country text check (country ~ '^[A-Z]{2}$'),
  street text,
  postcode text,
  town text,
  -- E.164.
  phone text check (phone ~ '^\+[0-9]{4,15}$'),
  first_seen_at timestamptz not null
);

-- By what a source knows a contact. A contact can have any number.
create table waarom.contact_external_id (
  contact_id uuid not null references waarom.contact (id) on delete cascade,
  source text not null check (source <> ''),
  external_id text not null check (external_id <> ''),
  primary key (source, external_id)
);
create index contact_external_id_contact_id on waarom.contact_external_id (contact_id);

-- A mail address of a contact. Two contacts may have the same key.
create table waarom.address (
  contact_id uuid not null references waarom.contact (id) on delete cascade,
  id uuid not null,
  -- By which addresses are compared.
  key text not null,
  -- What mail is sent to.
  written text not null,
  -- 1 is the one that the contact uses.
  position integer not null check (position > 0),
  first_seen_at timestamptz not null,
  primary key (contact_id, id),
  unique (contact_id, key)
);
create index address_key on waarom.address (key);

create table waarom."order" (
  contact_id uuid not null references waarom.contact (id) on delete cascade,
  id uuid not null,
  brand_id uuid not null references waarom.brand (id),
  source text not null,
  -- Its number, as people know it.
  external_id text not null,
  placed_at timestamptz not null,
  paid_at timestamptz,
  shipped_at timestamptz,
  cancelled_at timestamptz,
  state text not null check (state in ('unknown', 'under-way', 'late', 'delivered', 'returned', 'cancelled')),
  -- In minor units; null where the source does not say.
  total_minor bigint,
  shipping_minor bigint,
  currency text check (currency ~ '^[A-Z]{3}$'),
  primary key (contact_id, id),
  unique (source, external_id)
);
create index order_external_id on waarom."order" (external_id);

create table waarom.order_line (
  contact_id uuid not null,
  order_id uuid not null,
  position integer not null check (position > 0),
  sku text,
  name text,
  quantity integer not null,
  unit_minor bigint,
  primary key (contact_id, order_id, position),
  foreign key (contact_id, order_id) references waarom."order" (contact_id, id) on update cascade on delete cascade
);

-- Something that happened.
create table waarom.event (
  contact_id uuid not null references waarom.contact (id) on delete cascade,
  id uuid not null,
  source text not null,
  external_id text not null,
  name text not null,
  at timestamptz not null,
  properties jsonb not null default '{}',
  primary key (contact_id, id),
  unique (source, external_id)
);

-- A subscription or other contract that lasts.
create table waarom.contract (
  contact_id uuid not null references waarom.contact (id) on delete cascade,
  id uuid not null,
  brand_id uuid not null references waarom.brand (id),
  source text not null,
  external_id text not null,
  name text not null,
  begins_at timestamptz not null,
  -- Null while it runs on by itself.
  ends_at timestamptz,
  price_minor bigint,
  currency text check (currency ~ '^[A-Z]{3}$'),
  paid_each text check (paid_each in ('month', 'year', 'term')),
  primary key (contact_id, id),
  unique (source, external_id)
);

-- Consent as it was given, with what proves it.
create table waarom.consent (
  contact_id uuid not null references waarom.contact (id) on delete cascade,
  id uuid not null,
  -- Null where it was given for whatever address the contact has.
  address_id uuid,
  purpose text not null check (purpose in ('commercial', 'editorial', 'charitable', 'ideological', 'tracking')),
  -- Null where it is for no kind of mail (tracking), or the source does not say for which.
  stream_id uuid references waarom.stream (id),
  -- Null where the source does not say what was shown.
  wording_id uuid references waarom.wording (id),
  at timestamptz,
  -- When the person confirmed it by a mail, where that was asked.
  confirmed_at timestamptz,
  source text not null,
  evidence text,
  withdrawn_at timestamptz,
  primary key (contact_id, id)
);

-- Leave to mail about similar things after a sale or gift. An order alone is none: notice and way out, each with evidence.
create table waarom.soft_opt_in (
  contact_id uuid not null references waarom.contact (id) on delete cascade,
  id uuid not null,
  legal_sender_id uuid not null references waarom.legal_sender (id),
  kind text not null check (kind in ('sale', 'gift')),
  order_id uuid,
  event_id uuid,
  at timestamptz not null,
  notice_id uuid not null references waarom.wording (id),
  notice_evidence text not null check (notice_evidence <> ''),
  opt_out_id uuid not null references waarom.wording (id),
  opt_out_evidence text not null check (opt_out_evidence <> ''),
  primary key (contact_id, id)
);

-- A refusal to mail an address, of whoever has it. Where the person was erased only the keyed hash of the address is left.
create table waarom.suppression (
  id uuid primary key,
  address_key text,
  erased_hash text check (erased_hash ~ '^[0-9a-f]{64}$'),
  type text not null check (type in (
    'unsubscribed', 'complaint', 'hard-bounce', 'objection-marketing', 'objection-own-reasons', 'restriction', 'erased',
    'deceased', 'by-hand')),
  -- How far it goes: one stream, one brand, or everything.
  stream_id uuid references waarom.stream (id),
  brand_id uuid references waarom.brand (id),
  reason text not null default '',
  source text not null,
  -- When the person refused; null where the source does not say.
  at timestamptz,
  known_since timestamptz not null default now(),
  check ((address_key is null) <> (erased_hash is null)),
  check (stream_id is null or brand_id is null)
);
-- The same refusal twice is one.
create unique index suppression_is_one on waarom.suppression
  (coalesce(address_key, erased_hash), type, coalesce(stream_id, brand_id, '00000000-0000-0000-0000-000000000000'), source);

-- A list from which refusals come, and when it was last brought up to date.
create table waarom.suppression_list (
  source text primary key,
  brought_up_to_date_at timestamptz not null
);

-- Where a datum of a contact comes from: the contact itself, or one of its addresses.
create table waarom.provenance (
  contact_id uuid not null references waarom.contact (id) on delete cascade,
  id uuid not null,
  address_id uuid,
  brand_id uuid not null references waarom.brand (id),
  source text not null,
  at timestamptz,
  -- What the person was told when it was collected; null where nobody knows.
  told_id uuid references waarom.wording (id),
  legal_basis text not null check (legal_basis in (
    'consent', 'contract', 'legal-obligation', 'vital-interest', 'public-task', 'legitimate-interest')),
  purpose text not null,
  retention_rule_id uuid not null references waarom.retention_rule (id),
  evidence text,
  primary key (contact_id, id)
);
