import { expect, test } from 'vitest'
import { cut, outer } from './cut.ts'

const at = (text: string, words: string) => [text.indexOf(words), text.indexOf(words) + words.length] as const

test('a sentence goes, its neighbours stay', () => {
  const html = '<p>Uw pakket komt. Koop een tas. Tot morgen.</p>'
  expect(cut(html, [at(html, 'Koop een tas.')], true)).toBe('<p>Uw pakket komt.  Tot morgen.</p>')
})

test('elements that would stay behind empty go too', () => {
  const html = '<div><p>Uw pakket komt.</p><p><b><a href="https://example.org">Koop een tas</a></b></p></div>'
  expect(cut(html, [at(html, 'Koop een tas')], true)).toBe('<div><p>Uw pakket komt.</p></div>')
})

test('a cell goes only with its whole row', () => {
  const two = '<table><tr><td>Tas</td><td>12 euro</td></tr></table>'
  expect(cut(two, [at(two, 'Tas')], true)).toBe('<table><tr><td></td><td>12 euro</td></tr></table>')
  const one = '<table><tr><td>Tas</td></tr><tr><td>Adres</td></tr></table>'
  expect(cut(one, [at(one, 'Tas')], true)).toBe('<table><tr><td>Adres</td></tr></table>')
})

test('words of an attribute take their whole tag along', () => {
  const html = '<p>Dag</p><img src="a.png" alt="Nu korting"><p>Groet</p>'
  expect(outer(html, at(html, 'Nu korting'))).toEqual([10, 44])
  expect(cut(html, [at(html, 'Nu korting')], true)).toBe('<p>Dag</p><p>Groet</p>')
})

test('a line of plain text that loses all its words goes too', () => {
  const text = 'Uw pakket komt.\n\nKoop een tas.\nBekijk hem nu.\n\nGroet'
  expect(cut(text, [at(text, 'Koop een tas.'), at(text, 'Bekijk hem nu.')], false)).toBe('Uw pakket komt.\n\nGroet')
})
