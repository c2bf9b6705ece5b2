-- Who was erased is looked for with every chunk of an import; they are few among the refusals.
create index suppression_of_erased on waarom.suppression (erased_hash) where erased_hash is not null;
