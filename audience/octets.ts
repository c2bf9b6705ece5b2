/** Length in UTF-8. */
export function octets(text: string): number {
  let sum = 0
  for (const sign of text) {
    const point = sign.codePointAt(0) ?? 0
    sum += point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4
  }
  return sum
}

/**
 * A text of at most so many octets: cut after a word where there is one, with an ellipsis to say that more followed.
 * Never half a sign. A limit below the ellipsis itself gives nothing.
 */
export function shortened(text: string, limit: number): string {
  if (octets(text) <= limit) return text
  const room = limit - octets('…')
  if (room < 0) return ''
  let kept = ''
  let sum = 0
  for (const sign of text) {
    sum += octets(sign)
    if (sum > room) break
    kept += sign
  }
  const word = kept.search(/\s\S*$/u)
  return `${word > 0 ? kept.slice(0, word) : kept}…`
}
