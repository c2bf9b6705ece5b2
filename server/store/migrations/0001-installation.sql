create schema waarom;

-- What this installation is. One row, made at the first start.
create table waarom.installation (
  id uuid primary key,
  made_at timestamptz not null default now(),
  -- Name of the zone (IANA) in which the organisation lives, for display and for terms.
  time_zone text not null,
  default_language text not null check (default_language in ('nl', 'en'))
);

create unique index installation_is_one on waarom.installation ((true));
