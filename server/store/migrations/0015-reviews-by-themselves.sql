-- A review that nobody asked for has no note: its mail was judged again, and some law leaves it to a person now.
alter table waarom.review alter column note drop not null;
comment on column waarom.review.asked_by is 'Who asked; when nobody did, who saved the text and answers for it.';
alter table waarom.notice drop constraint notice_kind_check;
alter table waarom.notice add constraint notice_kind_check
  check (kind in ('asked', 'asked-back', 'answered', 'commented', 'decided', 'withdrawn', 'due-soon', 'turned'));
