import { describe, expect, it } from 'vitest'
import { ownTime } from '../mail/fixtures/own-time.ts'
import { CONCEPT_LISTS } from './concepts.gen.ts'
import { CONCEPTS } from './concepts.ts'
import { hashOf } from './hash.ts'
import { normalised } from './scan.ts'
import { wordsOf } from './token.ts'

const lines = CONCEPT_LISTS.flatMap((list) => list.split('\n').filter((line) => line.trim() !== ''))
const nameOf = (line: string) => line.slice(0, line.indexOf(':'))
const fieldsOf = (line: string) => line.slice(line.indexOf(':') + 1).split('|')
const wordsIn = (field: string) => field.split(/\s+/).filter((word) => word !== '')

describe('the dictionary of concepts', () => {
  it.each([
    ['order-noun', ['bestelling', 'orders', 'bestellung', 'commande']],
    ['hospital', ['ziekenhuis', 'hospital', 'krankenhaus', 'hôpital']],
    ['tuesday', ['dinsdag', 'tuesday', 'dienstag', 'mardi']],
    ['vote', ['stemmen', 'voting', 'wahl', 'élections']],
    ['donate', ['doneer', 'donate', 'spenden', 'dons']],
    ['because', ['omdat', 'because', 'weil', 'parce']],
    ['can', ['kunt', 'could', 'könnten', 'pouvez']],
    ['send', ['verstuurd', 'sent', 'geschickt', 'envoyé']],
  ])('gives %s for its words in four languages', (concept, words) => {
    for (const word of words) expect(CONCEPTS.of(normalised(word)), word).toEqual([hashOf(concept)])
  })

  it('reads a compound by its head and its front', () => {
    expect(CONCEPTS.of('museumvereniging')).toEqual([hashOf('club'), hashOf('museum')])
    expect(CONCEPTS.of('zahnarztrechnung')).toEqual([hashOf('invoice'), hashOf('dentist')])
    expect(CONCEPTS.of("d'abonnement")).toEqual([hashOf('subscription')])
  })

  it('knows a word without its accents', () => {
    for (const word of ['hopital', 'elections', 'konnten', 'depot', 'buro'])
      expect(CONCEPTS.of(normalised(word)), word).not.toEqual([])
  })

  it('gives none for a word it does not know', () => {
    expect(CONCEPTS.of('xqzvw')).toEqual([])
  })

  it('looks no further into a word than its longest word reaches: a mail may hold one of a million letters', async () => {
    const long = () => [...'abcdefghij'].map((letter) => CONCEPTS.of(letter.repeat(100_000)))
    const { gave, tookMs } = await ownTime(long, 1000)
    for (const found of gave) expect(found).toEqual([])
    expect(tookMs).toBeLessThan(1000)
    expect(CONCEPTS.of(`museum${'x'.repeat(100_000)}vereniging`)).toEqual([hashOf('club'), hashOf('museum')])
  })

  it('writes every line as a name and four fields', () => {
    const wrong = lines.filter((line) => !/^[a-z][a-z0-9-]*: /.test(line) || fieldsOf(line).length !== 4)
    expect(wrong).toEqual([])
  })

  it('holds only words that a token can be', () => {
    const wrong = lines
      .flatMap((line) => fieldsOf(line).flatMap(wordsIn))
      .filter((word) => word.includes('’') || wordsOf(word).tokens.join() !== `${hashOf(normalised(word))}`)
    expect(wrong).toEqual([])
  })

  it('uses a name once, and puts a word in one concept', () => {
    const names = lines.map(nameOf)
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([])
    const owner = new Map<string, string>()
    const twice: string[] = []
    for (const line of lines)
      for (const word of fieldsOf(line).flatMap(wordsIn)) {
        const first = owner.get(word)
        if (first && first !== nameOf(line)) twice.push(`${word}: ${first}, ${nameOf(line)}`)
        owner.set(word, nameOf(line))
      }
    expect(twice).toEqual([])
  })

  it('has words in at least two languages for every concept', () => {
    const alone = lines.filter((line) => fieldsOf(line).filter((field) => wordsIn(field).length > 0).length < 2)
    expect(alone.map(nameOf)).toEqual([])
  })
})
