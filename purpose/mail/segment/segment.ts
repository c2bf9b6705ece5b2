import type { Decoded, DecodedPart } from '../decoded.ts'
import type { Draft, Language, LinkKind, Part, Segment, Unread } from '../draft.ts'
import { LIMITS } from '../limits.ts'
import { attachmentsOf } from './attachment.ts'
import { append, type Block, merge, newBlock } from './block.ts'
import { type Cut, Cutter } from './cutter.ts'
import { difference } from './difference.ts'
import { readDressed } from './dressed.ts'
import { Findings } from './findings.ts'
import { fingerprint } from './fingerprint.ts'
import { findAll } from './found.ts'
import { readHtml } from './html.ts'
import { languagesOf } from './language.ts'
import { sortLinks } from './links.ts'
import { readMarkdown } from './markdown.ts'
import { fold, type Masked, mask } from './mask.ts'
import { readPlain } from './plain.ts'
import { readable } from './readable.ts'
import { addBlock, emptyReading, type Reading } from './reading.ts'
import { markReplies } from './reply.ts'
import { restOf } from './rest.ts'
import { bodySize, type Roles, rolesOf } from './roles.ts'
import { GREETED, salutationOf } from './salutation.ts'
import { lettersApart, unreadOf } from './unread.ts'
import { sayings } from './unshown.ts'

const NOTHING: Masked = { text: '', marks: [] }

function partOf(part: DecodedPart): Part {
  return { id: part.id, type: part.type, line: part.line, text: part.text }
}

/** Reads the part a recipient sees: HTML before text. */
function read(part: DecodedPart | null, masked: Masked): Reading {
  if (!part) return emptyReading()
  if (part.type === 'text/html') {
    const html = readHtml(masked, part.text, part.skip, false)
    return readDressed(html, masked) ?? html
  }
  if (part.type === 'text/mjml') return readHtml(masked, part.text, part.skip, true)
  if (part.type === 'text/markdown') return readMarkdown(masked, part.skip)
  return readPlain(masked, part.skip)
}

/** What an inbox shows, the subject or the line behind it, as a block of its own. */
function inboxBlock(kind: 'subject' | 'text', masked: Masked): Block {
  const block = newBlock(kind, { size: 16, bold: kind === 'subject', contrast: 21 }, kind === 'subject' ? 0 : -1)
  append(block, masked.text, 0, masked.text.length, -1)
  return block
}

/** Cuts the preheader that stands apart from the body, unless the body has the same words as its own. */
function cutPreheader(cutter: Cutter, preheader: DecodedPart | undefined, blocks: readonly Block[]): void {
  if (!preheader || blocks.some(({ hiding, text }) => hiding && fold(text) === fold(preheader.text))) return
  cutter.block(inboxBlock('text', mask(preheader.text, LIMITS.placeholders)), preheader, 'preheader', 0)
}

/** For each block, the share of the visible characters that stand before it; a salutation and what stands under a mail make it no longer. */
function placesOf(blocks: readonly Block[], roles: Roles): number[] {
  let total = 0
  let lines = 0
  const before = blocks.map((block, i) => {
    const at = total
    const role = roles[i]
    if (block.hiding || role === 'footer' || role === 'legal') return at
    lines += 1
    total += block.text.length - (lines <= GREETED && role === 'paragraph' ? salutationOf(block.text) : 0)
    return at
  })
  return before.map((at) => (total > 0 ? at / total : 0))
}

function complete(cut: Cut, language: Language, link: LinkKind | null): Segment {
  return {
    id: cut.id,
    part: cut.part,
    role: cut.role,
    language,
    text: cut.text,
    masked: cut.masked,
    ranges: cut.ranges,
    line: cut.line,
    column: cut.column,
    end: cut.end,
    prominence: cut.prominence,
    hidden: cut.hidden,
    ...(cut.reply ? { reply: true } : {}),
    block: cut.block,
    link,
  }
}

/** Segments of another part behind those of a mail, numbered on. */
function completeAfter(shown: readonly Segment[], cuts: readonly Cut[]): Segment[] {
  const all = [...shown, ...cuts]
  const { mail, each } = languagesOf(all.map(({ masked }) => masked))
  return cuts.map((cut, i) => {
    const at = shown.length + i
    return { ...complete(cut, each[at] ?? mail, null), id: `s${at}` }
  })
}

/**
 * Takes the fingerprint of a draft when it is first asked for. One getter for all drafts: one that is made for each gives
 * each draft a shape of its own, which holds the draft in memory until the engine goes through all of it.
 */
const FINGERPRINT: PropertyDescriptor & ThisType<Draft> = {
  enumerable: true,
  configurable: true,
  get() {
    const value = fingerprint(this)
    Object.defineProperty(this, 'fingerprint', { value })
    return value
  },
}

function withFingerprint(draft: Omit<Draft, 'fingerprint'>): Draft {
  return Object.defineProperty(draft, 'fingerprint', FINGERPRINT) as Draft
}

/** Cuts all blocks; when the number of segments is at its limit, what is left becomes one. */
function cutAll(
  cutter: Cutter,
  blocks: readonly Block[],
  part: DecodedPart,
  roles: Roles,
  places: readonly number[],
): void {
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i]
    if (!block) return
    if (cutter.cuts.length < LIMITS.segments - 1) {
      cutter.block(block, part, roles[i] ?? 'paragraph', places[i] ?? 0)
      continue
    }
    for (const more of blocks.slice(i + 1)) merge(block, more)
    cutter.block(block, part, roles[i] ?? 'paragraph', places[i] ?? 0)
    return
  }
}

/**
 * Makes a draft of a decoded mail: segments in reading order with their ranges, roles, languages and prominence,
 * links, findings, and what could not be read.
 * Ranges are UTF-16 offsets into the decoded part, half-open. At most `LIMITS.segments`; the rest becomes one segment.
 * Never throws; linear in the length of the mail.
 */
export function segment(decoded: Decoded): Draft {
  const findings = new Findings()
  for (const found of decoded.found) findings.list.push(found)
  const part = decoded.encrypted ? null : (decoded.html ?? decoded.text)
  const masked = part ? mask(part.text, LIMITS.placeholders) : NOTHING
  const subject = mask(decoded.subject.text, LIMITS.placeholders)
  const reading = read(part, masked)
  if (part) for (const block of sayings(masked.marks, part.text)) addBlock(reading, block)
  markReplies(reading.blocks, reading.links, decoded.subject.text, bodySize(reading.blocks))
  const roles = rolesOf(reading.blocks)
  const places = placesOf(reading.blocks, roles)
  const cutter = new Cutter(findings)
  cutter.block(inboxBlock('subject', subject), decoded.subject, 'subject', 0)
  if (part) cutPreheader(cutter, decoded.preheader, reading.blocks)
  if (part) cutAll(cutter, reading.blocks, part, roles, places)
  const languages = languagesOf(cutter.cuts.map(({ masked: text }) => text))
  const language = languages.mail
  const sorted = sortLinks(reading.links, reading.blocks, cutter.cuts, part?.id ?? '', decoded.sender, findings)
  const shown = cutter.cuts.map((cut, i) => complete(cut, languages.each[i] ?? language, sorted.strongest[i] ?? null))
  const { places: differing, onlyPlain } =
    decoded.html && decoded.text ? difference(shown, decoded.text) : { places: [], onlyPlain: [] }
  const segments = onlyPlain.length > 0 ? [...shown, ...completeAfter(shown, onlyPlain)] : shown
  const unread: Unread[] = [
    ...cutter.includes,
    ...lettersApart(shown),
    ...restOf(shown, reading, part?.id ?? ''),
    ...unreadOf(decoded, part?.id ?? '', reading, masked, places, sorted, findings),
    ...attachmentsOf(decoded, part?.id ?? '', shown),
  ]
  findAll(findings, decoded, part, masked, reading, shown, differing)
  return withFingerprint({
    format: decoded.format,
    path: decoded.path,
    subject: decoded.subject.text,
    sender: decoded.sender,
    language,
    parts: [decoded.subject, decoded.html, decoded.text, decoded.preheader ?? null].flatMap((one) =>
      one ? [partOf(one)] : [],
    ),
    segments,
    links: sorted.links,
    found: findings.list,
    unread,
    readable: readable(decoded, segments, unread, language),
    html: decoded.html?.type === 'text/html' ? decoded.html.text : null,
  })
}
