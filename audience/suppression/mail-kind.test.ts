import { expect, test } from 'vitest'
import { type Judged, kindOf } from './mail-kind.ts'

const ORDER: Judged = {
  purpose: 'service',
  tinge: 'none',
  trigger: 'contract',
  duty: 'none',
  alert: 'no',
  unread: 'none',
}

test.each<[string, Partial<Judged>, string]>([
  ['about an order', {}, 'own'],
  ['an answer', { trigger: 'request' }, 'own'],
  ['about safety', { trigger: 'safety' }, 'own'],
  ['of the sender’s own accord', { trigger: 'initiative' }, 'initiative'],
  ['set off by nobody knows what', { trigger: 'unknown' }, 'initiative'],
  ['set off by a law that the text does not show', { trigger: 'law' }, 'initiative'],
  ['an alert that was asked for', { trigger: 'request', alert: 'yes' }, 'alert'],
  ['a light tinge', { tinge: 'light' }, 'tinged'],
  ['a strong tinge', { tinge: 'strong' }, 'tinged'],
  ['a picture that cannot be read', { unread: 'minor' }, 'tinged'],
  ['a recall', { trigger: 'safety', duty: 'recall' }, 'duty'],
  ['a recall with a logo that cannot be read', { duty: 'recall', unread: 'minor' }, 'duty'],
  ['a recall with advertising in it', { duty: 'recall', tinge: 'light' }, 'tinged'],
  ['a recall that sells', { duty: 'recall', purpose: 'commercial' }, 'commercial'],
  ['a newsletter', { purpose: 'editorial', trigger: 'request' }, 'editorial'],
])('%s', (_, judged, kind) => {
  expect(kindOf({ ...ORDER, ...judged })).toBe(kind)
})
