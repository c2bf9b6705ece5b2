import type { Cite, ConsequenceRow, DutyRow, Row } from '../rulebook.ts'

/** Words of a row: English, then Dutch. */
export type Words = readonly [en: string, nl: string]

/** One purpose row, written on a few lines. */
export function rule(
  id: string,
  when: Row['when'],
  then: Row['then'],
  words: Words,
  cite: Cite,
  unless: readonly string[] = [],
): Row {
  return { id, when, then, unless, explain: { en: words[0], nl: words[1] }, cite }
}

/** One consequence row, written on a few lines. */
export function follows(
  id: string,
  when: ConsequenceRow['when'],
  then: ConsequenceRow['then'],
  words: Words,
  cite: Cite,
): ConsequenceRow {
  return { id, when, then, explain: { en: words[0], nl: words[1] }, cite }
}

/** One duty row, written on a few lines. */
export function must(id: string, when: DutyRow['when'], met: DutyRow['met'], words: Words, cite: Cite): DutyRow {
  return { id, when, met, explain: { en: words[0], nl: words[1] }, cite }
}

/** An alert that the reader asked for must offer a way to stop it. */
export function stoppable(code: string, cite: Cite): DutyRow {
  return must(
    `${code}/duty-alert-unsubscribe`,
    { purpose: 'service', alert: 'yes' },
    { unsubscribe: 'yes' },
    ['The alert has no way to stop it.', 'De melding heeft geen mogelijkheid om haar te stoppen.'],
    cite,
  )
}

/** Every purpose but service. */
export const NOT_SERVICE = ['commercial', 'charitable', 'ideological', 'editorial'] as const

/** The two duties of every mail that one may refuse: a way out and a sender, which may have a source of its own. */
export function refusable(
  code: string,
  purpose: NonNullable<DutyRow['when']['purpose']>,
  cite: Cite,
  identity: Cite = cite,
): readonly DutyRow[] {
  return [
    must(
      `${code}/duty-unsubscribe`,
      { purpose },
      { unsubscribe: 'yes' },
      ['The mail has no way to unsubscribe.', 'De mail heeft geen mogelijkheid om zich af te melden.'],
      cite,
    ),
    must(
      `${code}/duty-identity`,
      { purpose },
      { identity: 'yes' },
      ['The mail does not show who sends it.', 'De mail laat niet zien wie hem stuurt.'],
      identity,
    ),
  ]
}
