import type { Segment, Unread } from '../draft.ts'
import { LIMITS } from '../limits.ts'
import type { Reading } from './reading.ts'

/** What stands beyond a limit is as striking as the first thing that a person looks for. */
const BEYOND = 0.5
const MOST_NAMED = 80

/**
 * What of a mail is too much to be read: what stands beyond the limits of segments and of pictures, and sentences so long
 * that what they ask for is lost among their words.
 * @param part of the body
 */
export function restOf(segments: readonly Segment[], { pictures }: Reading, part: string): readonly Unread[] {
  const last = segments.at(LIMITS.segments - 1)?.ranges[0] ?? pictures.at(LIMITS.pictures - 1)?.range
  const beyond: readonly Unread[] = last
    ? [{ kind: 'rest', prominence: BEYOND, link: null, part, range: last, name: '' }]
    : []
  const long = segments
    .filter((one) => !one.hidden && isLong(one.masked))
    .map(
      ({ part: own, prominence, ranges, text }): Unread => ({
        kind: 'rest',
        prominence,
        link: null,
        part: own,
        range: ranges[0] ?? [0, 0],
        name: text.slice(0, MOST_NAMED),
      }),
    )
  return [...beyond, ...long]
}

function isLong(text: string): boolean {
  return (
    text.length > 2 * LIMITS.sentenceWords && text.split(' ', LIMITS.sentenceWords + 1).length > LIMITS.sentenceWords
  )
}
