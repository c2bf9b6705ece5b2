-- Who refused and has more than one address; who has one is found by that. See `joinRefused`.
create index contact_facts_refused_at_several on waarom.contact_facts (contact_id) where is_refused and addresses > 1;

-- The refusals of people with more than one address; as long as facts are owed, of everybody, as the facts do not say then who
-- refused. A function, so that who asks about everybody is divided over processes whatever is planned in here: there are few.
create function waarom.refusals_at_several()
returns table (contact_id uuid, address_id uuid, type text, stream_id uuid, brand_id uuid)
language plpgsql stable parallel safe rows 1000 set search_path = pg_catalog, pg_temp as $$
begin
  if exists (select from waarom.facts_owed) then
    return query select a.contact_id, a.id, s.type, s.stream_id, s.brand_id
      from waarom.suppression s join waarom.address a on a.key = s.address_key;
  else
    return query select a.contact_id, a.id, s.type, s.stream_id, s.brand_id
      from waarom.contact_facts f join waarom.address a on a.contact_id = f.contact_id
      join waarom.suppression s on s.address_key = a.key
      where f.is_refused and f.addresses > 1;
  end if;
end
$$;

revoke all on function waarom.refusals_at_several from public;
