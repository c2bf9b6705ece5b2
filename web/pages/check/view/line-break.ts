import type { Draft, Segment } from '@waarom/purpose/mail/draft.ts'

/** Whether a sentence begins on a line of its own behind the one before it in its paragraph, as the mail was written. */
export function beginsLine({ parts }: Draft, before: Segment, segment: Segment): boolean {
  const part = parts.find(({ id }) => id === segment.part)
  const between = part?.text.slice(before.ranges.at(-1)?.[1], segment.ranges[0]?.[0]) ?? ''
  return part?.type === 'text/plain' ? between.includes('\n') : /<br\b/i.test(between)
}
