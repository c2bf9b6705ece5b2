-- The ledger: who did what, on which facts. Each entry holds the hash of the one before it.
create table waarom.ledger_entry (
  number bigint primary key check (number > 0),
  at timestamptz(3) not null,
  kind text not null check (kind ~ '^[a-z][a-z-]*$'),
  -- Who did it and what it is about: a noun with an id or a keyed hash, never a name or an address.
  actor text not null
    check (actor ~ '^(?:system|[a-z][a-z-]{0,39}:(?:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9a-f]{64}))$'),
  subjects text[] not null
    check (coalesce(array_ndims(subjects), 1) = 1 and array_position(subjects, null) is null)
    check (array_to_string(subjects, ',') ~ '^(?:[a-z][a-z-]*:[0-9a-f-]+(?:,[a-z][a-z-]*:[0-9a-f-]+)*)?$'),
  -- Canonical JSON (RFC 8785), as the hash was taken of it.
  body text not null check (jsonb_typeof(body::jsonb) = 'object'),
  previous text not null,
  hash text not null
);

-- The last place that is taken. Who holds this row is the only one that appends.
create table waarom.ledger_head (
  number bigint not null,
  hash text not null
);

create unique index ledger_head_is_one on waarom.ledger_head ((true));

insert into waarom.ledger_head values (0, repeat('0', 64));

-- The only way in. It waits for its turn until the transactions before it have ended, so that no number is left out.
create function waarom.append_entry(
  moment timestamptz, kind text, actor text, subjects text[], body text, out number bigint, out hash text
)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
#variable_conflict use_variable
declare
  previous text;
begin
  moment := moment::timestamptz(3);
  select head.number + 1, head.hash into strict number, previous from waarom.ledger_head as head for update;
  -- The canonical JSON of the rest: names in order; only the body could need escapes, and it comes with them.
  hash := encode(sha256(convert_to(
    '{"actor":"' || actor
    || '","at":"' || to_char(moment at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')
    || '","body":' || body
    || ',"kind":"' || kind
    || '","number":' || number
    || ',"previous":"' || previous
    || '","subjects":[' || case when cardinality(subjects) = 0 then '' else '"' || array_to_string(subjects, '","') || '"' end
    || ']}', 'UTF8')), 'hex');
  insert into waarom.ledger_entry (number, at, kind, actor, subjects, body, previous, hash)
    values (number, moment, kind, actor, subjects, body, previous, hash);
  update waarom.ledger_head as head set number = append_entry.number, hash = append_entry.hash;
end
$$;

revoke all on function waarom.append_entry from public;

-- A second line, for the owner too: whoever changes the ledger must first take this away.
create function waarom.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'the ledger is only appended to' using errcode = 'insufficient_privilege';
end
$$;

create trigger ledger_entry_stays before update or delete or truncate on waarom.ledger_entry
  execute function waarom.refuse_change();
create trigger ledger_head_stays before delete or truncate on waarom.ledger_head
  execute function waarom.refuse_change();

-- Which key the keyed hashes were made with; the key itself is outside the database.
alter table waarom.installation add column key_fingerprint text;
