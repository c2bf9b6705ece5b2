-- What is done in the background. The queue itself stands in a schema of its own, waarom_queue; this is what people see.
create table waarom.task (
  id uuid primary key,
  kind text not null check (kind ~ '^[a-z][a-z-]*$'),
  -- failed: will be tried again by itself. dead: will not, until a person says so.
  state text not null default 'waiting' check (state in ('waiting', 'running', 'done', 'failed', 'dead', 'stopped')),
  -- What it is done with: references, never a person's data.
  input jsonb not null,
  -- Null for what nobody asked for, or who asked is no longer there.
  made_by uuid references waarom.app_user (id) on delete set null,
  made_at timestamptz not null default now(),
  began_at timestamptz,
  ended_at timestamptz,
  done bigint not null default 0 check (done >= 0),
  total bigint check (total >= 0),
  -- How often it was begun since it was put in the queue.
  attempts integer not null default 0,
  -- That somebody wants it to stop while it runs.
  is_to_stop boolean not null default false,
  -- What went wrong the last time: code and facts of a problem.
  problem jsonb,
  result jsonb
);
create index task_kind_state on waarom.task (kind, state);

-- Pages and workers hear of every change.
create function waarom.tell_task() returns trigger language plpgsql as $$
begin
  perform pg_notify('waarom_task', json_build_object('id', new.id, 'stop', new.is_to_stop)::text);
  return null;
end
$$;
create trigger task_is_told after insert or update on waarom.task for each row execute function waarom.tell_task();
