import type { Line } from './lines.ts'

/** The header lines that a mail program puts above a mail it forwards or quotes. */
export interface HeaderBlock {
  /** Index of the first and behind the last line of it, marker line included. */
  readonly from: number
  readonly to: number
  /** A line such as "Forwarded message" stands above it. */
  readonly marked: boolean
  readonly sender: string
  /** Subject of the mail inside and the line it stands on; null when none is given. */
  readonly subject: { readonly text: string; readonly line: Line } | null
}

type Label = 'from' | 'date' | 'to' | 'subject'

const LABELS: readonly (readonly [Label, RegExp])[] = [
  ['from', label('van|from|von|de|exp[ée]diteur|afzender|absender')],
  ['subject', label('onderwerp|subject|betreff|objet|sujet')],
  ['date', label('verzonden(?: op)?|datum|sent|date|gesendet|envoy[ée](?: le)?|verstuurd')],
  [
    'to',
    label(
      'aan|to|an|[àa]|cc|kopie(?: \\(cc\\))?|bcc|destinataire|ontvanger|antwoord(?:en)? aan|reply-to|antwort an|r[ée]pondre [àa]|bijlagen?|attachments?|anlagen?|pi[èe]ces jointes|prioriteit|importance|priorit[äa]t|importance',
    ),
  ],
]
const MARKER =
  /^[-_\s>*]{0,40}(?:begin (?:forwarded message|doorgestuurd bericht)|forwarded message|doorgestuurd(?:e)? bericht|weitergeleitete nachricht|anfang der weitergeleiteten (?:nachricht|e-?mail)|message (?:transf[ée]r[ée]|r[ée]exp[ée]di[ée])|d[ée]but du message (?:transf[ée]r[ée]|r[ée]exp[ée]di[ée]))\s?:?[-_\s*]{0,40}$/i

/** Finds the first header block from line `start` on; null when there is none. */
export function headerBlock(lines: readonly Line[], start: number): HeaderBlock | null {
  for (let index = start; index < lines.length; index++) {
    const marked = MARKER.test(lines[index]?.text ?? '')
    if (!marked && labelOf(lines[index]?.text ?? '') === null) continue
    const block = read(lines, index, marked)
    if (block) return block
  }
  return null
}

/** Reads labelled lines from `index` on. A block has a sender and two other labels, or one under a marker. */
function read(lines: readonly Line[], index: number, marked: boolean): HeaderBlock | null {
  const seen = new Map<Label, { text: string; line: Line }>()
  let to = marked ? index + 1 : index
  let gap = 0
  for (let at = to; at < lines.length && gap <= 2; at++) {
    const line = lines[at]
    if (!line) break
    const found = labelOf(line.text)
    if (found === null) {
      if (line.text !== '' && !continues(line.text, seen.size)) break
      gap++
      continue
    }
    if (!seen.has(found.label)) seen.set(found.label, { text: found.value, line })
    to = at + 1
    gap = 0
  }
  const sender = seen.get('from')
  if (!sender || seen.size < (marked ? 2 : 3)) return null
  return { from: index, to, marked, sender: sender.text, subject: seen.get('subject') ?? null }
}

/** A line that goes on with a list of addresses. */
function continues(text: string, labels: number): boolean {
  return labels > 0 && /^[^.!?]{0,200}@[\w.-]+[>\];,]?/.test(text) && text.length < 300
}

function labelOf(text: string): { label: Label; value: string } | null {
  if (text.length > 1500 || !text.slice(0, 40).includes(':')) return null
  for (const [name, pattern] of LABELS) {
    const match = pattern.exec(text)
    if (match) return { label: name, value: (match[1] ?? '').replace(/^\*+\s*|\s*\*+$/g, '').trim() }
  }
  return null
}

function label(words: string): RegExp {
  return new RegExp(`^\\*{0,2}(?:${words})\\s?\\*{0,2}\\s?:\\*{0,2}\\s*(.*)$`, 'i')
}
