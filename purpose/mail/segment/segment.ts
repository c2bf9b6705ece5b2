import type { Decoded, DecodedPart } from '../decoded.ts'
import type { Draft, Part, Segment, Unread } from '../draft.ts'
import { LIMITS } from '../limits.ts'
import { append, type Block, newBlock } from './block.ts'
import { Cutter } from './cutter.ts'
import { fingerprint } from './fingerprint.ts'
import { Findings, findAll } from './found.ts'
import { readHtml } from './html.ts'
import { mailLanguage, segmentLanguages } from './language.ts'
import { sortLinks } from './links.ts'
import { readMarkdown } from './markdown.ts'
import { type Masked, mask } from './mask.ts'
import { readPlain } from './plain.ts'
import { readable } from './readable.ts'
import { emptyReading, type Reading } from './reading.ts'
import { rolesOf } from './roles.ts'
import { unreadOf } from './unread.ts'

const NOTHING: Masked = { text: '', marks: [] }

function partOf(part: DecodedPart): Part {
  return { id: part.id, type: part.type, line: part.line, text: part.text }
}

/** Reads the part a recipient sees: HTML before text. */
function read(part: DecodedPart | null, masked: Masked): Reading {
  if (!part) return emptyReading()
  if (part.type === 'text/html') return readHtml(masked, part.text, part.skip, false)
  if (part.type === 'text/mjml') return readHtml(masked, part.text, part.skip, true)
  if (part.type === 'text/markdown') return readMarkdown(masked, part.skip)
  return readPlain(masked, part.skip)
}

/** The subject as a block of its own. */
function subjectBlock(masked: Masked): Block {
  const block = newBlock('subject', { size: 16, bold: true, contrast: 21 }, 0)
  append(block, masked.text, 0, masked.text.length, -1)
  return block
}

/** For each block, the share of the visible characters that stand before it. */
function placesOf(blocks: readonly Block[]): number[] {
  let total = 0
  const before = blocks.map((block) => {
    const at = total
    if (!block.hiding) total += block.text.length
    return at
  })
  return before.map((at) => (total > 0 ? at / total : 0))
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
  const roles = rolesOf(reading.blocks)
  const places = placesOf(reading.blocks)
  const cutter = new Cutter(findings)
  cutter.block(subjectBlock(subject), decoded.subject, 'subject', 0)
  if (part)
    for (let i = 0; i < reading.blocks.length; i++) {
      const block = reading.blocks[i]
      if (block) cutter.block(block, part, roles[i] ?? 'paragraph', places[i] ?? 0)
    }
  const language = mailLanguage(cutter.cuts.map(({ masked: text }) => text))
  const languages = segmentLanguages(
    cutter.cuts.map(({ masked: text }) => text),
    language,
  )
  const { links, strongest } = sortLinks(reading.links, cutter.cuts, part?.id ?? '', decoded.sender, findings)
  const segments: Segment[] = cutter.cuts.map(({ links: _, ...rest }, i) => ({
    ...rest,
    language: languages[i] ?? language,
    link: strongest[i] ?? null,
  }))
  const hrefs = links.map(({ href }) => href)
  const unread: Unread[] = [
    ...cutter.includes,
    ...unreadOf(decoded, part?.id ?? '', reading, masked, places, hrefs, findings),
  ]
  findAll(findings, decoded, part, masked, reading, segments)
  return {
    format: decoded.format,
    path: decoded.path,
    subject: decoded.subject.text,
    sender: decoded.sender,
    language,
    parts: [decoded.subject, decoded.html, decoded.text].filter((one) => one !== null).map(partOf),
    segments,
    links,
    found: findings.list,
    unread,
    readable: readable(decoded, segments, unread, language),
    fingerprint: fingerprint(segments),
    html: decoded.html?.type === 'text/html' ? decoded.html.text : null,
  }
}
