import { expect, it } from 'vitest'
import { namesNetwork } from './network.ts'

it.each([
  ['Facebook', true],
  ['LinkedIn logo', true],
  ['icône Instagram', true],
  ['Facebook | Instagram · X', true],
  ['Facebook: YouTube', true],
  ['Follow us on Instagram!', false],
  ['Like Facebook', false],
  ['logo', false],
  ['Facebook Nu 50% korting', false],
  ['', false],
])('“%s” is nothing but names of networks: %s', (text, names) => {
  expect(namesNetwork(text)).toBe(names)
})
