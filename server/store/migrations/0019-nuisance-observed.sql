-- What came of mails that were sent, for the estimate of nuisance to learn from: counts by mail, day of sending and all that
-- the estimate looks at of a recipient. Of no person in particular.
create table waarom.nuisance_observed (
  mail_id uuid not null references waarom.mail (id),
  -- In UTC. A day is counted anew for two months and then stays as it is.
  sent_on date not null,
  recency text not null check (recency in ('open-order', 'month', 'quarter', 'year', 'three-years', 'older', 'never')),
  frequency text not null check (frequency in ('none', 'few', 'some', 'many')),
  kind text not null check (kind in ('own', 'duty', 'initiative', 'tinged', 'editorial', 'advertising')),
  -- Whether something of the recipient himself set the mail off, and whether he was told what the address is for.
  event boolean not null,
  told boolean not null,
  sent integer not null check (sent > 0),
  complaints integer not null check (complaints between 0 and sent),
  unsubscribes integer not null check (unsubscribes between 0 and sent),
  primary key (mail_id, sent_on, recency, frequency, kind, event, told)
);

-- What was sent of one mail, by time.
create index delivery_mail on waarom.delivery (mail_id, at) where mail_id is not null;
