import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import type { Segment } from '../draft.ts'

const ADDRESS = /https?:\/\/\S+|www\.\S+|(?<![^\s@])[^\s@]{1,64}@[^\s@]{1,255}/g
const NUMBER = /[0-9][0-9.,:/\-\u00a0]*/g

const encoder = new TextEncoder()

/**
 * Replaces what differs from one mail of a template to the next: numbers, amounts, dates, addresses, placeholders.
 * All segments go in at once: nothing that is replaced runs over the tab and line break between them.
 */
function steady(masked: string): string {
  const addressed = masked.includes('@') || masked.includes('://') || masked.includes('www.')
  const fixed = (addressed ? masked.replace(ADDRESS, '#') : masked).replace(NUMBER, '#')
  return fixed.includes('□') ? fixed.replaceAll('□', '#') : fixed
}

/** SHA-256 of role and steady text of every segment, hex: two mails of one template have one fingerprint. */
export function fingerprint(segments: readonly Segment[]): string {
  let all = ''
  for (const segment of segments) all += `${segment.role}\t${segment.masked}\n`
  return bytesToHex(sha256(encoder.encode(steady(all))))
}
