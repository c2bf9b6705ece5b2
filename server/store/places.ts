/** Where personal data stand, as DESIGN.md lists it. */
export type PlaceOfPeople =
  | 'people'
  | 'deliveries'
  | 'inbound'
  | 'requests'
  | 'drafts'
  | 'rejected rows'
  | 'users'
  | 'kept answers'

/** What a table holds of people. */
export type Holding =
  | {
      /** Nothing that is about a person. */
      readonly place: null
      readonly open: readonly string[]
    }
  | {
      readonly place: PlaceOfPeople
      /** Columns by which somebody is known, or that say something about him. */
      readonly personal: readonly string[]
      /** The other columns: of the organisation, of the row itself. */
      readonly open: readonly string[]
      /**
       * How it goes: with the row of the person that it hangs on, by its own time, by erasing it with the person, or never, as
       * only a keyed hash is left.
       */
      readonly erased: 'with-contact' | 'with-user' | 'by-time' | 'by-hand' | 'only-hash'
    }

const none = (...open: string[]): Holding => ({ place: null, open })
const people = (personal: readonly string[], open: readonly string[]): Holding => ({
  place: 'people',
  personal,
  open,
  erased: 'with-contact',
})
const drafts = (personal: readonly string[], open: readonly string[]): Holding => ({
  place: 'drafts',
  personal,
  open,
  erased: 'by-hand',
})
const users = (personal: readonly string[], open: readonly string[]): Holding => ({
  place: 'users',
  personal,
  open,
  erased: 'with-user',
})

/**
 * Every table and every column of it: whether it holds something of people, where that belongs, and how it goes: all that
 * erasing somebody has to reach. A new table or column stands here, or a test fails.
 */
export const PLACES: Readonly<Record<string, Holding>> = {
  installation: none(
    ...['id', 'made_at', 'time_zone', 'default_language', 'key_fingerprint', 'laws', 'reading', 'restored_at'],
    'question_events',
  ),
  migration: none('name', 'checksum', 'applied_at'),
  // Ids and keyed hashes; what they stood for is erased elsewhere.
  ledger_entry: none('number', 'at', 'kind', 'actor', 'subjects', 'body', 'previous', 'hash'),
  ledger_head: none('number', 'hash'),
  sign_in_secret: none('mark'),
  legal_sender: none('id', 'name', 'kind', 'address', 'register_number', 'country', 'made_at'),
  brand: none(
    ...['id', 'legal_sender_id', 'name', 'address', 'privacy_page', 'contact', 'domains', 'made_at', 'put_away_at'],
  ),
  stream: none('id', 'brand_id', 'name', 'kind', 'made_at', 'put_away_at'),
  retention_rule: none('id', 'name', 'months', 'counted_from', 'then', 'made_at', 'put_away_at'),
  // Texts that many people saw.
  wording: none('id', 'hash', 'text'),
  suppression_list: none('source', 'brought_up_to_date_at'),
  // A file of people on its way in: its first values and what a preview showed, its bytes for a day, its rejected rows for a month.
  import: {
    place: 'rejected rows',
    personal: ['examples', 'preview', 'made_by'],
    open: [
      ...['id', 'made_at', 'state', 'bytes', 'sha256', 'source', 'source_file', 'survey', 'mapping', 'is_remembered'],
      ...['answers', 'setting', 'task_id', 'outcome', 'problem', 'ended_at'],
    ],
    erased: 'by-time',
  },
  import_file: {
    place: 'rejected rows',
    personal: ['bytes'],
    open: ['import_id', 'position', 'made_at'],
    erased: 'by-time',
  },
  import_rejected: {
    place: 'rejected rows',
    personal: ['said'],
    open: ['import_id', 'line', 'problem', 'made_at'],
    erased: 'by-time',
  },
  import_mapping: none('columns', 'mapping', 'used_at'),
  import_mark: none('import_id', 'began_at', 'line', 'counts'),
  // What a task is done with, and what came of it, are references; who asked for it goes from it with his account.
  task: {
    place: 'users',
    personal: ['made_by'],
    open: [
      ...['id', 'kind', 'state', 'input', 'made_at', 'began_at', 'ended_at', 'done', 'total'],
      ...['attempts', 'is_to_stop', 'problem', 'result'],
    ],
    erased: 'with-user',
  },

  app_user: users(
    ['id', 'name', 'email', 'image'],
    ['email_verified', 'created_at', 'updated_at', 'two_factor_enabled'],
  ),
  user_session: users(
    ['token', 'ip_address', 'user_agent', 'user_id'],
    ['id', 'expires_at', 'created_at', 'updated_at'],
  ),
  user_credential: users(
    ['account_id', 'user_id', 'access_token', 'refresh_token', 'id_token', 'password'],
    [
      ...['id', 'provider_id', 'access_token_expires_at', 'refresh_token_expires_at', 'scope'],
      ...['created_at', 'updated_at'],
    ],
  ),
  user_verification: {
    place: 'users',
    personal: ['identifier', 'value'],
    open: ['id', 'expires_at', 'created_at', 'updated_at'],
    erased: 'by-time',
  },
  user_second_factor: users(
    ['secret', 'backup_codes', 'user_id'],
    ['id', 'verified', 'failed_verification_count', 'locked_until'],
  ),
  user_role: users(['user_id', 'role'], ['given_at']),
  api_key: users(['user_id', 'name', 'key_hash', 'last_used_on'], ['id', 'scopes', 'made_at', 'expires_at']),
  invitation: {
    place: 'users',
    personal: ['made_by', 'name', 'email'],
    open: ['id', 'token_hash', 'roles', 'is_setup', 'made_at', 'expires_at', 'used_at'],
    erased: 'by-time',
  },
  reset_link: users(['user_id', 'token_hash'], ['id', 'made_at', 'expires_at', 'used_at']),
  sign_in_attempt: { place: 'users', personal: ['subject'], open: ['since', 'attempts'], erased: 'by-time' },
  idempotency_key: {
    place: 'kept answers',
    personal: ['user_id', 'answer'],
    open: ['key_hash', 'request_hash', 'state', 'held_until', 'made_at', 'expires_at'],
    erased: 'by-time',
  },

  mail: drafts(['name', 'made_by'], ['id', 'brand_id', 'stream_id', 'kind', 'made_at', 'archived_at']),
  draft: drafts(
    ['source', 'subject', 'sentences', 'made_by'],
    ['mail_id', 'id', 'number', 'content_hash', 'form', 'setting', 'fingerprint', 'made_at'],
  ),
  current_draft: none('mail_id', 'draft_id', 'saved_at'),
  draft_report: drafts(['report'], ['mail_id', 'draft_id', 'id', 'basis', 'model', 'effects', 'decisions', 'made_at']),
  verdict: none(...['mail_id', 'report_id', 'law', 'rulebook', 'reading', 'purpose', 'tinge', 'review', 'decision']),
  review: drafts(
    ['asked_by', 'note', 'assigned_to', 'deputy'],
    ['mail_id', 'id', 'draft_id', 'fingerprint', 'state', 'due_at', 'asked_at', 'closed_at'],
  ),
  guest_link: drafts(
    ['label', 'made_by'],
    ['mail_id', 'id', 'review_id', 'token_hash', 'made_at', 'expires_at', 'revoked_at'],
  ),
  review_comment: drafts(
    ['text', 'written_by', 'guest_name'],
    ['mail_id', 'id', 'review_id', 'draft_id', 'kind', 'segment', 'advice', 'guest_link_id', 'written_at'],
  ),
  decision: drafts(
    ['reason', 'decided_by'],
    [
      ...['mail_id', 'id', 'review_id', 'draft_id', 'fingerprint', 'law', 'rulebook', 'reading', 'house'],
      ...['refuses', 'purpose', 'until', 'knew', 'advice_id', 'decided_at'],
    ],
  ),
  overruling: drafts(
    ['said', 'reason', 'made_by', 'revoked_by', 'revoke_reason'],
    [
      ...['mail_id', 'id', 'draft_id', 'fingerprint', 'direction', 'rulebooks', 'precedent_id'],
      ...['made_at', 'revoked_at'],
    ],
  ),
  // A rule may name a town or the domain of an address; sentences and reasons are free text.
  relevance_rule: drafts(['name', 'rule', 'made_by'], ['id', 'made_at', 'put_away_at']),
  audience: drafts(['content', 'made_by'], ['mail_id', 'id', 'number', 'mode', 'content_hash', 'made_at']),
  current_audience: none('mail_id', 'audience_id', 'saved_at'),
  snapshot_ask: drafts(['old_lists_because', 'asked_by'], ['mail_id', 'id', 'audience_id', 'draft_id', 'asked_at']),
  snapshot_old_lists: drafts(['because', 'said_by'], ['mail_id', 'snapshot_id', 'id', 'said_at']),
  audience_snapshot: drafts(
    ['frozen_by'],
    ['mail_id', 'id', 'audience_id', 'frozen_at', 'hash', 'demands_hash', 'counts', 'total'],
  ),
  // Counts of many; of no person in particular.
  nuisance_observed: none(
    ...['mail_id', 'sent_on', 'recency', 'frequency', 'kind', 'event', 'told', 'sent', 'complaints', 'unsubscribes'],
    'questions_of',
    'questions',
  ),
  notice: users(['user_id'], ['id', 'kind', 'mail_id', 'review_id', 'made_at', 'read_at']),

  contact: {
    place: 'people',
    personal: [
      ...['id', 'kind', 'given_name', 'family_name', 'organisation', 'language', 'country'],
      ...['street', 'postcode', 'town', 'phone', 'first_seen_at', 'name_words'],
    ],
    open: [],
    erased: 'by-hand',
  },
  contact_external_id: people(['contact_id', 'external_id'], ['source']),
  address: people(['contact_id', 'id', 'key', 'written', 'first_seen_at'], ['position']),
  order: people(
    ['contact_id', 'id', 'external_id', 'placed_at', 'paid_at', 'shipped_at', 'cancelled_at', 'state', 'total_minor'],
    ['brand_id', 'source', 'shipping_minor', 'currency'],
  ),
  order_line: people(['contact_id', 'order_id', 'sku', 'name', 'category', 'quantity', 'unit_minor'], ['position']),
  event: people(['contact_id', 'id', 'external_id', 'name', 'at', 'properties'], ['source']),
  contract: people(
    ['contact_id', 'id', 'external_id', 'name', 'begins_at', 'ends_at', 'price_minor'],
    ['brand_id', 'source', 'currency', 'paid_each'],
  ),
  consent: people(
    ['contact_id', 'id', 'address_id', 'at', 'confirmed_at', 'evidence', 'withdrawn_at'],
    ['purpose', 'stream_id', 'wording_id', 'source'],
  ),
  soft_opt_in: people(
    ['contact_id', 'id', 'order_id', 'event_id', 'at', 'notice_evidence', 'opt_out_evidence'],
    ['legal_sender_id', 'kind', 'notice_id', 'opt_out_id'],
  ),
  provenance: people(
    ['contact_id', 'id', 'address_id', 'at', 'evidence'],
    ['brand_id', 'source', 'told_id', 'legal_basis', 'purpose', 'retention_rule_id'],
  ),
  delivery: {
    place: 'deliveries',
    personal: ['contact_id', 'id', 'address_key', 'at', 'external_id', 'state'],
    open: ['mail_id', 'stream_id', 'source'],
    erased: 'with-contact',
  },
  contact_facts: people(
    [
      ...['contact_id', 'address_id', 'first_seen_at', 'first_order_at', 'last_order_at', 'last_event_at'],
      ...['contract_begins_at', 'contract_runs_until', 'kept_until', 'last_delivery_at', 'orders', 'deliveries'],
      ...[
        'addresses',
        'open_orders',
        'late_orders',
        'contracts',
        'origins',
        'consents',
        'is_refused',
        'shares_address',
        'told',
      ],
      ...['kind', 'language', 'country', 'address_key'],
    ],
    [],
  ),
  // Gone as soon as it is counted.
  facts_owed: {
    place: 'people',
    personal: ['contact_id', 'contact_ids', 'address_key', 'paid_up_to'],
    open: ['id'],
    erased: 'by-time',
  },
  suppression: {
    place: 'people',
    personal: ['address_key', 'erased_hash', 'type', 'reason', 'at', 'known_since'],
    open: ['id', 'stream_id', 'brand_id', 'source'],
    erased: 'only-hash',
  },
  lifted_suppression: {
    place: 'people',
    personal: ['address_key', 'type', 'reason', 'at', 'known_since', 'lifted_at', 'lifted_by', 'note'],
    open: ['id', 'stream_id', 'brand_id', 'source'],
    erased: 'by-hand',
  },
  // A million rows at once, without references: a trigger takes out who is erased. His leaf stays, which is under a key.
  snapshot_recipient: {
    place: 'people',
    personal: ['contact_id', 'address_id', 'place'],
    open: ['snapshot_id'],
    erased: 'by-hand',
  },
  snapshot_block: {
    place: 'people',
    personal: ['contacts', 'places', 'leaves'],
    open: ['snapshot_id', 'block', 'hash'],
    erased: 'by-hand',
  },
}
