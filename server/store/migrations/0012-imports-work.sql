-- How far the writing of an import is. It is written with each chunk, so that what crashed goes on behind the last one.
create table waarom.import_mark (
  import_id uuid primary key,
  began_at timestamptz not null,
  -- The last line of the file that was taken up.
  line bigint not null,
  -- What was done so far.
  counts jsonb not null
);
