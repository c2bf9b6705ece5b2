-- For whom an invitation is, where that was said: whoever proves this address by single sign-on needs no link. Both are
-- removed when the invitation is used or over.
alter table waarom.invitation add column name text;
alter table waarom.invitation add column email text;
create index invitation_email_idx on waarom.invitation (email) where email is not null;

-- One person at a provider is one user here.
create unique index user_credential_account_idx on waarom.user_credential (provider_id, account_id);

-- A one-time link with which a user gives himself another password. Only the hash of its token is kept.
create table waarom.reset_link (
  id uuid primary key,
  user_id uuid not null references waarom.app_user (id) on delete cascade,
  token_hash bytea not null unique,
  made_at timestamptz not null default now(),
  expires_at timestamptz not null,
  used_at timestamptz
);
create index reset_link_user_id_idx on waarom.reset_link (user_id);
