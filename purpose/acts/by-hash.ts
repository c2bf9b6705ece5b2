/** The place of nothing. */
const EMPTY = -1

/**
 * Things by their hash, a signed 32-bit number. An open table: the key is a hash already, so where to look is known at
 * once, and most looks end in one line of the cache. Things are never taken out.
 */
export class ByHash<T> {
  #hashes: Int32Array
  /** Per slot the place among the things, or `EMPTY`. */
  #places: Int32Array
  readonly #things: T[] = []

  /** @param expected about how many things will come in; it grows by itself past that */
  constructor(expected: number) {
    const slots = slotsFor(expected)
    this.#hashes = new Int32Array(slots)
    this.#places = new Int32Array(slots).fill(EMPTY)
  }

  /** The number of things in it. */
  get size(): number {
    return this.#things.length
  }

  /** What stands under a hash. */
  get(hash: number): T | undefined {
    const place = this.#places[this.#slotOf(hash)] as number
    return place === EMPTY ? undefined : this.#things[place]
  }

  /** Puts a thing under a hash, in place of what stood there. */
  set(hash: number, thing: T): void {
    const slot = this.#slotOf(hash)
    const place = this.#places[slot] as number
    if (place !== EMPTY) {
      this.#things[place] = thing
      return
    }
    this.#hashes[slot] = hash
    this.#places[slot] = this.#things.length
    this.#things.push(thing)
    if (2 * this.#things.length > this.#hashes.length) this.#grow()
  }

  #slotOf(hash: number): number {
    const mask = this.#hashes.length - 1
    let slot = (hash ^ (hash >>> 16)) & mask
    while (this.#places[slot] !== EMPTY && this.#hashes[slot] !== hash) slot = (slot + 1) & mask
    return slot
  }

  #grow(): void {
    const hashes = this.#hashes
    const places = this.#places
    this.#hashes = new Int32Array(2 * hashes.length)
    this.#places = new Int32Array(2 * hashes.length).fill(EMPTY)
    for (let at = 0; at < hashes.length; at += 1) {
      if (places[at] === EMPTY) continue
      const slot = this.#slotOf(hashes[at] as number)
      this.#hashes[slot] = hashes[at] as number
      this.#places[slot] = places[at] as number
    }
  }
}

/** How many slots, a power of two, an open table has for so many keys: at most half of them are taken. */
export function slotsFor(expected: number): number {
  return 2 ** Math.ceil(Math.log2(Math.max(16, 2 * expected)))
}
