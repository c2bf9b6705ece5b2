import type { Draft } from '../mail/draft.ts'
import type { Weighed } from './content.ts'
import type { Facts } from './fact.ts'
import { leadingService } from './saying.ts'

/** A recall or breach act must be this clear before the mail counts as duty mail: nothing of it may then be removed. */
const CLEAR = 0.6

/** Is this mail that a law orders, and which of its obligatory content is there? */
export function dutyOf(_draft: Draft, weighed: readonly Weighed[]): Pick<Facts, 'duty' | 'dutyContent'> {
  const clear = (act: string) =>
    weighed.filter(
      (one) => (one.content || one.segment.role === 'subject') && one.act.act === act && one.act.probability >= CLEAR,
    )
  const leads = leadingService(weighed)?.act
  const recall = clear('recall')
  const breach = clear('breach')
  const legal = clear('legal-notice')
  const duty =
    recall.length > 1 && leads === 'recall' ? 'recall' : breach.length > 1 && leads === 'breach' ? 'breach' : null
  const value = duty ?? (legal.length > 1 && leads === 'legal-notice' ? 'statutory' : 'none')
  const segments = (value === 'recall' ? recall : value === 'breach' ? breach : value === 'statutory' ? legal : []).map(
    (one) => one.segment.id,
  )
  return {
    duty: { value, sure: 1, from: 'text', segments },
    dutyContent: { value: [], sure: 1, from: 'text', segments },
  }
}
