-- Who answers in law for one or more brands.
create table waarom.legal_sender (
  id uuid primary key,
  name text not null check (name <> ''),
  -- What it is in law: some rulebooks ask.
  kind text not null check (kind in ('company', 'charity', 'party', 'union', 'government', 'association')),
  address text not null check (address <> ''),
  register_number text,
  country text not null check (country ~ '^[A-Z]{2}$'),
  made_at timestamptz not null default now()
);

-- A name under which mail is sent.
create table waarom.brand (
  id uuid primary key,
  legal_sender_id uuid not null references waarom.legal_sender (id),
  name text not null check (name <> ''),
  -- What stands under its mail.
  address text not null check (address <> ''),
  privacy_page text not null,
  -- Where people reach it: a mail address or a page.
  contact text not null,
  -- Domains that are its own; links to them lead home.
  domains text[] not null default '{}',
  made_at timestamptz not null default now(),
  -- A brand that mail hangs on is not removed but put away.
  put_away_at timestamptz
);
create unique index brand_name on waarom.brand (lower(name)) where put_away_at is null;

-- A kind of mail that one may refuse apart.
create table waarom.stream (
  id uuid primary key,
  brand_id uuid not null references waarom.brand (id),
  name text not null check (name <> ''),
  kind text not null check (kind in ('service', 'commercial')),
  made_at timestamptz not null default now(),
  put_away_at timestamptz
);
create unique index stream_name on waarom.stream (brand_id, lower(name)) where put_away_at is null;

-- How long a datum is kept, counted from what, and what happens then.
create table waarom.retention_rule (
  id uuid primary key,
  name text not null check (name <> ''),
  months integer not null check (months >= 0),
  counted_from text not null
    check (counted_from in ('collection', 'last-order', 'last-contact', 'last-sign-in', 'end-of-contract', 'withdrawal', 'gift')),
  "then" text not null check ("then" in ('delete', 'ask')),
  made_at timestamptz not null default now(),
  put_away_at timestamptz
);

-- Under which laws mails are judged when nothing else is said, and which reading counts.
alter table waarom.installation
  add column laws text[] not null default '{NL}',
  add column reading text not null default 'milder' check (reading in ('milder', 'stricter'));
