import { fold, MARK } from './mask.ts'
import { areNames, GREETING_WORDS, TITLE } from './salutation.ts'

const ADDRESS = /https?:\/\/\S+|www\.\S+|(?<![^\s@])[^\s@]{1,64}@[^\s@]{1,255}/g
const CURRENCY = '€|\\$|£|eur(?:os?)?\\b|usd\\b|gbp\\b|chf\\b|cad\\b|aud\\b'
const PERCENT = '\\d[\\d.,]*(?: ?[-–] ?\\d[\\d.,]*)? ?(?:%|procent\\b|percent\\b|prozent\\b|pour ?cent\\b)'
const AMOUNT = '\\d(?:[\\d.,]*\\d)?(?:[,.][-–])?'
/** A percentage, an amount of money, or a word that holds a digit. Each begins where no word goes on: one look per word. */
const NUMBER = new RegExp(
  `(?<![\\p{L}\\p{N}_])(?:(${PERCENT})|((?:${CURRENCY}) ?${AMOUNT}|${AMOUNT} ?(?:${CURRENCY}))|[\\p{L}_]*\\d(?:[\\p{L}\\p{N}_.,:/–-]*[\\p{L}\\p{N}_])?(?:[,.][-–])?)`,
  'giu',
)
/** Words that make an amount beside them part of the offer. */
const DISCOUNT =
  /korting|bespaar|voordeel|cadeau|rabatt|sparen?\b|gutschein|r[ée]duction|remise|[ée]conomis|discount|\boff\b|\bsave\b|saving|voucher/i
const NEAR = 24

const DATE =
  /\b(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|january|february|march|may|june|july|august|october|januar|jänner|februar|märz|mai|dezember|janvier|février|mars|avril|juin|juillet|août|septembre|octobre|novembre|décembre|(?:maan|dins|woens|donder|vrij|zater|zon)dag|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)\b/gi
/** A short day or month right before a number, and a short month right after one. */
const DAY_BEFORE =
  /(?<!\p{L})(?:ma|di|wo|do|vr|za|zo|mo|mi|fr|sa|so|mon|tue|wed|thu|fri|sat|sun|lun|mar|mer|jeu|ven|sam|dim)\.?,? $/iu
const MONTH_BEFORE = /(?<!\p{L})(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.? $/iu
const MONTH_AFTER =
  /^ (?:jan|feb|mrt|mar|apr|jun|jul|aug|sept?|okt|oct|nov|dec|dez|janv|févr|avr|juil|déc)\.?(?!\p{L})/iu
/** No short day or month with what follows it is longer. */
const SHORT = 8

const SALUTATION = new RegExp(`^(${GREETING_WORDS}) ([^,!:\\d%]{1,80})(?=[,!:]|$)`, 'iu')
const MOST_IN_NAME = 8

/** True when what follows a salutation is a name. */
function isName(words: readonly string[]): boolean {
  return words.length <= MOST_IN_NAME && areNames(words)
}

/** The names that a line greets, word by word and without titles; none when it greets nobody by a name. */
export function greetedNames(line: string): readonly string[] {
  const words = SALUTATION.exec(line)?.[2]?.trim().split(' ') ?? []
  return isName(words) ? words.filter((word) => /^\p{Lu}/u.test(word) && !TITLE.test(word)) : []
}

function greeted(line: string): string {
  return line.replace(SALUTATION, (whole, salutation: string, name: string) =>
    isName(name.trim().split(' ')) ? `${salutation} #` : whole,
  )
}

function numbered(text: string): string {
  const digit = text.search(/\d/)
  if (digit < 0) return text
  const from = twoWordsBefore(text, digit)
  const number = (whole: string, percent: string | undefined, amount: string | undefined, after: number) => {
    if (percent) return whole.replaceAll(' ', '')
    if (!amount) return '#'
    const at = from + after
    const around = `${text.slice(Math.max(0, at - NEAR), at)} ${text.slice(at + whole.length, at + whole.length + NEAR)}`
    return DISCOUNT.test(around) ? whole.replaceAll(' ', '') : '#'
  }
  return text.slice(0, from) + text.slice(from).replace(NUMBER, number)
}

/** Where the word before the word at a place begins: a currency may stand there. */
function twoWordsBefore(text: string, at: number): number {
  const space = text.lastIndexOf(' ', at)
  return space < 1 ? 0 : text.lastIndexOf(' ', space - 1) + 1
}

/** Takes short days and months away beside the numbers of a text, which are `#` already. */
function withoutShortDates(text: string): string {
  const pieces = text.split('#')
  for (const [at, piece] of pieces.entries()) {
    let rest = piece
    if (at > 0 && rest.startsWith(' ')) rest = rest.replace(MONTH_AFTER, '')
    if (at < pieces.length - 1 && rest.endsWith(' ')) rest = withoutTail(withoutTail(rest, DAY_BEFORE), MONTH_BEFORE)
    pieces[at] = rest
  }
  return pieces.join('#')
}

function withoutTail(text: string, tail: RegExp): string {
  const found = tail.exec(text.slice(-SHORT))
  return found ? text.slice(0, text.length - found[0].length) : text
}

/**
 * A masked text without what differs from one mail of a template to the next: the name behind a salutation, numbers,
 * amounts, dates, addresses, placeholders. Percentages stay, and amounts beside a word of discount: those are the offer.
 */
export function steady(masked: string): string {
  const addressed = masked.includes('@') || masked.includes('://') || masked.includes('www.')
  const text = numbered(greeted(addressed ? masked.replace(ADDRESS, '#') : masked)).replaceAll(MARK, '#')
  const dated = text.replace(DATE, '#')
  if (!dated.includes('#')) return dated
  return fold(
    withoutShortDates(dated)
      .replace(/(?:[€$£] ?)?#(?: ?#)*/g, '#')
      .replace(/ (?=[.,;:!?])/g, ''),
  )
}

/**
 * The shape of an address: host and path, without query and without what differs per mail: numbers, keys, placeholders.
 */
export function steadyLink(href: string): string {
  const bare = href.trim().replace(/[?#].*$/s, '')
  const address = /^(?:mailto|tel|sms):/i.exec(bare)?.[0]
  if (address)
    return `${address.toLowerCase()}${bare.includes('@') ? bare.slice(bare.lastIndexOf('@')).toLowerCase() : '#'}`
  return bare
    .slice(0, 500)
    .replace(/\{\{.*?\}\}|\{%.*?%\}|<%.*?%>|\*\|.*?\|\*|%%.*?%%|[$%]?\{.*?\}|\[\[.*?\]\]/gs, '#')
    .replace(/[\p{L}\p{N}%=]+/gu, (word) => (/\d/.test(word) || word.length > 24 ? '#' : word.toLowerCase()))
    .replace(/#(?:[-_.]?#)*/g, '#')
    .replace(/\/+$/, '')
}

/** The name of a picture or file without the numbers in it. */
export function steadyName(name: string): string {
  return name
    .toLowerCase()
    .replace(/[\p{L}]*\d[\p{L}\d]*/gu, '#')
    .replace(/#(?:[-_.]?#)*/g, '#')
}
