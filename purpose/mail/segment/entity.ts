import { Tokenizer } from 'htmlparser2'
import { own } from '../../own-text.ts'

const REFERENCE = /&(?:#[xX]?[0-9a-fA-F]{1,7}|[A-Za-z][A-Za-z0-9]{1,31});?/g
const MOST_KEPT = 400
const known = new Map<string, string>()

const nothing = (): void => {}

/** Handlers of the tokenizer that ignore everything; whoever reads names only what he reads. */
export const IGNORING = {
  onattribdata: nothing,
  onattribentity: nothing,
  onattribend: nothing,
  onattribname: nothing,
  oncdata: nothing,
  onclosetag: nothing,
  oncomment: nothing,
  ondeclaration: nothing,
  onend: nothing,
  onopentagend: nothing,
  onopentagname: nothing,
  onprocessinginstruction: nothing,
  onselfclosingtag: nothing,
  ontext: nothing,
  ontextentity: nothing,
}

function decodeOne(reference: string): string {
  const kept = known.get(reference)
  if (kept !== undefined) return kept
  let out = ''
  const tokenizer = new Tokenizer(
    { decodeEntities: true },
    {
      ...IGNORING,
      ontext: (start, end) => {
        out += reference.slice(start, end)
      },
      ontextentity: (point) => {
        out += String.fromCodePoint(point)
      },
    },
  )
  tokenizer.write(reference)
  tokenizer.end()
  if (known.size < MOST_KEPT) known.set(own(reference), own(out))
  return out
}

/**
 * Calls `each` for every stretch of `text` and every character reference in it, decoded, with its offsets.
 * The tokenizer runs without decoding, which lets it jump from tag to tag; references are rare enough for this.
 */
export function eachDecoded(text: string, each: (decoded: string, start: number, end: number) => void): void {
  let at = 0
  REFERENCE.lastIndex = 0
  for (let match = REFERENCE.exec(text); match; match = REFERENCE.exec(text)) {
    const end = match.index + match[0].length
    const decoded = decodeOne(match[0])
    if (decoded === match[0]) continue
    if (match.index > at) each(text.slice(at, match.index), at, match.index)
    each(decoded, match.index, end)
    at = end
  }
  if (at < text.length) each(text.slice(at), at, text.length)
}

/** Decodes the references of an attribute value. */
export function decodeAttribute(value: string): string {
  return value.includes('&')
    ? value.replace(/&(?:#[xX]?[0-9a-fA-F]{1,7}|[A-Za-z][A-Za-z0-9]{1,31});/g, decodeOne)
    : value
}
