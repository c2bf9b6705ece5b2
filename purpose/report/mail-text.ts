import type { MailLine } from './mail-lines.ts'
import type { Mark } from './mark.ts'
import type { Story } from './story.ts'
import type { Style } from './style.ts'
import { widthOf, wrap } from './width.ts'
import type { ReportWords } from './words.ts'

/** The line under marked words: thin, wavy, double or dotted. Marks tell without colour. */
const UNDER: Readonly<Record<Mark, string>> = {
  service: '─',
  promotion: '~',
  feedback: '╌',
  appeal: '═',
  editorial: '┄',
  unsure: '·',
  frame: '',
}
/** The same in the margin, one sign each. */
const MARGIN: Readonly<Record<Mark, string>> = {
  service: ' ',
  promotion: '~',
  feedback: '╌',
  appeal: '═',
  editorial: '┄',
  unsure: '?',
  frame: ' ',
}
/** The widest a line of the mail is set. */
const MEASURE = 100
/** Greeting and footer lines that are shown before the rest is counted. */
const FRAME_SHOWN = 2

/** The mail as lines of text: margin sign, words, a line under what weighs, and the reason under that. */
export function mailText(story: Story, columns: number, style: Style, words: ReportWords): string[] {
  const room = Math.min(columns, MEASURE) - 2
  const out: string[] = []
  let frames = 0
  let before: MailLine | null = null
  const close = () => {
    if (frames > FRAME_SHOWN) out.push(style.quiet(`  ${words.more(frames - FRAME_SHOWN)}`))
    frames = 0
  }
  for (const line of story.lines) {
    if (line.mark === 'frame') {
      frames += 1
      if (frames > FRAME_SHOWN) continue
    } else close()
    if (before && parted(before, line)) out.push('')
    out.push(...set(line, room, style, words))
    before = line
  }
  close()
  return out
}

const LISTED = new Set(['list-item', 'table-cell', 'footer', 'legal'])

function parted(before: MailLine, line: MailLine): boolean {
  if (before.block === line.block) return false
  return !(LISTED.has(before.role) && before.role === line.role) && !(before.mark === 'frame' && line.mark === 'frame')
}

function set(line: MailLine, room: number, style: Style, words: ReportWords): string[] {
  const dress =
    line.mark === 'frame'
      ? style.quiet
      : line.role === 'heading' || line.role === 'subject'
        ? style.strong
        : (same: string) => same
  const tint =
    line.mark === 'service' || line.mark === 'frame'
      ? style.quiet
      : line.mark === 'appeal' || line.mark === 'promotion' || line.mark === 'feedback'
        ? style.warn
        : style.unsure
  const lines = wrap(dressed(line, words), room).flatMap((text, index) => [
    `${index === 0 ? tint(MARGIN[line.mark]) : ' '} ${dress(text)}`,
    ...(line.weighs ? [`  ${tint(UNDER[line.mark].repeat(widthOf(text)))}`] : []),
  ])
  const note =
    line.note === null
      ? []
      : wrap(line.note, room - 2).map((text, index) => `  ${tint(`${index === 0 ? '└' : ' '} ${text}`)}`)
  return [...lines, ...note]
}

function dressed({ role, text }: MailLine, words: ReportWords): string {
  if (role === 'subject') return `${words.subject}: ${text}`
  if (role === 'button') return `[ ${text} ]`
  if (role === 'list-item') return `• ${text}`
  if (role === 'quote') return `> ${text}`
  return text
}
