import { listRows } from '../law/index.ts'
import { REVIEW_CODES } from '../law/review.ts'
import type { Bilingual, Cite, Rulebook } from '../law/rulebook.ts'
import type { FoundCode } from '../mail/draft.ts'
import { en as mailEn } from '../mail/words/en.ts'
import type { Lang } from './mail-json.ts'
import { isNoteworthy, reasonOf } from './story.ts'
import { foundSentence, lawWordsOf, reviewSentence } from './words.ts'

/** A rule of SARIF: a row of a rulebook with its citation, a finding in a mail, or a reason to ask a person. */
export interface SarifRule {
  readonly id: string
  readonly shortDescription: { readonly text: string }
  readonly fullDescription: { readonly text: string }
  readonly help: { readonly text: string; readonly markdown: string }
  readonly helpUri?: string
  readonly defaultConfiguration: { readonly level: 'note' | 'warning' | 'error' }
  readonly properties: {
    readonly tags: readonly string[]
    /** How often a finding by this rule is right; GitHub shows the surest first. */
    readonly precision: 'high' | 'medium' | 'low'
    readonly 'problem.severity': 'error' | 'warning' | 'recommendation'
  }
}

/** By how sure we are of the row itself. */
const PRECISION = { read: 'high', inferred: 'medium', remembered: 'low' } as const

/** All rules that a check under these rulebooks can name, in a fixed order. */
export function rulesOf(rulebooks: readonly Rulebook[], lang: Lang): SarifRule[] {
  const rows = rulebooks.flatMap((book) =>
    listRows(book).flatMap(({ kind, row }) => (kind === 'consequence' ? [] : [ofRow(row, book, lang)])),
  )
  const found = (Object.keys(mailEn.found) as FoundCode[])
    .filter(isNoteworthy)
    .map((code) => plainRule(`found/${code}`, foundSentence(code, lang), 'note', 'mail'))
  const review = REVIEW_CODES.map((code) => plainRule(`review/${code}`, reviewSentence(code, lang), 'error', 'review'))
  const seen = new Set<string>()
  return [...rows, ...found, ...review].filter(({ id }) => !seen.has(id) && seen.add(id))
}

function ofRow(
  row: { readonly id: string; readonly explain: Bilingual; readonly cite: Cite },
  book: Rulebook,
  lang: Lang,
): SarifRule {
  const { text, source, url, caution } = reasonOf(
    { row: row.id, explain: row.explain, segments: [], cite: row.cite },
    lang,
  )
  const help = [text, source, caution].filter(Boolean).join('\n\n')
  return {
    id: row.id,
    shortDescription: { text },
    fullDescription: {
      text: `${book.name[lang]} (${lawWordsOf(lang).bookKinds[book.kind]}, ${book.version}): ${text}`,
    },
    help: { text: url ? `${help}\n\n${url}` : help, markdown: url ? `${help}\n\n[${url}](${url})` : help },
    ...(/^https?:/.test(url) ? { helpUri: url } : {}),
    defaultConfiguration: { level: 'error' },
    properties: {
      tags: ['law', book.code, row.cite.weight],
      precision: PRECISION[row.cite.sure],
      'problem.severity': 'error',
    },
  }
}

function plainRule(id: string, text: string, level: 'note' | 'error', tag: string): SarifRule {
  return {
    id,
    shortDescription: { text },
    fullDescription: { text },
    help: { text, markdown: text },
    defaultConfiguration: { level },
    properties: {
      tags: [tag],
      precision: 'high',
      'problem.severity': level === 'error' ? 'warning' : 'recommendation',
    },
  }
}
