import sql, { raw, type Sql } from 'sql-template-tag'
import { GROUP_STEP } from '../assign.ts'
import type { Sent } from '../audience.ts'
import { REASON_NUMBERS } from '../reasons.ts'
import type { Leave } from './leave.ts'
import { isEvery, placeIn, usable } from './leave-code.ts'

/**
 * Some contacts, by a query of ids, with everybody who shares an address with them, with those, and so on: who gets the mail
 * at an address of theirs is settled among these alone, as it is over everybody.
 */
export function withSharers(some: Sql): Sql {
  return sql`
  with recursive near (contact_id) as (
    select given.contact_id from (${some}) as given (contact_id)
    union
    select b.contact_id from near n
    join waarom.address a on a.contact_id = n.contact_id join waarom.address b on b.key = a.key
  )
  select contact_id from near`
}

/**
 * The code of a place as it is stored: alone, and with the reason that somebody else has the address for who lost it. Who that
 * is, is asked of a hash, whatever number the planner takes for theirs.
 * @param table in which who lost it stands, where several audiences are settled
 */
export function settledCode(code: Sql, contact: Sql, table = 'lost'): Sql {
  const step = raw(`${GROUP_STEP}`)
  const elsewhere = raw(`${REASON_NUMBERS['same-address']}`)
  const place = placeIn(code)
  const lost = sql`${contact} in (select contact_id from ${raw(table)})`
  return sql`(case when ${lost} then ${place} / ${step} * ${step} + ${elsewhere} else ${place} end)::smallint`
}

/**
 * Common table expressions that settle, as `oneMailEach` does, who gets the mail at an address that several have. They take
 * `contested (contact_id, code)`, which holds only people who are in, and give `got (contact_id, address_ids)`: who gets it,
 * at which addresses; and `lost (contact_id)`: who gets none.
 *
 * Who has one address, or gets the mail at each, can go nowhere else: of them the first holds an address (`fixed`). The others
 * try their addresses one after the other, all at once in rounds: whoever meets somebody before him at an address goes on to
 * his next. As everybody at every address goes by the same order, nobody who was sent on would have been let in later, and
 * the end is the same as when each chose in turn. The word `recursive` belongs in front of the first expression.
 */
export function settle(leaves: readonly Leave[], sent: Sent): Sql {
  return sql`
  candidate as materialized (
    select c.contact_id, a.id, a.key, ${isEvery(sql`c.code`, leaves)} as every,
      dense_rank() over (order by ${placeIn(sql`c.code`)} / ${raw(`${GROUP_STEP}`)}, c.contact_id) as turn,
      row_number() over (partition by c.contact_id order by a.position, a.id) as choice,
      count(*) over (partition by c.contact_id) as choices
    from contested c join waarom.address a on a.contact_id = c.contact_id
    where ${usable(sql`c.code`, leaves, sent)}
  ),
  fixed as (select key, min(turn) as turn from candidate where every or choices = 1 group by key),
  mover as materialized (select contact_id, id, key, turn, choice from candidate where not every and choices > 1),
  round (turn, choice, goes_on) as (
    select turn, choice, true from mover where choice = 1
    union all
    select turn, choice + sent_on::integer, bool_or(sent_on) over () from (
      select r.turn, r.choice,
        (x.turn < r.turn) is true or row_number() over (partition by c.key order by r.turn) > 1 as sent_on
      from round r join mover c using (turn, choice) left join fixed x on x.key = c.key
      where r.goes_on
    ) as met
  ),
  held as (
    select contact_id, id, key, turn, choice from candidate where every or choices = 1
    union all
    select m.contact_id, m.id, m.key, m.turn, m.choice from round r join mover m using (turn, choice) where not r.goes_on
  ),
  got as materialized (
    select contact_id, array_agg(id order by choice) as address_ids from (
      select *, min(turn) over (partition by key) as first from held
    ) as each where turn = first group by contact_id
  ),
  lost as materialized (
    select contact_id from contested where contact_id not in (select contact_id from got)
  )`
}
