-- The events by which somebody asked a question, as the organisation calls them.
alter table waarom.installation add column question_events text[] not null default '{}';

-- Of how many of those it was counted whether they asked something after a mail, and how many did.
alter table waarom.nuisance_observed
  add column questions_of integer not null default 0 check (questions_of between 0 and sent),
  add column questions integer not null default 0 check (questions between 0 and questions_of);
