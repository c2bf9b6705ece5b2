import { decodeAs } from './charset.ts'

/** What an RTF was made from: the HTML inside it, or its own words. */
export interface FromRtf {
  readonly html: string | null
  readonly text: string
}

/** State of one group `{…}`. */
interface Group {
  /** `skip`: not for readers; `tag`: HTML markup; `text`: words. */
  mode: 'skip' | 'tag' | 'text'
  /** Words that only RTF readers show (`\htmlrtf`). */
  rtfOnly: boolean
  /** Characters that stand in for a `\u` character. */
  fallback: number
}

const TOKEN = /\\([a-z]{1,32})(-?\d{1,10})? ?|\\'([0-9a-f]{2})|\\([^a-z'])|([{}])|[\r\n]+|([^\\{}\r\n]+)/gi
const HIDDEN =
  /^(fonttbl|colortbl|stylesheet|info|pict|object|header|footer|generator|themedata|listtable|xmlnstbl|mhtmltag)$/
const WORDS: Readonly<Record<string, string>> = {
  par: '\r\n',
  line: '\r\n',
  tab: '\t',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  bullet: '•',
  endash: '–',
  emdash: '—',
}
const DEEPEST = 200

/** Takes the HTML or the text out of the RTF in which Outlook keeps a mail (MS-OXRTFEX). */
export function readRtf(bytes: Uint8Array): FromRtf {
  const rtf = decodeAs(bytes, 'windows-1252') ?? ''
  const page = /\\ansicpg(\d{1,6})/.exec(rtf.slice(0, 2000))?.[1] ?? '1252'
  const out = new Writer(codePage(Number(page)))
  let group: Group = { mode: 'text', rtfOnly: false, fallback: 1 }
  const outer: Group[] = []
  let skip = 0
  for (const [, word, number, hex, symbol, brace, run] of rtf.matchAll(TOKEN)) {
    if (brace === '{') {
      if (outer.length < DEEPEST) outer.push({ ...group })
    } else if (brace === '}') group = outer.pop() ?? group
    else if (word !== undefined) {
      const value = number === undefined ? null : Number(number)
      if (word === 'u' && value !== null) {
        out.put(group, String.fromCharCode(value & 0xffff))
        skip = group.fallback
      } else control(group, word, value, out)
    } else if (hex !== undefined) {
      if (skip > 0) skip--
      else out.byte(group, Number.parseInt(hex, 16))
    } else if (symbol === '*') group.mode = 'skip'
    else if (symbol !== undefined)
      out.put(group, symbol === '~' ? '\u00a0' : symbol === '_' ? '-' : /[\\{}]/.test(symbol) ? symbol : '')
    else if (run !== undefined) {
      out.put(group, run.slice(skip))
      skip = Math.max(0, skip - run.length)
    }
  }
  const text = out.end()
  return /\\fromhtml1\b/.test(rtf.slice(0, 4000)) ? { html: text, text: '' } : { html: null, text }
}

function control(group: Group, word: string, value: number | null, out: Writer): void {
  if (word === 'htmltag') group.mode = 'tag'
  else if (word === 'htmlrtf') group.rtfOnly = value !== 0
  else if (word === 'uc' && value !== null) group.fallback = Math.min(Math.max(value, 0), 10)
  else if (HIDDEN.test(word)) group.mode = 'skip'
  else if (word in WORDS) out.put(group, WORDS[word] ?? '')
}

/** Collects what readers see; bytes of a code page are decoded in runs, so that two-byte letters stay whole. */
class Writer {
  readonly #charset: string
  readonly #parts: string[] = []
  #bytes: number[] = []

  constructor(charset: string) {
    this.#charset = charset
  }

  put(group: Group, words: string): void {
    if (words === '' || group.mode === 'skip' || (group.rtfOnly && group.mode !== 'tag')) return
    this.#flush()
    this.#parts.push(words)
  }

  byte(group: Group, byte: number): void {
    if (group.mode !== 'skip' && (!group.rtfOnly || group.mode === 'tag')) this.#bytes.push(byte)
  }

  end(): string {
    this.#flush()
    return this.#parts.join('')
  }

  #flush(): void {
    if (this.#bytes.length === 0) return
    const bytes = Uint8Array.from(this.#bytes)
    this.#bytes = []
    this.#parts.push(decodeAs(bytes, this.#charset) ?? decodeAs(bytes, 'windows-1252') ?? '')
  }
}

/** Name of the charset of a Windows code page. */
export function codePage(page: number): string {
  if (page === 65001) return 'utf-8'
  if (page === 1200) return 'utf-16le'
  if (page === 932) return 'shift_jis'
  if (page === 936) return 'gbk'
  if (page === 949) return 'euc-kr'
  if (page === 950) return 'big5'
  if (page === 20866) return 'koi8-r'
  if (page >= 28591 && page <= 28606) return `iso-8859-${page - 28590}`
  return page >= 1250 && page <= 1258 ? `windows-${page}` : 'windows-1252'
}
