import type { Means } from '../../../purpose/drafts/means.ts'
import { judgeVariants } from '../judge-variants.ts'
import { readableRule } from '../said.ts'
import type { StoredContent } from '../tables.ts'
import { refuse } from './problems.ts'

/**
 * What was asked to be frozen, judged as the laws stand now.
 * @throws ProblemError `snapshot/no-such-snapshot`, `relevance/…` where a rule no longer holds together, `drafts/…`
 */
export async function judgeStored(means: Means, mailId: string, snapshotId: string) {
  const { mode, content, ...ask } = await means.db
    .selectFrom('waarom.snapshot_ask as ask')
    .innerJoin('waarom.audience as audience', 'audience.id', 'ask.audience_id')
    .selectAll('ask')
    .select(['audience.mode', 'audience.content'])
    .where('ask.mail_id', '=', mailId)
    .where('ask.id', '=', snapshotId)
    .executeTakeFirstOrThrow(() => refuse('no-such-snapshot'))
  const judged = await judgeVariants(means, mailId, { mode, ...readable(content) })
  return { ask, content, judged }
}

/** Each rule as it is read now. */
function readable(content: StoredContent): StoredContent {
  const groups = content.groups.map((one, at) => ({ ...one, rule: readableRule(one.rule, `/groups/${at}/rule`) }))
  return { ...content, groups }
}
