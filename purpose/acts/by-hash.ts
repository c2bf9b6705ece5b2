import { invariant } from '../problem.ts'

/** What stands where nothing does. */
export const NONE = -1

/** As many keys as a slot of 16 bits can name. */
const MOST = 65_535

/**
 * Places, numbers from 0 on, by a hash, a signed 32-bit number, in the order in which they came; what stands at a place
 * its owner keeps. An open table: the key is a hash already, so where to look is known at once. The slots are small and
 * what came first lies together, so that all that is asked often stays in the cache. Nothing is taken out.
 */
export class ByHash {
  /** Per slot one more than the place whose hash has it; 0 for none. */
  #slots: Uint16Array
  #hashes: Int32Array
  #size = 0

  /** @param expected about how many will come in; it grows by itself past that */
  constructor(expected: number) {
    this.#slots = new Uint16Array(slotsFor(expected))
    this.#hashes = new Int32Array(this.#slots.length >> 1)
  }

  /** How many are in it. */
  get size(): number {
    return this.#size
  }

  /** The place of a hash; `NONE` where it has none. */
  get(hash: number): number {
    return (this.#slots[this.#slotOf(hash)] as number) - 1
  }

  /** The place of a hash, the next one where it has none. At most 65,535. */
  add(hash: number): number {
    const slot = this.#slotOf(hash)
    const known = (this.#slots[slot] as number) - 1
    if (known !== NONE) return known
    invariant(this.#size < MOST, 'a table by hash is not full')
    const place = this.#size++
    this.#hashes[place] = hash
    this.#slots[slot] = place + 1
    if (this.#size === this.#hashes.length) this.#grow()
    return place
  }

  #slotOf(hash: number): number {
    const slots = this.#slots
    const hashes = this.#hashes
    const last = slots.length - 1
    let slot = (hash ^ (hash >>> 16)) & last
    for (let place = slots[slot] as number; place !== 0 && hashes[place - 1] !== hash; place = slots[slot] as number)
      slot = (slot + 1) & last
    return slot
  }

  #grow(): void {
    const hashes = this.#hashes
    this.#slots = new Uint16Array(2 * this.#slots.length)
    this.#hashes = new Int32Array(2 * hashes.length)
    this.#hashes.set(hashes)
    for (let place = 0; place < this.#size; place += 1) this.#slots[this.#slotOf(hashes[place] as number)] = place + 1
  }
}

/** How many slots, a power of two, an open table has for so many keys: at most half of them are taken. */
export function slotsFor(expected: number): number {
  return 2 ** Math.ceil(Math.log2(Math.max(16, 2 * expected)))
}
