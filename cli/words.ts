import type { Problem } from '@waarom/purpose/problem.ts'
import type { Lang } from '@waarom/purpose/report/mail-json.ts'
import { fill, type ProblemSentences, problemWords } from '@waarom/purpose/report/problem-words.ts'
import { en } from './words/en.ts'
import { nl } from './words/nl.ts'

/** Every sentence of the command, in one language. */
export interface CliWords {
  readonly problems: Readonly<Record<string, ProblemSentences>>
  readonly error: string
  readonly near: (guess: string) => string
  /** What a field of a file must be; `choice` is followed by the words to choose from. */
  readonly expected: Readonly<
    Record<
      | 'text'
      | 'filled-text'
      | 'list'
      | 'filled-list'
      | 'object'
      | 'share'
      | 'seconds'
      | 'address'
      | 'day'
      | 'choice'
      | 'or'
      | 'other',
      string
    >
  >
  readonly about: string
  readonly check: string
  readonly decide: string
  readonly law: string
  readonly ledgerAbout: string
  readonly usersAbout: string
  readonly usersLink: string
  readonly importAbout: string
  readonly demoAbout: string
  readonly importFile: string
  readonly importExamples: string
  readonly importExits: string
  /** What to do at the terminal about a problem of the server, by its code: with which option one says what the page asks. */
  readonly importFix: Readonly<
    Record<
      | 'import/no-brand'
      | 'import/no-stream'
      | 'import/no-retention-rule'
      | 'import/no-legal-sender'
      | 'import/no-mail'
      | 'import/no-sent-moment'
      | 'import/sent-in-future',
      string
    >
  >
  readonly demoExamples: string
  readonly ledgerVerify: string
  readonly backupAbout: string
  readonly restoreAbout: string
  readonly serve: string
  readonly work: string
  readonly paths: string
  readonly path: string
  readonly lawCode: string
  readonly backupFile: string
  readonly option: Readonly<
    Record<
      | 'law'
      | 'stream'
      | 'context'
      | 'as'
      | 'format'
      | 'failOn'
      | 'lang'
      | 'reading'
      | 'secondReader'
      | 'decideLaw'
      | 'who'
      | 'reason'
      | 'until'
      | 'verdict'
      | 'segment'
      | 'act'
      | 'importAs'
      | 'source'
      | 'brand'
      | 'streamName'
      | 'consent'
      | 'wording'
      | 'reach'
      | 'listMadeAt'
      | 'everybody'
      | 'legalSender'
      | 'mail'
      | 'mailName'
      | 'sentAt'
      | 'mapping'
      | 'answer'
      | 'told'
      | 'legalBasis'
      | 'purpose'
      | 'retention'
      | 'at'
      | 'evidence'
      | 'noProvenance'
      | 'dryRun'
      | 'people'
      | 'seed'
      | 'help'
      | 'version',
      string
    >
  >
  readonly helpTitles: Readonly<
    Record<'usage' | 'arguments' | 'options' | 'commands' | 'someOptions' | 'aCommand', string>
  >
  readonly examples: string
  readonly checkExamples: string
  readonly decideExamples: string
  readonly lawExamples: string
  readonly ledgerExamples: string
  readonly ledgerExits: string
  readonly backupExamples: string
  readonly backupExits: string
  readonly restoreExamples: string
  readonly restoreExits: string
  readonly exits: string
  readonly summary: (counts: Readonly<Record<'all' | 'pass' | 'warn' | 'hold' | 'unread', number>>) => string
  readonly progress: string
  readonly signed: (what: {
    readonly path: string
    readonly law: string
    readonly until: string
    readonly file: string
  }) => string
  /** What was found in the ledger; numbers as the language writes them. */
  readonly ledger: {
    readonly whole: (count: number, written: string) => string
    readonly keep: (hash: string) => string
    readonly upTo: (number: string) => string
  }
  /** What an import found and did; numbers as the language writes them. */
  readonly imported: {
    readonly progress: string
    readonly recognised: (source: string, file: string) => string
    readonly unknown: string
    /** Which mail of ours the rows say was sent. */
    readonly sentMail: (mail: string) => string
    readonly taken: (columns: string) => string
    /** Stands over the columns that are not taken, each with its reason. */
    readonly dropped: string
    readonly open: string
    readonly would: (rows: string) => string
    readonly did: (rows: string) => string
    readonly heads: readonly string[]
    readonly nouns: Readonly<
      Record<
        | 'contacts'
        | 'addresses'
        | 'orders'
        | 'events'
        | 'contracts'
        | 'consents'
        | 'softOptIns'
        | 'suppressions'
        | 'deliveries',
        string
      >
    >
    readonly merged: (count: string) => string
    readonly staySuppressed: (count: string) => string
    readonly withoutProvenance: (count: string) => string
    readonly leftOut: (count: string, column: string, what: string) => string
    readonly rejected: (count: string) => string
    readonly file: (name: string) => string
  }
  readonly demo: {
    readonly progress: string
    readonly made: (contacts: string) => string
    readonly there: (contacts: string) => string
  }
  /** A bar for a share of something. */
  readonly share: string
  /** What was put in a backup, and what is not in it; numbers as the language writes them. */
  readonly backup: {
    readonly done: (rows: string, tables: string, file: string) => string
    readonly keys: string
  }
  /** What was restored, and what it does not do by itself. */
  readonly restore: {
    readonly done: (rows: string, tables: string, when: string) => string
    readonly held: string
  }
  readonly table: Readonly<
    Record<'law' | 'place' | 'tinge' | 'rows' | 'tolerated' | 'not-tolerated' | 'aliases' | 'more', string>
  >
  readonly book: Readonly<Record<'purposes' | 'consequences' | 'duties', string>>
  readonly doubtCount: (doubtful: number, all: number) => string
}

/** The numbers that are not nothing, each with what it counts. */
export function counted(counts: readonly (readonly [count: number, what: string])[]): string {
  return counts
    .filter(([count]) => count > 0)
    .map(([count, what]) => `${count} ${what}`)
    .join(' · ')
}

/** The sentences of a language. */
export function wordsOf(lang: Lang): CliWords {
  return lang === 'nl' ? nl : en
}

/** The sentences of any problem: the command's own, or one of a mail. */
export function sentences(problem: Problem, lang: Lang): ProblemSentences {
  const own = wordsOf(lang).problems[problem.code]
  if (!own) return problemWords(problem, lang)
  const { near, expected } = problem.facts
  const facts = {
    ...problem.facts,
    ...(near ? { near: wordsOf(lang).near(String(near)) } : {}),
    ...(expected ? { expected: expectedWords(String(expected), wordsOf(lang).expected) } : {}),
  }
  const said = (sentence: string) => fill(sentence, facts, lang).trim()
  return { what: said(own.what), why: said(own.why), fix: said(own.fix) }
}

/** What a field must be: each key in words, `choice:` followed by its choices as they are. */
function expectedWords(keys: string, words: CliWords['expected']): string {
  const known = (key: string): key is keyof typeof words => Object.hasOwn(words, key)
  return keys
    .split('|')
    .map((one) => {
      const [key = '', ...choices] = one.split(':')
      return [known(key) ? words[key] : words.other, choices.join(':')].filter(Boolean).join(' ')
    })
    .join(` ${words.or} `)
}
