import { createContext, useContext } from 'react'
import type { Role } from '../client.ts'
import { en } from './en.ts'
import { nl } from './nl.ts'

/** The languages of the interface. */
export type Lang = 'nl' | 'en'

/** The sentences that every page needs: the frame, and the parts. Those of one page stand in its own `words/`. */
export type Words = typeof nl

const CATALOGUES: Readonly<Record<Lang, Words>> = { nl, en }

/** The language of the page, for everything that stands in it. */
export const LangContext = createContext<Lang>('nl')

/** The language of the page. */
export const useLang = (): Lang => useContext(LangContext)

/** The sentences of the frame and the parts, in the language of the page. */
export const useFrameWords = (): Words => CATALOGUES[useLang()]

/** The sentences of one page in the language of the page: `useSay({ nl, en })`. */
export function useSay<W>(catalogues: Readonly<Record<Lang, W>>): W {
  return catalogues[useLang()]
}

/** Puts values into the `{places}` of a sentence; a place without a value stays as it is. */
export function fill(sentence: string, values: Readonly<Record<string, string | number>>): string {
  return sentence.replace(/\{(\w+)\}/g, (whole, key: string) => String(values[key] ?? whole))
}

/** The names of roles, in a sentence: "marketeer en jurist". */
export function useRoleNames(): (roles: readonly Role[]) => string {
  const names = useFrameWords().roles
  const lang = useLang()
  return (roles) =>
    list(
      roles.map((role) => names[role]),
      lang,
    )
}

/** The name of a user, or what stands for it once the account is gone. */
export function useNameOf(): (name: string | null | undefined) => string {
  const { former } = useFrameWords()
  return (name) => name ?? former
}

/** A sentence as it begins a line. */
export function capital(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1)
}

/** "a, b en c" in the language of the page. */
export function list(items: readonly string[], lang: Lang): string {
  return new Intl.ListFormat(lang, { style: 'long', type: 'conjunction' }).format(items)
}

/** The parts of such a list, for who makes more of its items than text: `element` is an item, `literal` stands between. */
export function listParts(items: readonly string[], lang: Lang) {
  return new Intl.ListFormat(lang, { style: 'long', type: 'conjunction' }).formatToParts(items)
}

/** A share from 0 to 1 as a whole percentage. */
export function percent(share: number, lang: Lang): string {
  return new Intl.NumberFormat(lang, { style: 'percent', maximumFractionDigits: 0 }).format(share)
}

/** The zone in which days and moments are shown; that of the browser while there is none. */
let zone: string | undefined

/**
 * Says in which zone days and moments are shown from now on: that of the organisation for who is signed in, that of the
 * browser (undefined) for anyone else, and where the browser does not know the other.
 */
export function countDaysIn(timeZone: string | undefined): void {
  try {
    zone = new Intl.DateTimeFormat('en', { timeZone }).resolvedOptions().timeZone
  } catch {
    zone = undefined
  }
}

/** The zone of the browser. */
export const ownZone = (): string => new Intl.DateTimeFormat().resolvedOptions().timeZone

function dated(iso: string, lang: Lang, how: Intl.DateTimeFormatOptions): string {
  // A day without a time is the same day in every zone.
  const timeZone = iso.length === 'YYYY-MM-DD'.length ? 'UTC' : zone
  return new Intl.DateTimeFormat(lang === 'nl' ? 'nl-NL' : 'en-GB', { ...how, timeZone }).format(new Date(iso))
}

/** A moment as "3 mei 2026 om 14:05". */
export function moment(iso: string, lang: Lang): string {
  return dated(iso, lang, { dateStyle: 'long', timeStyle: 'short' })
}

/** A day as "3 mei 2026". */
export function day(iso: string, lang: Lang): string {
  return dated(iso, lang, { dateStyle: 'long' })
}

/** A day as it stands in a column: "3 mei 2026", "6 nov 2025". */
export function shortDay(iso: string, lang: Lang): string {
  return dated(iso, lang, { dateStyle: 'medium' })
}

/** A moment as it stands in a column: "28 nov 2026, 19:11". */
export function shortMoment(iso: string, lang: Lang): string {
  return dated(iso, lang, { dateStyle: 'medium', timeStyle: 'short' })
}

/** A time of today, to the second: "14:05:09". */
export function clock(time: Date, lang: Lang): string {
  return dated(time.toISOString(), lang, { timeStyle: 'medium' })
}

/** A moment as a field for one has it: "2026-11-28T19:11". */
export function fieldOf(iso: string): string {
  const how = { timeZone: zone, dateStyle: 'short', timeStyle: 'short' } as const
  return new Intl.DateTimeFormat('sv-SE', how).format(new Date(iso)).replace(' ', 'T')
}

/** The moment that somebody put in a field. */
export function atField(field: string): string {
  const asUtc = Date.parse(`${field}Z`)
  const ahead = (at: number) => Date.parse(`${fieldOf(new Date(at).toISOString())}Z`) - at
  return new Date(asUtc - ahead(asUtc - ahead(asUtc))).toISOString()
}

/** The day it is: "2026-11-28". */
export const today = (): string => fieldOf(new Date().toISOString()).slice(0, 'YYYY-MM-DD'.length)

/** A whole number as people read it: "1.004.233". */
export function count(value: number, lang: Lang): string {
  return new Intl.NumberFormat(lang === 'nl' ? 'nl-NL' : 'en-GB').format(value)
}

/** An amount in minor units as people read it: "€ 1.234,56"; without a currency as a bare number. */
export function amount(value: { readonly minor: number; readonly currency: string | null }, lang: Lang): string {
  const { minor, currency } = value
  const locale = lang === 'nl' ? 'nl-NL' : 'en-GB'
  if (currency === null) return new Intl.NumberFormat(locale, { minimumFractionDigits: 2 }).format(minor / 100)
  const format = new Intl.NumberFormat(locale, { style: 'currency', currency })
  return format.format(minor / 10 ** (format.resolvedOptions().maximumFractionDigits ?? 2))
}

/** The name of a country by its code (ISO 3166-1): "Nederland". */
export function country(code: string, lang: Lang): string {
  return new Intl.DisplayNames(lang, { type: 'region', fallback: 'code' }).of(code) ?? code
}

/** The name of a language by its code (ISO 639-1): "Nederlands". */
export function languageName(code: string, lang: Lang): string {
  return new Intl.DisplayNames(lang, { type: 'language', fallback: 'code' }).of(code) ?? code
}
