-- As before (migration 0020), and how many contacts there are in each row: they too are counted by more than one process then.
drop function waarom.places_in_blocks;
create function waarom.places_in_blocks(statement text)
returns table (
  block integer, kind integer, contacts uuid[], codes integer[], addresses uuid[], leaves bytea, everybody bigint
)
language plpgsql stable rows 20000 set search_path = pg_catalog, pg_temp as $$
begin
  return query execute statement;
end
$$;

revoke all on function waarom.places_in_blocks from public;
