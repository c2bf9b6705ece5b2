import type { Lang } from './mail-json.ts'
import type { Report } from './report.ts'
import { lawIn, shortened } from './said.ts'
import { wordsOf } from './words.ts'

/** A piece of advice: what it would give, and the sentences it is about. */
export interface Advice {
  readonly text: string
  readonly items: readonly string[]
}

/** Longest piece of a sentence that is shown when the sentence itself stands in the mail above. */
const SHOWN = 90

/** What to change in a mail for its verdict to turn; why nothing can be changed where nothing can. */
export function advice(report: Report, lang: Lang): readonly Advice[] {
  const { remedy } = wordsOf(lang)
  const { remedies } = report.remedies
  // Of a mail that was not read it means nothing that no change was found.
  const none = report.facts.readable.value === 'yes' ? report.remedies.none : null
  const text = new Map(report.draft.segments.map((one) => [one.id, short(one.text)]))
  const sentences = (ids: readonly string[]) => ids.flatMap((id) => text.get(id) ?? [])
  const taken = new Set(remedies.map(({ remove }) => [...remove].sort().join()))
  const isAbove = (other: readonly string[]) => taken.has([...other].sort().join())
  const list = new Intl.ListFormat(lang, { type: 'conjunction' })
  const all = remedies.map(({ laws, remove, move, under, subject, split, becomes }): Advice => {
    if (split && isAbove(split.other)) return { text: remedy.splitAbove, items: [] }
    if (split) return { text: remedy.split, items: sentences(split.other) }
    const where = list.format(laws.map((law) => lawIn(law, lang)))
    const what = remedy.becomes[becomes.tinge]
    if (under) return { text: remedy.move(move.length, text.get(under) ?? '', where, what), items: sentences(move) }
    const rewritten = subject
      ? [remedy.suggestion(short(subject.from), subject.suggestion && short(subject.suggestion))]
      : []
    const items = [...sentences(remove), ...rewritten]
    if (!subject) return { text: remedy.remove(remove.length, where, what), items }
    return { text: remove.length > 0 ? remedy.both(remove.length, where, what) : remedy.subject(where, what), items }
  })
  return none === null || none === 'none-needed' ? all : [...all, { text: remedy[none], items: [] }]
}

function short(text: string): string {
  return shortened(text, SHOWN)
}
