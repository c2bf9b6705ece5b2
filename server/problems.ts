import { defineProblems, type Problem } from '@waarom/purpose/problem.ts'

/** The failures of the network door itself; those of a mail stand in `purpose/mail`. */
export const problems = defineProblems('server', {
  'bad-request': { status: 'refused', facts: ['where', 'found'] },
  'unkept-text': { status: 'refused', facts: [] },
  'bad-cursor': { status: 'refused', facts: [] },
  'bad-key': { status: 'refused', facts: ['most'] },
  'key-reused': { status: 'refused', facts: [] },
  'still-running': { status: 'refused', facts: ['seconds'] },
  'outcome-unknown': { status: 'broken', facts: [] },
  'answer-not-kept': { status: 'refused', facts: [] },
  'unknown-law': { status: 'refused', facts: ['law', 'known'] },
  'no-second-reader': { status: 'refused', facts: [] },
  'no-source': { status: 'refused', facts: [] },
  'body-too-large': { status: 'refused', facts: ['limit'] },
  'not-acceptable-type': { status: 'refused', facts: ['type', 'types'] },
  'too-many': { status: 'refused', facts: ['seconds'] },
  busy: { status: 'broken', facts: [] },
  'not-http': { status: 'refused', facts: [] },
  'headers-too-large': { status: 'refused', facts: ['limit'] },
  'too-slow': { status: 'refused', facts: ['seconds'] },
  'wrong-method': { status: 'refused', facts: ['method', 'path', 'allowed'] },
  'no-session': { status: 'refused', facts: [] },
  'not-allowed': { status: 'refused', facts: [] },
  'metrics-closed': { status: 'refused', facts: [] },
  'foreign-origin': { status: 'refused', facts: [] },
  'not-found': { status: 'missing', facts: ['path'] },
  'port-taken': { status: 'refused', facts: ['port'] },
  'port-not-allowed': { status: 'refused', facts: ['port'] },
  'no-such-host': { status: 'refused', facts: ['host'] },
  broken: { status: 'broken', facts: [] },
})

/** A problem that a route throws; the one error class of this door. */
export class ProblemError extends Error {
  readonly problem: Problem

  /** @param options what caused it, for the log alone */
  constructor(problem: Problem, options?: ErrorOptions) {
    super(problem.code, options)
    this.name = 'ProblemError'
    this.problem = problem
  }
}
