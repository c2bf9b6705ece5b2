import { curveBounds, curveOf, type Reached } from '@waarom/audience/places/curve.ts'
import { curveSql } from '@waarom/audience/places/sql/statements.ts'
import { decided, monthsOf, sweepOf } from '@waarom/audience/relevance/sweep.ts'
import type { z } from 'zod'
import type { Means } from '../../../purpose/drafts/means.ts'
import { askBig, rowsOf } from '../big.ts'
import { refuse } from '../problems.ts'
import { askingOf, groupAt, withRule } from './asking.ts'
import type { curveAnswer, curveAsk } from './count-ask.ts'
import { LIMITS } from './limits.ts'

/**
 * Reach against the months that one test of a group looks back.
 * @throws ProblemError `audience/no-such-group`, `audience/no-moment` when at the path no test looks at a moment
 */
export async function curveAudience(
  means: Means,
  mailId: string,
  { audience, group, path }: z.infer<typeof curveAsk>,
): Promise<z.infer<typeof curveAnswer>> {
  const { question, owed } = await askingOf(means, mailId, audience)
  const sweep = sweepOf(groupAt(question.audience, group, '/group').rule, path)
  if (!sweep) throw refuse('no-moment')
  const bounds = curveBounds(LIMITS.months, question.when)
  const by = await askBig(means.db, async (tx) => {
    const reached = (holds: boolean) => {
      const swept = withRule(question.audience, group, decided(sweep, holds))
      return rowsOf<Reached>(tx, curveSql({ ...question, audience: swept }, bounds, sweep.test))
    }
    return { holds: await reached(true), not: await reached(false) }
  })
  return {
    ...{ at: question.when.at, owed, rule: sweep.rule, now: path === null ? null : monthsOf(sweep.test) },
    months: Array.from({ length: LIMITS.months + 1 }, (_, at) => at),
    reached: [...curveOf(by, LIMITS.months, sweep.test.is)],
    without: by.holds.reduce((sum, { recipients }) => sum + recipients, 0),
    path: [...sweep.path, 'value'].map((step) => (typeof step === 'number' ? step : String(step))),
  }
}
