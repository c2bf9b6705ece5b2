/** Lists of numbers, each kept once however often it is asked for, and its place; the empty one stands at 0. */
export class Lists {
  readonly #all: (readonly number[])[] = []
  readonly #places = new Map<string, number>()

  constructor() {
    this.placeOf([])
  }

  /** The list at a place. */
  at(place: number): readonly number[] {
    return this.#all[place] as readonly number[]
  }

  /** The place of a list with these numbers in this order. */
  placeOf(list: readonly number[]): number {
    const key = list.join()
    const known = this.#places.get(key)
    if (known !== undefined) return known
    this.#places.set(key, this.#all.length)
    return this.#all.push(list) - 1
  }
}
