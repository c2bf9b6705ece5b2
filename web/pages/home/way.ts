/** The steps to the first mail, in their order. */
const STEPS = ['brand', 'people', 'draft'] as const

/** One step to the first mail. */
export type StepName = (typeof STEPS)[number]

/** What there is; null for what somebody may not see. */
export interface There {
  readonly brand: boolean
  readonly people: boolean | null
}

/** One step, as it stands for somebody. */
export interface Stand {
  readonly name: StepName
  /** Whether he may take it himself; what others do is never asked of him. */
  readonly own: boolean
  readonly state: 'done' | 'next' | 'later'
}

/**
 * The way to the first mail for somebody. A step is his to take now when it is not done and each one before it that he may
 * take is; without a brand nothing else is. What he may not see is left out.
 */
export function wayOf(own: Readonly<Record<StepName, boolean>>, there: There): readonly Stand[] {
  const done = (name: StepName) => name !== 'draft' && there[name] === true
  return STEPS.filter((name) => name === 'draft' || there[name] !== null).map((name) => {
    const before = STEPS.slice(0, STEPS.indexOf(name))
    const isReady = before.every((one) => done(one) || (one === 'people' && !own.people))
    const state = done(name) ? 'done' : own[name] && isReady ? 'next' : 'later'
    return { name, own: own[name], state }
  })
}
