import { ALIKE, likeness, type Sentence } from './likeness.ts'
import { type Direction, directionOf, type Overruling } from './overruling.ts'

/** A segment of a mail as overrulings look at it. */
export interface Compared extends Sentence {
  readonly segment: string
}

/**
 * What an overruling does to another mail: a stricter one sends it to a person, a milder one is a precedent that a
 * person may apply and does nothing by itself.
 */
export interface Effect {
  readonly overruling: string
  readonly kind: 'review' | 'precedent'
  /** The law whose verdict it touches; null for all. */
  readonly law: string | null
  /** The segment that is like the overruled one; null when the whole mail is of the same template. */
  readonly segment: string | null
  /** 0–1, as `likeness` gives it; 1 for the same template. */
  readonly likeness: number
}

const KIND: Readonly<Record<Direction, Effect['kind']>> = { stricter: 'review', milder: 'precedent' }

/**
 * What overrulings do to a mail: each to the segment that is most like the overruled one, when one is alike, or to the
 * whole mail of the same fingerprint. In the order in which they are given.
 * @param overrulings those said on other mails or on other versions of this one
 */
export function effectsOf(
  mail: { readonly fingerprint: string; readonly sentences: readonly Compared[] },
  overrulings: readonly Overruling[],
): readonly Effect[] {
  return overrulings.flatMap(({ id, fingerprint, said }): Effect[] => {
    const kind = KIND[directionOf(said)]
    if (said.about === 'verdict')
      return fingerprint === mail.fingerprint
        ? [{ overruling: id, kind, law: said.law, segment: null, likeness: 1 }]
        : []
    const near = nearest(mail.sentences, said.sentence)
    return near ? [{ overruling: id, kind, law: null, ...near }] : []
  })
}

function nearest(sentences: readonly Compared[], sentence: Sentence): Pick<Effect, 'segment' | 'likeness'> | null {
  let best: { segment: string; likeness: number } | null = null
  for (const one of sentences) {
    const how = likeness(one, sentence)
    if (how >= ALIKE && how > (best?.likeness ?? 0)) best = { segment: one.segment, likeness: how }
  }
  return best
}
