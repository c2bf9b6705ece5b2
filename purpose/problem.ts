/** A failure of the world, as a value. `facts` fill the sentence of the catalogue; never a person's data. */
export interface Problem {
  /** Public, e.g. `mail/too-large`; listed in docs/reference/problems.md. */
  readonly code: string
  readonly status: 'refused' | 'broken' | 'missing'
  readonly facts: Readonly<Record<string, string | number>>
}

/** Either a value or a problem; pure code never throws for the world's faults. */
export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: Problem }

/** Wraps a value. */
export function ok<T>(value: T): Result<T> {
  return { ok: true, value }
}

/** Wraps a problem. */
export function fail(problem: Problem): { readonly ok: false; readonly problem: Problem } {
  return { ok: false, problem }
}

type Spec = { readonly status: Problem['status']; readonly facts: readonly string[] }

/**
 * Declares the problems of one folder and gives a maker for each.
 * Code is `<folder>/<name>`; the sentence for it stands in the word catalogues under the same code.
 */
export function defineProblems<const T extends Record<string, Spec>>(folder: string, specs: T) {
  const make = (name: keyof T & string, facts: Record<string, string | number> = {}): Problem => {
    const spec = specs[name]
    if (!spec) throw new Error(`no problem ${folder}/${name}`)
    return { code: `${folder}/${name}`, status: spec.status, facts }
  }
  return { make, codes: Object.keys(specs).map((name) => `${folder}/${name}`), specs }
}

/** Crashes on a bug: a state that our own code should have made impossible. */
export function invariant(condition: unknown, what: string): asserts condition {
  if (!condition) throw new Error(`invariant: ${what}`)
}
