import fc from 'fast-check'
import PostalMime from 'postal-mime'
import { expect, it } from 'vitest'
import { decode } from './decode.ts'

const bytes = (text: string) => new TextEncoder().encode(text)

async function bodyOf(encoding: string, body: string) {
  const head = `Subject: x\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: ${encoding}\n\n`
  const decoded = await decode({ bytes: bytes(head + body), as: 'eml' })
  if (!decoded.ok || !decoded.value.text) throw new Error('no text')
  return decoded.value.text
}

/** The same bytes as quoted-printable, line breaks as they are: that way they go through the parser of mails. */
const quoted = (body: string) =>
  [...bytes(body)]
    .map((byte) => (byte === 61 || byte > 126 ? `=${byte.toString(16)}` : String.fromCharCode(byte)))
    .join('')

it.each([
  'one\r\ntwo é €\r\n',
  'one\ntwo',
  '',
  '\n',
  '\ufeffone\n',
  'one\r\r\ntwo\n',
  'one\rtwo\r',
  'a = b=\n c',
  'wide 😀 letters\r\nand a line\r\n\r\n',
])('a body that stands in the file as it is reads as the parser of mails reads it: %j', async (body) => {
  expect((await bodyOf('8bit', body)).text).toBe((await bodyOf('quoted-printable', quoted(body))).text)
})

it.each(['8bit', 'quoted-printable', 'base64'])(
  'a charset that nobody knows is UTF-8 when it can be: %s',
  async (encoding) => {
    const read = async (body: Uint8Array) => {
      const written = { '8bit': body, base64: bytes(Buffer.from(body).toString('base64')) }[encoding]
      const head = `Subject: x\nContent-Type: text/plain; charset=x-unknown\nContent-Transfer-Encoding: ${encoding}\n\n`
      const escaped = [...body]
        .map((byte) => (byte > 126 ? `=${byte.toString(16)}` : String.fromCharCode(byte)))
        .join('')
      const file = Buffer.concat([bytes(head), written ?? bytes(escaped)])
      const decoded = await decode({ bytes: new Uint8Array(file), as: 'eml' })
      return decoded.ok ? decoded.value.text?.text.trim() : null
    }
    expect(await read(bytes('één € doos'))).toBe('één € doos')
    expect(await read(Uint8Array.of(0x80, 0x20, 0xe9))).toBe('€ é')
  },
)

it('softly broken lines read as the parser of mails reads them, whole or broken in an escape', async () => {
  const piece = fc.constantFrom('=\r\n', '=\n', '\n', '=', '=4', '1', 'x')
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { maxLength: 12 }), async (pieces) => {
      const body = `x${pieces.join('')}`
      const head = 'Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\n'
      const { text } = await PostalMime.parse(bytes(head + body))
      expect((await bodyOf('quoted-printable', body)).text).toBe(text)
    }),
    { seed: 4, numRuns: 100 },
  )
})

it('gives the place of every letter of such a body, behind its end that of its last line', async () => {
  const { locate, text } = await bodyOf('8bit', 'één\r\ntwee 😀 x\r\n')
  expect(locate(0)).toEqual({ line: 5, column: 1 })
  expect(locate(text.indexOf('twee'))).toEqual({ line: 6, column: 1 })
  expect(locate(text.indexOf('x'))).toEqual({ line: 6, column: 9 })
  expect(locate(text.length)).toEqual({ line: 6, column: 10 })
})

const pairs = (text: string, mark: readonly number[], swap: boolean) => [
  ...mark,
  ...[...text].flatMap((letter) => {
    const code = letter.charCodeAt(0)
    return swap ? [code >> 8, code & 255] : [code & 255, code >> 8]
  }),
]

it.each([
  ['its charset', 'utf-16', pairs('Uw café\r\nis open', [], false)],
  ['its charset, big-endian', 'utf-16be', pairs('Uw café\r\nis open', [], true)],
  ['a mark, whatever the charset', 'utf-8', pairs('Uw café\r\nis open', [0xfe, 0xff], true)],
  ['both', 'utf-16', pairs('Uw café\r\nis open', [0xff, 0xfe], false)],
])('a body that stands in the file as UTF-16 is read by %s', async (_, charset, body) => {
  const head = `Subject: x\nMIME-Version: 1.0\nContent-Type: text/plain; charset=${charset}\nContent-Transfer-Encoding: 8bit\n\n`
  const decoded = await decode({ bytes: new Uint8Array([...bytes(head), ...body]), path: 'a.eml' })
  expect(decoded.ok && decoded.value.text?.text).toBe('Uw café\nis open')
})
