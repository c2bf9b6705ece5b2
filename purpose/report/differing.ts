import type { Draft, Segment } from '../mail/draft.ts'

/** What one part of a mail says and the other does not: the first such sentence, and how many more there are. */
export interface OneSided {
  readonly side: 'html' | 'text'
  readonly sentence: string
  readonly more: number
}

/** The type of a part that a text beside the HTML has. */
const PLAIN = 'text/plain'

/** Whether a segment stands only in the plain text of a mail whose readers see the HTML. */
export function isOnlyPlain(
  { parts }: Pick<Draft, 'parts'>,
  { hidden, part }: Pick<Segment, 'hidden' | 'part'>,
): boolean {
  return hidden && parts.some(({ id, type }) => id === part && type === PLAIN)
}

/** What only the plain text of a mail says, and what only its HTML says; nothing for parts that differ as a whole. */
export function oneSided({ parts, segments, found }: Pick<Draft, 'parts' | 'segments' | 'found'>): readonly OneSided[] {
  const plain = new Set(parts.filter(({ type }) => type === PLAIN).map(({ id }) => id))
  const said = found.flatMap(({ code, part, range }) => {
    if (code !== 'text-differs') return []
    return segments.filter((one) => one.part === part && one.ranges[0]?.[0] === range[0]).slice(0, 1)
  })
  return (['text', 'html'] as const).flatMap((side) => {
    const [first, ...others] = said.filter(({ part }) => plain.has(part) === (side === 'text'))
    return first ? [{ side, sentence: first.text, more: others.length }] : []
  })
}
