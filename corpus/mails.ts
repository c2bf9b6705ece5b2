import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ACTS, type ActId, PURPOSES, type Purpose } from '../purpose/acts/act.ts'
import type { Role } from '../purpose/mail/draft.ts'

/** One labelled line of a corpus mail. */
export interface Line {
  readonly role: Role
  readonly act: ActId
  readonly text: string
  /** Lines of one block stand together, without a blank line between. */
  readonly block: number
}

/** One labelled mail; see README.md for the words. */
export interface CorpusMail {
  readonly id: string
  readonly purpose: Purpose
  readonly tinge: 'none' | 'light' | 'strong'
  readonly lang: string
  readonly language: 'nl' | 'en' | 'de' | 'fr'
  readonly sector: string
  readonly form: string
  readonly hard: boolean
  readonly pair: string | null
  readonly lines: readonly Line[]
  readonly file: string
  /** 1-based line of the head in the file. */
  readonly at: number
}

/** A line or head that does not follow the format. */
export interface Fault {
  readonly file: string
  readonly at: number
  readonly what: string
}

const ROLES: Readonly<Record<string, Role>> = {
  s: 'subject',
  x: 'preheader',
  h: 'heading',
  p: 'paragraph',
  l: 'list-item',
  b: 'button',
  c: 'table-cell',
  a: 'image-alt',
  q: 'quote',
  f: 'footer',
  g: 'legal',
}

const isAct = (word: string): word is ActId => Object.hasOwn(ACTS, word)
const isPurpose = (word: string | undefined): word is Purpose => PURPOSES.some((one) => one === word)
const isTinge = (word: string | undefined): word is CorpusMail['tinge'] =>
  word === 'none' || word === 'light' || word === 'strong'
const isLanguage = (word: string): word is CorpusMail['language'] => ['nl', 'en', 'de', 'fr'].includes(word)

/**
 * Reads the mails of one file.
 * @returns the good mails, and a fault for each line or head that is not in the format; a mail with a bad head is left out.
 */
export function readMails(text: string, file: string): { mails: CorpusMail[]; faults: Fault[] } {
  const mails: CorpusMail[] = []
  const faults: Fault[] = []
  let current: (Omit<CorpusMail, 'lines'> & { lines: Line[] }) | null = null
  let block = 0
  for (const [index, raw] of text.split('\n').entries()) {
    const at = index + 1
    const line = raw.trim()
    if (line.startsWith('=== ')) {
      const head = readHead(line, file, at)
      if ('what' in head) faults.push(head)
      current = 'what' in head ? null : head
      if (current) mails.push(current)
      block = 0
    } else if (line === '') {
      block += 1
    } else if (current) {
      const read = readLine(line, block)
      if (typeof read === 'string') faults.push({ file, at, what: read })
      else current.lines.push(read)
    }
  }
  return { mails, faults }
}

function readHead(line: string, file: string, at: number): (Omit<CorpusMail, 'lines'> & { lines: Line[] }) | Fault {
  const [id = '', ...pairs] = line.slice(4).trim().split(/\s+/)
  const keys = new Map(pairs.map((pair) => [pair.slice(0, pair.indexOf(':')), pair.slice(pair.indexOf(':') + 1)]))
  const purpose = keys.get('purpose')
  const tinge = keys.get('tinge') ?? 'none'
  const lang = keys.get('lang') ?? ''
  const language = lang.slice(0, 2)
  if (!isPurpose(purpose)) return { file, at, what: `purpose '${purpose}' is not one of ${PURPOSES.join(', ')}` }
  if (!isTinge(tinge)) return { file, at, what: `tinge '${tinge}' is not none, light or strong` }
  if (!isLanguage(language)) return { file, at, what: `lang '${lang}' is not one of ours` }
  return {
    id,
    purpose,
    tinge,
    lang,
    language,
    sector: keys.get('sector') ?? '',
    form: keys.get('form') ?? '',
    hard: keys.get('hard') === 'yes',
    pair: keys.get('pair') ?? null,
    lines: [],
    file,
    at,
  }
}

function readLine(line: string, block: number): Line | string {
  const [code = '', act = '', ...rest] = line.split('|')
  const role = ROLES[code]
  if (!role) return `role '${code}' is not one of ${Object.keys(ROLES).join(' ')}`
  if (!isAct(act)) return `act '${act}' is not in the list of acts`
  if (rest.length !== 1 || !rest[0]?.trim()) return 'a line is role|act|text, and the text holds no |'
  return { role, act, text: rest[0].trim(), block }
}

/** Reads the whole corpus, files in name order. Throws when the folder is missing. */
export function readCorpus(folder: string): { mails: CorpusMail[]; faults: Fault[] } {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.mails'))
    .sort()
  const all = files.map((name) => readMails(readFileSync(join(folder, name), 'utf8'), name))
  return { mails: all.flatMap((one) => one.mails), faults: all.flatMap((one) => one.faults) }
}
