import type { Rule } from '@waarom/audience/relevance/rule.ts'
import { useState } from 'react'
import { keep, kept } from '../../kept.ts'

/** A rule as it is being made or changed. */
export interface RuleDraft {
  readonly name: string
  readonly rule: Rule
}

/** What stands in the browser until the rule is saved. */
interface Kept extends RuleDraft {
  /** Whose it is; somebody else who signs in here is not shown it. */
  readonly by: string
}

/** A rule that is being changed; the browser keeps it until it is saved, for who leaves and comes back. */
export function useKeptRule(id: string, saved: RuleDraft, userId: string) {
  const [before] = useState(() => keptRule(id, userId))
  const [draft, setDraft] = useState(before ?? saved)
  const [isKept, setKept] = useState(before !== null)
  const change = (next: Partial<RuleDraft>) => {
    const whole = { ...draft, ...next }
    setDraft(whole)
    keep(keyOf(id), JSON.stringify({ ...whole, by: userId }))
  }
  const settle = () => {
    setKept(false)
    keep(keyOf(id), null)
  }
  const startOver = () => {
    settle()
    setDraft(saved)
  }
  return { draft, change, settle, startOver, isKept }
}

const keyOf = (id: string) => `waarom.rule.${id}`

function keptRule(id: string, userId: string): RuleDraft | null {
  try {
    const found: Kept | null = JSON.parse(kept(keyOf(id)) ?? 'null')
    if (found?.by !== userId || typeof found.name !== 'string' || typeof found.rule !== 'object') return null
    return { name: found.name, rule: found.rule }
  } catch {
    return null
  }
}
