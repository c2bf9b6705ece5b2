/** What stands where nothing does. */
export const NONE = -1

/**
 * Numbers from 0 on by a hash, a signed 32-bit number. An open table: the key is a hash already, so where to look is known
 * at once, and hash and number stand side by side, so that a look ends in one line of the cache. Nothing is taken out.
 */
export class ByHash {
  /** Per slot a hash and its number, or `NONE`. */
  #slots: Int32Array
  #size = 0

  /** @param expected about how many will come in; it grows by itself past that */
  constructor(expected: number) {
    this.#slots = new Int32Array(2 * slotsFor(expected)).fill(NONE)
  }

  /** How many are in it. */
  get size(): number {
    return this.#size
  }

  /** What stands under a hash; `NONE` where nothing does. */
  get(hash: number): number {
    return this.#slots[this.#slotOf(hash) + 1] as number
  }

  /** Puts a number under a hash, in place of what stood there. */
  set(hash: number, number: number): void {
    const slot = this.#slotOf(hash)
    const isNew = this.#slots[slot + 1] === NONE
    this.#slots[slot] = hash
    this.#slots[slot + 1] = number
    if (!isNew) return
    this.#size += 1
    if (4 * this.#size > this.#slots.length) this.#grow()
  }

  /** Where the slot of a hash begins. */
  #slotOf(hash: number): number {
    const slots = this.#slots
    const last = slots.length - 2
    let slot = ((hash ^ (hash >>> 16)) << 1) & last
    while (slots[slot + 1] !== NONE && slots[slot] !== hash) slot = (slot + 2) & last
    return slot
  }

  #grow(): void {
    const slots = this.#slots
    this.#slots = new Int32Array(2 * slots.length).fill(NONE)
    for (let at = 0; at < slots.length; at += 2) {
      if (slots[at + 1] === NONE) continue
      const slot = this.#slotOf(slots[at] as number)
      this.#slots[slot] = slots[at] as number
      this.#slots[slot + 1] = slots[at + 1] as number
    }
  }
}

/** How many slots, a power of two, an open table has for so many keys: at most half of them are taken. */
export function slotsFor(expected: number): number {
  return 2 ** Math.ceil(Math.log2(Math.max(16, 2 * expected)))
}
