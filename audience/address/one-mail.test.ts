import { array, assert, constantFrom, property, record, uniqueArray } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Addressed, oneMailEach } from './one-mail.ts'

const told = (all: readonly Addressed[]) =>
  all.map(
    ({ contact, address, out }) =>
      `${contact}: ${address ?? (out.because === 'same-address' ? `as ${out.of}` : 'none')}`,
  )

describe('one mail for each person and each address', () => {
  test.each([
    ['two people with one address: who has the first place', ['an: x', 'bo: x'], ['an: x', 'bo: as an']],
    ['three people with one address', ['an: x', 'bo: x', 'cas: x'], ['an: x', 'bo: as an', 'cas: as an']],
    ['one person with three addresses: the first', ['an: x y z'], ['an: x']],
    ['who has an address of his own gets it there', ['an: x', 'bo: x y'], ['an: x', 'bo: y']],
    [
      'also when that is the first of somebody after him',
      ['an: x', 'bo: x y', 'cas: y'],
      ['an: x', 'bo: y', 'cas: as bo'],
    ],
    ['an address that may not be reached is none', ['an: ', 'bo: x'], ['an: none', 'bo: x']],
  ])('%s', (_, places, expected) => {
    const placed = places.map((one) => {
      const [contact = '', addresses = ''] = one.split(': ')
      return { contact, addresses: addresses.split(' ').filter(Boolean) }
    })
    expect(told(oneMailEach(placed))).toEqual(expected)
  })

  test('whoever they are, each has exactly one place, no address gets two, and nobody is left out who can be reached', () => {
    const addresses = uniqueArray(constantFrom('v', 'w', 'x', 'y', 'z'), { maxLength: 4 })
    const people = array(record({ addresses }), { maxLength: 8 })
    assert(
      property(people, (some) => {
        const placed = some.map((one, at) => ({ ...one, contact: `p${at}` }))
        const all = oneMailEach(placed)
        expect(all.map(({ contact }) => contact)).toEqual(placed.map(({ contact }) => contact))
        const chosen = all.flatMap(({ address }) => address ?? [])
        expect(new Set(chosen).size).toBe(chosen.length)
        for (const [at, { contact, address, out }] of all.entries()) {
          const own = placed[at]?.addresses ?? []
          if (address !== null) expect(own).toContain(address)
          else expect(own.every((one) => chosen.includes(one))).toBe(true)
          if (out?.because === 'same-address') {
            expect(out.of).not.toBe(contact)
            expect(all.find((one) => one.contact === out.of)?.address).toBe(own[0])
          }
        }
      }),
    )
  })
})
