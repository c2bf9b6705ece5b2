import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2'
import type { Range } from '../draft.ts'
import { attributeAt, attributeOf, MOST_ATTRIBUTES } from './attributes.ts'
import { decodeAttribute } from './entity.ts'

const DECODED: ReadonlySet<string> = new Set(['href', 'src', 'alt', 'background', 'background-url', 'title', 'path'])

const MOST_NAMES = 500
/** Longer names are not kept: engines hold on to the whole mail for a longer piece of it. */
const LONGEST_NAME = 12
const lowered = new Map<string, string>()

/**
 * The name of a tag in small letters. Mails use the same few hundreds of times, and a look in a table
 * is several times faster than making a piece of a text with wide letters small.
 */
function small(name: string): string {
  const known = lowered.get(name)
  if (known !== undefined) return known
  const made = name.toLowerCase()
  if (lowered.size < MOST_NAMES && name.length <= LONGEST_NAME) lowered.set(name, made)
  return made
}

/** An opening tag as written. */
export interface Tag {
  readonly name: string
  readonly range: Range
  readonly selfClosed: boolean
  /** Decoded value, empty when absent. */
  get(attribute: string): string
  has(attribute: string): boolean
  /** Where the value of an attribute stands; the whole tag when it has none. */
  rangeOf(attribute: string): Range
  /** True when it has none of the attributes that are read. */
  readonly bare: boolean
}

/** What wants to know of tags and text. Offsets are those of the part. */
export interface Receiver {
  open(tag: Tag): void
  close(name: string): void
  text(start: number, end: number): void
  comment(start: number, end: number): void
}

/** The tag being read; one object is used for all tags of a mail. */
class Current implements Tag {
  name = ''
  range: Range = [0, 0]
  selfClosed = false
  private readonly original: string
  /** A bit per attribute that it has. */
  private seen = 0
  /** Start and end of the value of each attribute that is read. */
  private readonly places = new Int32Array(2 * MOST_ATTRIBUTES)

  constructor(original: string) {
    this.original = original
  }

  reset(name: string): void {
    this.name = name
    this.seen = 0
  }

  /** Notes an attribute by its number; of two with one name the first counts. */
  add(attribute: number, start: number, end: number): void {
    if (this.seen & (1 << attribute)) return
    this.seen |= 1 << attribute
    this.places[2 * attribute] = start
    this.places[2 * attribute + 1] = end
  }

  get bare(): boolean {
    return this.seen === 0
  }

  has(attribute: string): boolean {
    const at = attributeOf(attribute)
    return at >= 0 && (this.seen & (1 << at)) !== 0
  }

  get(attribute: string): string {
    const at = attributeOf(attribute)
    if (at < 0 || (this.seen & (1 << at)) === 0) return ''
    const value = this.original.slice(this.places[2 * at], this.places[2 * at + 1])
    return DECODED.has(attribute) ? decodeAttribute(value).trim() : value
  }

  rangeOf(attribute: string): Range {
    if (!this.has(attribute)) return this.range
    const at = attributeOf(attribute)
    return [this.places[2 * at] ?? 0, this.places[2 * at + 1] ?? 0]
  }
}

/**
 * Walks HTML or MJML with the tokenizer of htmlparser2, without decoding, and tells the receiver.
 * @param masked what the tokenizer sees, placeholders overwritten; `original` is what attribute values are cut from.
 */
export function walk(masked: string, original: string, receiver: Receiver, xml: boolean): void {
  const tag = new Current(original)
  let opened = 0
  let attribute = -1
  let from = -1
  let to = -1
  const finish = (end: number, selfClosed: boolean): void => {
    tag.range = [opened, end + 1]
    tag.selfClosed = selfClosed
    receiver.open(tag)
  }
  const callbacks: TokenizerCallbacks = {
    onopentagname(start, end) {
      opened = start - 1
      tag.reset(small(masked.slice(start, end)))
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
    onclosetag: (start, end) => receiver.close(small(masked.slice(start, end))),
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
