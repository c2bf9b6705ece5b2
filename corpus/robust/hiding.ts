import { appendHtml, withSentence } from '../robustness.ts'
import type { Letter } from './letter.ts'

/** Puts a sentence into a letter so that a filter overlooks it. */
export type Hiding = (letter: Letter, sentence: string) => Letter

const TWINS: Readonly<Record<string, string>> = {
  a: 'а',
  e: 'е',
  o: 'о',
  p: 'р',
  c: 'с',
  x: 'х',
  y: 'у',
  i: 'і',
}

/** HTML of a plain letter: hiding by style or picture needs it. */
function dressed(letter: Letter): Letter {
  if (letter.html) return letter
  const lines = letter.body
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .split(/\n\s*\n/)
  const inner = lines.map((one) => `<p>${one.replaceAll('\n', '<br>\n')}</p>`).join('\n')
  return { ...letter, html: true, body: `<html><body>${inner}</body></html>` }
}

const html =
  (make: (sentence: string) => string): Hiding =>
  (letter, sentence) => ({ ...dressed(letter), body: appendHtml(dressed(letter).body, make(sentence)) })

const shown =
  (make: (sentence: string) => string): Hiding =>
  (letter, sentence) =>
    withSentence(dressed(letter), make(sentence))

const inWords = (sentence: string, make: (word: string) => string) =>
  sentence.replace(/\p{L}{5,}/gu, (word) => make(word))

/** The ways to hide advertising, by name. Every one is applied to a letter in HTML. */
export const HIDINGS = {
  'white text': html((one) => `<p style="color:#ffffff;background-color:#ffffff">${one}</p>`),
  'display none': html((one) => `<div style="display:none;font-size:0">${one}</div>`),
  'zero-width signs': shown((one) => inWords(one, (word) => [...word].join('\u200b'))),
  'split by tags': html(
    (one) =>
      `<p>${inWords(one, (word) => `${word.slice(0, 2)}<span></span><b>${word.slice(2, 4)}</b>${word.slice(4)}`)}</p>`,
  ),
  'split by spaces': shown((one) => inWords(one, (word) => [...word].join(' '))),
  'split by hyphens': shown((one) => inWords(one, (word) => `${word.slice(0, 3)}-${word.slice(3)}`)),
  homoglyphs: shown((one) => one.replace(/[aeopcxyi]/g, (letter) => TWINS[letter] ?? letter)),
  'alternative text': html(
    (one) => `<p><img src="https://img.example.org/a1.jpg" width="560" height="140" alt="${one}"></p>`,
  ),
  picture: html(
    () =>
      '<p><a href="https://www.example.org/go?id=5"><img src="https://img.example.org/a1.jpg" width="600" height="400" alt=""></a></p>',
  ),
} as const satisfies Record<string, Hiding>

/** A letter as `HIDINGS` finds it, before anything is hidden. */
export const unhidden = dressed
