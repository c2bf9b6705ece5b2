-- What a caller asked under a key of its own, so that asking again does nothing again. Rows go after a day.
create table waarom.idempotency_key (
  user_id uuid not null references waarom.app_user (id) on delete cascade,
  -- Keyed hashes: neither the key nor what was asked can be guessed from them.
  key_hash bytea not null,
  request_hash bytea not null,
  state text not null check (state in ('running', 'done')),
  -- Until when the process that runs it has said that it lives.
  held_until timestamptz not null,
  -- Status, headers and body, under a key outside the database; null where no answer is kept.
  answer bytea check (answer is null or state = 'done'),
  made_at timestamptz not null default now(),
  expires_at timestamptz not null,
  primary key (user_id, key_hash)
);
create index idempotency_key_expires_at on waarom.idempotency_key (expires_at);

-- When this database was made from a backup; null once an administrator let it go on. Until then nothing goes out.
alter table waarom.installation add column restored_at timestamptz;
