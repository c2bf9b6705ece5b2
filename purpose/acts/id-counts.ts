import { slotsFor } from './by-hash.ts'

/**
 * How often each of some hashed ids is in. An open table of 32-bit numbers: the ids are hashes already, so where to look
 * is known at once, and unlike a `Map` it makes no objects.
 */
export class IdCounts {
  readonly #ids: Int32Array
  /** One more than the count; 0 where no id has ever been. */
  readonly #marks: Int32Array
  readonly #mask: number

  /** @param most how many different ids come in at the most */
  constructor(most: number) {
    const slots = slotsFor(most)
    this.#ids = new Int32Array(slots)
    this.#marks = new Int32Array(slots)
    this.#mask = slots - 1
  }

  /** Counts an id (a signed 32-bit number) once more, and gives how often it is now in. */
  add(id: number): number {
    const slot = this.#slotOf(id)
    this.#ids[slot] = id
    const mark = Math.max(1, this.#marks[slot] as number) + 1
    this.#marks[slot] = mark
    return mark - 1
  }

  /** Counts an id that is in once less, and gives how often it still is. */
  remove(id: number): number {
    const slot = this.#slotOf(id)
    const mark = (this.#marks[slot] as number) - 1
    this.#marks[slot] = mark
    return mark - 1
  }

  #slotOf(id: number): number {
    let slot = id & this.#mask
    while (this.#marks[slot] !== 0 && this.#ids[slot] !== id) slot = (slot + 1) & this.#mask
    return slot
  }
}
