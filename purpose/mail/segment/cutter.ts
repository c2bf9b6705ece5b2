import type { DecodedPart } from '../decoded.ts'
import type { Range, Role, Segment, Unread } from '../draft.ts'
import { LIMITS } from '../limits.ts'
import { type Block, rangesOf, type Span } from './block.ts'
import { hasLegalWords, isPair } from './cues.ts'
import { undisguise, visible } from './disguise.ts'
import type { Findings } from './findings.ts'
import { fold, MARK, maskedText } from './mask.ts'
import { prominence } from './prominence.ts'
import { BREAK, sentences } from './sentence.ts'

/** A segment without what needs the whole mail: language and link kind. */
export interface Cut extends Omit<Segment, 'language' | 'link'> {
  readonly end: NonNullable<Segment['end']>
  /** Indices of the links its words carry. */
  readonly links: readonly number[]
}

/** Roles whose blocks are not split into sentences. */
const WHOLE: ReadonlySet<Role> = new Set(['subject', 'preheader', 'heading', 'button', 'table-cell', 'image-alt'])
const FILLED = /[\uE000\uE001]/
/** Names of placeholders that stand for a block of words, whatever else is in the name. */
const BLOCK_NAME =
  /recommend|related|upsell|cross.?sell|banner|promo|block|section|content|suggest|aanbevol|empfehl|products|items|offers|deals|html|body/i
/** Names of placeholders that stand for a datum, not for a block of words. */
const DATUM =
  /name|naam|nom\b|vorname|number|nummer|\bnr\b|\bno\b|numero|code|date|datum|time|tijd|amount|bedrag|betrag|montant|total|totaal|summe|price|prijs|preis|prix|\bid\b|_id|id_|\bref|greet|aanhef|anrede|salut|address|adres|e-?mail|url|link|href|phone|tel|city|street|zip|postcode|plz|sku|qty|quantity|title|titel|subject|year|jaar|pin|otp|token|status|carrier|unsub|iban|merk|brand|company|shop|store|order\b|invoice|day|hour|month/i

const spaced = (text: string): string => (text.includes(BREAK) ? text.replaceAll(BREAK, ' ') : text)

/** The links that the stretch `from`..`to` of a block carries. */
function linksIn(spans: readonly Span[], from: number, to: number): number[] {
  const out: number[] = []
  for (const span of spans) if (span.from < to && span.to > from) out.push(span.link)
  return out
}

/** The role of one segment of a block: a footer's legal line, a line of a paragraph that names a value. */
function roleOf(role: Role, block: Block, masked: string): Role {
  if (role === 'footer' || role === 'legal') return hasLegalWords(masked) ? 'legal' : 'footer'
  return role === 'paragraph' && block.lined && isPair(masked) ? 'table-cell' : role
}

/** Cuts blocks into segments, in reading order. */
export class Cutter {
  readonly cuts: Cut[] = []
  /** Lone placeholders that stand where words should be. */
  readonly includes: Unread[] = []
  private readonly findings: Findings
  private blocks = 0
  private lastGroup = -1

  constructor(findings: Findings) {
    this.findings = findings
  }

  /** Cuts one block; `place` is the share of the characters before it. */
  block(block: Block, part: DecodedPart, role: Role, place: number): void {
    if (block.group !== this.lastGroup) {
      this.lastGroup = block.group
      this.blocks++
    }
    const hidden = block.hiding !== null && role !== 'preheader'
    if (hidden && !block.partly) {
      const { ranges } = rangesOf(block, 0, block.text.length, 0)
      const range = ranges[0]
      if (range) this.findings.add('hidden-text', part.id, range, block.hiding ?? '')
    }
    const whole = WHOLE.has(role) && !(role === 'preheader' && block.text.length > 200)
    const pairs = whole ? [0, block.text.length] : sentences(block.text)
    let hint = 0
    for (let i = 0; i + 1 < pairs.length; i += 2) {
      const full = this.cuts.length >= LIMITS.segments - 1
      const to = full ? block.text.length : (pairs[i + 1] ?? 0)
      hint = this.cut(block, part, role, place, hidden, pairs[i] ?? 0, to, hint)
      if (full) return
    }
  }

  private cut(
    block: Block,
    part: DecodedPart,
    blockRole: Role,
    place: number,
    hidden: boolean,
    from: number,
    to: number,
    lastHint: number,
  ): number {
    if (this.cuts.length >= LIMITS.segments) return lastHint
    const { ranges, hint } = rangesOf(block, from, to, lastHint)
    const first = ranges[0]
    if (!first) return hint
    const filled = block.text.slice(from, to)
    const templated = FILLED.test(filled)
    const said = spaced(filled)
    const plain = undisguise(said)
    const masked = templated ? maskedText(plain.text) : fold(plain.text)
    const text = templated
      ? fold(visible(spaced(this.written(block, part, from, to))))
      : plain.text === said
        ? masked
        : fold(visible(said))
    if (masked === '') return hint
    if (this.isInclude(masked, text, first, part, place)) return hint
    for (const code of plain.codes) this.findings.add(code, part.id, first)
    const role = roleOf(blockRole, block, masked)
    const at = part.locate(first[0])
    this.cuts.push({
      id: `s${this.cuts.length}`,
      part: part.id,
      role,
      text,
      masked,
      ranges,
      line: at.line,
      column: at.column,
      end: part.locate(ranges[ranges.length - 1]?.[1] ?? first[1]),
      prominence: prominence(role, block.look, place, hidden),
      hidden,
      ...(block.reply ? { reply: true } : {}),
      block: this.blocks,
      links: block.spans.length > 0 ? linksIn(block.spans, from, to) : [],
    })
    return hint
  }

  /** The text with its placeholders as they were written. */
  private written(block: Block, part: DecodedPart, from: number, to: number): string {
    const { pieces, text } = block
    let out = ''
    for (let i = 0; i < pieces.length; i += 3) {
      const at = pieces[i] ?? 0
      const stop = i + 3 < pieces.length ? (pieces[i + 3] ?? 0) : text.length
      const a = Math.max(at, from)
      const b = Math.min(stop, to)
      if (a >= b) continue
      const start = pieces[i + 1] ?? -1
      const literal = start >= 0 && (pieces[i + 2] ?? 0) - start === stop - at
      out += literal ? part.text.slice(start + a - at, start + b - at).replaceAll('\n', ' ') : text.slice(a, b)
    }
    return out
  }

  private isInclude(masked: string, text: string, range: Range, part: DecodedPart, place: number): boolean {
    if (masked !== MARK || (DATUM.test(text) && !BLOCK_NAME.test(text))) return false
    this.includes.push({
      kind: 'include',
      prominence: Math.round(0.4 * (1 - 0.6 * place) * 1000) / 1000,
      link: null,
      part: part.id,
      range,
      name: text.slice(0, 80),
    })
    return true
  }
}
