-- A text as it is searched for: small letters, no accents.
create function waarom.folded(text text) returns text language sql immutable parallel safe strict as $$
  select regexp_replace(
    translate(replace(regexp_replace(normalize(lower(text), nfkd), '[\u0300-\u036f]', '', 'g'), 'ß', 'ss'), 'øłđæœ’', 'oldao '),
    '[^[:alnum:]\u0080-\U0010ffff]+', ' ', 'g')
$$;

-- The words of whoever it is; a search asks for their beginnings.
alter table waarom.contact add column name_words tsvector not null
  generated always as (to_tsvector('simple', waarom.folded(
    coalesce(given_name, '') || ' ' || coalesce(family_name, '') || ' ' || coalesce(organisation, '')
  ))) stored;
create index contact_name_words on waarom.contact using gin (name_words);

-- By these an address and an order number are found by how they begin, whatever the collation of the database.
drop index waarom.address_key;
create index address_key on waarom.address (key text_pattern_ops);
drop index waarom.order_external_id;
create index order_external_id on waarom."order" (external_id text_pattern_ops);
create index contact_external_id_external_id on waarom.contact_external_id (external_id text_pattern_ops);
create index suppression_address_key on waarom.suppression (address_key text_pattern_ops);
