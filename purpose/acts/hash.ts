/** FNV-1a over UTF-16 units, 32 bits, signed: such numbers engines keep in place. The hash of every feature starts here. */
export function hashOf(text: string): number {
  let hash = 2166136261 | 0
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 16777619)
  return hash
}

/** Mixes two hashes in order; signed as they are. */
export function mix(one: number, two: number): number {
  let hash = Math.imul(one ^ (two >>> 15), 2246822519) ^ two
  hash = Math.imul(hash ^ (hash >>> 13), 3266489917)
  return hash ^ (hash >>> 16)
}
