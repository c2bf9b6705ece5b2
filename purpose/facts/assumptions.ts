import type { Assumption } from './assumption.ts'
import type { Facts } from './fact.ts'

/** What was assumed about a mail because its text does not show it and nobody declared it; only what matters for it. Of a mail that cannot be read nothing is. */
export function assumptions(facts: Facts): Assumption[] {
  const purpose = facts.leaning.value
  const out: Assumption[] = []
  if (facts.readable.value !== 'yes') return out
  if (facts.trigger.from === 'assumed' && purpose === 'service')
    out.push({ fact: 'trigger', value: facts.trigger.value, explain: `trigger-${facts.trigger.value}` })
  if (facts.provoked.from === 'assumed' && facts.provoked.value === 'claimed' && purpose === 'service')
    out.push({ fact: 'provoked', value: 'claimed', explain: 'provoked-claimed' })
  if (facts.provoked.from === 'assumed' && facts.trigger.value === 'law' && purpose === 'service')
    out.push({ fact: 'provoked', value: facts.provoked.value, explain: 'provoked-concerned' })
  if (facts.requested.from === 'assumed' && facts.requested.value === 'yes')
    out.push({ fact: 'requested', value: 'yes', explain: 'requested-yes' })
  if (facts.sender.from === 'assumed' && (purpose === 'charitable' || purpose === 'ideological'))
    out.push({ fact: 'sender', value: 'unknown', explain: 'sender-unknown' })
  return out
}
