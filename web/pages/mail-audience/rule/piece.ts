import type { SentencePart } from '@waarom/audience/relevance/sentence.ts'

/** A piece of the sentence as it is set: with the marks that stay on its line. */
export interface Piece {
  /** Stays while the text changes: what it is about, and the how-manieth it is of that. */
  readonly key: string
  readonly part: SentencePart
  /** A bracket that opens before it. */
  readonly before: string
  /** A comma, full stop or bracket that closes after it. */
  readonly after: string
}

/** The sentence in pieces. All of them one after the other are the sentence. */
export function piecesOf(parts: readonly SentencePart[]): readonly Piece[] {
  const pieces: Piece[] = []
  const seen = new Map<string, number>()
  let open = ''
  for (const part of parts) {
    const isPlain = part.role === 'plain'
    const last = pieces.at(-1)
    const after = isPlain && last ? (/^[,.;:)]+/.exec(part.text)?.[0] ?? '') : ''
    if (last && after) pieces[pieces.length - 1] = { ...last, after: last.after + after }
    const rest = part.text.slice(after.length)
    const opens = isPlain ? (/\(+$/.exec(rest)?.[0] ?? '') : ''
    const text = opens ? rest.slice(0, -opens.length) : rest
    const before = isPlain ? '' : open
    open = isPlain ? open + opens : ''
    // The space after a word is where its line may end.
    const word = isPlain ? text : text.trimEnd()
    if (word !== '') pieces.push({ key: keyOf(part, seen), part: { ...part, text: word }, before, after: '' })
    if (word !== text) pieces.push({ key: keyOf(SPACE, seen), part: SPACE, before: '', after: '' })
  }
  return pieces
}

const SPACE: SentencePart = { role: 'plain', path: [], text: ' ' }

function keyOf({ role, path }: SentencePart, seen: Map<string, number>): string {
  const about = `${role} ${path.join('/')}`
  const number = seen.get(about) ?? 0
  seen.set(about, number + 1)
  return `${about} ${number}`
}
