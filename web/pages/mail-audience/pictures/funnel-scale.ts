/** A step of a funnel as far as its bar goes: how many remain, and how many dropped out before that. */
export interface Drop {
  readonly left: number
  readonly out: number
}

/** How a bar is drawn: how many people its full width is, and how many times that was enlarged just above it. */
export interface BarScale {
  readonly full: number
  readonly closer: number | null
}

/** Under this share of the width nothing can be told apart any more: what follows is drawn larger. */
const TOO_SMALL = 1 / 8

/** The scale of each step: the same as above it, until too little of the width is left; then the rest takes the full width. */
export function scalesOf(steps: readonly Drop[]): readonly BarScale[] {
  let full = steps[0] ? steps[0].left + steps[0].out : 0
  return steps.map(({ left, out }) => {
    const before = left + out
    if (before <= 0 || before >= full * TOO_SMALL) return { full, closer: null }
    const closer = full / before
    full = before
    return { full, closer }
  })
}
