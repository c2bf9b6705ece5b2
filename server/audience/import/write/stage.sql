-- Where the rows of one chunk stand before they meet the tables of people: on this connection alone, and gone with the
-- transaction. `n` counts inside the chunk; `ident` is what the source knows a contact by: its id, or else its address.
create temporary table if not exists stage_contact (
  n integer not null, ident text, external_id text, address_key text, contact_id uuid not null, about boolean not null,
  kind text, given_name text, family_name text, organisation text, language text, country text, street text,
  postcode text, town text, phone text, first_seen_at timestamptz
) on commit delete rows;
create temporary table if not exists stage_address (
  n integer not null, position integer not null, id uuid not null, key text not null, written text not null
) on commit delete rows;
create temporary table if not exists stage_provenance (
  n integer not null, nth integer not null, id uuid not null, key text, at timestamptz, evidence text
) on commit delete rows;
create temporary table if not exists stage_consent (
  n integer not null, contact integer not null, id uuid not null, key text, purpose text not null, stream_id uuid,
  wording_id uuid, at timestamptz, confirmed_at timestamptz, evidence text, withdrawn_at timestamptz
) on commit delete rows;
create temporary table if not exists stage_soft_opt_in (
  n integer not null, contact integer not null, id uuid not null, legal_sender_id uuid not null, kind text not null,
  order_external_id text, at timestamptz not null, notice_id uuid not null, notice_evidence text not null,
  opt_out_id uuid not null, opt_out_evidence text not null
) on commit delete rows;
create temporary table if not exists stage_suppression (
  n integer not null, id uuid not null, key text not null, type text not null, stream_id uuid, brand_id uuid,
  reason text not null, at timestamptz
) on commit delete rows;
create temporary table if not exists stage_order (
  n integer not null, contact integer, id uuid not null, external_id text not null, placed_at timestamptz,
  paid_at timestamptz, shipped_at timestamptz, cancelled_at timestamptz, state text not null, total_minor bigint,
  shipping_minor bigint, currency text
) on commit delete rows;
create temporary table if not exists stage_line (
  n integer not null, position integer not null, sku text, name text, category text,
  quantity integer not null, unit_minor bigint
) on commit delete rows;
create temporary table if not exists stage_event (
  n integer not null, contact integer not null, id uuid not null, external_id text not null, name text not null,
  at timestamptz not null, properties jsonb not null
) on commit delete rows;
create temporary table if not exists stage_contract (
  n integer not null, contact integer not null, id uuid not null, external_id text not null, name text not null,
  begins_at timestamptz not null, ends_at timestamptz, price_minor bigint, currency text, paid_each text
) on commit delete rows;
create temporary table if not exists stage_delivery (
  n integer not null, id uuid not null, external_id text not null, key text not null, named text,
  at timestamptz not null, state text not null
) on commit delete rows;
-- What was found out about them.
create temporary table if not exists stage_found (
  n integer primary key, contact_id uuid not null, way text not null
) on commit delete rows;
create temporary table if not exists stage_place (
  n integer primary key, contact_id uuid not null, way text not null, made boolean not null, nth integer not null
) on commit delete rows;
create temporary table if not exists stage_changed (contact_id uuid primary key) on commit delete rows;
create temporary table if not exists stage_consent_place (
  n integer primary key, contact_id uuid not null, address_id uuid, known_id uuid, nth integer not null
) on commit delete rows;
create temporary table if not exists stage_soft_opt_in_place (
  n integer primary key, contact_id uuid not null, order_id uuid, known_id uuid, nth integer not null
) on commit delete rows;
create temporary table if not exists stage_order_place (
  n integer primary key, order_id uuid not null, contact_id uuid not null, known_contact_id uuid
) on commit delete rows;
create temporary table if not exists stage_changed_order (n integer primary key) on commit delete rows;
create temporary table if not exists stage_rewrite (n integer primary key, own boolean not null) on commit delete rows;
