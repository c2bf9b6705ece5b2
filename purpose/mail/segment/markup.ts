import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2'
import type { Range } from '../draft.ts'
import { ATTRIBUTE, attributeAt, MOST_ATTRIBUTES } from './attributes.ts'
import { decodeAttribute } from './entity.ts'
import { type TagKind, tagKindAt } from './tags.ts'

const bit = (attribute: number): number => 1 << attribute
/** Attributes whose values hold references. */
const DECODED =
  bit(ATTRIBUTE.href) |
  bit(ATTRIBUTE.src) |
  bit(ATTRIBUTE.alt) |
  bit(ATTRIBUTE.background) |
  bit(ATTRIBUTE['background-url']) |
  bit(ATTRIBUTE.title) |
  bit(ATTRIBUTE.path) |
  bit(ATTRIBUTE.value)

/** An opening tag as written. Attributes are asked for by their number, see `ATTRIBUTE`. */
export interface Tag {
  readonly kind: TagKind
  readonly range: Range
  readonly selfClosed: boolean
  /** Decoded value, empty when absent. */
  get(attribute: number): string
  has(attribute: number): boolean
  /** Where the value of an attribute stands; the whole tag when it has none. */
  rangeOf(attribute: number): Range
  /** True when it has none of the attributes that are read. */
  readonly bare: boolean
}

/** What wants to know of tags and text. Offsets are those of the part. */
export interface Receiver {
  open(tag: Tag): void
  close(kind: TagKind): void
  text(start: number, end: number): void
  comment(start: number, end: number): void
}

/** The tag being read; one object is used for all tags of a mail. */
class Current implements Tag {
  kind: TagKind = tagKindAt('', 0, 0)
  selfClosed = false
  start = 0
  end = 0
  private readonly original: string
  /** A bit per attribute that it has. */
  private seen = 0
  /** Start and end of the value of each attribute that is read. */
  private readonly places = new Int32Array(2 * MOST_ATTRIBUTES)

  constructor(original: string) {
    this.original = original
  }

  reset(kind: TagKind, start: number): void {
    this.kind = kind
    this.start = start
    this.seen = 0
  }

  /** Notes an attribute by its number; of two with one name the first counts. */
  add(attribute: number, start: number, end: number): void {
    if (this.seen & bit(attribute)) return
    this.seen |= bit(attribute)
    this.places[2 * attribute] = start
    this.places[2 * attribute + 1] = end
  }

  get range(): Range {
    return [this.start, this.end]
  }

  get bare(): boolean {
    return this.seen === 0
  }

  has(attribute: number): boolean {
    return (this.seen & bit(attribute)) !== 0
  }

  get(attribute: number): string {
    if ((this.seen & bit(attribute)) === 0) return ''
    const value = this.original.slice(this.places[2 * attribute], this.places[2 * attribute + 1])
    return DECODED & bit(attribute) ? decodeAttribute(value).trim() : value
  }

  rangeOf(attribute: number): Range {
    if (!this.has(attribute)) return this.range
    return [this.places[2 * attribute] ?? 0, this.places[2 * attribute + 1] ?? 0]
  }
}

/**
 * Walks HTML or MJML with the tokenizer of htmlparser2, without decoding, and tells the receiver.
 * @param masked what the tokenizer sees, placeholders overwritten; `original` is what attribute values are cut from.
 */
export function walk(masked: string, original: string, receiver: Receiver, xml: boolean): void {
  const tag = new Current(original)
  let attribute = -1
  let from = -1
  let to = -1
  const finish = (end: number, selfClosed: boolean): void => {
    tag.end = end + 1
    tag.selfClosed = selfClosed
    receiver.open(tag)
  }
  const callbacks: TokenizerCallbacks = {
    onopentagname(start, end) {
      tag.reset(tagKindAt(masked, start, end), start - 1)
    },
    onattribname(start, end) {
      attribute = attributeAt(masked, start, end)
      from = -1
    },
    onattribdata(start, end) {
      if (from < 0) from = start
      to = end
    },
    onattribend() {
      if (attribute >= 0) tag.add(attribute, Math.max(from, 0), from < 0 ? 0 : to)
    },
    onopentagend: (end) => finish(end, false),
    onselfclosingtag: (end) => finish(end, true),
    onclosetag: (start, end) => receiver.close(tagKindAt(masked, start, end)),
    ontext: (start, end) => receiver.text(start, end),
    oncdata: (start, end, offset) => {
      if (xml) receiver.text(start, end - offset)
    },
    oncomment: (start, end, offset) => receiver.comment(start, end - offset),
    ontextentity() {},
    onattribentity() {},
    ondeclaration() {},
    onprocessinginstruction() {},
    onend() {},
  }
  const tokenizer = new Tokenizer({ decodeEntities: false, recognizeSelfClosing: xml }, callbacks)
  tokenizer.write(masked)
  tokenizer.end()
}
