import { CONCEPTS } from '../purpose/acts/concepts.ts'
import { normalised } from '../purpose/acts/scan.ts'
import { pick } from './render.ts'
import type { Letter } from './robust/letter.ts'
import { BRANDS, NAMES, SPOKEN } from './robust/spoken.ts'

/** A change of a letter that leaves alone what the letter is for. The same letter gives the same change. */
export type Change = (letter: Letter) => Letter

/** What is not words: tags, character references, addresses and placeholders. */
const NO_WORDS =
  /(<(?:style|script|title)\b[\s\S]*?<\/(?:style|script|title)>|<!--[\s\S]*?-->|<[^>]*>|&[#\w]+;|(?:https?:\/\/|www\.)[^\s<>"]+|[^\s<>@]+@[^\s<>]+|\{\{.*?\}\}|\{%.*?%\}|\*\|.*?\|\*|%%.*?%%|\[\[.*?\]\]|\{\w+\})/
const PARAGRAPH = '\n\n'
const GREETING =
  /(?<=^|\n|>)\s*((?:Beste|Lieve|Geachte|Dag|Hallo|Hoi|Hey|Hi|Goede(?:morgen|middag|navond|ndag)|Dear|Hello|Good (?:morning|afternoon|evening|day)|Sehr geehrter?|Liebe[rs]?|Guten (?:Tag|Morgen|Abend)|Moin|Bonjour|Bonsoir|Ch[eè]re?)(?: ([^,!:<\n]{1,60}))?[,!:])/u

const inWords = (text: string, change: (words: string) => string): string =>
  text
    .split(NO_WORDS)
    .map((piece, at) => (at % 2 ? piece : change(piece)))
    .join('')

/** Changes the words of subject and body; tags, addresses and placeholders stay. */
function reword(letter: Letter, change: (words: string) => string): Letter {
  return { ...letter, subject: inWords(letter.subject, change), body: inWords(letter.body, change) }
}

const withBody = (letter: Letter, body: string): Letter => ({ ...letter, body })

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

const unknown = (word: string) => CONCEPTS.of(normalised(word)).length === 0

const isCapital = (word: string) => /^\p{Lu}\p{Ll}{2,}/u.test(word)

/** Puts other words for some words, wherever they stand as words. */
function substitute(letter: Letter, words: readonly string[], others: readonly string[]): Letter {
  const to = new Map(
    words.map((word, at) => [word, others[(pick(letter.id, others.length) + at) % others.length] ?? '']),
  )
  return reword(letter, (text) => text.replace(/\p{L}+/gu, (word) => to.get(word) ?? word))
}

/** Another person is greeted; the name changes wherever it stands. */
function names(letter: Letter): Letter {
  const greeted = GREETING.exec(letter.body)?.[2] ?? ''
  const words = greeted.match(/\p{L}+/gu) ?? []
  return substitute(
    letter,
    words.filter((word) => isCapital(word) && unknown(word)),
    NAMES,
  )
}

/** The words of a body, one line for each block. */
function linesOf({ html, body }: Letter): string[] {
  const text = html ? body.replace(/<(?:br|\/p|\/h\d|\/li|\/td|\/div)\b[^>]*>/g, '\n').replace(/<[^>]*>/g, ' ') : body
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
}

/** In German every noun has a capital; one that follows such a word somewhere is no brand. */
const DETERMINED =
  /(?<!\p{L})(?:der|die|das|den|dem|des|(?:k?ein|mein|dein|sein|unser|eur|ihr|jed|dies)(?:e[mnrs]?)?|zu[mr]|[ai]m|vom|beim|ins) (\p{Lu}\p{L}+)/giu

function nounsIn(text: string): ReadonlySet<string> {
  return new Set([...text.matchAll(DETERMINED)].map(([, noun]) => noun ?? ''))
}

/** Another brand: unknown words with a capital that stand in the last three lines, as a sender signs, and elsewhere. */
function brands(letter: Letter): Letter {
  const lines = linesOf(letter)
  const wordsIn = (some: readonly string[]): readonly string[] => some.join(' ').match(/\p{L}+/gu) ?? []
  const all = wordsIn([letter.subject, ...lines])
  const twice = new Set(all.filter((word, at) => all.indexOf(word) < at))
  const nouns = letter.language === 'de' ? nounsIn([letter.subject, ...lines].join(' ')) : new Set()
  const found = [...new Set(wordsIn(lines.slice(-3)))].filter(
    (word) => isCapital(word) && unknown(word) && twice.has(word) && !nouns.has(word),
  )
  return substitute(letter, found, BRANDS)
}

/** Other digits, as many; zero stays. */
function numbers(letter: Letter): Letter {
  const shift = 1 + pick(letter.id, 7)
  return reword(letter, (text) => text.replace(/[1-9]/g, (digit) => String(1 + ((Number(digit) - 1 + shift) % 9))))
}

/** Another salutation; one is added where there was none. */
function greetings(letter: Letter): Letter {
  const { greetings: all } = SPOKEN[letter.language]
  const other = all[pick(letter.id, all.length)] ?? ''
  if (GREETING.test(letter.body))
    return withBody(
      letter,
      letter.body.replace(GREETING, (whole, greeting: string) => whole.replace(greeting, other)),
    )
  return atTop(letter, [other])
}

const paragraphs = ({ html }: Letter, lines: readonly string[]) =>
  html ? lines.map((line) => `<p>${escaped(line)}</p>\n`).join('') : lines.map((line) => line + PARAGRAPH).join('')

/** Puts paragraphs before all that a letter says. */
function atTop(letter: Letter, lines: readonly string[]): Letter {
  const added = paragraphs(letter, lines)
  if (!letter.html) return withBody(letter, added + letter.body)
  const open = /<body\b[^>]*>/i.exec(letter.body)
  const at = open ? open.index + open[0].length : 0
  return withBody(letter, letter.body.slice(0, at) + added + letter.body.slice(at))
}

/** Puts HTML at the end of a body. */
export function appendHtml(body: string, added: string): string {
  const end = body.search(/<\/body>/i)
  return end < 0 ? body + added : body.slice(0, end) + added + body.slice(end)
}

/** Puts a paragraph at the end of what a letter says. */
export function withSentence(letter: Letter, sentence: string): Letter {
  if (letter.html) return withBody(letter, appendHtml(letter.body, `<p>${escaped(sentence)}</p>`))
  return withBody(letter, `${letter.body}\n\n${sentence}`)
}

/** The lines that stand under any mail, under this one. */
function footers(letter: Letter): Letter {
  const { footer } = SPOKEN[letter.language]
  if (!letter.html) return withBody(letter, `${letter.body}\n\n-- \n${footer.join('\n')}\n`)
  const small = `<p style="font-size:11px;color:#777777">${footer.map(escaped).join('<br>\n')}</p>`
  return withBody(letter, appendHtml(letter.body, small))
}

/** Breaks lines at a width, as mail programs do; in HTML a line break is only white space. */
function wraps(letter: Letter): Letter {
  const fold = (line: string) => line.replace(/(?=\S).{1,71}(?:\s|$)/gu, (part) => `${part.trimEnd()}\n`).trimEnd()
  if (!letter.html)
    return withBody(
      letter,
      letter.body
        .split('\n')
        .map((line) => (line.length > 72 ? fold(line) : line))
        .join('\n'),
    )
  let column = 0
  return withBody(
    letter,
    inWords(letter.body, (text) =>
      text.replace(/ /g, () => {
        column += 1
        return column % 6 === 0 ? '\r\n    ' : ' '
      }),
    ),
  )
}

/** Plain text in the dress of HTML; HTML in one dress more: tables, spans and classes around the same words. */
function dress(letter: Letter): Letter {
  const cell = (inner: string) =>
    `<table class="wrapper" width="600" align="center" cellpadding="0"><tr><td class="content" style="padding:0 24px;font-family:Arial,sans-serif;font-size:15px;line-height:1.5;color:#222222">${inner}</td></tr></table>`
  if (letter.html) {
    const whole = /^([\s\S]*<body\b[^>]*>)([\s\S]*)(<\/body>[\s\S]*)$/i.exec(letter.body)
    return withBody(letter, whole ? `${whole[1]}${cell(whole[2] ?? '')}${whole[3]}` : cell(letter.body))
  }
  const inner = letter.body
    .trim()
    .split(/\n\s*\n/)
    .map((paragraph) => `<p>${escaped(paragraph).replaceAll('\n', '<br>\n')}</p>`)
    .join('\n')
  return { ...letter, html: true, body: `<html><body>${cell(inner)}</body></html>` }
}

/** The letter as a colleague forwards it. */
function forwarded(letter: Letter): Letter {
  const { line, from, date, subject, to } = SPOKEN[letter.language].forward
  const head = [
    line,
    `${from}: Afdeling <info@example.org>`,
    `${date}: 12-03-2026 14:05`,
    `${subject}: ${letter.subject}`,
    `${to}: <x@example.org>`,
  ]
  const outer = { ...letter, subject: `Fwd: ${letter.subject}` }
  if (!letter.html) return withBody(outer, `${head.join('\n')}\n\n${letter.body}`)
  const block = `<div dir="ltr" class="gmail_attr">${head.map(escaped).join('<br>\n')}</div><br>\n`
  const open = /<body\b[^>]*>/i.exec(letter.body)
  const at = open ? open.index + open[0].length : 0
  return withBody(outer, letter.body.slice(0, at) + block + letter.body.slice(at))
}

/** The changes that may not turn a verdict, by name. */
export const CHANGES = {
  names,
  brands,
  numbers,
  greetings,
  footers,
  'subject in capitals': (letter) => ({ ...letter, subject: inWords(letter.subject, (text) => text.toUpperCase()) }),
  'all in capitals': (letter) => reword(letter, (text) => text.toUpperCase()),
  'accents left out': (letter) => reword(letter, (text) => text.normalize('NFD').replace(/\p{M}/gu, '')),
  'accents decomposed': (letter) => reword(letter, (text) => text.normalize('NFD')),
  'line wraps': wraps,
  'HTML dress': dress,
  'forwarded header': forwarded,
} as const satisfies Record<string, Change>
