-- Why suppression lists that grew older than a day since an audience was frozen can be relied on. Each speaks of the lists that
-- were old when it was written; what was written for the freezing itself stands in waarom.snapshot_ask.
create table waarom.snapshot_old_lists (
  mail_id uuid not null,
  snapshot_id uuid not null,
  id uuid not null,
  because text not null check (because <> ''),
  said_by uuid references waarom.app_user (id) on delete set null,
  said_at timestamptz not null default now(),
  primary key (mail_id, snapshot_id, id),
  foreign key (mail_id, snapshot_id) references waarom.audience_snapshot (mail_id, id)
);
