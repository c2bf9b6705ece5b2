/** Codes of regions that ISO 3166-1 reserves and gives to no country, which platforms have a name for all the same. */
const RESERVED: ReadonlySet<string> = new Set(['AC', 'CP', 'CQ', 'DG', 'EA', 'EU', 'EZ', 'IC', 'TA', 'UN'])
/** Codes for private use that platforms have a name for. `XK` is one too, and stays: everybody writes Kosovo so. */
const PRIVATE: ReadonlySet<string> = new Set(['QO', 'XA', 'XB', 'ZZ'])

/** Codes that ISO 639-1 has taken back, and what the language is called since. Platforms have a name for them all the same. */
const FORMER: ReadonlyMap<string, string> = new Map([
  ['in', 'id'],
  ['iw', 'he'],
  ['ji', 'yi'],
  ['jw', 'jv'],
  ['mo', 'ro'],
])

const LANGUAGES = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' })
const REGIONS = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })
const CURRENCIES: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'))

/** Whether a text is the code of a country, ISO 3166-1 alpha-2, as an import brings it. */
export function isCountry(code: string): boolean {
  if (!/^[A-Z]{2}$/.test(code) || RESERVED.has(code) || PRIVATE.has(code)) return false
  return REGIONS.of(code) !== undefined && regionOf(code) === code
}

/** The code of the country that somebody means with another: of `UK` and `gb` it is `GB`. Null where there is none. */
export function countryMeant(code: string): string | null {
  const region = /^[A-Za-z]{2}$/.test(code) ? regionOf(code) : null
  return region !== null && isCountry(region) ? region : null
}

/** Whether a text is the code of a currency that people pay with now, ISO 4217. */
export function isCurrency(code: string): boolean {
  return CURRENCIES.has(code)
}

/** The code of the currency that somebody means with another; null where there is none. */
export function currencyMeant(code: string): string | null {
  const capitals = code.toUpperCase()
  return isCurrency(capitals) ? capitals : null
}

/** Whether a text is the code of a language, ISO 639-1, as an import brings it. */
export function isLanguage(code: string): boolean {
  return /^[a-z]{2}$/.test(code) && !FORMER.has(code) && LANGUAGES.of(code) !== undefined
}

/** The code of the language that somebody means with another: of `NL` and `nl-BE` it is `nl`. Null where there is none. */
export function languageMeant(code: string): string | null {
  const [own = ''] = /^[a-z]{2}(?=$|[-_][a-z]{2,4}$)/.exec(code.toLowerCase()) ?? []
  const now = FORMER.get(own) ?? own
  return isLanguage(now) ? now : null
}

/** What a code of two letters is called since: what was `UK` or `AN` has another. */
function regionOf(code: string): string | null {
  return new Intl.Locale(`und-${code}`).region ?? null
}
