const WIDTH = 75

/** A text as UTF-8 in quoted-printable (RFC 2045): lines of at most 76 characters, line ends CRLF. */
export function quotedPrintable(text: string): string {
  const lines = text.split('\n').map((line) => {
    let out = ''
    let width = 0
    for (const byte of Buffer.from(line, 'utf8')) {
      const plain = byte >= 32 && byte <= 126 && byte !== 61
      const written = plain ? String.fromCharCode(byte) : `=${byte.toString(16).toUpperCase().padStart(2, '0')}`
      if (width + written.length > WIDTH) {
        out += '=\r\n'
        width = 0
      }
      out += written
      width += written.length
    }
    return out.endsWith(' ') ? `${out.slice(0, -1)}=20` : out
  })
  return lines.join('\r\n')
}
