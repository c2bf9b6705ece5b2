import type { Audience } from '@waarom/audience/places/audience.ts'
import type { Question } from '@waarom/audience/places/sql/statements.ts'
import type { Rule } from '@waarom/audience/relevance/rule.ts'
import { readOrganisation } from '../../../organisation/settings.ts'
import type { Means } from '../../../purpose/drafts/means.ts'
import { settleIfFew } from '../../facts/settle.ts'
import { type Ask, askedAudience } from '../asked.ts'
import type { Judged } from '../judge-variants.ts'
import { LIMITS } from '../limits.ts'
import { refuse } from '../problems.ts'

/** A question about the audience of a mail, ready to be asked of the database. */
export interface Asking {
  readonly judged: Judged
  readonly question: Question
  /** How many contacts have facts that are still counted: of them the answer is as it was. */
  readonly owed: number
}

/**
 * Makes a question ready: the audience is judged, what few facts are owed are counted, and it is now.
 * @throws ProblemError `audience/…`, `relevance/…`, `drafts/no-such-mail`
 */
export async function askingOf(means: Means, mailId: string, ask: Ask | undefined): Promise<Asking> {
  const judged = await askedAudience(means, mailId, ask)
  const { timeZone } = await readOrganisation(means.db)
  const owed = await settleIfFew(means.db, AbortSignal.timeout(LIMITS.statementMs))
  const when = { at: new Date().toISOString(), zone: timeZone }
  return { judged, question: { audience: judged.audience, sent: judged.sending.sent, when }, owed }
}

/** The audience with another rule for a group. */
export function withRule(audience: Audience, group: number, rule: Rule): Audience {
  const groups = audience.groups.map((one, at) => (at + 1 === group ? { ...one, rule } : one))
  return { ...audience, groups }
}

/**
 * The group at a place, from 1.
 * @param pointer where in the body its place stands
 * @throws ProblemError `audience/no-such-group`
 */
export function groupAt({ groups }: Audience, group: number, pointer: string): Audience['groups'][number] {
  const found = groups[group - 1]
  if (!found) throw refuse('no-such-group', { group, groups: groups.length, pointer })
  return found
}
