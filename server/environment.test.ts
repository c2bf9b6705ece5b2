import { expect, test } from 'vitest'
import { readEnvironment } from './environment.ts'

test('has a default for everything', () => {
  expect(readEnvironment({})).toEqual({
    port: 8080,
    host: '127.0.0.1',
    trustProxy: false,
    logLevel: 'info',
    checksPerMinute: null,
    secondReader: null,
  })
})

test('says which variable is wrong, all at once', () => {
  expect(() => readEnvironment({ PORT: 'abc', WAAROM_LOG: 'loud' })).toThrow(/PORT[\s\S]*WAAROM_LOG/)
})

test.each(['0x50', '1e3', ' 8080', '80.5', '-1', '70000'])('a port is a whole number: %j', (port) => {
  expect(() => readEnvironment({ PORT: port })).toThrow('PORT: a whole number from 0 to 65535')
})

test('a mistyped variable of ours is no silence', () => {
  expect(() => readEnvironment({ WAAROM_HOTS: '0.0.0.0' })).toThrow('WAAROM_HOTS')
})
