import { expect, it } from 'vitest'
import { DEFAULT_THRESHOLDS } from '../../law/thresholds.ts'
import { LIMITS } from '../limits.ts'
import { mail } from './sample.test.ts'
import { segment } from './segment.ts'

const PARCEL = '<p>Uw pakket 4711 komt morgen tussen 9 en 12 uur.</p>'
const OFFER = '<h1>Nu 50% korting op alle jassen</h1>'
const long = (words: number) => Array.from({ length: words }, (_, at) => `woord${at}`).join(' ')
const prominences = (html: string) =>
  segment(mail({ html })).unread.flatMap(({ kind, prominence }) => (kind === 'rest' ? [prominence] : []))

it.each([
  ['more segments than are read', PARCEL + '<li>1</li>'.repeat(LIMITS.segments) + OFFER],
  ['more hidden segments than are read', PARCEL + '<p hidden>a</p>'.repeat(LIMITS.segments) + OFFER],
  [
    'more pictures than are looked at',
    `${PARCEL}${'<img src="spacer.gif" width="1" height="1">'.repeat(LIMITS.pictures)}<img src="a.jpg">`,
  ],
  ['a sentence that is too long', `${PARCEL}<p>${long(LIMITS.sentenceWords + 1)}</p>`],
  [
    'an alternative text that is too long',
    `${PARCEL}<img src="a.jpg" width="300" alt="${long(LIMITS.sentenceWords + 1)}">`,
  ],
])('a mail with %s says so, and asks a person', (_, html) => {
  expect(prominences(html)).toHaveLength(1)
  expect(Math.max(...prominences(html))).toBeGreaterThanOrEqual(DEFAULT_THRESHOLDS.unread)
})

it.each([
  ['a long sentence', `${PARCEL}<p>${long(LIMITS.sentenceWords)}</p>`],
  ['a long sentence that nobody sees', `${PARCEL}<p hidden>${long(LIMITS.sentenceWords + 1)}</p>`],
  ['many pictures', PARCEL + '<img src="spacer.gif" width="1" height="1">'.repeat(20)],
])('a mail with %s is read', (_, html) => {
  expect(prominences(html)).toEqual([])
})

it('small print that is too long is said to be unread, and asks nobody', () => {
  const [found = 1] = prominences(`${PARCEL}<footer>KvK 30124578 ${long(LIMITS.sentenceWords)}</footer>`)
  expect(found).toBeLessThan(DEFAULT_THRESHOLDS.unread)
})
