import type { Act } from '../acts/act.ts'
import { eyeShares, weigh } from '../facts/content.ts'
import type { Verdict } from '../law/rulebook.ts'
import type { Role, Segment } from '../mail/draft.ts'
import { isOnlyPlain } from './differing.ts'
import type { Lang } from './mail-json.ts'
import { actsRead, type Mark, markOf } from './mark.ts'
import type { Report } from './report.ts'
import { actName, doesOf, percent, shortened } from './said.ts'
import { wordsOf } from './words.ts'

/** A line of the mail with what we say of it. */
export interface MailLine {
  readonly segment: string
  readonly role: Role
  readonly block: number
  readonly text: string
  readonly mark: Mark
  /** Share of what catches the eye in the mail, 0–1; 0 for frame, subject and hidden text. */
  readonly share: number
  /** True when the verdict rests on it, or when it is no service. */
  readonly weighs: boolean
  /** The note beside it; null where it would say nothing new. */
  readonly note: string | null
}

/** The lines of a mail in reading order, each with its mark and its note under one verdict. */
export function mailLines(report: Report, verdict: Verdict, lang: Lang): readonly MailLine[] {
  const acts = actsRead(report)
  const shares = eyeShares(weigh(report.draft, report))
  const removed = removedNotes(report, lang)
  const rests = new Set(verdict.because.flatMap(({ segments }) => segments))
  let told = ''
  return report.draft.segments.map((segment): MailLine => {
    const act = acts.get(segment.id)
    const mark = act ? markOf(act) : 'unsure'
    const onlyPlain = isOnlyPlain(report.draft, segment)
    const share = !act || act.family === 'frame' ? 0 : (shares.get(segment.id) ?? 0)
    const news = act !== undefined && mark === 'service' && isNews(act, segment, told)
    if (news) told = act.act
    const noted = act && (mark === 'service' ? news || segment.hidden : mark !== 'frame')
    return {
      segment: segment.id,
      role: segment.role,
      block: segment.block,
      text: segment.text,
      mark,
      share,
      weighs: mark !== 'frame' && (mark !== 'service' || rests.has(segment.id)),
      note:
        act && noted
          ? noteOf({ segment, act, mark, share, removed: removed.get(segment.id) ?? null, onlyPlain }, verdict, lang)
          : null,
    }
  })
}

/** Service is told where what it is about changes; help goes with the service before it, a footer says nothing new. */
function isNews({ act }: Act, { role }: Segment, told: string): boolean {
  return act !== told && (act !== 'help' || told === '') && role !== 'footer' && role !== 'legal'
}

interface Noted {
  readonly segment: Segment
  readonly act: Act
  readonly mark: Mark
  readonly share: number
  readonly removed: string | null
  readonly onlyPlain: boolean
}

/** How many of the other sentences are quoted, and how much of each; from so many on they are only counted. */
const QUOTED = 2
const COUNTED = 4
const QUOTE_LENGTH = 32

/**
 * What the smallest remedy that takes a sentence out says of it: that it alone turns the verdict, or with which others.
 * By the id of the sentence.
 */
function removedNotes({ draft, remedies }: Report, lang: Lang): ReadonlyMap<string, string> {
  const { note } = wordsOf(lang)
  const out = new Map<string, string>()
  const smallestFirst = [...remedies.remedies].sort((one, other) => one.remove.length - other.remove.length)
  for (const { remove, subject } of smallestFirst) {
    const ids = new Set(remove)
    const removed = draft.segments.filter(({ id }) => ids.has(id))
    const all = [...removed, ...(subject ? [{ id: null, text: subject.from }] : [])]
    for (const { id } of removed) {
      if (out.has(id)) continue
      if (all.length > COUNTED) {
        out.set(id, note.removedWithMany(all.length - 1))
        continue
      }
      const quoted = all.slice(0, QUOTED + 1).filter((one) => one.id !== id)
      const quotes = quoted.slice(0, QUOTED).map(({ text }) => `“${shortened(text, QUOTE_LENGTH)}”`)
      const said = quotes.join(', ')
      out.set(id, quotes.length === 0 ? note.removed : note.removedWith(said, all.length - 1 - quotes.length))
    }
  }
  return out
}

function noteOf({ segment, act, mark, share, removed, onlyPlain }: Noted, verdict: Verdict, lang: Lang): string {
  const { note } = wordsOf(lang)
  const hidden = segment.hidden ? [onlyPlain ? note.onlyPlain : note.hidden] : []
  const second = act.second && actName(act.second.act, lang)
  if (mark === 'unsure') return [note.unsure(actName(act.act, lang), second), ...hidden].join(' · ')
  if (mark === 'service') return [doesOf(act, lang), ...hidden].join(' · ')
  const reasons = verdict.because.flatMap(({ segments }, at) => (segments.includes(segment.id) ? [at + 1] : []))
  return [
    actName(act.act, lang),
    ...(share >= 0.005 ? [note.share(percent(share))] : []),
    ...(reasons.length > 0 ? [note.turns(reasons.slice(0, 2).join(', '))] : []),
    ...(removed ? [removed] : []),
    ...hidden,
  ].join(' · ')
}
