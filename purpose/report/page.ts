import type { Decision } from '../law/rulebook.ts'
import type { CaseLine } from './case-line.ts'
import type { Lang } from './mail-json.ts'
import type { Reason } from './story.ts'
import { PLAIN, type Style } from './style.ts'
import { plain, widthOf, wrap, wrapAround } from './width.ts'
import { type ReportWords, wordsOf } from './words.ts'

/** How a text report is set. */
export interface TextSetting {
  readonly lang: Lang
  /** Columns of the terminal; no line is longer, but for an address that would break. */
  readonly columns: number
  readonly style?: Style
}

/** The widest a sentence is set, whatever the terminal: beyond it the eye loses the line. */
const MEASURE = 100
/** Room for the longest label and a space. */
const LABEL = 15
/** A path with less room than this takes a line of its own. */
const MIN_PATH = 16

type Dressed = readonly [text: string, dress: (text: string) => string]

/** Lines of text that are set one after another, none wider than the terminal but a long address. */
export class Page {
  readonly words: ReportWords
  readonly style: Style
  readonly columns: number
  readonly #lines: string[] = []

  constructor({ lang, columns, style }: TextSetting) {
    this.words = wordsOf(lang)
    this.style = style ?? PLAIN
    this.columns = Math.max(40, columns)
  }

  raw(line: string): void {
    this.#lines.push(line)
  }

  blank(): void {
    if (this.#lines.at(-1) !== '') this.raw('')
  }

  line(text: string, dress: (text: string) => string = (same) => same): void {
    for (const line of wrap(text, Math.min(this.columns, MEASURE))) this.raw(dress(line))
  }

  /** The file at the left, what the gate does at the right, a hairline under both. */
  title(path: string, badge: string, decision: Decision): void {
    const room = this.columns - widthOf(badge) - 1
    const name = plain(path)
    const shown = widthOf(name) > room ? `…${name.slice(-(room - 1))}` : name
    const gap = ' '.repeat(Math.max(1, this.columns - widthOf(shown) - widthOf(badge)))
    this.raw(`${this.style.strong(shown)}${gap}${this.style[decision](badge)}`)
    this.raw(this.style.quiet('─'.repeat(this.columns)))
  }

  /** File, verdict and badge on one line. */
  brief(path: string, headline: string, badge: string): void {
    const room = this.columns - widthOf(headline) - widthOf(badge) - 4
    if (room < MIN_PATH) {
      this.title(path, badge, 'pass')
      this.line(headline, this.style.quiet)
      return
    }
    const name = plain(path)
    const shown = widthOf(name) > room ? `…${name.slice(-(room - 1))}` : name.padEnd(room)
    this.raw(`${shown}  ${this.style.quiet(headline)}  ${this.style.pass(badge)}`)
  }

  /** A label in the margin with its sentences beside it; nothing when there are none. */
  list(label: string, items: readonly string[]): void {
    if (items.length === 0) return
    const room = Math.min(this.columns, MEASURE + LABEL) - LABEL
    const lines = items.flatMap((item) =>
      wrap(item, item.startsWith('– ') ? room - 2 : room).map((line, index) =>
        item.startsWith('– ') && index > 0 ? `  ${line}` : line,
      ),
    )
    this.#beside(label, lines)
  }

  /** Decided cases: who and when, then what it was about. */
  cases(label: string, cases: readonly CaseLine[]): void {
    const { link, links } = this.style
    this.#numbered(
      label,
      cases.map(({ title, text, url }) => [
        [title, (said) => this.style.strong(link(said, url))],
        [text, (same) => same],
        [links ? '' : url, this.style.quiet],
      ]),
    )
  }

  /** Reasons: what, then the source and its caution in a quiet voice. */
  reasons(label: string, reasons: readonly Reason[]): void {
    const { quiet, warn, link, links } = this.style
    this.#numbered(
      label,
      reasons.map(({ text, source, url, caution, row }) => [
        [text, (same) => same],
        [`${source} · ${row}`, (said) => quiet(link(said, url))],
        [links ? '' : url, quiet],
        [caution, warn],
      ]),
    )
  }

  #numbered(label: string, items: readonly (readonly Dressed[])[]): void {
    const room = Math.min(this.columns, MEASURE + LABEL) - LABEL - 3
    const lines = items.flatMap((item, index) =>
      item
        .flatMap(([text, dress]) => (text ? wrapAround(text, room).map(dress) : []))
        .map((line, at) => (at === 0 ? `${`${index + 1}.`.padEnd(3)}${line}` : `   ${line}`)),
    )
    this.#beside(label, lines)
  }

  #beside(label: string, lines: readonly string[]): void {
    for (const [index, line] of lines.entries()) {
      const margin = index === 0 ? label.padEnd(LABEL) : ' '.repeat(LABEL)
      this.raw(`${index === 0 ? this.style.strong(margin) : margin}${line}`)
    }
  }

  toString(): string {
    return `${this.#lines.map((line) => line.trimEnd()).join('\n')}\n`
  }
}
