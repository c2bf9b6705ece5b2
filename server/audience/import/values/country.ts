import { fail, ok, type Result } from '@waarom/purpose/problem.ts'
import countries from 'i18n-iso-countries/index.js'
import de from 'i18n-iso-countries/langs/de.json' with { type: 'json' }
import en from 'i18n-iso-countries/langs/en.json' with { type: 'json' }
import fr from 'i18n-iso-countries/langs/fr.json' with { type: 'json' }
import nl from 'i18n-iso-countries/langs/nl.json' with { type: 'json' }
import { valueProblems } from '../problems.ts'
import { plain } from './text.ts'

/** What people write and no list of countries has. Parts of the United Kingdom are GB in ISO 3166-1. */
const ALSO: Readonly<Record<string, string>> = {
  holland: 'NL',
  engeland: 'GB',
  england: 'GB',
  angleterre: 'GB',
  schotland: 'GB',
  scotland: 'GB',
  schottland: 'GB',
  wales: 'GB',
  'noord ierland': 'GB',
  'northern ireland': 'GB',
  uk: 'GB',
  vk: 'GB',
  el: 'GR',
  amerika: 'US',
  'verenigde staten': 'US',
  vs: 'US',
  ivoorkust: 'CI',
}

/** Every name in the four languages, as it is looked up. */
const NAMES: ReadonlyMap<string, string> = new Map([
  ...[nl, en, de, fr].flatMap(({ countries: named }) =>
    Object.entries(named as Readonly<Record<string, string | readonly string[]>>).flatMap(([code, names]) =>
      (typeof names === 'string' ? [names] : names).map((name): [string, string] => [plain(name), code]),
    ),
  ),
  ...Object.entries(ALSO),
])

const CODES: ReadonlySet<string> = new Set(Object.keys(countries.getAlpha2Codes()))

/** Reads a country to its code of ISO 3166-1 alpha-2, from any of its codes or its name in one of four languages. */
export function readCountry(text: string): Result<string> {
  const code = text.toUpperCase()
  const found =
    (CODES.has(code) ? code : undefined) ??
    NAMES.get(plain(text)) ??
    countries.alpha3ToAlpha2(code) ??
    (/^\d{3}$/.test(code) ? countries.numericToAlpha2(code) : undefined)
  return found ? ok(found) : fail(valueProblems.make('no-country'))
}
