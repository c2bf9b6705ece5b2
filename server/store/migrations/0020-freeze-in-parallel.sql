-- Asks everybody's place in blocks for a snapshot, by a statement that was made for one audience. A statement that writes is
-- done by one process; what it asks in a function is divided over several, and is of its moment, as the function is stable.
-- The function may what its caller may. It gives few rows; it says more, so that who is open among them is planned for as a
-- thousand people.
create function waarom.places_in_blocks(statement text)
returns table (block integer, kind integer, contacts uuid[], codes integer[], addresses uuid[], leaves bytea)
language plpgsql stable rows 20000 set search_path = pg_catalog, pg_temp as $$
begin
  return query execute statement;
end
$$;

revoke all on function waarom.places_in_blocks from public;
