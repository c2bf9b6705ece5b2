import { defineProblems, type Problem } from '@waarom/purpose/problem.ts'
import type { ProblemSentences } from '@waarom/purpose/report/problem-words.ts'

/** What can go wrong at the terminal. The sentences stand in `words/` under the same codes. */
export const problems = defineProblems('cli', {
  'no-path': { status: 'missing', facts: ['path'] },
  'no-mails': { status: 'missing', facts: ['path', 'folder', 'known'] },
  'not-readable': { status: 'broken', facts: ['path', 'cause'] },
  'check-failed': { status: 'broken', facts: ['path'] },
  'unknown-law': { status: 'refused', facts: ['law', 'known', 'near'] },
  'unknown-option': { status: 'refused', facts: ['option', 'near', 'command'] },
  'unknown-command': { status: 'refused', facts: ['word', 'near', 'command'] },
  'bad-value': { status: 'refused', facts: ['option', 'value', 'allowed'] },
  'bad-moment': { status: 'refused', facts: ['option', 'value'] },
  missing: { status: 'refused', facts: ['what', 'meaning', 'command'] },
  'missing-option': { status: 'refused', facts: ['option'] },
  'missing-value': { status: 'refused', facts: ['option', 'command'] },
  conflict: { status: 'refused', facts: ['one', 'other'] },
  'too-many': { status: 'refused', facts: [] },
  usage: { status: 'refused', facts: ['cause', 'command'] },
  'file-not-json': { status: 'broken', facts: ['file', 'cause'] },
  'file-field': { status: 'refused', facts: ['file', 'field', 'expected'] },
  'file-is-folder': { status: 'refused', facts: ['file'] },
  'file-whole': { status: 'refused', facts: ['file'] },
  'file-unknown-field': { status: 'refused', facts: ['file', 'field', 'known'] },
  'decide-one-mail': { status: 'refused', facts: ['path'] },
  'decide-empty': { status: 'refused', facts: ['option'] },
  'decide-what': { status: 'refused', facts: [] },
  'decide-unread': { status: 'refused', facts: ['path'] },
  'decide-segment': { status: 'refused', facts: ['segment', 'path'] },
  'decide-date': { status: 'refused', facts: ['date'] },
  'no-second-reader': { status: 'missing', facts: ['path'] },
  'not-started': { status: 'broken', facts: ['cause'] },
  'not-verified': { status: 'broken', facts: ['cause'] },
  'no-link': { status: 'broken', facts: ['cause'] },
  'not-imported': { status: 'broken', facts: ['cause'] },
  'not-loaded': { status: 'broken', facts: ['cause'] },
  'not-backed-up': { status: 'broken', facts: ['cause'] },
  'not-restored': { status: 'broken', facts: ['cause'] },
  'no-origin': { status: 'refused', facts: [] },
  'no-consent': { status: 'refused', facts: [] },
  'no-server': { status: 'missing', facts: ['command'] },
})

/** The one error that the command throws: a problem of the world, to be told in the reader's language; exit 2. */
export class Complaint extends Error {
  readonly problem: Problem
  /** Its sentences, when another door gives them; else they stand in our own words. */
  readonly said: ProblemSentences | undefined
  /** The file that it is about, where its sentences do not name one. */
  readonly file: string | undefined

  /**
   * @param what a problem of the command by name, or a problem that pure code gave
   * @param said its sentences, for a problem of another door
   * @param file the file that it is about, as it is called at the terminal
   */
  constructor(
    what: Parameters<typeof problems.make>[0] | Problem,
    facts: Record<string, string | number> = {},
    said?: ProblemSentences,
    file?: string,
  ) {
    const problem = typeof what === 'string' ? problems.make(what, facts) : what
    super(problem.code)
    this.problem = problem
    this.said = said
    this.file = file
  }
}
