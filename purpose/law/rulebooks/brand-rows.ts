import type { Cite, Row } from '../rulebook.ts'
import { rule, type Words } from './row.ts'

/** Below this share of the content a line of goodwill is a strapline. */
const STRAPLINE_SHARE = 0.08

/** A logo, name, strapline or line of goodwill, small and after the service. */
export const STRAPLINE = {
  lead: 'service',
  kinds: { only: ['brand'] },
  promotionShare: { below: STRAPLINE_SHARE },
  parts: { not: ['subject', 'before-service', 'between', 'only'] },
} as const satisfies Row['when']

const WORDS: Words = [
  'Beside the service there is only a small line of goodwill or branding. That promotes nothing.',
  'Naast de service staat alleen een kleine merkuiting of vriendelijke zin. Die prijst niets aan.',
]

/**
 * A small brand line beside the service is no promotion. The rows on promotion name it as their exception.
 * @param unless rows under which it is looked at after all
 */
export function brandingRow(code: string, cite: Cite, unless: readonly string[] = []): Row {
  return rule(`${code}/branding`, STRAPLINE, {}, WORDS, cite, unless)
}
