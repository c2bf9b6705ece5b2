import { expect, test } from 'vitest'
import { lineHashes } from './sarif-line-hash.ts'

const hashesOf = (text: string) => {
  const hashOf = lineHashes(new TextEncoder().encode(text))
  const lines = text.split(/\r\n|\r|\n/)
  expect(hashOf(lines.length + 1)).toBeUndefined()
  return lines.map((_, at) => hashOf(at + 1))
}

// The numbers are those of GitHub's own upload action for the same texts.
test('a line is known by what stands on it and behind it', () => {
  expect(hashesOf('')).toEqual(['c129715d7a2bc9a3:1'])
  expect(hashesOf(' a\nb\n  \t\tc\n d')).toEqual([
    '271789c17abda88f:1',
    '54703d4cd895b18:1',
    '180aee12dab6264:1',
    'a23a3dc5e078b07b:1',
  ])
})

test.each(['\n', '\r\n', '\r'])('blanks and the kind of line ends count for nothing: %j', (end) => {
  expect(hashesOf([' hello; \t', 'world!!!', '', '', '  \t\tGreetings', ' End', ''].join(end))).toEqual([
    'e9496ae3ebfced30:1',
    'fb7c023a8b9ccb3f:1',
    'ce8ba1a563dcdaca:1',
    'e20e36e16fcb0cc8:1',
    'b3edc88f2938467e:1',
    'c8e28b0b4002a3a0:1',
    'c129715d7a2bc9a3:1',
  ])
})

test('the same line again has the next number', () => {
  expect(hashesOf('Lorem ipsum dolor sit amet.\n'.repeat(10)).slice(0, 7)).toEqual([
    'a7f2ff13bc495cf2:1',
    'a7f2ff13bc495cf2:2',
    'a7f2ff13bc495cf2:3',
    'a7f2ff13bc495cf2:4',
    'a7f2ff13bc495cf2:5',
    'a7f2ff13bc495cf2:6',
    'a7f2ff1481e87703:1',
  ])
})
