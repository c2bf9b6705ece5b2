-- The events by which somebody asked a question, as the organisation calls them.
alter table waarom.installation add column question_events text[] not null default '{}';

-- Who asked something after a mail; null where no event was a question when it was counted.
alter table waarom.nuisance_observed add column questions integer check (questions between 0 and sent);
