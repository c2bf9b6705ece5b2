import { slotsFor } from './by-hash.ts'

/**
 * How often each of some hashed ids is in. An open table of 32-bit numbers: the ids are hashes already, so where to look
 * is known at once, and unlike a `Map` it makes no objects.
 */
export class IdCounts {
  /** Per slot an id and its mark: one more than its count, 0 where no id has ever been. */
  readonly #slots: Int32Array

  /** @param most how many different ids come in at the most */
  constructor(most: number) {
    this.#slots = new Int32Array(2 * slotsFor(most))
  }

  /** Counts an id (a signed 32-bit number) once more, and gives how often it is now in. */
  add(id: number): number {
    const slot = this.#slotOf(id)
    this.#slots[slot] = id
    const mark = Math.max(1, this.#slots[slot + 1] as number) + 1
    this.#slots[slot + 1] = mark
    return mark - 1
  }

  /** Counts an id that is in once less, and gives how often it still is. */
  remove(id: number): number {
    const slot = this.#slotOf(id)
    const mark = (this.#slots[slot + 1] as number) - 1
    this.#slots[slot + 1] = mark
    return mark - 1
  }

  /** Where the slot of an id begins. */
  #slotOf(id: number): number {
    const slots = this.#slots
    const last = slots.length - 2
    let slot = (id << 1) & last
    while (slots[slot + 1] !== 0 && slots[slot] !== id) slot = (slot + 2) & last
    return slot
  }
}
