import { describe, expect, test } from 'vitest'
import { PURPOSES } from '../../acts/act.ts'
import { CASES } from '../../law/cases/cases.ts'
import { listRows, RULEBOOKS } from '../../law/index.ts'
import type { Verdict } from '../../law/rulebook.ts'
import { en as lawEn } from '../../law/words/en.ts'
import { nl as lawNl } from '../../law/words/nl.ts'
import { en as mailEn } from '../../mail/words/en.ts'
import { nl as mailNl } from '../../mail/words/nl.ts'
import { counselText } from '../counsel.ts'
import { PARCEL } from '../fixtures/parcel.ts'
import { reportHtml } from '../html.ts'
import { reportText } from '../text.ts'
import { en as reportEn } from '../words/en.ts'
import { nl as reportNl } from '../words/nl.ts'
import { namesIn } from './names.ts'
import { shortName, verdictName } from './verdict-name.ts'

const LANGS = ['nl', 'en'] as const
const [nl] = PARCEL.verdicts
const verdict = (change: Partial<Verdict>): Verdict => ({
  ...(nl as Verdict),
  tinge: 'none',
  tingeKinds: [],
  ...change,
})
const named = (change: Partial<Verdict>, duty: 'none' | 'recall' = 'none') =>
  verdictName(verdict(change), { duty: { ...PARCEL.facts.duty, value: duty } }, 'nl')

describe('a verdict by its name', () => {
  test.each([
    [{}, 'Servicemail'],
    [{ tinge: 'light', tingeKinds: ['own-add-on'] }, 'Servicemail met een licht commercieel tintje'],
    [{ tinge: 'light', tingeKinds: ['donation'] }, 'Servicemail met een lichte oproep erin'],
    [{ tinge: 'light', tingeKinds: ['donation', 'discount'] }, 'Servicemail met een licht commercieel tintje'],
    [{ tinge: 'light', tingeKinds: ['survey'] }, 'Servicemail met een vraag om uw mening'],
    [{ purpose: 'commercial' }, 'Reclame, geen servicemail'],
    [{ purpose: 'commercial', review: true, reviewBecause: ['model-unsure'] }, 'Waarschijnlijk reclame'],
    [{ purpose: null, review: true, reviewBecause: ['empty'] }, 'Hier geven wij geen oordeel'],
    [{ law: 'platform-google' }, 'Past binnen de voorwaarden'],
    [
      { law: 'platform-klaviyo', tinge: 'light', tingeKinds: ['own-add-on'] },
      'Past binnen de voorwaarden, met een licht tintje',
    ],
    [{ law: 'platform-google', review: true, reviewBecause: ['model-unsure'] }, 'Past misschien binnen de voorwaarden'],
    [{ law: 'platform-google', purpose: 'commercial' }, 'Past niet binnen de voorwaarden voor servicemail'],
    [
      { law: 'platform-google', purpose: 'commercial', tinge: 'light' },
      'Past niet binnen de voorwaarden voor servicemail',
    ],
    [
      { law: 'platform-google', purpose: 'commercial', review: true, reviewBecause: ['model-unsure'] },
      'Past waarschijnlijk niet binnen de voorwaarden voor servicemail',
    ],
    [{ law: 'platform-google', purpose: null, review: true, reviewBecause: ['empty'] }, 'Hier geven wij geen oordeel'],
  ] as const)('%j: %s', (change, name) => {
    expect(named(change)).toBe(name)
  })

  test('a strong tinge asks a person, but is no doubt about the purpose', () => {
    const strong = { tinge: 'strong', tingeKinds: ['discount'], review: true, reviewBecause: ['strong-tinge'] } as const
    expect(named(strong)).toBe('Servicemail met een sterk commercieel tintje')
  })

  test('a mail that must go out is named by its duty', () => {
    expect(named({}, 'recall')).toBe('Terugroepactie: een mail die moet')
  })

  test('is short in a row of countries', () => {
    expect(shortName(verdict({}), 'en')).toBe('service')
    expect(shortName(verdict({ tinge: 'light' }), 'en')).toBe('service, light tinge')
    expect(shortName(verdict({ purpose: 'commercial', tinge: 'light' }), 'en')).toBe('advertising')
    expect(shortName(verdict({ purpose: null }), 'en')).toBe('no verdict')
  })
})

describe('a purpose has one name', () => {
  test.each(LANGS)('every report calls it the same: %s', (lang) => {
    const { purposes } = namesIn(lang)
    for (const purpose of PURPOSES) {
      const report = { ...PARCEL, verdicts: PARCEL.verdicts.map((one) => ({ ...one, ...verdict({ purpose }) })) }
      const said = purposes[purpose].verdict
      for (const text of [
        reportText(report, { lang, columns: 200 }),
        reportHtml(report, lang),
        counselText(report, lang),
      ])
        expect(text).toContain(said)
      const other = { ...report, verdicts: [nl as Verdict, verdict({ law: 'DE', purpose, decision: 'pass' })] }
      expect(reportText(other, { lang, columns: 200 })).toContain(purposes[purpose].short)
    }
  })

  /** Every sentence for people, wherever it stands. */
  function* sentences(words: unknown): Generator<string> {
    if (typeof words === 'string') yield words
    else if (typeof words === 'function') yield String(words)
    else if (words !== null && typeof words === 'object')
      for (const value of Object.values(words)) yield* sentences(value)
  }
  const law = RULEBOOKS.flatMap((book) => [book.summary, ...listRows(book).map(({ row }) => row.explain)])
  const said = [...law, ...CASES.map(({ words }) => words)]
  const ELSEWHERE = {
    nl: [lawNl, mailNl, reportNl, ...said.map((one) => one.nl)],
    en: [lawEn, mailEn, reportEn, ...said.map((one) => one.en)],
  }
  /** Other words for the purposes that the catalogue names; what kind of sender, activity or opt-in there is, is no purpose. */
  const OTHER_NAMES = {
    nl: /(?<!niet-)commerciële (?!activiteit|afzender)|commercieel(?! tintje)|ideëel|ideële|charitatie(?!ve soft opt-in)|reclame-e-?mail|redactionele mail/i,
    en: /(?<!non-)\bcommercial\b(?! tinge| activity| sender)|ideological|charitable(?! soft opt-in)|promotional mail|editorial mail/i,
  }
  test.each(LANGS)('no sentence of the law, a case or a catalogue calls it otherwise: %s', (lang) => {
    const all = [...sentences(ELSEWHERE[lang])]
    expect(all.length).toBeGreaterThan(500)
    expect(all.filter((one) => OTHER_NAMES[lang].test(one))).toEqual([])
  })
})
