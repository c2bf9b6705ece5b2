import type { Lang } from './mail-json.ts'
import type { Report } from './report.ts'
import { type Reason, type Story, tell } from './story.ts'
import { secondWordsOf, wordsOf } from './words.ts'

/**
 * A report as plain text for a counsel, to paste in a letter: per law the verdict with its reasons and sources, then
 * the mail numbered sentence by sentence. No colour, no folding: the letter folds it.
 */
export function counselText(report: Report, lang: Lang): string {
  const words = wordsOf(lang)
  const stories = report.verdicts.map(({ law }) => tell(report, lang, law))
  const first = stories[0]
  if (!first) return ''
  return [
    words.counsel.title,
    '',
    `${words.subject}: ${first.subject}`,
    ...(first.path ? [first.path] : []),
    words.counsel.made(first.model),
    words.counsel.fingerprint(first.fingerprint),
    ...section(words.assumes, first.assumes),
    ...section(words.unread, first.unread),
    ...section(words.found, first.found),
    ...section(secondWordsOf(lang).label, first.second),
    ...stories.flatMap((story) => ofLaw(story, lang)),
    ...section(
      words.better,
      first.better.map(({ text, items }) => [text, ...items.map((item) => `  – ${item}`)].join('\n')),
    ),
    '',
    `${words.readMailAs}:`,
    ...first.lines.map(({ segment, text, note }) => `[${segment}] ${text}${note ? `  <${note}>` : ''}`),
    '',
  ].join('\n')
}

function ofLaw(story: Story, lang: Lang): string[] {
  const words = wordsOf(lang)
  return [
    '',
    `${story.lawName.toUpperCase()}: ${story.headline} (${story.badge})`,
    story.certainty,
    ...(story.terms ? [story.terms] : []),
    ...section(words.signed, story.signed),
    ...section(words.asks, story.asks),
    ...section(words.may, [...story.may.rests, ...story.may.items]),
    ...section(words.must, story.must),
    ...section(words.wrong, story.wrong.map(cited)),
    ...section(words.why, story.reasons.map(cited)),
    ...section(
      words.cases,
      story.cases.map(({ title, text, url, id }) => `${title}. ${text} (${id})${url ? `\n  ${url}` : ''}`),
    ),
  ]
}

function section(label: string, items: readonly string[]): string[] {
  return items.length > 0 ? [`${label}:`, ...items.map((item) => `- ${item}`)] : []
}

function cited({ text, source, url, caution, row, segments }: Reason): string {
  const where = segments.length > 0 ? ` [${segments.join(', ')}]` : ''
  return `${text}${where}\n  ${source} (${row})${url ? `\n  ${url}` : ''}${caution ? `\n  ${caution}` : ''}`
}
