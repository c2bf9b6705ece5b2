import { ACT_IDS } from '../../purpose/acts/act.ts'
import type { Draft } from '../../purpose/mail/draft.ts'
import { parse } from '../../purpose/mail/parse.ts'
import type { CorpusMail, Line } from '../mails.ts'
import { type Dress, pick, render } from '../render.ts'

/** A corpus mail as the reader of mails saw it, with the label of each segment. */
export interface Labelled {
  readonly mail: CorpusMail
  readonly dress: Dress
  readonly draft: Draft
  /** Place in `ACT_IDS` per segment; -1 where no line could be found for it. */
  readonly labels: readonly number[]
}

const plain = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')

/**
 * Finds for each segment the corpus line that it came from: both are laid out as one string of letters, and a segment
 * takes the act of the line that holds most of it. Segments stand in reading order, as the lines do.
 */
export function align(draft: Draft, lines: readonly Line[]): number[] {
  const ordered = [...lines].sort((one, two) => Number(two.role === 'subject') - Number(one.role === 'subject'))
  const owners: number[] = []
  let all = ''
  for (const [index, line] of ordered.entries()) {
    const letters = plain(line.text)
    for (let at = 0; at < letters.length; at += 1) owners.push(index)
    all += letters
  }
  let from = 0
  return draft.segments.map((segment) => {
    const letters = plain(segment.text)
    const start = letters ? nearestIndex(all, letters, from) : -1
    if (start < 0) return -1
    from = start + Math.max(1, letters.length - 1)
    const line = ordered[owners[start + Math.floor((letters.length - 1) / 2)] ?? -1]
    return line ? ACT_IDS.indexOf(line.act) : -1
  })
}

function nearestIndex(all: string, letters: string, from: number): number {
  const ahead = all.indexOf(letters, from)
  if (ahead >= 0) return ahead
  const anywhere = all.indexOf(letters)
  if (anywhere >= 0) return anywhere
  return letters.length > 12 ? all.indexOf(letters.slice(0, 12), Math.max(0, from - 40)) : -1
}

/** Dresses every mail twice, as HTML of one of two kinds and as text, and reads it. */
export async function label(mails: readonly CorpusMail[]): Promise<Labelled[]> {
  const out: Labelled[] = []
  for (const mail of mails)
    for (const dress of [pick(mail.id, 2) ? 'html' : 'table', 'text'] as const) {
      const { json, lines } = render(mail, dress)
      const parsed = await parse({ bytes: json, as: 'json', path: `${mail.id}.json` })
      if (!parsed.ok) throw new Error(`${mail.id} could not be read: ${parsed.problem.code}`)
      out.push({ mail, dress, draft: parsed.value, labels: align(parsed.value, lines) })
    }
  return out
}
