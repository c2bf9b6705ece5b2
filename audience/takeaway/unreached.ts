import { sayLaw, sayReason } from '../places/say.ts'
import type { Taken, TakenUnreached } from './taken.ts'
import { en } from './words/en.ts'
import { nl } from './words/nl.ts'

const WORDS = { nl, en } as const

/** The headings over whom a mail does not reach: people read them, no tool, so they are the same whatever the tool. */
export function unreachedHeadings(lang: 'nl' | 'en'): readonly string[] {
  return WORDS[lang].unreachedHeadings
}

/** Whom a mail does not reach that a law orders, a row each, in the language of who writes to them. */
export function unreachedRows(
  { mail, hash }: Taken,
  people: readonly TakenUnreached[],
  lang: 'nl' | 'en',
): readonly (readonly string[])[] {
  return people.map(({ name, externalId, street, postcode, town, country, reason, law, isOwn }) => {
    const said = sayLaw(law, lang)
    const by = isOwn ? said : WORDS[lang].strictest.replace('{law}', () => said)
    return [name, externalId, street, postcode, town, country, sayReason(reason, lang).name, by, mail, hash]
  })
}
