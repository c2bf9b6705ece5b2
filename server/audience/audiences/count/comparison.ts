import { isInReason } from '@waarom/audience/places/reasons.ts'
import { comparisonSql } from '@waarom/audience/places/sql/comparison.ts'
import type { z } from 'zod'
import type { Means } from '../../../purpose/drafts/means.ts'
import { askBig, rowsOf } from '../big.ts'
import { readableRule } from '../said.ts'
import { askingOf, groupAt, withRule } from './asking.ts'
import type { comparisonAnswer, comparisonAsk } from './count-ask.ts'
import { placeOfCode } from './words.ts'

interface Pair {
  readonly one: number
  readonly other: number
  readonly contacts: number
}

/**
 * Who gets the mail when another rule comes in the place of that of a group.
 * @throws ProblemError `audience/no-such-group`, `relevance/…`
 */
export async function compareRules(
  means: Means,
  mailId: string,
  { audience, group, rule }: z.infer<typeof comparisonAsk>,
): Promise<z.infer<typeof comparisonAnswer>> {
  const other = readableRule(rule, '/rule')
  const { question, owed } = await askingOf(means, mailId, audience)
  groupAt(question.audience, group, '/group')
  const pairs = await askBig(means.db, (tx) =>
    rowsOf<Pair>(tx, comparisonSql(question, withRule(question.audience, group, other))),
  )
  const count = (fits: (was: boolean, is: boolean, pair: Pair) => boolean) =>
    pairs
      .filter((pair) => fits(isIn(pair.one), isIn(pair.other), pair))
      .reduce((sum, { contacts }) => sum + contacts, 0)
  return {
    ...{ at: question.when.at, owed },
    stays: count((was, is) => was && is),
    comesIn: count((was, is) => !was && is),
    fallsOut: count((was, is) => was && !is),
    moves: count((was, is, pair) => was && is && placeOfCode(pair.one).group !== placeOfCode(pair.other).group),
  }
}

const isIn = (code: number) => isInReason(placeOfCode(code).reason)
