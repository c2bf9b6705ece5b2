import { type Dice, type Lot, lot } from '../dice.ts'
import type { Country, Language } from '../row.ts'
import * as be from './be.ts'
import * as de from './de.ts'
import * as fr from './fr.ts'
import * as gb from './gb.ts'
import * as nl from './nl.ts'

/** Given names by the language that somebody speaks. */
const GIVEN: Readonly<Record<Language, readonly string[]>> = { nl: nl.given, fr: fr.given, de: de.given, en: gb.given }
/** Family names by the country where somebody lives. */
const FAMILY: Readonly<Record<Country, readonly string[]>> = {
  NL: nl.family,
  BE: be.family,
  DE: de.family,
  FR: fr.family,
  GB: gb.family,
}

/** How a name is put together: as it is, with the first letter of a second given name, or with the name of a partner behind it. */
const SHAPES: Lot<'plain' | 'second' | 'partner'> = lot([
  ['plain', 62],
  ['second', 20],
  ['partner', 18],
])

/** What somebody is called. */
export interface Name {
  readonly given: string
  readonly family: string
}

/** A name as it may be heard in a country; some hundred thousand differ, in each. */
export function nameIn(country: Country, language: Language, dice: Dice): Name {
  const given = dice.pick(GIVEN[language])
  const family = dice.pick(FAMILY[country])
  const shape = dice.draw(SHAPES)
  if (shape === 'second') return { given: `${given} ${dice.pick(GIVEN[language]).charAt(0)}.`, family }
  if (shape === 'partner') return { given, family: `${family}-${dice.pick(FAMILY[country])}` }
  return { given, family }
}
