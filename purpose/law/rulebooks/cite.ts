import type { Cite } from '../rulebook.ts'

/** A source from which a row was inferred: the source is named, the weight is inference. */
export function inferred(cite: Cite, article: string = cite.article): Cite {
  return { ...cite, article, read: null, weight: 'inference', sure: 'inferred' }
}

/** A source that somebody remembers and nobody read for this rulebook. */
export function remembered(cite: Cite, article: string = cite.article): Cite {
  return { ...cite, article, read: null, sure: 'remembered' }
}
