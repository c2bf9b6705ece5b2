/** A point of the reach curve: how many people ordered last at most so many months ago. */
export interface ReachPoint {
  readonly months: number
  readonly people: number
}

/** How many people are reached at a number of months: on the line between the points beside it. Points are in order. */
export function peopleAt(points: readonly ReachPoint[], months: number): number {
  const after = points.find((one) => one.months >= months)
  const before = points.findLast((one) => one.months <= months)
  if (!after || !before) return (after ?? before)?.people ?? 0
  if (after.months === before.months) return after.people
  const share = (months - before.months) / (after.months - before.months)
  return Math.round(before.people + share * (after.people - before.people))
}

/** Round numbers from nothing to at least the largest: a few, at even distances of 1, 2 or 5 times a power of ten. */
export function ticksTo(largest: number): readonly number[] {
  if (largest <= 0) return [0]
  const rough = largest / 4
  const power = 10 ** Math.floor(Math.log10(rough))
  const step = [1, 2, 5, 10].map((times) => times * power).find((one) => one >= rough) ?? rough
  const whole = Math.max(1, step)
  return Array.from({ length: Math.ceil(largest / whole) + 1 }, (_, at) => at * whole)
}

/** The months that are named along the axis: whole years, every other one when there are many or little room. */
export function yearsTo(longest: number, width: number): readonly number[] {
  const perYear = (width / Math.max(1, longest)) * 12
  const years = Math.max(1, Math.ceil(48 / Math.max(1, perYear)))
  const step = years * 12
  return Array.from({ length: Math.floor(longest / step) + 1 }, (_, at) => at * step)
}

/** Where a key takes the handle, within the first and last month; null when it does not move it. */
export function steppedBy(key: string, months: number, first: number, last: number): number | null {
  const to = {
    ArrowRight: months + 1,
    ArrowUp: months + 1,
    ArrowLeft: months - 1,
    ArrowDown: months - 1,
    PageUp: months + 12,
    PageDown: months - 12,
    Home: first,
    End: last,
  }[key]
  return to === undefined ? null : Math.min(last, Math.max(first, to))
}
