import type { Cite } from '../rulebook.ts'

/** A source from which a row was inferred: the source is named, the weight is inference. */
export function inferred(cite: Cite, article: string = cite.article): Cite {
  return { ...cite, article, read: null, weight: 'inference', sure: 'inferred' }
}

/** A source that somebody remembers and nobody read for this rulebook. */
export function remembered(cite: Cite, article: string = cite.article): Cite {
  return { ...cite, article, read: null, sure: 'remembered' }
}

/** A source by its name and the place in it; the place is left out where it has no articles, which a rulebook writes as `-`. */
export function sourceName({ instrument, article }: Cite, between = ' '): string {
  return article === '-' ? instrument : `${instrument}${between}${article}`
}
