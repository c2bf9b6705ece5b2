/** Rows with at least this share of the classes are kept whole. */
const FULL_FROM = 1 / 3
/** log2 of the rows in a block: so few that their length fits in 16 bits, however many classes there are. */
export const BLOCK = 8
/** What is added to a weight in a full row, so that none is below zero. */
export const SHIFT = 128

/** How the weights lie in memory: made for adding up, four classes at a time. */
export interface Layout {
  /**
   * Where each bucket's row begins, from the start of its block on; one longer than the buckets. It is asked at random,
   * so it is kept half as large as whole places would make it.
   */
  readonly starts: Uint16Array
  /** Where each block of `2 ** BLOCK` rows begins in `entries`. */
  readonly blocks: Uint32Array
  /** A short row: class in the high byte of each entry, weight as a signed low byte. */
  readonly entries: Uint16Array
  /**
   * The same memory in numbers of 32 bits. A row as long as `2 * fours` entries is a full one: a byte per class, its
   * weight and `SHIFT`, the first class lowest. No short row is that long.
   */
  readonly lanes: Int32Array
  /** Numbers in a full row: a quarter of the classes, rounded up. */
  readonly fours: number
}

/**
 * Lays rows of class and weight out for adding up. Most of what a mail says hits rows with nearly all classes; those
 * are added without looking up a class, and most of them stand in one line of the cache.
 * @param counts entries per bucket
 * @param entries all rows behind each other: class in the high byte, weight as a signed low byte
 */
export function layOut(counts: Uint8Array, entries: Uint16Array, classes: number): Layout {
  const fours = Math.max(2, (classes + 3) >> 2)
  const full = Math.max(2, Math.ceil(classes * FULL_FROM))
  const starts = new Uint16Array(counts.length + 1)
  const blocks = new Uint32Array((counts.length >> BLOCK) + 1)
  let length = 0
  for (let bucket = 0; bucket <= counts.length; bucket += 1) {
    const count = counts[bucket] ?? 0
    const block = bucket >> BLOCK
    if (bucket === block << BLOCK) blocks[block] = length
    // An entry of weight 0 at the end of the row before makes a full one begin at a whole number.
    if (count >= full && length % 2 === 1) length += 1
    starts[bucket] = length - (blocks[block] as number)
    length += count >= full ? 2 * fours : count
  }
  const lanes = new Int32Array((length + 1) >> 1)
  const out = new Uint16Array(lanes.buffer)
  let from = 0
  for (let bucket = 0; bucket < counts.length; bucket += 1) {
    const count = counts[bucket] as number
    const start = (blocks[bucket >> BLOCK] as number) + (starts[bucket] as number)
    if (count < full) out.set(entries.subarray(from, from + count), start)
    else fill(lanes, start >> 1, fours, entries.subarray(from, from + count))
    from += count
  }
  return { starts, blocks, entries: out, lanes, fours }
}

function fill(lanes: Int32Array, start: number, fours: number, row: Uint16Array): void {
  const weights = new Uint8Array(4 * fours).fill(SHIFT)
  for (const entry of row) weights[entry >> 8] = ((entry << 24) >> 24) + SHIFT
  for (let four = 0; four < fours; four += 1)
    for (let at = 3; at >= 0; at -= 1)
      lanes[start + four] = ((lanes[start + four] as number) << 8) | (weights[4 * four + at] as number)
}
