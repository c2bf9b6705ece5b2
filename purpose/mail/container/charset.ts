const utf8 = new TextDecoder('utf-8', { fatal: true })
const western = new TextDecoder('windows-1252')

/** Bytes as text: UTF-8 (or UTF-16 with its mark), else windows-1252. A byte order mark is dropped. */
export function textOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  try {
    return utf8.decode(bytes)
  } catch {
    return western.decode(bytes)
  }
}

/** Whether bytes begin with the mark of UTF-16. */
export function hasWideMark([a, b]: Uint8Array): boolean {
  return (a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff)
}

/** A file in which headers are looked for byte by byte: one that was saved in UTF-16 becomes UTF-8, any other stays. */
export function narrowed(bytes: Uint8Array): Uint8Array {
  return hasWideMark(bytes) ? new TextEncoder().encode(textOf(bytes)) : bytes
}

/** Bytes of UTF-16 as text, by their mark, else by the charset named, else by where the zeros stand. Null for other charsets. */
export function fromUtf16(bytes: Uint8Array, charset: string): string | null {
  const a = bytes[0]
  const marked = hasWideMark(bytes)
  if (!marked && !/^utf-?16/.test(charset)) return null
  const big = marked ? a === 0xfe : /be$/.test(charset) || (!/le$/.test(charset) && a === 0)
  return new TextDecoder(big ? 'utf-16be' : 'utf-16le').decode(bytes)
}

/** Bytes of an HTML file as text: as `textOf`, but a charset that the file names itself goes before windows-1252. */
export function markupOf(bytes: Uint8Array): string {
  const text = textOf(bytes)
  const named = charsetOf(text)
  if (named === null || /^utf-?(8|16)$/i.test(named) || isUtf8(bytes)) return text
  return decodeAs(bytes, named) ?? text
}

/** The charset an HTML text names in its `<meta>`, or null. */
export function charsetOf(markup: string): string | null {
  return /<meta[^>]{0,200}\bcharset\s{0,9}=\s{0,9}["']?\s{0,9}([\w.:-]{2,40})/i.exec(markup.slice(0, 4096))?.[1] ?? null
}

/** Bytes in a named charset as text; null when the platform does not know the name. */
export function decodeAs(bytes: Uint8Array, charset: string): string | null {
  try {
    return new TextDecoder(charset).decode(bytes)
  } catch {
    return null
  }
}

/** Whether all bytes together are well-formed UTF-8. */
export function isUtf8(bytes: Uint8Array): boolean {
  try {
    utf8.decode(bytes)
    return true
  } catch {
    return false
  }
}

/** UTF-7 (RFC 2152) as text; what is not well-formed stays as it is written. */
export function fromUtf7(text: string): string {
  return text.replace(/\+([A-Za-z0-9+/]*)-?/g, (whole, base64: string) => {
    if (base64 === '') return whole === '+-' ? '+' : whole
    const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
    let bits = 0
    let held = 0
    let out = ''
    for (const letter of base64) {
      bits = ((bits << 6) | alphabet.indexOf(letter)) & 0x3fffff
      held += 6
      if (held >= 16) {
        held -= 16
        out += String.fromCharCode((bits >> held) & 0xffff)
      }
    }
    return out === '' ? whole : out
  })
}
