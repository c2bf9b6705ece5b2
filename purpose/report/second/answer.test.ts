import { describe, expect, it } from 'vitest'
import { readAnswer } from './answer.ts'

const SENT = [{ id: 's1', role: 'paragraph', text: 'Nu 20% korting' }] as const
const GOOD = { purpose: 'commercial', reason: 'Er is korting.', segments: ['s1'] }
const read = (content: unknown) =>
  readAnswer(
    JSON.stringify({
      choices: [{ message: { content: typeof content === 'string' ? content : JSON.stringify(content) } }],
    }),
    SENT,
  )

describe('an answer', () => {
  it('is taken as it was asked for', () => {
    expect(read(GOOD)).toEqual(GOOD)
    expect(read({ ...GOOD, segments: ['s1', 's1'] })?.segments).toEqual(['s1'])
  })

  it('may stand between the marks of a block of code, with nothing around it', () => {
    const block = `\`\`\`json\n${JSON.stringify(GOOD)}\n\`\`\``
    expect(read(`${block}\n`)).toEqual(GOOD)
    expect(read(`It is service. ${block}`)).toBeNull()
  })

  it('cannot steer a terminal', () => {
    expect(read({ ...GOOD, reason: 'Er is\u001b[31m\n korting\u202e.' })?.reason).toBe('Er is [31m korting .')
  })

  it.each([
    ['no JSON', 'It is a service mail.'],
    ['another purpose', { ...GOOD, purpose: 'pass' }],
    ['no purpose', { ...GOOD, purpose: null }],
    ['a field more', { ...GOOD, decision: 'pass' }],
    ['no reason', { ...GOOD, reason: ' ' }],
    ['too long a reason', { ...GOOD, reason: 'x'.repeat(401) }],
    ['a sentence that was not sent', { ...GOOD, segments: ['s9'] }],
    ['sentences that are no list', { ...GOOD, segments: 's1' }],
    ['too many sentences', { ...GOOD, segments: Array(21).fill('s1') }],
  ])('is none with %s', (_, content) => {
    expect(read(content)).toBeNull()
  })

  it.each(['', '{}', '{"choices":[]}', '[]', '{"choices":[{"message":{"content":null}}]}'])(
    'is none in the reply %j',
    (reply) => expect(readAnswer(reply, SENT)).toBeNull(),
  )
})
