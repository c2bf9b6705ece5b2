import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { expect, test } from 'vitest'
import { decode } from './decode.ts'
import { readRtf } from './rtf.ts'
import { unpackRtf } from './rtf-unpack.ts'

interface Entry {
  name: string
  type: 1 | 2 | 5
  length: number
  children?: number[]
  binaryProvider?: () => Uint8Array
}
type Tree = { readonly [name: string]: Uint8Array | Tree }

const { burn } = createRequire(import.meta.url)('@kenjiuno/msgreader/lib/Burner') as {
  burn(entries: Entry[]): Uint8Array
}

/** Bytes of an Outlook file with these streams and folders. */
function outlook(tree: Tree): Uint8Array {
  const entries: Entry[] = [{ name: 'Root Entry', type: 5, length: 0, children: [] }]
  const add = (parent: Entry, folder: Tree) => {
    for (const [name, value] of Object.entries(folder)) {
      const entry: Entry =
        value instanceof Uint8Array
          ? { name, type: 2, length: value.length, binaryProvider: () => value }
          : { name, type: 1, length: 0, children: [] }
      parent.children?.push(entries.push(entry) - 1)
      if (!(value instanceof Uint8Array)) add(entry, value)
    }
  }
  const root = entries[0]
  if (root) add(root, tree)
  return burn(entries)
}

const wide = (text: string) => Uint8Array.from([...text].flatMap((c) => [c.charCodeAt(0) & 255, c.charCodeAt(0) >> 8]))
const bytes = (text: string) => new TextEncoder().encode(text)
const property = (tag: number, value: number) => {
  const view = new DataView(new ArrayBuffer(16))
  view.setUint32(0, tag, true)
  view.setUint32(8, value, true)
  return new Uint8Array(view.buffer)
}
const properties = (head: number, ...rows: Uint8Array[]) =>
  Uint8Array.from([...new Uint8Array(head), ...rows.flatMap((row) => [...row])])

const ORDER: Tree = {
  '__properties_version1.0': properties(32, property(0x3fde0003, 65001)),
  '__substg1.0_0037001F': wide('FW: Uw bestelling'),
  '__substg1.0_0C1A001F': wide('Kwekerij Es'),
  '__substg1.0_5D01001F': wide('info@es.example.org'),
  '__substg1.0_1000001F': wide('Uw bestelling staat klaar.\r\nTot ziens.'),
  '__substg1.0_10130102': bytes('<html><body><p>Uw bestelling staat één week klaar.</p></body></html>'),
  '__nameid_version1.0': { '__substg1.0_00020102': new Uint8Array(16) },
  '__attach_version1.0_#00000000': {
    '__substg1.0_3707001F': wide('pakbon.pdf'),
    '__substg1.0_37010102': bytes('%PDF'),
  },
}

test('subject, sender, both bodies and the attachment', async () => {
  const result = await decode({ bytes: outlook(ORDER), path: 'order.msg' })
  if (!result.ok) throw new Error(result.problem.code)
  const { format, subject, sender, html, text, attachments } = result.value
  expect([format, subject.text]).toEqual(['msg', 'Uw bestelling'])
  expect(sender).toEqual({ name: 'Kwekerij Es', address: 'info@es.example.org', domain: 'es.example.org' })
  expect(html?.text).toContain('één week')
  expect(text?.text).toBe('Uw bestelling staat klaar.\nTot ziens.')
  expect(attachments).toEqual([{ name: 'pakbon.pdf', type: 'application/pdf', inline: false }])
  expect(html?.locate(40)).toEqual({ line: 1, column: 1 })
})

test('the file in the fixtures is such a mail', () => {
  expect(new Uint8Array(readFileSync(new URL('../fixtures/order.msg', import.meta.url)))).toEqual(outlook(ORDER))
})

test('text in a code page, headers of the transport', async () => {
  const file = outlook({
    '__properties_version1.0': properties(32, property(0x3ffd0003, 1250)),
    '__substg1.0_0037001E': Uint8Array.from([0xb3, 0xf3, 0xdf]),
    '__substg1.0_1000001E': Uint8Array.from([0xb3, 0xf3, 0xdf, 0]),
    '__substg1.0_007D001F': wide('From: "W" <w@example.org>\r\nList-Unsubscribe: <https://w.example.org/u>\r\n'),
  })
  const result = await decode({ bytes: file })
  if (!result.ok) throw new Error(result.problem.code)
  expect([result.value.subject.text, result.value.text?.text]).toEqual(['łóß', 'łóß'])
  expect(result.value.sender?.address).toBe('w@example.org')
  expect(result.value.listUnsubscribe).toEqual(['https://w.example.org/u'])
})

test('a mail that only carries a mail gives that one', async () => {
  const inner: Tree = {
    '__properties_version1.0': properties(24),
    '__substg1.0_0037001F': wide('Binnen'),
    '__substg1.0_1000001F': wide('Hallo'),
  }
  const file = outlook({
    '__substg1.0_0037001F': wide('FW: x'),
    '__attach_version1.0_#00000000': { '__substg1.0_3701000D': inner },
  })
  const result = await decode({ bytes: file })
  if (!result.ok) throw new Error(result.problem.code)
  expect([result.value.subject.text, result.value.text?.text]).toEqual(['Binnen', 'Hallo'])
  expect(result.value.found.map(({ code }) => code)).toEqual(['unwrapped-forward'])
})

const RTF =
  "{\\rtf1\\ansi\\ansicpg1252\\fromhtml1 \\deff0{\\fonttbl{\\f0 Arial;}}{\\*\\htmltag19 <html>}{\\*\\htmltag50 <body>}{\\*\\htmltag64 <p>}\\htmlrtf {\\htmlrtf0 Eén caf\\'e9 {\\*\\htmltag84 <b>}\\u8364?5{\\*\\htmltag92 </b>}\\htmlrtf }\\htmlrtf0 {\\*\\htmltag72 </p>}{\\*\\mhtmltag1 weg}}"

test('HTML kept inside RTF', async () => {
  const rtf = Uint8Array.from([...RTF].map((c) => c.charCodeAt(0)))
  expect(readRtf(rtf)).toEqual({ html: '<html><body><p>Eén café <b>€5</b></p>', text: '' })
  const head = new DataView(new ArrayBuffer(16))
  head.setUint32(0, rtf.length + 12, true)
  head.setUint32(4, rtf.length, true)
  head.setUint32(8, 0x414c454d, true)
  const packed = Uint8Array.from([...new Uint8Array(head.buffer), ...rtf])
  const result = await decode({ bytes: outlook({ '__substg1.0_0037001F': wide('x'), '__substg1.0_10090102': packed }) })
  expect(result.ok && result.value.html?.text).toContain('<p>Eén café')
})

test('packed RTF: the example of the format, and one that claims two gigabytes', () => {
  const hex =
    '2d0000002b0000004c5a4675f1c5c7a703000a00726370673132354232 0af8206865 6c09f06f20 77056c6c647d0a800fa0'.replace(
      / /g,
      '',
    )
  const example = Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16))
  const words = new TextDecoder().decode(unpackRtf(example, 1000) ?? new Uint8Array(0))
  expect(words.startsWith('{\\rtf1\\ansi\\ansicpg125')).toBe(true)
  new DataView(example.buffer).setUint32(4, 0x7fffffff, true)
  expect(unpackRtf(example, 1000)?.length).toBeLessThan(1001)
})

test('a file cut off anywhere is a problem or a mail, never a crash', async () => {
  const whole = outlook(ORDER)
  for (let end = 0; end < whole.length; end += 97) {
    const result = await decode({ bytes: whole.slice(0, end), path: 'a.msg' })
    expect(result.ok || result.problem.code.startsWith('mail/')).toBe(true)
  }
})
