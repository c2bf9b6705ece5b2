import sql, { raw, type Sql } from 'sql-template-tag'
import type { Audience } from '../audience.ts'
import { isIn } from './leave-code.ts'
import type { PageOf } from './people.ts'
import { NO_MATCH, type PlaceCases, placeCases } from './place-case.ts'
import { settle, settledCode } from './settle.ts'
import type { Question } from './statements.ts'

/** What another audience makes of somebody: he gets the mail with both, with the other only, or with the first only. */
export const CHANGES = ['stays', 'comes-in', 'falls-out'] as const
/** One of them. */
export type Change = (typeof CHANGES)[number]

/** How many contacts have which place in an audience and in another that differs in its rules: `one`, `other`, `contacts`. */
export function comparisonSql(question: Question, other: Audience): Sql {
  const cases = casesOf(question, other)
  const [one, another] = cases.matches
  const matches = one && another ? sql`${one} or ${another}` : null
  return sql`
with pass as materialized (
  select ${cases.places[0]} as one, ${cases.places[1]} as other,
    case when f.shares_address then f.contact_id end as contact_id, count(*) as contacts
  from waarom.contact_facts f ${cases.joins} where ${matches ?? sql`true`} group by 1, 2, 3
), ${lostBoth(cases, question, sql`pass where contact_id is not null`)}
select ${SETTLED}, sum(p.contacts)::integer as contacts
from (select * from pass ${matches === null ? sql`` : UNMATCHED}) p group by 1, 2 having sum(p.contacts) > 0`
}

/** Whom the pass left out: everybody, less whom it counted. */
const UNMATCHED = sql`union all select ${NO_MATCH}, ${NO_MATCH}, null,
  (select count(*) from waarom.contact_facts) - (select coalesce(sum(contacts), 0) from pass)`

/** The people of one change, a page of them: `contact_id`, and the `place` that the other audience gives them. */
export function changedSql(question: Question, other: Audience, change: Change, { after, limit }: PageOf): Sql {
  const cases = casesOf(question, other)
  const [before, then] = [isIn(sql`one`), isIn(sql`other`)]
  const changed = {
    stays: sql`${before} and ${then}`,
    'comes-in': sql`not ${before} and ${then}`,
    'falls-out': sql`${before} and not ${then}`,
  }
  const later = after === null ? sql`true` : sql`f.contact_id > ${after}::uuid`
  return sql`
with sharing as materialized (${placed(cases)} where f.shares_address),
${lostBoth(cases, question, sql`sharing`)}
select contact_id, other as place from (
  select p.contact_id, ${SETTLED} from (${placed(cases)} where ${later}) p
) as settled where ${changed[change]} order by contact_id limit ${limit}`
}

const casesOf = ({ audience, sent, when }: Question, other: Audience) => placeCases([audience, other], sent, when)

const placed = ({ places, joins }: PlaceCases) => sql`
  select f.contact_id, ${places[0]} as one, ${places[1]} as other from waarom.contact_facts f ${joins}`

/** Who of those who share an address gets no mail, in each of the two. */
function lostBoth({ leaves }: PlaceCases, { sent }: Question, sharing: Sql): Sql {
  const lost = (name: 'one' | 'other') => sql`${raw(`lost_${name}`)} as materialized (
  with recursive contested as materialized (
    select contact_id, code from (select contact_id, ${raw(name)} as code from ${sharing}) as asked
    where ${isIn(sql`code`)}
  ), ${settle(leaves, sent)}
  select contact_id from lost
)`
  return sql`${lost('one')}, ${lost('other')}`
}

const SETTLED = sql`${settledCode(sql`p.one`, sql`p.contact_id`, 'lost_one')} as one,
    ${settledCode(sql`p.other`, sql`p.contact_id`, 'lost_other')} as other`
