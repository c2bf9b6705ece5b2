/** The attributes that are read; others are passed over. */
const READ =
  'style class id href src alt width height bgcolor background background-url role hidden color size name path type css-class background-color container-background-color font-size font-weight border-radius inner-padding title action'.split(
    ' ',
  )
/** How many attributes are read; at most 31, so that a tag's can be bits of one number. */
export const MOST_ATTRIBUTES = READ.length

const INDEX: ReadonlyMap<string, number> = new Map(READ.map((name, index) => [name, index]))
/** Places in the table, a power of two, several times the names. */
const PLACES = 256
const CASE = 32

const placeOf = (length: number, first: number, last: number): number =>
  (length * 37 + (first | CASE) * 7 + (last | CASE)) & (PLACES - 1)

const table = new Array<readonly number[] | undefined>(PLACES).fill(undefined)
for (const [index, name] of READ.entries()) {
  const place = placeOf(name.length, name.charCodeAt(0), name.charCodeAt(name.length - 1))
  table[place] = [...(table[place] ?? []), index]
}

/** The number of an attribute that is read, by its name in small letters; -1 for another one. */
export function attributeOf(name: string): number {
  return INDEX.get(name) ?? -1
}

/**
 * The number of the attribute whose name, in letters of any size, stands at `start`..`end` of a text; -1 for one that is
 * not read. A mail has thousands of them: their names are compared where they stand, not cut out.
 */
export function attributeAt(text: string, start: number, end: number): number {
  const length = end - start
  const places = table[placeOf(length, text.charCodeAt(start), text.charCodeAt(end - 1))]
  if (places === undefined) return -1
  for (const index of places) {
    const name = READ[index] as string
    if (name.length === length && stands(name, text, start)) return index
  }
  return -1
}

function stands(name: string, text: string, start: number): boolean {
  for (let at = 0; at < name.length; at += 1) {
    const wanted = name.charCodeAt(at)
    const code = text.charCodeAt(start + at)
    if (code !== wanted && (code !== wanted - CASE || wanted < 97)) return false
  }
  return true
}
