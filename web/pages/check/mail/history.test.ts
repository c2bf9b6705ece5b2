import { expect, test } from 'vitest'
import { EMPTY, stepped } from './history.ts'
import { typedMail } from './mail.ts'

const mail = (text: string) => typedMail('', text)

test('fast typing is one step, a pause begins another', () => {
  let history = stepped(EMPTY, { do: 'type', next: mail('a'), atMs: 1000 })
  history = stepped(history, { do: 'type', next: mail('ab'), atMs: 1200 })
  history = stepped(history, { do: 'type', next: mail('abc'), atMs: 9000 })
  expect(history.past).toHaveLength(1)
  history = stepped(history, { do: 'undo' })
  expect(history.now?.source).toBe('ab')
  expect(stepped(history, { do: 'redo' }).now?.source).toBe('abc')
})

test('starting again can be undone', () => {
  const history = stepped(stepped(EMPTY, { do: 'put', next: mail('a') }), { do: 'put', next: null })
  expect(stepped(history, { do: 'undo' }).now?.source).toBe('a')
})
