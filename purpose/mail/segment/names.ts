/** Places in the table, a power of two, several times the names. */
const PLACES = 512
const CASE = 32

const placeOf = (length: number, first: number, last: number): number =>
  (length * 37 + (first | CASE) * 7 + (last | CASE)) & (PLACES - 1)

interface Entry<T> {
  readonly name: string
  readonly value: T
}

/**
 * What names of tags or attributes stand for, found where they stand in a mail, in letters of any size. A mail has
 * thousands of them: they are compared in place, not cut out.
 */
export class Names<T> {
  readonly #places: (readonly Entry<T>[] | undefined)[] = new Array(PLACES).fill(undefined)

  /** @param entries names in small letters, each with what it stands for */
  constructor(entries: Iterable<readonly [string, T]>) {
    for (const [name, value] of entries) {
      const place = placeOf(name.length, name.charCodeAt(0), name.charCodeAt(name.length - 1))
      this.#places[place] = [...(this.#places[place] ?? []), { name, value }]
    }
  }

  /** What the name at `start`..`end` of a text stands for; undefined for another one. */
  at(text: string, start: number, end: number): T | undefined {
    const length = end - start
    const entries = this.#places[placeOf(length, text.charCodeAt(start), text.charCodeAt(end - 1))]
    if (entries === undefined) return undefined
    for (let at = 0; at < entries.length; at += 1) {
      const entry = entries[at] as Entry<T>
      if (entry.name.length === length && stands(entry.name, text, start)) return entry.value
    }
    return undefined
  }
}

function stands(name: string, text: string, start: number): boolean {
  for (let at = 0; at < name.length; at += 1) {
    const wanted = name.charCodeAt(at)
    const code = text.charCodeAt(start + at)
    if (code !== wanted && (code !== wanted - CASE || wanted < 97)) return false
  }
  return true
}
