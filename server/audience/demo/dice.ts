/** Values with the weight of each, made ready to draw from. */
export interface Lot<T> {
  readonly values: readonly T[]
  /** Sum of the weights up to and with each value. */
  readonly upTo: readonly number[]
  readonly total: number
}

/** Makes a lot; weights are whole numbers whose sum stays under two million. */
export function lot<T>(entries: readonly (readonly [value: T, weight: number])[]): Lot<T> {
  let total = 0
  const upTo = entries.map(([, weight]) => {
    total += weight
    return total
  })
  return { values: entries.map(([value]) => value), upTo, total }
}

/** Spreads the bits of a whole number over 32 (the finish of MurmurHash3). */
export function mixed(number: number): number {
  let bits = number | 0
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b)
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35)
  return (bits ^ (bits >>> 16)) >>> 0
}

/** Rounds that pass before the first number counts, as the author of the generator asks. */
const WARM_UP = 12

/**
 * Chance that comes out the same on every machine: sfc32 of PractRand in whole numbers of 32 bits, and none of the
 * functions that a platform may round as it likes. A person has dice for each topic, so that nobody's life depends on
 * who was made before, nor an address on how many orders there were.
 */
export class Dice {
  private a: number
  private b: number
  private c: number
  private d = 1

  constructor(seed: number, person: number, topic: number) {
    this.a = mixed(seed ^ 0x9e3779b9)
    this.b = mixed(person ^ 0x7f4a7c15)
    this.c = mixed(topic ^ 0x2545f491)
    for (let round = 0; round < WARM_UP; round += 1) this.next()
  }

  /** A whole number of 32 bits. */
  private next(): number {
    const sum = (((this.a + this.b) | 0) + this.d) | 0
    this.d = (this.d + 1) | 0
    this.a = this.b ^ (this.b >>> 9)
    this.b = (this.c + (this.c << 3)) | 0
    this.c = (((this.c << 21) | (this.c >>> 11)) + sum) | 0
    return sum >>> 0
  }

  /** A whole number from 0 up to but without `count`, which is at most two million. */
  below(count: number): number {
    return Math.floor((this.next() * count) / 0x1_0000_0000)
  }

  /** A whole number from `least` to `most`, both possible; `least` where there is no room. Of any size. */
  between(least: number, most: number): number {
    if (most <= least) return least
    const share = (this.next() * 0x20_0000 + (this.next() >>> 11)) / 0x20_0000_0000_0000
    return least + Math.floor(share * (most - least + 1))
  }

  /** True so many times in a thousand. */
  chance(perMille: number): boolean {
    return this.below(1_000) < perMille
  }

  /** One of a list that is not empty. */
  pick<T>(list: readonly T[]): T {
    return list[this.below(list.length)] as T
  }

  /** One of a lot, by its weights. */
  draw<T>({ values, upTo, total }: Lot<T>): T {
    const at = this.below(total)
    let which = 0
    while ((upTo[which] ?? total) <= at) which += 1
    return values[which] as T
  }
}
