import { count, fill, type Lang } from '../../../words/index.ts'

/** A sentence about a number of things, in its own words for one. */
export function counted(
  words: { readonly one: string; readonly many: string },
  value: number,
  lang: Lang,
  values: Readonly<Record<string, string>> = {},
): string {
  return fill(value === 1 ? words.one : words.many, { count: count(value, lang), ...values })
}

/** A share from 0 to 1 as a percentage that never says nobody or everybody where that is not so. */
export function shareOf(part: number, whole: number, lang: Lang): string {
  const share = whole === 0 ? 0 : part / whole
  const locale = lang === 'nl' ? 'nl-NL' : 'en-GB'
  const as = (value: number) => new Intl.NumberFormat(locale, { style: 'percent' }).format(value)
  if (share > 0 && share < 0.01) return `< ${as(0.01)}`
  return share < 1 && share > 0.99 ? `> ${as(0.99)}` : as(share)
}

/** A number as it fits a small box: "7.364", "412K", "1,2 mln.". */
export function short(value: number, lang: Lang): string {
  if (value < 10_000) return count(value, lang)
  const locale = lang === 'nl' ? 'nl-NL' : 'en-GB'
  return new Intl.NumberFormat(locale, { notation: 'compact', maximumSignificantDigits: 3 }).format(value)
}
