import type { Segment } from '../mail/draft.ts'
import { BIT, stopWord } from '../mail/segment/stop-words.ts'
import { CONCEPTS } from './concepts.ts'
import { hashOf } from './hash.ts'
import { normalised, scanWords } from './scan.ts'

/** What a name is read as, as the placeholder that a template has there: a word that says nothing. */
export const NAME = hashOf('□')
/** A sender signs in the last so many blocks of the body, and under it. */
const LAST_BLOCKS = 3
/** So many words of a segment are looked at. */
const MOST_WORDS = 60
const WRITTEN = /\p{Lu}\p{M}*(?:\p{Ll}\p{M}*){2,}/uy
/** In a salutation a name may be in capitals, as all around it; elsewhere that says nothing. */
const IN_CAPITALS = /\p{Lu}\p{M}*(?:\p{L}\p{M}*){2,}/uy
const APOSTROPHES = "'’"
const POSSESSIVE = /['’]s$/i
const LOWER = /\p{Ll}/u
const OURS = BIT.nl | BIT.en | BIT.de | BIT.fr
/** German writes all nouns with a capital; what follows one of these is a noun and no name. */
const DETERMINER =
  /^(?:der|die|das|den|dem|des|(?:k?ein|mein|dein|sein|unser|eur?|ihr|jed|dies|jen|welch|manch|all|viel|beid)(?:e[mnrs]?)?|euer|zu[mr]|[ai]m|vom|beim|ins|ans|aufs|fürs)$/u

/**
 * The words that name who is greeted and who signs, by their hash: written with a capital throughout the mail, known to
 * no dictionary, and the sender's more than once. Who it is says nothing of what a mail is for.
 * @param salutations how many characters of each segment are a salutation
 */
export function namesOf(segments: readonly Segment[], salutations: readonly number[]): ReadonlySet<number> {
  const greeted = new Set<number>()
  const signed = new Set<number>()
  const blocks = new Set<number>()
  for (let at = segments.length - 1; at >= 0; at -= 1) {
    const segment = segments[at] as Segment
    const salutation = salutations[at] as number
    if (salutation > 0) collect(segment, salutation, IN_CAPITALS, greeted)
    if (segment.role === 'subject' || segment.hidden) continue
    const under = segment.role === 'footer' || segment.role === 'legal'
    if (!under) blocks.add(segment.block)
    if (under || blocks.size <= LAST_BLOCKS) collect(segment, segment.masked.length, WRITTEN, signed)
  }
  if (greeted.size + signed.size === 0) return greeted
  const seen = new Set<number>()
  const common = new Set<number>()
  const owned: [owner: number, hash: number][] = []
  for (const { masked, hidden } of segments)
    if (!hidden)
      scanWords(masked, Number.POSITIVE_INFINITY, (hash, start, end) => {
        const owner = ownerOf(masked, start, end, hash)
        if (!greeted.has(owner) && !signed.has(owner)) return
        if (LOWER.test(masked.charAt(start))) common.add(owner)
        else if (seen.has(owner) && signed.has(owner)) greeted.add(owner)
        seen.add(owner)
        if (owner !== hash) owned.push([owner, hash])
      })
  for (const hash of common) greeted.delete(hash)
  for (const [owner, hash] of owned) if (greeted.has(owner)) greeted.add(hash)
  return greeted
}

/** The word whose possessive stands at a place: `Brixolen's` is of `Brixolen`. */
function ownerOf(text: string, start: number, end: number, hash: number): number {
  const possessive = text.charAt(end - 1) === 's' || text.charAt(end - 1) === 'S'
  if (!possessive || !APOSTROPHES.includes(text.charAt(end - 2)) || end - start < 4) return hash
  return hashOf(normalised(text.slice(start, end - 2)))
}

/** Collects words that may be names from the beginning of a segment. */
function collect({ masked, language }: Segment, length: number, written: RegExp, into: Set<number>): void {
  let before = ''
  let end = 0
  scanWords(masked.slice(0, length), MOST_WORDS, (hash, start, stop) => {
    const beside = masked.slice(end, start).trim() === '' ? before : ''
    const noun = language === 'de' && DETERMINER.test(beside.toLowerCase())
    if (!noun && isNameLike(masked, start, stop, written)) into.add(ownerOf(masked, start, stop, hash))
    before = masked.slice(start, stop)
    end = stop
  })
}

function isNameLike(text: string, start: number, end: number, written: RegExp): boolean {
  written.lastIndex = start
  if (!written.test(text) || (stopWord(text, start, end) & OURS) !== 0) return false
  return CONCEPTS.of(normalised(text.slice(start, end).replace(POSSESSIVE, ''))).length === 0
}
