import type { Range } from '../draft.ts'
import { LIMITS } from '../limits.ts'
import { ATTRIBUTE } from './attributes.ts'
import { append, appendShown, type Block, type Hiding, isBlank, isWhite, newBlock } from './block.ts'
import { type Own, ownDeclarations } from './cascade.ts'
import type { Declarations } from './declarations.ts'
import { drawnAsButton } from './element.ts'
import { eachDecoded } from './entity.ts'
import { boxOf, type Frame, kindOf, looksOf, ROOT, sightOf } from './frame.ts'
import { type Receiver, type Tag, walk } from './markup.ts'
import type { Masked } from './mask.ts'
import { type Naming, Namings } from './naming.ts'
import { readVml } from './outlook.ts'
import { addBackground, addEmbedded, addPicture } from './picture.ts'
import { addActing, addBlock, addInclude, addLink, emptyReading, type Reading } from './reading.ts'
import { BREAK } from './sentence.ts'
import { Stylesheet } from './stylesheet.ts'
import { joinRows } from './table.ts'
import type { TagKind } from './tags.ts'
import { withoutTwins } from './twins.ts'
import { wordsOf } from './unread.ts'
import { Unshown } from './unshown.ts'

/** Builds blocks from the tags and text of one part. */
class HtmlReader implements Receiver {
  readonly reading: Reading = emptyReading()
  private readonly masked: string
  private readonly skip: readonly Range[]
  private readonly sheet = new Stylesheet()
  private readonly stack: Frame[] = []
  private readonly styles = new Map<string, Declarations>()
  private readonly namings = new Namings()
  private readonly vml: Block[] = []
  private readonly unshown = new Unshown()
  private readonly root: Frame = { ...ROOT }
  private top: Frame = this.root
  private tooDeep = 0
  private block: Block | null = null
  private longest = 0
  /** True when nothing but a line break was read last. */
  private broken = false
  private groups = 0
  private rows = 0
  private css = ''
  private media = ''

  constructor(masked: string, skip: readonly Range[]) {
    this.masked = masked
    this.skip = skip
  }

  open(tag: Tag): void {
    const { kind } = tag
    if (this.top.silent && kind.endsHead) this.leaveHead()
    if (kind.ends) this.implyEnds(kind.ends)
    if (kind.isBlock) this.flush()
    if (kind.name === 'br') {
      this.lineBreak()
      return
    }
    const naming = this.namings.of(tag)
    const own = ownDeclarations(tag, this.sheet, this.stack, this.styles, naming.matched)
    if (kind.isPicture) this.image(tag, own)
    else this.note(tag, own)
    if (kind.name === 'style') this.media = tag.get(ATTRIBUTE.media)
    if (kind.isVoid || (tag.selfClosed && kind.isMjml)) return
    if (this.stack.length >= LIMITS.domDepth) {
      this.tooDeep++
      return
    }
    const frame = this.frame(tag, own, naming)
    if (frame.kind === 'button' && this.top.kind !== 'button') this.flush()
    this.stack.push(frame)
    this.top = frame
  }

  close({ name, isVoid, isBlock }: TagKind): void {
    if (isVoid) return
    if (isBlock) this.flush()
    if (this.tooDeep > 0) {
      this.tooDeep--
      return
    }
    let at = this.stack.length - 1
    while (at >= 0 && this.stack[at]?.tag !== name) at--
    if (at < 0) return
    while (this.stack.length > at) this.pop()
  }

  text(start: number, end: number): void {
    if (this.top.tag === 'head' && /\p{L}{2}/u.test(this.masked.slice(start, end))) this.leaveHead()
    if (this.top.silent) {
      if ((this.top.tag === 'style' || this.top.tag === 'mj-style') && this.css.length < LIMITS.cssChars) {
        const css = this.masked.slice(start, end)
        this.css += css
        this.unshown.sheet(css, start)
      }
      return
    }
    if (this.block === null && isWhite(this.masked, start, end)) return
    const text = this.masked.slice(start, end)
    if (!text.includes('&')) this.add(text, start, end)
    else eachDecoded(text, (decoded, from, to) => this.add(decoded, start + from, start + to))
  }

  comment(start: number, end: number): void {
    const found = readVml(this.masked, start, end)
    this.unshown.comment(this.masked, start, end, found?.words ?? null, this.reading.blocks.length)
    if (!found) return
    this.flush()
    const [from, to] = found.words
    const block = newBlock('button', this.top.look, ++this.groups)
    append(block, this.masked.slice(from, to), from, to, addLink(this.reading, found.href, found.at))
    addBlock(this.reading, block)
    this.vml.push(block)
  }

  /** Ends everything that is open and gives what was read. */
  finish(): Reading {
    while (this.stack.length > 0) this.pop()
    this.flush()
    if (this.block) addBlock(this.reading, this.block)
    const blocks = joinRows(withoutTwins(this.reading.blocks, this.vml))
    return this.unshown.addTo({ ...this.reading, blocks })
  }

  private implyEnds(ends: ReadonlySet<string>): void {
    while (ends.has(this.top.tag)) {
      if (this.top.isBlock) this.flush()
      this.pop()
    }
  }

  /** Ends a head that was not closed: what shows something begins the mail. */
  private leaveHead(): void {
    while (this.top.silent && (this.top.tag === 'head' || this.top.tag === 'noscript')) this.pop()
  }

  private pop(): void {
    const frame = this.stack.pop()
    this.top = this.stack[this.stack.length - 1] ?? this.root
    if (!frame) return
    if (frame.kind === 'button' && this.top.kind !== 'button') this.flush()
    if ((frame.tag === 'style' || frame.tag === 'mj-style') && this.css) {
      this.sheet.add(this.media ? `@media ${this.media}{${this.css}}` : this.css)
      this.css = ''
      this.media = ''
    }
    const { blocks } = this.reading
    const only = frame.drawn && blocks.length - frame.blocksBefore === 1 ? blocks[blocks.length - 1] : undefined
    const span = only?.spans[0]
    if (only?.kind === 'text' && only.spans.length === 1 && span && span.to - span.from >= only.text.trim().length) {
      if (only.text.length <= 120) only.kind = 'button'
    }
  }

  private frame(tag: Tag, own: Own, naming: Naming): Frame {
    const { name, level, isCell, isList, isLinked, isSilent, isBlock } = tag.kind
    const parent = this.top
    const row = name === 'tr' ? ++this.rows : name === 'table' ? 0 : parent.row
    const cell = isCell ? ++parent.cells : parent.cell
    const link =
      isLinked && tag.has(ATTRIBUTE.href)
        ? addLink(this.reading, tag.get(ATTRIBUTE.href), tag.rangeOf(ATTRIBUTE.href))
        : parent.link
    const drawn = drawnAsButton(own.all, parent.look) || (isCell && naming.button)
    return {
      tag: name,
      isBlock,
      id: tag.get(ATTRIBUTE.id),
      classes: naming.classes,
      ...looksOf(name, naming, own, parent),
      kind: kindOf(tag.kind, parent.kind, link >= 0, drawn, naming.button || tag.get(ATTRIBUTE.role) === 'button'),
      level: level > 0 ? level : parent.level,
      link,
      silent: parent.silent || isSilent,
      drawn: drawn && name !== 'a' && name !== 'body' && name !== 'html',
      group: isList ? ++this.groups : parent.group,
      row,
      cell,
      cells: 0,
      blocksBefore: this.reading.blocks.length,
      breaks: parent.breaks || name === 'pre',
    }
  }

  private add(text: string, start: number, end: number): void {
    for (const [from, to] of this.skip) if (start < to && end > from) return
    const { link } = this.top
    const { look, hiding, partly } = sightOf(this.top)
    const blank = isBlank(text)
    if (this.block && !blank && (this.block.hiding !== hiding || this.block.partly !== partly)) this.flush()
    if (!this.block) {
      if (blank) return
      this.block = this.begin()
    }
    const lined = this.top.breaks && text.includes('\n') ? text.replaceAll('\n', BREAK) : text
    if (!blank) {
      this.broken = false
      if (text.length > this.longest) {
        this.longest = text.length
        this.block.look = { size: look.size, bold: look.bold && this.block.look.bold, contrast: look.contrast }
      } else if (!look.bold && this.block.look.bold) this.block.look = { ...this.block.look, bold: false }
    }
    appendShown(this.block, lined, start, end, link)
  }

  private begin(): Block {
    const { top } = this
    const { look, hiding, partly } = sightOf(top)
    const kind = top.kind === 'text' && look.quote ? 'quote' : top.kind
    const block = newBlock(
      kind,
      { size: look.size, bold: look.bold, contrast: look.contrast },
      top.group || ++this.groups,
    )
    block.level = kind === 'heading' ? top.level : 0
    block.hiding = hiding
    block.partly = partly
    block.preheader = look.preheader
    block.footer = look.footer
    block.row = top.row
    block.cell = top.cell
    this.longest = 0
    this.broken = false
    return block
  }

  private flush(): void {
    const { block } = this
    if (!block) return
    if (this.reading.blocks.length >= LIMITS.segments * 2) {
      if (block.pieces.at(-2) !== -1) append(block, ' ', -1, -1, -1)
      return
    }
    this.block = null
    if (!isBlank(block.text)) addBlock(this.reading, block)
  }

  private lineBreak(): void {
    if (!this.block) return
    if (this.broken) {
      this.flush()
      return
    }
    append(this.block, BREAK, -1, -1, -1)
    this.block.lined = true
    this.broken = true
  }

  private image(tag: Tag, own: Own): void {
    const link = tag.has(ATTRIBUTE.href)
      ? addLink(this.reading, tag.get(ATTRIBUTE.href), tag.rangeOf(ATTRIBUTE.href))
      : this.top.link
    const { hidden, partly } = boxOf(this.top, own)
    addPicture(this.reading, tag, own.all, link, hidden || this.top.silent, this.top)
    if (!wordsOf(tag.get(ATTRIBUTE.alt)) || hidden || (this.block && (own.all.height ?? 99) <= 24)) return
    this.attribute('alt', tag, ATTRIBUTE.alt, partly, link)
  }

  /** Reads the words of an attribute that are shown. */
  private attribute(kind: 'alt' | 'button', tag: Tag, attribute: number, partly: Hiding, link: number): void {
    const range = tag.rangeOf(attribute)
    const words = this.masked.slice(range[0], range[1])
    if (this.top.silent || isBlank(words)) return
    this.flush()
    const { look } = sightOf(this.top)
    const block = newBlock(kind, look, ++this.groups)
    block.partly = partly
    eachDecoded(words, (text, from, to) => append(block, text, range[0] + from, range[0] + to, link))
    block.footer = look.footer
    addBlock(this.reading, block)
  }

  private embedded(tag: Tag, own: Own): void {
    const { hidden, partly } = boxOf(this.top, own)
    const type = tag.get(ATTRIBUTE.type).toLowerCase()
    if (tag.kind.isEmbed || type === 'image')
      addEmbedded(this.reading, tag, own.all, this.top.link, hidden || this.top.silent)
    else if (type !== 'hidden' && !hidden && wordsOf(tag.get(ATTRIBUTE.value)))
      this.attribute('button', tag, ATTRIBUTE.value, partly, this.top.link)
  }

  private note(tag: Tag, own: Own): void {
    const picture = own.all.picture ?? own.some.picture
    if (picture) addBackground(this.reading, tag, own.all, picture, this.top.link)
    const { name, isEmbed } = tag.kind
    if (isEmbed || name === 'input') this.embedded(tag, own)
    if (name === 'mj-include') addInclude(this.reading, tag.get(ATTRIBUTE.path), tag.range)
    if (name === 'script' || name === 'form') addActing(this.reading, name, tag.range)
  }
}

/** Reads HTML, or MJML as XML, into blocks. Linear in the length of the text; nesting is followed to `LIMITS.domDepth`. */
export function readHtml(masked: Masked, original: string, skip: readonly Range[], mjml: boolean): Reading {
  const reader = new HtmlReader(masked.text, skip)
  walk(masked.text, original, reader, mjml)
  return reader.finish()
}
