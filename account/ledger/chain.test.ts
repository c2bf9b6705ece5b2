import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { FAULTS, type Fault } from './chain.ts'
import { type Entry, type Head, NOTHING } from './entry.ts'
import { chainOf, content, sealed, sha256, verifyChain } from './fixtures/chains.ts'
import { ledgerWordsOf } from './words.ts'

const RUNS = process.env['WAAROM_LONG'] ? 5_000 : 50

const chain = fc.array(content, { minLength: 1, maxLength: 6 }).map(chainOf)
const headOf = (entries: readonly Entry[]): Head => entries.at(-1) ?? NOTHING
/** A chain, what somebody made of it, and what is found. */
const found = (entries: readonly Entry[], made: readonly Entry[]) => verifyChain(made, headOf(entries))

describe('a chain', () => {
  test('as it was written is whole', () => {
    fc.assert(
      fc.property(chain, (entries) => {
        expect(found(entries, entries)).toBeNull()
      }),
      { numRuns: RUNS },
    )
  })

  test('of nothing is whole', () => {
    expect(verifyChain([], NOTHING)).toBeNull()
  })
})

/** One entry in which one thing is another. */
const otherEntry = (entry: Entry) =>
  fc
    .oneof(
      fc.integer().map((number) => ({ ...entry, number })),
      content.map(({ at }) => ({ ...entry, at })),
      content.map(({ kind }) => ({ ...entry, kind })),
      content.map(({ actor }) => ({ ...entry, actor })),
      content.map(({ subjects }) => ({ ...entry, subjects })),
      fc.constant({ ...entry, subjects: [...entry.subjects, `mail:${'0'.repeat(64)}`] }),
      content.map(({ body }) => ({ ...entry, body: JSON.stringify(body) })),
      fc.constant({ ...entry, body: `${entry.body} ` }),
      fc.string().map((previous) => ({ ...entry, previous: sha256(previous) })),
      fc.string().map((hash) => ({ ...entry, hash: sha256(hash) })),
    )
    .filter((other) => JSON.stringify(other) !== JSON.stringify(entry))

/** A chain with the place of one of its entries. */
const chainAndPlace = chain.chain((entries) => fc.tuple(fc.constant(entries), fc.nat({ max: entries.length - 1 })))

type Deed = readonly [entries: readonly Entry[], at: number, made: readonly Entry[]]

/** Everything that somebody can do to one entry of a chain. */
const DEEDS: Readonly<Record<string, fc.Arbitrary<Deed>>> = {
  'changes an entry': chainAndPlace.chain(([entries, at]) =>
    otherEntry(entries[at] as Entry).map((other): Deed => [entries, at, entries.with(at, other)]),
  ),
  'changes an entry and gives it the hash that goes with it': chainAndPlace.chain(([entries, at]) =>
    otherEntry({ ...(entries[at] as Entry), hash: '' })
      .map(sealed)
      .filter((other) => other.hash !== '' && other.hash !== entries[at]?.hash)
      .map((other): Deed => [entries, at, entries.with(at, other)]),
  ),
  'removes an entry': chainAndPlace.map(([entries, at]) => [entries, at, entries.toSpliced(at, 1)]),
  'removes an entry and all after it': chainAndPlace.map(([entries, at]) => [entries, at, entries.slice(0, at)]),
  'writes an entry twice': chainAndPlace.map(([entries, at]) => [
    entries,
    at + 1,
    entries.toSpliced(at, 0, entries[at] as Entry),
  ]),
  'puts in an entry that fits what stands before it': fc
    .tuple(chainAndPlace, content)
    .map(([[entries, at], { kind, actor, subjects, at: moment }]) => {
      const before = entries[at] as Entry
      const rest = { at: moment, kind, actor, subjects, body: '{}' }
      const extra = sealed({ ...rest, number: before.number + 1, previous: before.hash })
      return [entries, at + 1, entries.toSpliced(at + 1, 0, extra)] as const
    })
    .filter(([entries, at, made]) => entries[at]?.hash !== made[at]?.hash),
  'swaps two entries': fc
    .tuple(chain, fc.nat(), fc.nat())
    .map(([entries, one, other]): Deed => {
      const [low = 0, high = 0] = [one % entries.length, other % entries.length].sort((a, b) => a - b)
      return [entries, low, entries.with(low, entries[high] as Entry).with(high, entries[low] as Entry)]
    })
    .filter(([entries, at, made]) => entries[at] !== made[at]),
  'swaps what two entries say and leaves their numbers': fc
    .tuple(chain, fc.nat(), fc.nat())
    .map(([entries, one, other]): Deed => {
      const [low = 0, high = 0] = [one % entries.length, other % entries.length].sort((a, b) => a - b)
      const [first, second] = [entries[low] as Entry, entries[high] as Entry]
      const made = entries
        .with(low, { ...second, number: first.number })
        .with(high, { ...first, number: second.number })
      return [entries, low, made]
    })
    .filter(([entries, at, made]) => entries[at]?.hash !== made[at]?.hash),
}

describe('it is found, at the place or right after it, when somebody', () => {
  test.each(Object.entries(DEEDS))('%s', (_what, deed) => {
    fc.assert(
      fc.property(deed, ([entries, at, made]) => {
        const fault = found(entries, made)
        expect(fault).not.toBeNull()
        // Places count from 0, numbers from 1; a number that was changed may be any.
        if (fault?.code !== 'out-of-place') expect([at + 1, at + 2], JSON.stringify(fault)).toContain(fault?.number)
      }),
      { numRuns: RUNS },
    )
  })
})

describe('what is found has one name', () => {
  const contents = fc.sample(content, { numRuns: 3, seed: 1 })
  const entries = chainOf(contents)
  const [first, second, third] = entries as [Entry, Entry, Entry]
  const other = sealed({ ...second, body: '{"other":1}' })

  test.each<[Fault['code'], number, readonly Entry[]]>([
    ['changed', 2, [first, { ...second, kind: 'other' }, third]],
    ['missing', 2, [first, third]],
    ['out-of-place', 1, [first, first, second, third]],
    ['unlinked', 3, [first, other, third]],
    ['cut-off', 3, [first, second]],
    ['beyond', 4, [...entries, sealed({ ...third, number: 4, previous: third.hash })]],
    ['other-end', 3, [first, second, sealed({ ...third, body: '{"other":1}' })]],
  ])('%s', (code, number, made) => {
    expect(found(entries, made)).toEqual({ code, number })
  })

  test.each(['nl', 'en'] as const)('and a sentence in %s', (lang) => {
    const { faults } = ledgerWordsOf(lang)
    expect(Object.keys(faults).sort()).toEqual([...FAULTS].sort())
    for (const code of FAULTS) expect(faults[code]('1.234')).toContain('1.234')
  })
})
