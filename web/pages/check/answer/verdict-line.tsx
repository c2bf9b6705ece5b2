import { NativeSelect } from '@mantine/core'
import type { Verdict } from '@waarom/purpose/law/rulebook.ts'
import { shortName, verdictName } from '@waarom/purpose/report/naming/verdict-name.ts'
import { useState } from 'react'
import type { Choice } from '../mail/store.ts'
import { usePlace } from '../place.ts'
import type { Checked } from '../use-check.ts'
import { fill, type Lang, percent, useWords } from '../words/index.ts'
import { decisionOf, lawCode } from './sentence.ts'

interface Props {
  readonly checked: Checked
  readonly choice: Choice
  readonly choose: (choice: Choice) => void
}

/** The one answer: a sentence that sticks to the top, how sure we are, and what other countries make of it. */
export function VerdictLine({ checked, choice, choose }: Props) {
  const { words, lang } = useWords()
  const { report, laws } = checked
  const { above, saving } = usePlace()
  const Heading = above ? 'h2' : 'h1'
  const [open, setOpen] = useState(false)
  const verdict = report?.verdicts.find((one) => one.law === choice.home) ?? report?.verdicts[0]
  if (!report || !verdict) return null
  const others = report.verdicts.filter((one) => one.law !== verdict.law && !one.law.startsWith('platform-'))
  const reviews = verdict.reviewBecause.map((code) => words.review[code] ?? code)
  return (
    <section
      className={`verdict verdict-${verdict.decision}`}
      id="verdict"
      aria-label={words.verdict.label}
      tabIndex={-1}
      data-took={checked.behind ? undefined : 'done'}
    >
      <div className="verdict-in">
        <div className="verdict-top">
          <Heading className="verdict-sentence">
            <span role="status">{verdictName(verdict, report.facts, lang)}</span>
          </Heading>
          <NativeSelect
            className="verdict-home"
            aria-label={words.verdict.home}
            value={verdict.law}
            onChange={(event) => choose({ ...choice, home: event.currentTarget.value })}
            data={report.verdicts.map((one) => ({ value: one.law, label: lawCode(one.law, words, laws, lang) }))}
          />
        </div>
        <p className="verdict-decision">
          <span className={`stamp stamp-${verdict.decision}`}>{words.verdict.decision[verdict.decision]}</span>
          <span className="verdict-long">{decisionOf(verdict, choice.stream, words)}</span>
          {saving}
          {verdict.review && reviews.length > 0 && (
            <span className="verdict-review">
              <span className="note-doubt" aria-hidden="true">
                ?
              </span>{' '}
              {words.verdict.reviewLead} {reviews.join('; ')}.
            </span>
          )}
        </p>
        <p className="verdict-sub small quiet">
          {verdict.purpose !== null && (
            <button type="button" className="do quiet" aria-expanded={open} onClick={() => setOpen(!open)}>
              {fill(verdict.review ? words.verdict.sureText : words.verdict.sure, { tenths: tenths(verdict) })}
            </button>
          )}
          {others.length > 0 && (
            <span className="verdict-others">
              <span className="verdict-elsewhere">{words.verdict.elsewhere}: </span>
              {grouped(others, lang).map(([said, codes], index) => (
                <span key={said}>
                  {index > 0 && <span aria-hidden="true"> · </span>}
                  <b>{codes.map((code) => lawCode(code, words, laws, lang)).join(', ')}</b> {said}
                </span>
              ))}
            </span>
          )}
        </p>
        {open && (
          <p className="verdict-why small">
            {fill(words.verdict.sureWhy, { model: percent(Math.min(MOST_SURE, report.facts.leaning.sure), lang) })}
          </p>
        )}
      </div>
    </section>
  )
}

/** Laws that say the same, together. */
function grouped(verdicts: readonly Verdict[], lang: Lang): readonly (readonly [string, readonly string[]])[] {
  const groups = new Map<string, string[]>()
  for (const one of verdicts) {
    const said = `${shortName(one, lang)}${one.review ? ' (?)' : ''}`
    groups.set(said, [...(groups.get(said) ?? []), one.law])
  }
  return [...groups]
}

/** Nothing here is certain, so no percentage is ever a hundred. */
const MOST_SURE = 0.99

/** Never ten, for the same reason. */
function tenths(verdict: Verdict): number {
  return Math.max(1, Math.min(9, Math.round(verdict.confidence * 10)))
}
