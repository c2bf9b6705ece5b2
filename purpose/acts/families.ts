import { ACT_IDS, ACTS, type Family } from './act.ts'

/** The families in the order in which they are summed. */
export const FAMILIES: readonly Family[] = ['service', 'promotion', 'feedback', 'appeal', 'editorial', 'frame']
/** The place of `promotion` among them. */
export const PROMOTION = FAMILIES.indexOf('promotion')
/** The place of `frame` among them: greetings, closings and footers. */
export const FRAME = FAMILIES.indexOf('frame')
/** The place of each act's family among them, by the act's place in `ACT_IDS`. */
export const FAMILY_OF = Uint8Array.from(ACT_IDS, (id) => FAMILIES.indexOf(ACTS[id]))

/** The probability of each family: the sum of its acts. */
export function familiesOf(acts: Float64Array): Float64Array {
  const out = new Float64Array(FAMILIES.length)
  for (let act = 0; act < acts.length; act += 1) {
    const family = FAMILY_OF[act] as number
    out[family] = (out[family] as number) + (acts[act] as number)
  }
  return out
}
