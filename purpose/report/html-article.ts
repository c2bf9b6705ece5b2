import type { CaseLine } from './case-line.ts'
import { escaped } from './html-escape.ts'
import type { Lang } from './mail-json.ts'
import type { MailLine } from './mail-lines.ts'
import type { Mark } from './mark.ts'
import { problemWords } from './problem-words.ts'
import type { Refusal, Report } from './report.ts'
import { type Reason, type Story, tell } from './story.ts'
import { type ReportWords, secondWordsOf, wordsOf } from './words.ts'

/** One judged mail: verdict, the mail with margin notes, what follows and why. */
export function articleHtml(report: Report, lang: Lang): string {
  const story = tell(report, lang)
  const words = wordsOf(lang)
  return [
    '<article>',
    title(story.path, story.badge, story.decision),
    `<h2>${escaped(story.headline)}</h2>`,
    `<p class="sure">${escaped(`${story.lawName}. ${story.certainty}${story.terms ? ` ${story.terms}` : ''}`)}</p>`,
    elsewhere(story, words),
    list('signed', story.signed),
    list('ask', story.asks),
    second(report, story, lang),
    report.facts.readable.value === 'yes' ? strip(story, words) : '',
    `<div class="mail">${story.lines.map((line, index, all) => row(line, all[index - 1], words)).join('')}</div>`,
    `<dl>${facts(story, words)}</dl>`,
    ...report.verdicts.slice(1).map(({ law }) => otherLaw(tell(report, lang, law), story, words)),
    `<p class="foot">${escaped(words.counsel.made(story.model))}<br>${escaped(words.counsel.fingerprint(story.fingerprint))}</p>`,
    '</article>',
    '',
  ].join('\n')
}

/** A mail that could not be read. */
export function refusalHtml({ path, problem, said }: Refusal, lang: Lang): string {
  const { what, why, fix } = said ?? problemWords(problem, lang)
  return [
    '<article>',
    title(path, wordsOf(lang).refused, 'hold'),
    `<h2>${escaped(what)}</h2>`,
    `<p>${escaped(why)} ${escaped(fix)}</p>`,
    `<p class="foot">${escaped(problem.code)}</p>`,
    '</article>',
    '',
  ].join('\n')
}

function title(path: string, badge: string, decision: string): string {
  return `<p class="path"><span>${escaped(path)}</span><span class="badge ${decision}">${escaped(badge)}</span></p>`
}

function list(kind: string, items: readonly string[]): string {
  return items.length > 0 ? `<ul class="${kind}">${items.map((item) => `<li>${escaped(item)}</li>`).join('')}</ul>` : ''
}

/** The advice of a second reader, with every word that was sent to it folded away. */
function second(report: Report, story: Story, lang: Lang): string {
  const sent = report.second?.sent ?? []
  const words = secondWordsOf(lang)
  const exact = sent.map(({ id, text }) => `<li>${escaped(id)} ${escaped(text)}</li>`).join('')
  return [
    story.second.length > 0 ? `<p class="second">${escaped(words.label)}</p>` : '',
    list('second', story.second),
    exact ? `<details class="second"><summary>${escaped(words.exact)}</summary><ul>${exact}</ul></details>` : '',
  ].join('')
}

function elsewhere(story: Story, words: ReportWords): string {
  if (story.elsewhere.length === 0) return ''
  const items = story.elsewhere.map(
    ({ name, text, decision }) => `<li>${escaped(name)}: <span class="${decision}">${escaped(text)}</span></li>`,
  )
  return `<ul class="else" aria-label="${escaped(words.elsewhere)}">${items.join('')}</ul>`
}

/** The mail as a strip: each sentence as wide as it catches the eye. */
function strip(story: Story, words: ReportWords): string {
  const shown = story.lines.filter(({ mark, share }) => mark !== 'frame' && share > 0)
  if (shown.length === 0) return ''
  const scale = 1000 / shown.reduce((sum, { share }) => sum + share, 0)
  let at = 0
  const rects = shown.map(({ mark, share }) => {
    const x = at
    at += share * scale
    return boxes(mark)
      .map(
        ([y, height]) =>
          `<rect class="${mark}" x="${x.toFixed(1)}" y="${y}" width="${Math.max(1, share * scale - 3).toFixed(1)}" height="${height}"/>`,
      )
      .join('')
  })
  return [
    `<svg class="strip" viewBox="0 -1 1000 22" preserveAspectRatio="none" role="img" aria-label="${escaped(words.stripAs)}">${rects.join('')}</svg>`,
    `<p class="legend">${escaped(`${words.stripAs} ${words.legend}`)}</p>`,
  ].join('\n')
}

/** Top and height of what stands for a mark, so that the strip reads without colour too. */
function boxes(mark: Mark): readonly (readonly [number, number])[] {
  if (mark === 'service' || mark === 'editorial') return [[13, 7]]
  if (mark === 'feedback') return [[7, 13]]
  if (mark === 'appeal')
    return [
      [0, 8],
      [12, 8],
    ]
  return [[0, 20]]
}

function row(line: MailLine, before: MailLine | undefined, words: ReportWords): string {
  const parted = before && before.block !== line.block && !(before.role === line.role && line.role !== 'paragraph')
  const label = line.role === 'subject' ? `<span class="label">${escaped(words.subject)}</span>` : ''
  const note = `${line.mark === 'unsure' ? '? ' : ''}${line.note ?? ''}`.trim()
  const classes = ['row', line.role, line.mark, ...(parted ? ['block'] : [])].join(' ')
  return `<div class="${classes}"><p class="words">${label}<span${line.mark === 'frame' ? '' : ' class="on"'}>${escaped(line.text)}</span></p>${note ? `<p class="note">${escaped(note)}</p>` : ''}</div>`
}

function facts(story: Story, words: ReportWords): string {
  const rests = story.may.rests.map((one) => `<li class="rests">${escaped(one)}</li>`)
  return [
    term(words.may, `${rests.join('')}${items(story.may.items)}`),
    term(words.must, items(story.must)),
    term(words.wrong, reasons(story.wrong)),
    term(words.assumes, items(story.assumes)),
    ...story.better.map(({ text, items: changed }) =>
      term(
        words.better,
        `<li>${escaped(text)}${changed.map((one) => `<blockquote>${escaped(one)}</blockquote>`).join('')}</li>`,
      ),
    ),
    term(words.unread, items(story.unread)),
    term(words.found, items(story.found)),
    term(words.why, reasons(story.reasons), 'ol'),
    term(words.cases, cases(story.cases)),
  ].join('')
}

/** What another law makes of it, in the same words. */
function otherLaw(story: Story, first: Story, words: ReportWords): string {
  const rests = story.may.rests.map((one) => `<li class="rests">${escaped(one)}</li>`)
  return [
    `<h3>${escaped(`${story.lawName}: ${story.headline}`)} <span class="badge ${story.decision}">${escaped(story.badge)}</span></h3>`,
    `<p class="sure">${escaped(`${story.certainty}${story.terms ? ` ${story.terms}` : ''}`)}</p>`,
    list('ask', story.asks),
    '<dl>',
    term(words.may, `${rests.join('')}${items(story.may.items)}`),
    term(words.must, items(story.must)),
    term(words.wrong, reasons(story.wrong)),
    term(words.why, reasons(story.reasons), 'ol'),
    // A ruling that stands with the law that leads is not new here.
    term(words.cases, cases(story.cases.filter(({ id }) => !first.cases.some((one) => one.id === id)))),
    '</dl>',
  ].join('')
}

function term(label: string, inside: string, list: 'ul' | 'ol' = 'ul'): string {
  return inside ? `<dt>${escaped(label)}</dt><dd><${list}>${inside}</${list}></dd>` : ''
}

function items(all: readonly string[]): string {
  return all.map((one) => `<li>${escaped(one)}</li>`).join('')
}

function reasons(all: readonly Reason[]): string {
  return all
    .map(({ text, source, url, caution }) => {
      const careful = caution ? `<span class="caution">${escaped(caution)}</span>` : ''
      return `<li>${escaped(text)}<span class="cite">${linked(source, url)}</span>${careful}</li>`
    })
    .join('')
}

function cases(all: readonly CaseLine[]): string {
  return all
    .map(({ title, text, url }) => `<li>${escaped(text || title)}<span class="cite">${linked(title, url)}</span></li>`)
    .join('')
}

/** A source with its address, when that is one a browser should open. */
function linked(name: string, url: string): string {
  return /^https?:/.test(url) ? `<a href="${escaped(url)}" rel="noreferrer">${escaped(name)}</a>` : escaped(name)
}
