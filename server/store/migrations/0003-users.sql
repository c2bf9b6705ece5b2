-- Users, their sessions, passwords and second factors: as the schema generator of better-auth has them (a test compares
-- the two), with ids as uuid.
create table waarom.app_user (
  id uuid primary key,
  name text not null,
  email text not null unique,
  email_verified boolean not null,
  image text,
  created_at timestamptz not null default current_timestamp,
  updated_at timestamptz not null default current_timestamp,
  two_factor_enabled boolean
);

create table waarom.user_session (
  id uuid primary key,
  expires_at timestamptz not null,
  token text not null unique,
  created_at timestamptz not null default current_timestamp,
  updated_at timestamptz not null,
  ip_address text,
  user_agent text,
  user_id uuid not null references waarom.app_user (id) on delete cascade
);
create index user_session_user_id_idx on waarom.user_session (user_id);

create table waarom.user_credential (
  id uuid primary key,
  account_id text not null,
  provider_id text not null,
  user_id uuid not null references waarom.app_user (id) on delete cascade,
  access_token text,
  refresh_token text,
  id_token text,
  access_token_expires_at timestamptz,
  refresh_token_expires_at timestamptz,
  scope text,
  password text,
  created_at timestamptz not null default current_timestamp,
  updated_at timestamptz not null
);
create index user_credential_user_id_idx on waarom.user_credential (user_id);

create table waarom.user_verification (
  id uuid primary key,
  identifier text not null,
  value text not null,
  expires_at timestamptz not null,
  created_at timestamptz not null default current_timestamp,
  updated_at timestamptz not null default current_timestamp
);
create index user_verification_identifier_idx on waarom.user_verification (identifier);

create table waarom.user_second_factor (
  id uuid primary key,
  secret text not null,
  backup_codes text not null,
  user_id uuid not null references waarom.app_user (id) on delete cascade,
  verified boolean,
  failed_verification_count integer,
  locked_until timestamptz
);
create index user_second_factor_secret_idx on waarom.user_second_factor (secret);
create index user_second_factor_user_id_idx on waarom.user_second_factor (user_id);

-- Who may do what. A user without a row here cannot sign in.
create table waarom.user_role (
  user_id uuid not null references waarom.app_user (id) on delete cascade,
  role text not null check (role in ('marketer', 'counsel', 'service-desk', 'administrator', 'reader')),
  given_at timestamptz not null default now(),
  primary key (user_id, role)
);

-- A one-time link by which somebody makes an account. Only the hash of its token is kept.
create table waarom.invitation (
  id uuid primary key,
  token_hash bytea not null unique,
  roles text[] not null,
  -- The link of a start without users, which makes the first administrator.
  is_setup boolean not null,
  made_by uuid references waarom.app_user (id) on delete set null,
  made_at timestamptz not null default now(),
  expires_at timestamptz not null,
  used_at timestamptz
);

-- Attempts to sign in, counted by a keyed hash of the account or the address; rows go when their time is over.
create table waarom.sign_in_attempt (
  subject bytea primary key,
  since timestamptz not null default now(),
  attempts integer not null
);
create index sign_in_attempt_since_idx on waarom.sign_in_attempt (since);

-- Keys of programs. Each acts for the user who made it, within its scopes; only its hash is kept.
create table waarom.api_key (
  id uuid primary key,
  user_id uuid not null references waarom.app_user (id) on delete cascade,
  name text not null,
  key_hash bytea not null unique,
  scopes text[] not null,
  made_at timestamptz not null default now(),
  expires_at timestamptz not null,
  last_used_on date
);
create index api_key_user_id_idx on waarom.api_key (user_id);

-- By what the secret outside the database is known again. One row.
create table waarom.sign_in_secret (
  mark text not null
);
create unique index sign_in_secret_is_one on waarom.sign_in_secret ((true));
