import { listRows } from '@waarom/purpose/law/index.ts'
import type { Rulebook } from '@waarom/purpose/law/rulebook.ts'
import { RULEBOOKS } from '@waarom/purpose/law/rulebooks/index.ts'
import type { Lang } from '@waarom/purpose/report/mail-json.ts'
import { reasonOf } from '@waarom/purpose/report/story.ts'
import { PLAIN, type Style } from '@waarom/purpose/report/style.ts'
import { widthOf, wrap, wrapAround } from '@waarom/purpose/report/width.ts'
import { lawWordsOf } from '@waarom/purpose/report/words.ts'
import { styleFor } from '../output/pretty.ts'
import { measureOf, type Terminal } from '../terminal.ts'
import { wordsOf } from '../words.ts'

/** Shows rulebooks with their citations and marks of doubt, one under the other, or the table of all when none is asked. */
export async function lawCommand(books: readonly Rulebook[], lang: Lang, terminal: Terminal): Promise<void> {
  const style = styleFor(terminal.out, terminal.env) ?? PLAIN
  const columns = measureOf(terminal.out)
  const asked = books.flatMap((book, at) => [...(at > 0 ? ['', ''] : []), ...bookLines(book, lang, columns, style)])
  const lines = books.length > 0 ? asked : tableLines(lang, style)
  await terminal.out.write(`${lines.map((line) => line.trimEnd()).join('\n')}\n`)
}

function tableLines(lang: Lang, style: Style): string[] {
  const { table } = wordsOf(lang)
  const head = [table.law, table.place, table.tinge, table.rows]
  const rows = RULEBOOKS.map((book) => [
    book.code,
    book.name[lang],
    book.toleratesTinge ? table.tolerated : table['not-tolerated'],
    String(listRows(book).length),
  ])
  const widths = head.map((_, at) => Math.max(...[head, ...rows].map((cells) => widthOf(cells[at] ?? ''))))
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, at) => (at === cells.length - 1 ? cell.padStart(widths[at] ?? 0) : cell.padEnd(widths[at] ?? 0)))
      .join('  ')
  return [
    style.strong(line(head)),
    style.quiet('─'.repeat(widthOf(line(head)))),
    ...rows.map(line),
    '',
    style.quiet(table.aliases),
    style.quiet(table.more),
  ]
}

function bookLines(book: Rulebook, lang: Lang, columns: number, style: Style): string[] {
  const words = wordsOf(lang)
  const rows = listRows(book)
  const doubtful = rows.filter(({ row }) => row.cite.sure !== 'read').length
  const section = (kind: (typeof rows)[number]['kind'], title: string) => {
    const own = rows.filter((one) => one.kind === kind)
    return own.length === 0
      ? []
      : ['', style.strong(title), ...own.flatMap(({ row }) => ['', ...rowLines(row, lang, columns, style)])]
  }
  return [
    style.strong(`${book.name[lang]} (${book.code})`),
    style.quiet(`${lawWordsOf(lang).bookKinds[book.kind]} · ${book.version}`),
    '',
    ...wrap(book.summary[lang], columns),
    '',
    ...wrap(words.doubtCount(doubtful, rows.length), columns),
    ...section('purpose', words.book.purposes),
    ...section('consequence', words.book.consequences),
    ...section('duty', words.book.duties),
  ]
}

function rowLines(
  row: ReturnType<typeof listRows>[number]['row'],
  lang: Lang,
  columns: number,
  style: Style,
): string[] {
  const { text, source, url, caution } = reasonOf(
    { row: row.id, explain: row.explain, segments: [], cite: row.cite },
    lang,
  )
  const set = (said: string, dress: (text: string) => string) =>
    wrapAround(said, columns - 2).map((line) => `  ${dress(line)}`)
  return [
    `${caution ? '? ' : '  '}${style.strong(row.id)}`,
    ...set(text, (same) => same),
    ...set(source, (said) => style.quiet(style.link(said, url))),
    ...(url && !style.links ? set(url, style.quiet) : []),
    ...(caution ? set(caution, style.warn) : []),
  ]
}
