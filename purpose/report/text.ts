import type { Lang } from './mail-json.ts'
import { mailText } from './mail-text.ts'
import { Page, type TextSetting } from './page.ts'
import { problemWords } from './problem-words.ts'
import type { Refusal, Report } from './report.ts'
import { lawName } from './said.ts'
import { type Story, tell } from './story.ts'
import { secondWordsOf } from './words.ts'

export type { TextSetting } from './page.ts'

/** A report as text for a terminal: verdict, the mail with its notes, what follows, and why. Ends in a newline. */
export function reportText(report: Report, setting: TextSetting): string {
  const page = new Page(setting)
  const story = tell(report, setting.lang)
  head(page, story)
  page.blank()
  page.line(page.words.mail, page.style.strong)
  for (const line of mailText(story, page.columns, page.style, page.words)) page.raw(line)
  page.blank()
  body(page, story)
  for (const other of others(report, story, setting.lang)) ofOtherLaw(page, other)
  return page.toString()
}

/** A mail that may go, in one line with its signed decisions and what it lacks all the same: for long lists. */
export function passText(report: Report, setting: TextSetting): string {
  const page = new Page(setting)
  const story = tell(report, setting.lang)
  page.brief(story.path, story.headline, story.badge)
  page.list(page.words.signed, story.signed)
  page.list(page.words.wrong, lacks(report, setting.lang))
  return page.toString()
}

/** What the mail lacks, each once, with the laws that want it there. */
function lacks({ verdicts }: Report, lang: Lang): string[] {
  const laws = new Map<string, string[]>()
  for (const { law, missing } of verdicts)
    for (const { explain } of missing) laws.set(explain[lang], [...(laws.get(explain[lang]) ?? []), lawName(law, lang)])
  return [...laws].map(([text, names]) => `${text} (${names.join(', ')})`)
}

/** A mail that could not be read: what, why, and what to do. */
export function refusalText({ path, problem, said }: Refusal, setting: TextSetting): string {
  const page = new Page(setting)
  const { what, why, fix } = said ?? problemWords(problem, setting.lang)
  page.title(path, page.words.refused, 'hold')
  page.line(what, page.style.strong)
  for (const one of [why, fix]) if (one) page.line(one)
  page.line(problem.code, page.style.quiet)
  return page.toString()
}

function head(page: Page, story: Story): void {
  const { words, style } = page
  page.title(story.path, story.badge.toUpperCase(), story.decision)
  if (story.subject) page.line(`${words.subject}: ${story.subject}`, style.quiet)
  page.blank()
  page.line(story.headline, style.strong)
  page.line(`${story.lawName}. ${story.certainty}`, style.quiet)
  if (story.terms) page.line(story.terms)
  page.list(words.signed, story.signed)
  page.list(words.asks, story.asks)
  page.list(secondWordsOf(words.locale).label, story.second)
  page.list(
    words.elsewhere,
    story.elsewhere.map(({ name, text }) => `${name}: ${text}`),
  )
}

function body(page: Page, story: Story): void {
  const { words } = page
  page.list(words.may, may(story))
  page.list(words.must, story.must.length > 0 ? [story.must.join(' · ')] : [])
  page.reasons(words.wrong, story.wrong)
  page.list(words.assumes, story.assumes)
  for (const { text, items } of story.better) page.list(words.better, [text, ...items.map((item) => `– ${item}`)])
  page.list(words.unread, story.unread)
  page.list(words.found, story.found)
  page.reasons(words.why, story.reasons)
  page.cases(words.cases, story.cases)
}

/** What another law says, and whether its verdict is the one that leads: then only what follows from it differs. */
interface Other {
  readonly story: Story
  readonly agrees: boolean
}

/** The laws that say something else than the first, or attach something else to the same; the rest needs no more. */
function others(report: Report, first: Story, lang: Lang): Other[] {
  const [leading, ...rest] = report.verdicts
  const told = rest.map((verdict): Other => {
    const same = (['purpose', 'tinge', 'decision', 'review'] as const).every((key) => verdict[key] === leading?.[key])
    return { story: tell(report, lang, verdict.law), agrees: same }
  })
  return told.filter(({ story, agrees }) => !agrees || followsOf(story) !== followsOf(first))
}

/** What follows from a verdict and what the mail lacks, to hold one law against another. */
function followsOf({ may: { items }, must, wrong }: Story): string {
  return [...items, ...must, ...wrong.map(({ text }) => text)].join('\n')
}

function ofOtherLaw(page: Page, { story, agrees }: Other): void {
  const { words, style } = page
  page.blank()
  page.line(`${story.lawName}: ${story.headline} (${story.badge})`, style.strong)
  page.line(story.certainty, style.quiet)
  if (story.terms) page.line(story.terms)
  page.list(words.asks, agrees ? [] : story.asks)
  page.list(words.may, may(story))
  page.list(words.must, story.must.length > 0 ? [story.must.join(' · ')] : [])
  page.reasons(words.wrong, story.wrong)
  page.reasons(words.why, agrees ? [] : story.reasons)
}

function may(story: Story): string[] {
  return [...story.may.rests, ...(story.may.items.length > 0 ? [story.may.items.join(' · ')] : [])]
}
