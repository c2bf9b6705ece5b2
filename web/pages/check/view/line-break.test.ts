import { parse } from '@waarom/purpose/mail/parse.ts'
import { expect, test } from 'vitest'
import { beginsLine } from './line-break.ts'

/** The sentences of a mail's body, a `/` before each that begins a line. */
async function lines(bytes: string, as: 'txt' | 'html') {
  const result = await parse({ bytes, as })
  if (!result.ok) throw new Error(result.problem.code)
  const body = result.value.segments.filter(({ role }) => role !== 'subject')
  return body.map((one, at) => {
    const before = body[at - 1]
    return `${before && before.block === one.block && beginsLine(result.value, before, one) ? '/' : ''}${one.text}`
  })
}

test('a line break of the mail stays one, in plain text and in HTML', async () => {
  expect(await lines('Uw pakket komt morgen. U bent welkom.\n\nMet vriendelijke groet,\nDe Lindeboom', 'txt')).toEqual([
    'Uw pakket komt morgen.',
    'U bent welkom.',
    'Met vriendelijke groet,',
    '/De Lindeboom',
  ])
  expect(await lines('<p>Uw pakket komt morgen.\nU bent welkom.</p><p>Groet,<br>De Lindeboom</p>', 'html')).toEqual([
    'Uw pakket komt morgen.',
    'U bent welkom.',
    'Groet,',
    '/De Lindeboom',
  ])
})
