import type { Decision } from '../law/rulebook.ts'
import type { CaseLine } from './case-line.ts'
import type { Lang } from './mail-json.ts'
import { mailText } from './mail-text.ts'
import { problemWords } from './problem-words.ts'
import type { Refusal, Report } from './report.ts'
import { type Reason, type Story, tell } from './story.ts'
import { PLAIN, type Style } from './style.ts'
import { plain, widthOf, wrap } from './width.ts'
import { type ReportWords, wordsOf } from './words.ts'

/** How a text report is set. */
export interface TextSetting {
  readonly lang: Lang
  /** Columns of the terminal; no line is longer. */
  readonly columns: number
  readonly style?: Style
}

/** The widest a sentence is set, whatever the terminal: beyond it the eye loses the line. */
const MEASURE = 100
/** Room for the longest label and a space. */
const LABEL = 15

/** A report as text for a terminal: verdict, the mail with its notes, what follows, and why. Ends in a newline. */
export function reportText(report: Report, setting: TextSetting): string {
  const page = new Page(setting)
  const story = tell(report, setting.lang)
  head(page, story)
  page.blank()
  page.line(page.words.mail, page.style.strong)
  for (const line of mailText(story, page.columns, page.style, page.words)) page.raw(line)
  page.blank()
  body(page, story)
  return page.toString()
}

/** A mail that may go, in one line and its signed decisions: for long lists. */
export function passText(report: Report, setting: TextSetting): string {
  const page = new Page(setting)
  const story = tell(report, setting.lang)
  page.brief(story.path, story.headline, story.badge)
  for (const one of story.signed) page.line(`  ${one}`, page.style.quiet)
  return page.toString()
}

/** A mail that could not be read: what, why, and what to do. */
export function refusalText({ path, problem, said }: Refusal, setting: TextSetting): string {
  const page = new Page(setting)
  const { what, why, fix } = said ?? problemWords(problem, setting.lang)
  page.title(path, page.words.refused, 'hold')
  page.line(what, page.style.strong)
  for (const one of [why, fix]) if (one) page.line(one)
  page.line(problem.code, page.style.quiet)
  return page.toString()
}

function head(page: Page, story: Story): void {
  const { words, style } = page
  page.title(story.path, story.badge.toUpperCase(), story.decision)
  page.line(`${words.subject}: ${story.subject}`, style.quiet)
  page.blank()
  page.line(story.headline, style.strong)
  page.line(`${story.lawName}. ${story.certainty}`, style.quiet)
  if (story.terms) page.line(story.terms)
  page.list(words.signed, story.signed)
  page.list(words.asks, story.asks)
  page.list(
    words.elsewhere,
    story.elsewhere.map(({ name, text }) => `${name}: ${text}`),
  )
}

function body(page: Page, story: Story): void {
  const { words } = page
  page.list(words.may, [...story.may.rests, ...(story.may.items.length > 0 ? [story.may.items.join(' · ')] : [])])
  page.list(words.must, story.must.length > 0 ? [story.must.join(' · ')] : [])
  page.reasons(words.wrong, story.wrong)
  page.list(words.assumes, story.assumes)
  for (const { text, items } of story.better) page.list(words.better, [text, ...items.map((item) => `– ${item}`)])
  page.list(words.unread, story.unread)
  page.list(words.found, story.found)
  page.reasons(words.why, story.reasons)
  page.cases(words.cases, story.cases)
}

type Dressed = readonly [text: string, dress: (text: string) => string]

/** Lines of text that are set one after another. */
class Page {
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
        .flatMap(([text, dress]) => (text ? wrap(text, room).map(dress) : []))
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
