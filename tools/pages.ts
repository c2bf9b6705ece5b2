import { MAIL_KINDS } from '../audience/suppression/mail-kind.ts'
import { SUPPRESSION_TYPES } from '../audience/suppression/suppression.ts'
import { cell, SUPPRESSION_TABLE } from '../audience/suppression/table.ts'
import { en as suppressionEn } from '../audience/suppression/words/en.ts'
import { problems as cliProblems } from '../cli/problems.ts'
import { en as cliEn } from '../cli/words/en.ts'
import { ACT_IDS, ACTS } from '../purpose/acts/act.ts'
import { SPEECH_ACTS } from '../purpose/acts/acts.gen.ts'
import { houseProblems } from '../purpose/law/house.ts'
import { listRows, RULEBOOKS } from '../purpose/law/index.ts'
import type { Cite } from '../purpose/law/rulebook.ts'
import { sourceName } from '../purpose/law/rulebooks/cite.ts'
import { en as lawEn } from '../purpose/law/words/en.ts'
import { problems as mailProblems } from '../purpose/mail/problems.ts'
import { en as mailEn } from '../purpose/mail/words/en.ts'
import { problems as secondProblems } from '../purpose/report/second/problems.ts'
import { en as secondEn } from '../purpose/report/second/words/en.ts'
import { EVERY_PROBLEM, EVERY_WORD } from '../server/words/every-word.ts'

interface Page {
  readonly path: string
  readonly text: string
}

const NOTE = '<!-- Written by tools/gen.ts; do not edit. -->'
const page = (path: string, lines: readonly string[]): Page => ({ path, text: `${[NOTE, ...lines].join('\n')}\n` })

/** docs/reference/acts.md: every speech act with its meaning, look-alikes and counter-examples. */
export function actsPage(): Page {
  const lines = ACT_IDS.flatMap((id) => {
    const act = SPEECH_ACTS.find((one) => one.id === id)
    if (!act) return [`## ${id}`, '', `Family: ${ACTS[id]}.`, '']
    return [
      `## ${id}`,
      '',
      `Family: ${ACTS[id]}. *A segment that ${act.does.en}.* ${act.meaning.en}`,
      '',
      ...act.lookAlikes.map((one) => `- Not \`${one.act}\`: ${one.tell.en}`),
      ...act.counterExamples.map((one) => `- “${one.text}” is \`${one.act}\`.`),
      '',
    ]
  })
  return page('docs/reference/acts.md', [
    '# Speech acts',
    '',
    `The closed list of ${ACT_IDS.length} acts a segment can be.`,
    '',
    ...lines,
  ])
}

const SURE = { read: 'read in the source', inferred: 'inferred', remembered: 'remembered, to be checked' } as const

/** A source in one line of a page: a link, its weight, and how sure we are of it. */
export function citeLine(cite: Cite): string {
  const read = cite.read ? `, read ${cite.read}` : ''
  return `[${sourceName(cite, ', ')}](${cite.url}) — ${cite.weight}, ${SURE[cite.sure]}${read}`
}

/** docs/reference/law.md: every rulebook, row by row, with its citation. */
export function lawPage(): Page {
  const lines = Object.values(RULEBOOKS).flatMap((book) => [
    `## ${book.name.en} (\`${book.code}\`, ${book.version}${book.kind === 'terms' ? ', terms of a platform, not law' : ''})`,
    '',
    book.summary.en,
    '',
    ...listRows(book).flatMap(({ kind, row }) => [
      `- **${row.id}** (${kind}) ${row.explain.en}`,
      `  ${citeLine(row.cite)}`,
    ]),
    '',
  ])
  return page('docs/reference/law.md', [
    '# Rulebooks',
    '',
    'Each row with its source, the weight of the source and how sure we are. Not legal advice.',
    '',
    ...lines,
  ])
}

/** docs/reference/suppressions.md: which refusal stops which mail, as one table, then row by row with its citation. */
export function suppressionsPage(): Page {
  const { types, kinds, effects, reaches } = suppressionEn
  const grid = SUPPRESSION_TYPES.map((type) => {
    const cells = MAIL_KINDS.map((kind) => cell(type, kind)).map(({ effect, least }) =>
      least ? `${effects[effect]} (${reaches[least]})` : effects[effect],
    )
    return `| ${[types[type], ...cells].join(' | ')} |`
  })
  const rows = SUPPRESSION_TYPES.flatMap((type) => [
    `## ${types[type].charAt(0).toUpperCase()}${types[type].slice(1)} (\`${type}\`)`,
    '',
    ...SUPPRESSION_TABLE.filter((row) => row.type === type).flatMap((row) => [
      `- **${row.id}** (${row.mail.map((kind) => `\`${kind}\``).join(', ')}: ${effects[row.effect]}) ${row.explain.en}`,
      `  ${citeLine(row.cite)}`,
    ]),
    '',
  ])
  return page('docs/reference/suppressions.md', [
    '# Which refusal stops which mail',
    '',
    'Refusals are kept by address, for a stream, a brand or the whole organisation. In brackets: how far a refusal reaches at least, however narrowly it was recorded; as recorded where nothing stands. Of several refusals the strictest counts. Each row with its source, the weight of the source and how sure we are. Not legal advice.',
    '',
    `| refusal | ${MAIL_KINDS.map((kind) => kinds[kind]).join(' | ')} |`,
    `|${' --- |'.repeat(MAIL_KINDS.length + 1)}`,
    ...grid,
    '',
    ...rows,
  ])
}

/** docs/reference/problems.md: every problem code with its sentences. */
export function problemsPage(): Page {
  const sentences = {
    ...mailEn.problems,
    ...lawEn.problems,
    ...cliEn.problems,
    ...secondEn.problems,
    ...EVERY_WORD.en,
  }
  const codes = [mailProblems, houseProblems, cliProblems, secondProblems, ...EVERY_PROBLEM]
    .flatMap((one) => one.codes)
    .sort()
  const lines = codes.flatMap((code) => {
    const one = (sentences as Readonly<Record<string, { what: string; why: string; fix: string }>>)[code]
    return [`## ${code}`, '', one ? `${one.what} ${one.why} ${one.fix}` : '', '']
  })
  return page('docs/reference/problems.md', [
    '# Problems',
    '',
    'Codes are public. Each says what happened, why, and what to do.',
    '',
    ...lines,
  ])
}
