-- A file of people on its way in, and what became of it. It holds nothing of anybody but `examples` and `preview`, which
-- go with the file.
create table waarom.import (
  id uuid primary key,
  made_by uuid references waarom.app_user (id) on delete set null,
  made_at timestamptz not null default now(),
  -- looked: seen through, and waiting for a person. waiting: in the queue.
  state text not null default 'looked' check (state in ('looked', 'waiting', 'running', 'done', 'failed', 'stopped')),
  bytes bigint not null,
  sha256 bytea not null,
  -- The tool that it was recognised to come from, and which of its files; null where a person mapped it.
  source text,
  source_file text,
  -- Its shape: columns, format, what the values of a column have in common.
  survey jsonb not null,
  -- The first values of each column.
  examples jsonb,
  mapping jsonb not null,
  is_remembered boolean not null,
  answers jsonb not null,
  -- The brand and where its people come from; null until somebody said so.
  setting jsonb,
  -- What the last preview said.
  preview jsonb,
  -- The last task that was made for it.
  task_id uuid,
  -- What it did.
  outcome jsonb,
  problem jsonb,
  ended_at timestamptz
);
create index import_made_at on waarom.import (made_at);

-- The bytes of such a file in pieces, as they came in. They come before their import does, hence no reference.
create table waarom.import_file (
  import_id uuid not null,
  position integer not null,
  bytes bytea not null,
  made_at timestamptz not null default now(),
  primary key (import_id, position)
);
alter table waarom.import_file alter column bytes set storage external;
create index import_file_made_at on waarom.import_file (made_at);

-- Rows that were not taken, until somebody mended them.
create table waarom.import_rejected (
  import_id uuid not null references waarom.import (id) on delete cascade,
  line bigint not null,
  -- A list of its cells; of a row that could not be read a text, with all of it.
  said jsonb not null,
  -- Code and facts, and the column that it is about.
  problem jsonb not null,
  made_at timestamptz not null default now(),
  primary key (import_id, line)
);
create index import_rejected_made_at on waarom.import_rejected (made_at);

-- What was last said about a file with these columns.
create table waarom.import_mapping (
  -- SHA-256 of the names of the columns.
  columns bytea primary key,
  mapping jsonb not null,
  used_at timestamptz not null default now()
);
