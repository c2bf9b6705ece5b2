-- What is one soft opt-in for an import can stand here once. Should it stand twice, what was said last stands, as in an import,
-- and nothing empty takes the place of anything.
update waarom.soft_opt_in last set
  order_id = coalesce(last.order_id, before.order_id),
  event_id = coalesce(last.event_id, before.event_id)
from (
  select contact_id, legal_sender_id, kind, at,
    (array_agg(order_id order by id desc) filter (where order_id is not null))[1] as order_id,
    (array_agg(event_id order by id desc) filter (where event_id is not null))[1] as event_id
  from waarom.soft_opt_in group by contact_id, legal_sender_id, kind, at having count(*) > 1
) before
where (last.contact_id, last.legal_sender_id, last.kind, last.at)
  = (before.contact_id, before.legal_sender_id, before.kind, before.at);
delete from waarom.soft_opt_in double using waarom.soft_opt_in last
where (double.contact_id, double.legal_sender_id, double.kind, double.at)
  = (last.contact_id, last.legal_sender_id, last.kind, last.at) and double.id < last.id;

create unique index soft_opt_in_once on waarom.soft_opt_in (contact_id, legal_sender_id, kind, at);
