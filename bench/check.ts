import { readFileSync } from 'node:fs'
import { html as alexHtml, text as alexText } from 'alex'
import parseCss from 'css-tree/parser'
import { Parser, Tokenizer } from 'htmlparser2'
import PostalMime from 'postal-mime'
import { evaluationSetting } from '../corpus/eval.ts'
import { loadModel } from '../purpose/acts/model.ts'
import { check } from '../purpose/check.ts'
import { withoutSoftBreaks } from '../purpose/mail/container/transfer.ts'
import { parse } from '../purpose/mail/parse.ts'
import { IGNORING } from '../purpose/mail/segment/entity.ts'
import { type BenchMail, benchMails } from './mails.ts'

/** Both sides take turns mail by mail, so that a slow moment of the machine, and what the other left in its caches, hits both. */
const ROUNDS = 15
/** The other package takes seconds a round. */
const ALEX_ROUNDS = 5

const EMPTY = { ...IGNORING, isInForeignContext: () => false }

/**
 * The parser calls that the check makes of a mail, with what it hands them, the same options, and handlers that do nothing: a
 * mail without transfer encoding is only decoded, of another the softly broken lines are joined.
 */
async function parsersAlone(mail: BenchMail): Promise<void> {
  const joined = joinedOf.get(mail)
  const html = joined ? ((await PostalMime.parse(joined)).html ?? '') : utf8.decode(mail.eml)
  const tokenizer = new Tokenizer({ decodeEntities: false, recognizeSelfClosing: false }, EMPTY)
  tokenizer.write(html)
  tokenizer.end()
  parseCss(mail.css, { parseValue: false, parseAtrulePrelude: false, parseCustomProperty: false })
}

/** The same parsers as their guides call them: the mail as it came, elements in place of tokens, the whole of the styles. */
async function parsersByTheirGuides(mail: BenchMail): Promise<void> {
  const email = await PostalMime.parse(mail.eml)
  const parser = new Parser({})
  parser.write(email.html ?? '')
  parser.end()
  parseCss(mail.css)
}

async function time(run: (mail: BenchMail) => unknown, mail: BenchMail): Promise<number> {
  const started = performance.now()
  await run(mail)
  return performance.now() - started
}

async function timeAll(run: (mail: BenchMail) => unknown): Promise<number[]> {
  const times: number[] = []
  for (const mail of mails) times.push(await time(run, mail))
  return times
}

const median = (values: readonly number[]) =>
  [...values].sort((one, two) => one - two)[Math.floor(values.length / 2)] ?? 0
const sum = (values: readonly number[]) => values.reduce((total, one) => total + one, 0)

const model = loadModel(readFileSync(new URL('../purpose/acts/model/model.bin', import.meta.url)))
const setting = evaluationSetting()
const mails = benchMails()
const utf8 = new TextDecoder('utf-8')
const quoted = mails.filter(({ encoding }) => encoding === 'quoted-printable')
const joinedOf = new Map(quoted.map((mail) => [mail, withoutSoftBreaks(mail.eml)]))
const checkOne = (mail: BenchMail) => check({ bytes: mail.eml, as: 'eml', path: 'mail.eml' }, setting, model)
const sizes: { words: number; segments: number; bytes: number }[] = []
for (const mail of mails) {
  const parsed = await parse({ bytes: mail.eml, as: 'eml' })
  if (parsed.ok) sizes.push({ words: mail.words, segments: parsed.value.segments.length, bytes: mail.eml.length })
}
for (let warm = 0; warm < 6; warm += 1) {
  await timeAll(checkOne)
  await timeAll(parsersAlone)
  await timeAll(parsersByTheirGuides)
}
const checks: number[] = []
const parserTimes: number[] = []
const guideTimes: number[] = []
const ratios: number[] = []
const guideRatios: number[] = []
for (let round = 0; round < ROUNDS; round += 1) {
  const ours: number[] = []
  const parsers: number[] = []
  const guides: number[] = []
  for (const mail of mails) {
    ours.push(await time(checkOne, mail))
    parsers.push(await time(parsersAlone, mail))
    guides.push(await time(parsersByTheirGuides, mail))
  }
  checks.push(...ours)
  parserTimes.push(...parsers)
  guideTimes.push(...guides)
  ratios.push(sum(ours) / sum(parsers))
  guideRatios.push(sum(ours) / sum(guides))
}
/** Round by round, each side warm in its own work: how many times longer the other takes over the same mails. */
async function timesLonger(other: (mail: BenchMail) => unknown): Promise<number> {
  const times: number[] = []
  for (let round = 0; round < ALEX_ROUNDS; round += 1) {
    const theirs = sum(await timeAll(other))
    times.push(theirs / sum(await timeAll(checkOne)))
  }
  return median(times)
}
const timesAlex = await timesLonger((mail) => alexHtml(mail.html))
const timesAlexText = await timesLonger((mail) => alexText(mail.text))
const sorted = [...checks].sort((one, two) => one - two)
const round = (value: number) => Math.round(value * 100) / 100
console.log(
  JSON.stringify({
    mails: mails.length,
    leastWords: Math.min(...sizes.map((one) => one.words)),
    leastSegments: Math.min(...sizes.map((one) => one.segments)),
    meanBytes: Math.round(sum(sizes.map((one) => one.bytes)) / sizes.length),
    overParse: round(median(ratios)),
    overParseByGuides: round(median(guideRatios)),
    medianMs: round(median(checks)),
    parsersMs: round(median(parserTimes)),
    parsersByGuidesMs: round(median(guideTimes)),
    p95Ms: round(sorted[Math.floor(sorted.length * 0.95)] ?? 0),
    timesAlex: round(timesAlex),
    timesAlexText: round(timesAlexText),
    mailsPerSecond: Math.round(1000 / (sum(checks) / checks.length)),
  }),
)
