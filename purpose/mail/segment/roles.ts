import type { Role } from '../draft.ts'
import type { Block } from './block.ts'
import { hasFooterWords, hasLegalWords, isCall, isClosing, isFooterLine } from './cues.ts'
import { POSTAL, REGISTER } from './identity.ts'
import { sentences } from './sentence.ts'

/** Roles of blocks, one for each; sentences of a footer may still turn out to be legal. */
export type Roles = readonly Role[]

const MOST_IN_TITLE = 120
const OWN_ROLE: Readonly<Record<Block['kind'], Role>> = {
  text: 'paragraph',
  heading: 'heading',
  item: 'list-item',
  button: 'button',
  cells: 'table-cell',
  alt: 'image-alt',
  quote: 'quote',
  subject: 'subject',
}

/** The size in which most of the visible words are set. */
export function bodySize(blocks: readonly Block[]): number {
  const chars = new Map<number, number>()
  for (const block of blocks) {
    if (block.hiding) continue
    const size = Math.round(block.look.size)
    chars.set(size, (chars.get(size) ?? 0) + block.text.length)
  }
  let best = 16
  let most = 0
  for (const [size, count] of chars) if (count > most) [best, most] = [size, count]
  return best
}

function isTitle(block: Block, body: number): boolean {
  const text = block.text.trim()
  if (block.kind !== 'text' || block.hiding || text.length > MOST_IN_TITLE || text.length < 2) return false
  const large = block.look.size >= 18 && block.look.size >= body * 1.25
  if (large) return true
  return block.look.bold && text.length <= 80 && !/[.,:;]$/.test(text) && !text.includes('\u2028')
}

/** True when a whole short block is one link that calls to act. */
function isLinkedCall(block: Block): boolean {
  const span = block.spans[0]
  const text = block.text.trim()
  if (!span || block.spans.length > 1 || text.length > 50) return false
  return span.to - span.from >= text.length && isCall(text) && text.split(/\s+/).length <= 6
}

/** A footer says so in a third of its sentences; a paragraph that names a privacy statement is none. */
const FOOTER_SHARE = 1 / 3

/** True when the words of a block are those of a footer. */
function footerWords(text: string): boolean {
  if (!hasFooterWords(text) && !saysWho(text) && !hasLegalWords(text)) return false
  const cuts = sentences(text)
  let said = 0
  for (let i = 0; i + 1 < cuts.length; i += 2) {
    const line = text.slice(cuts[i], cuts[i + 1])
    if (isFooterLine(line) || saysWho(line)) said += 1
  }
  return said >= (cuts.length / 2) * FOOTER_SHARE
}

/** Does it name a register or a postal address? */
function saysWho(text: string): boolean {
  if (REGISTER.test(text)) return true
  return /\d/.test(text) && !/(?:adres|adresse|address|anschrift)\b/i.test(text) && POSTAL.test(text)
}

/** Index of the first block of the footer; the number of blocks when there is none. What is hidden ends no footer. */
function footerStart(blocks: readonly Block[], body: number): number {
  let start = blocks.length
  let gap = 0
  const first = blocks.findIndex(({ hiding, kind }) => !hiding && kind !== 'alt')
  for (let i = blocks.length - 1; i > first; i--) {
    const block = blocks[i]
    if (!block) break
    if (block.hiding) continue
    const text = block.text.slice(0, 400)
    const small = block.look.size <= Math.min(13, body - 2) && block.look.contrast < 8
    if (block.footer || small || (block.kind !== 'heading' && text.length < 400 && footerWords(text))) {
      if (block.kind === 'button' && !hasFooterWords(text)) break
      start = i
      gap = 0
    } else if (block.kind === 'alt' || text.trim().length < 40) {
      if (isClosing(text.trim()) || block.kind === 'button' || block.kind === 'heading' || ++gap > 2) break
    } else break
  }
  return start
}

/**
 * The number of the hidden block that an inbox shows behind the subject, -1 when there is none, and of the first block
 * that a reader sees. What is hidden after that is no preheader. A link to the mail on the web may stand before both.
 */
function inboxOf(blocks: readonly Block[]): { readonly preheader: number; readonly visible: number } {
  let preheader = -1
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i]
    if (!block) break
    if (block.preheader || block.hiding) {
      if (preheader < 0) preheader = i
    } else if (block.kind !== 'alt' && !hasFooterWords(block.text.slice(0, 200))) return { preheader, visible: i }
  }
  return { preheader, visible: blocks.length }
}

/**
 * Gives every block its role: headings by element, size or weight; footer by element, words, size and place, from the
 * end backwards; preheader when it is the text that an inbox shows, hidden or named so.
 */
export function rolesOf(blocks: readonly Block[]): Roles {
  const body = bodySize(blocks)
  const start = footerStart(blocks, body)
  const { preheader, visible } = inboxOf(blocks)
  return blocks.map((block, i) => {
    if (i === preheader || (block.preheader && (i < visible || (!block.hiding && i < blocks.length / 2))))
      return 'preheader'
    if (block.kind === 'quote') return 'quote'
    if (block.kind === 'button' && !block.footer && i < start) return 'button'
    if ((i >= start || (block.footer && i > blocks.length / 2)) && block.kind !== 'alt') {
      return hasLegalWords(block.text.slice(0, 600)) ? 'legal' : 'footer'
    }
    if (isTitle(block, body)) return 'heading'
    if (block.kind === 'text' && isLinkedCall(block)) return 'button'
    return OWN_ROLE[block.kind]
  })
}
