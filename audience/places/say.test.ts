import { describe, expect, test } from 'vitest'
import { sayReason, sayToRecipient } from './say.ts'

describe('a reason said to a recipient', () => {
  const sentence = { nl: 'U bestelde thee.', en: 'You ordered tea.' }

  test('is the sentence of his group, in his language or else in the other', () => {
    expect(sayToRecipient('rule', sentence, 'en')).toBe('You ordered tea.')
    expect(sayToRecipient('rule', { ...sentence, en: '' }, 'en')).toBe('U bestelde thee.')
    expect(sayToRecipient('rule-without-tinge', sentence, 'nl')).toBe('U bestelde thee. In uw mail staat geen reclame.')
    expect(sayToRecipient('no-match', { nl: '', en: '' }, 'nl')).toBe('Wij hadden geen reden om u deze mail te sturen.')
  })

  test('holds that sentence to the letter, whatever signs are in it', () => {
    const priced = { nl: 'U kocht voor $& en $1.', en: '' }
    expect(sayToRecipient('rule', priced, 'nl')).toBe(priced.nl)
  })
})

test('a reason said to who makes the audience has a name, a sentence and what one can do', () => {
  expect(sayReason('no-address', 'en')).toEqual({
    name: 'no address',
    said: 'Of these contacts no address is known.',
    fix: 'If they must know this, tell them another way.',
  })
})
