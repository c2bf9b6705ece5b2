const DICTIONARY =
  '{\\rtf1\\ansi\\mac\\deff0\\deftab720{\\fonttbl;}{\\f0\\fnil \\froman \\fswiss \\fmodern \\fscript \\fdecor MS Sans SerifSymbolArialTimes New RomanCourier{\\colortbl\\red0\\green0\\blue0\r\n\\par \\pard\\plain\\f0\\fs20\\b\\i\\u\\tab\\tx'
const PACKED = 0x75465a4c
const PLAIN = 0x414c454d
const WINDOW = 4096

/**
 * Unpacks the RTF of an Outlook mail (MS-OXRTFCP), at most `limit` bytes of it.
 * @returns null when the bytes are not that format.
 */
export function unpackRtf(packed: Uint8Array, limit: number): Uint8Array | null {
  if (packed.length < 16) return null
  const view = new DataView(packed.buffer, packed.byteOffset, packed.byteLength)
  const kind = view.getUint32(8, true)
  const size = Math.min(view.getUint32(4, true), limit)
  if (kind === PLAIN) return packed.subarray(16, 16 + size)
  if (kind !== PACKED) return null
  const ring = new Uint8Array(WINDOW)
  for (let i = 0; i < DICTIONARY.length; i++) ring[i] = DICTIONARY.charCodeAt(i)
  let write = DICTIONARY.length
  const out = new Uint8Array(Math.min(size, packed.length * 18))
  let to = 0
  const put = (byte: number) => {
    if (to < out.length) out[to++] = byte
    ring[write] = byte
    write = (write + 1) % WINDOW
  }
  for (let pos = 16; pos < packed.length && to < out.length; ) {
    const control = packed[pos++] ?? 0
    for (let bit = 0; bit < 8 && pos < packed.length; bit++) {
      if ((control & (1 << bit)) === 0) put(packed[pos++] ?? 0)
      else {
        const token = ((packed[pos] ?? 0) << 8) | (packed[pos + 1] ?? 0)
        pos += 2
        if (token >> 4 === write) return out.subarray(0, to)
        for (let i = 0; i < (token & 15) + 2; i++) put(ring[((token >> 4) + i) % WINDOW] ?? 0)
      }
    }
  }
  return out.subarray(0, to)
}
