-- What an organisation sends: the object that walks through the three questions. Nothing of it is removed.
create table waarom.mail (
  id uuid primary key,
  brand_id uuid not null references waarom.brand (id),
  stream_id uuid not null references waarom.stream (id),
  name text not null check (name <> ''),
  kind text not null check (kind in ('campaign', 'triggered', 'gateway')),
  made_by uuid references waarom.app_user (id) on delete set null,
  made_at timestamptz not null default now(),
  archived_at timestamptz
);

-- A version of a mail. It never changes; the same content is the same version. Holds no recipient headers of a test mail.
create table waarom.draft (
  mail_id uuid not null references waarom.mail (id),
  id uuid not null,
  number integer not null check (number > 0),
  -- SHA-256 of the source, its form and what was declared.
  content_hash text not null,
  source bytea not null,
  form text not null check (form in ('eml', 'html', 'mjml', 'md', 'txt', 'json')),
  -- The laws that were chosen (null: those of the organisation) and what the sender declares.
  setting jsonb not null,
  fingerprint text not null,
  subject text not null,
  -- Each segment as overrulings compare it: its id, language and words.
  sentences jsonb not null,
  made_by uuid references waarom.app_user (id) on delete set null,
  made_at timestamptz not null default now(),
  primary key (mail_id, id),
  unique (mail_id, number),
  unique (mail_id, content_hash)
);
create index draft_fingerprint on waarom.draft (fingerprint);

-- Which version a mail has now; an earlier one when somebody went back.
create table waarom.current_draft (
  mail_id uuid primary key references waarom.mail (id),
  draft_id uuid not null,
  saved_at timestamptz not null default now(),
  foreign key (mail_id, draft_id) references waarom.draft (mail_id, id)
);

-- A judging of a draft: under which model, setting, overrulings and decisions, and the report in both languages.
create table waarom.draft_report (
  mail_id uuid not null,
  draft_id uuid not null,
  id uuid not null,
  -- SHA-256 of all that it rests on beside the draft; another one asks for another judging.
  basis text not null,
  model text not null,
  -- Overrulings that touch it, applied or as a reason for review, and the decisions that stood, with why others fell.
  effects jsonb not null,
  decisions jsonb not null,
  report jsonb not null,
  made_at timestamptz not null default now(),
  primary key (mail_id, id),
  foreign key (mail_id, draft_id) references waarom.draft (mail_id, id)
);
create index draft_report_newest on waarom.draft_report (mail_id, draft_id, id desc);

-- What one rulebook makes of a draft.
create table waarom.verdict (
  mail_id uuid not null,
  report_id uuid not null,
  law text not null,
  rulebook text not null,
  reading text not null check (reading in ('milder', 'stricter')),
  purpose text,
  tinge text not null,
  review boolean not null,
  decision text not null check (decision in ('pass', 'warn', 'hold')),
  primary key (mail_id, report_id, law),
  foreign key (mail_id, report_id) references waarom.draft_report (mail_id, id)
);

-- A mail that waits with a counsel.
create table waarom.review (
  mail_id uuid not null,
  id uuid not null unique,
  draft_id uuid not null,
  fingerprint text not null,
  asked_by uuid references waarom.app_user (id) on delete set null,
  note text not null,
  state text not null check (state in ('open', 'asked-back', 'decided', 'withdrawn')),
  due_at timestamptz not null,
  -- Null: every counsel.
  assigned_to uuid references waarom.app_user (id) on delete set null,
  deputy uuid references waarom.app_user (id) on delete set null,
  asked_at timestamptz not null default now(),
  closed_at timestamptz,
  primary key (mail_id, id),
  foreign key (mail_id, draft_id) references waarom.draft (mail_id, id),
  check ((state in ('decided', 'withdrawn')) = (closed_at is not null))
);
create unique index review_is_one on waarom.review (mail_id) where closed_at is null;
create index review_due on waarom.review (due_at, id) where closed_at is null;

-- A link with which an outside counsel sees one review, without an account. Only the hash of its token is kept.
create table waarom.guest_link (
  mail_id uuid not null,
  id uuid not null unique,
  review_id uuid not null,
  token_hash bytea not null unique,
  -- For whom it was made, in the words of who made it.
  label text not null,
  made_by uuid references waarom.app_user (id) on delete set null,
  made_at timestamptz not null default now(),
  expires_at timestamptz not null,
  revoked_at timestamptz,
  primary key (mail_id, id),
  foreign key (mail_id, review_id) references waarom.review (mail_id, id)
);

-- What is said about a sentence, or about the mail when no segment is named.
create table waarom.review_comment (
  mail_id uuid not null,
  id uuid not null,
  review_id uuid not null,
  -- The version that was seen: a segment is known by its place in it.
  draft_id uuid not null,
  kind text not null check (kind in ('comment', 'ask-back', 'answer', 'advice')),
  segment text,
  text text not null check (text <> ''),
  -- What an outside counsel advises, for a counsel of the house to confirm: { law, refuses, purpose }.
  advice jsonb,
  written_by uuid references waarom.app_user (id) on delete set null,
  guest_link_id uuid,
  guest_name text,
  written_at timestamptz not null default now(),
  primary key (mail_id, id),
  foreign key (mail_id, review_id) references waarom.review (mail_id, id),
  foreign key (mail_id, draft_id) references waarom.draft (mail_id, id),
  foreign key (mail_id, guest_link_id) references waarom.guest_link (mail_id, id),
  check ((guest_link_id is null) = (guest_name is null)),
  check ((kind = 'advice') = (advice is not null))
);
create index review_comment_review on waarom.review_comment (mail_id, review_id, id);

-- What a counsel decided about one text under one law. It never changes; a later one takes its place.
create table waarom.decision (
  mail_id uuid not null,
  id uuid not null unique,
  review_id uuid not null,
  draft_id uuid not null,
  fingerprint text not null,
  law text not null,
  rulebook text not null,
  reading text not null check (reading in ('milder', 'stricter')),
  house text not null,
  refuses boolean not null,
  -- What the mail is; null in a refusal.
  purpose text check ((purpose is null) = refuses),
  reason text not null check (reason <> ''),
  until date not null,
  -- Overrulings that stood then.
  knew uuid[] not null,
  -- The advice that it confirms.
  advice_id uuid,
  decided_by uuid references waarom.app_user (id) on delete set null,
  decided_at timestamptz not null default now(),
  primary key (mail_id, id),
  foreign key (mail_id, review_id) references waarom.review (mail_id, id),
  foreign key (mail_id, draft_id) references waarom.draft (mail_id, id)
);
create index decision_fingerprint on waarom.decision (fingerprint, law, id desc);

-- What a person said in place of us about one sentence, or about a mail under one law.
create table waarom.overruling (
  mail_id uuid not null,
  id uuid not null unique,
  draft_id uuid not null,
  fingerprint text not null,
  direction text not null check (direction in ('stricter', 'milder')),
  -- `Said` of purpose/decisions.
  said jsonb not null,
  -- The versions of the rulebooks then, by law: a milder one ends with them.
  rulebooks jsonb not null,
  reason text not null check (reason <> ''),
  -- The precedent that a person applied.
  precedent_id uuid references waarom.overruling (id),
  made_by uuid references waarom.app_user (id) on delete set null,
  made_at timestamptz not null default now(),
  revoked_at timestamptz,
  revoked_by uuid references waarom.app_user (id) on delete set null,
  revoke_reason text,
  primary key (mail_id, id),
  foreign key (mail_id, draft_id) references waarom.draft (mail_id, id),
  check ((revoked_at is null) = (revoke_reason is null))
);
create index overruling_standing on waarom.overruling (id) where revoked_at is null;

-- What somebody should know. One of a kind for a review and an occasion.
create table waarom.notice (
  user_id uuid not null references waarom.app_user (id) on delete cascade,
  id uuid not null,
  kind text not null check (kind in ('asked', 'asked-back', 'answered', 'commented', 'decided', 'withdrawn', 'due-soon')),
  mail_id uuid not null,
  review_id uuid not null,
  made_at timestamptz not null default now(),
  read_at timestamptz,
  primary key (user_id, id),
  foreign key (mail_id, review_id) references waarom.review (mail_id, id)
);
create unique index notice_due_once on waarom.notice (user_id, review_id) where kind = 'due-soon';
