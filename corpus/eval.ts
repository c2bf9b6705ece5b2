import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { PURPOSES, type Purpose } from '../purpose/acts/act.ts'
import { loadModel, type Model } from '../purpose/acts/model.ts'
import { check } from '../purpose/check.ts'
import { rulebookOf } from '../purpose/law/index.ts'
import { DEFAULT_THRESHOLDS } from '../purpose/law/thresholds.ts'
import type { Report } from '../purpose/report/report.ts'
import type { Setting } from '../purpose/setting.ts'
import { asLabelled } from './as-labelled.ts'
import { calibrationError } from './learn/calibrate.ts'
import { readCorpus } from './mails.ts'

/** One labelled mail of an evaluation set; its README has the fields. */
export interface Labelled {
  readonly id: string
  readonly lang: string
  readonly subject: string
  readonly text: string
  readonly html?: string
  readonly purpose: Purpose
  readonly accept: readonly (Purpose | 'review')[]
  readonly tinge: 'none' | 'light' | 'strong'
  readonly tinge_accept?: readonly string[]
  readonly kind?: string
  readonly why?: string
}

/** A labelled mail with what the check made of it. */
export interface Answer {
  readonly mail: Labelled
  readonly report: Report
  readonly purpose: Purpose | null
  readonly review: boolean
  readonly tinge: string
  readonly confidence: number
  readonly right: boolean
  readonly falseService: boolean
}

/** Reads the mails of a folder of .jsonl files, and what it holds in the format of the corpus. */
export function readSet(folder: string): Labelled[] {
  const lines = readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .flatMap((name) => readFileSync(join(folder, name), 'utf8').split('\n').filter(Boolean))
    .map((line) => JSON.parse(line) as Labelled)
  return [...lines, ...readCorpus(folder).mails.map(asLabelled)]
}

/** The setting of the evaluation: Dutch law, nothing declared. */
export function evaluationSetting(): Setting {
  const book = rulebookOf('NL')
  if (!book) throw new Error('There is no Dutch rulebook.')
  return {
    rulebooks: [book],
    reading: 'milder',
    stream: 'service',
    declared: {},
    house: [],
    thresholds: DEFAULT_THRESHOLDS,
  }
}

/** Judges every mail of a set and holds the answer against its label. */
export async function evaluate(mails: readonly Labelled[], model: Model, setting: Setting): Promise<Answer[]> {
  const answers: Answer[] = []
  for (const mail of mails) {
    const source = JSON.stringify({ subject: mail.subject, text: mail.text, ...(mail.html ? { html: mail.html } : {}) })
    const checked = await check({ bytes: source, as: 'json', path: `${mail.id}.json` }, setting, model)
    if (!checked.ok) throw new Error(`${mail.id}: ${checked.problem.code}`)
    const verdict = checked.value.verdicts[0]
    if (!verdict) throw new Error(`${mail.id}: no verdict`)
    const accepted = verdict.purpose !== null && mail.accept.includes(verdict.purpose)
    answers.push({
      mail,
      report: checked.value,
      purpose: verdict.purpose,
      review: verdict.review,
      tinge: verdict.tinge,
      confidence: verdict.confidence,
      right: accepted || (verdict.review && mail.accept.includes('review')),
      falseService: verdict.purpose === 'service' && !verdict.review && !mail.accept.includes('service'),
    })
  }
  return answers
}

/** The figures of a set of answers, as the bench's README scores them. */
export function score(answers: readonly Answer[]) {
  const share = (count: number, of: number) => (of === 0 ? 0 : count / of)
  const count = (test: (one: Answer) => boolean) => answers.filter(test).length
  const strongService = (one: Answer) => one.purpose === 'service' && one.tinge === 'strong'
  const notService = count((one) => !one.mail.accept.includes('service'))
  const wrong = answers.filter((one) => !one.right)
  const reviewed = answers.filter((one) => one.review && !strongService(one))
  const tinged = answers.filter((one) => one.mail.purpose === 'service' && one.purpose === 'service')
  const tingeRight = tinged.filter(
    (one) => one.mail.tinge === one.tinge || (one.mail.tinge_accept ?? []).includes(one.tinge),
  )
  return {
    mails: answers.length,
    accuracy: share(
      count((one) => one.right),
      answers.length,
    ),
    macroF1: macroF1(answers),
    falseService: share(
      count((one) => one.falseService),
      notService,
    ),
    falseServiceOfAll: share(
      count((one) => one.falseService),
      answers.length,
    ),
    reviewShare: share(reviewed.length, answers.length),
    missesCaught: share(wrong.filter((one) => one.review).length, wrong.length),
    needlessReview: share(reviewed.filter((one) => one.right).length, reviewed.length),
    tingeAccuracy: share(tingeRight.length, tinged.length),
    calibration: calibrationError(answers.map((one) => ({ probability: one.confidence, right: one.right }))),
  }
}

function macroF1(answers: readonly Answer[]): number {
  const scores = PURPOSES.map((purpose) => {
    const said = answers.filter((one) => one.purpose === purpose)
    const truth = answers.filter((one) => one.mail.purpose === purpose)
    const hit = said.filter((one) => one.right).length
    const found = truth.filter((one) => one.right).length
    if (truth.length === 0) return null
    const precision = said.length === 0 ? 0 : hit / said.length
    const recall = found / truth.length
    return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall)
  }).filter((one) => one !== null)
  return scores.reduce((sum, one) => sum + one, 0) / Math.max(1, scores.length)
}

/** Rows are the labels, columns what the check said. */
export function confusion(answers: readonly Answer[]): string {
  const head = `${'label \\ said'.padEnd(14)}${[...PURPOSES, 'none'].map((one) => one.slice(0, 10).padStart(12)).join('')}${'review'.padStart(10)}`
  const rows = PURPOSES.map((label) => {
    const of = answers.filter((one) => one.mail.purpose === label)
    const cells = [...PURPOSES, null].map((said) =>
      String(of.filter((one) => one.purpose === said).length).padStart(12),
    )
    return `${label.padEnd(14)}${cells.join('')}${String(of.filter((one) => one.review).length).padStart(10)}`
  })
  return [head, ...rows].join('\n')
}

function miss(one: Answer): string {
  const head = `${one.mail.id}  label ${one.mail.accept.join('/')}  said ${one.purpose ?? 'nothing'}${one.review ? ` (review: ${one.report.verdicts[0]?.reviewBecause.join(', ')})` : ''}  ${one.confidence.toFixed(2)}  ${one.mail.kind ?? ''}`
  const whole = PURPOSES.map(
    (purpose) =>
      `${purpose.slice(0, 4)} ${one.report.reading.whole[purpose].toFixed(2)}/${one.report.reading.parts[purpose].toFixed(2)}`,
  ).join('  ')
  const segments = one.report.draft.segments.slice(0, 40).map((segment, at) => {
    const act = one.report.acts[at]
    return `    ${segment.role.padEnd(10)} ${(act?.act ?? '').padEnd(17)} ${(act?.probability ?? 0).toFixed(2)}  ${segment.text.slice(0, 90)}`
  })
  return [head, `  ${one.mail.why ?? ''}`, `  whole/parts: ${whole}`, ...segments].join('\n')
}

if (import.meta.main) {
  const args = process.argv.slice(2)
  const brief = args.includes('--brief')
  const folder = resolve(
    args.find((one) => !one.startsWith('--')) ?? fileURLToPath(new URL('../../shared/bench/open', import.meta.url)),
  )
  if (!existsSync(folder)) {
    console.error(
      `There is no folder ${folder}. Give a folder with labelled mails, .jsonl or .mails: npm run eval -- corpus/held-out`,
    )
    process.exit(2)
  }
  const model = loadModel(readFileSync(new URL('../purpose/acts/model/model.bin', import.meta.url)))
  const answers = await evaluate(readSet(folder), model, evaluationSetting())
  if (!brief)
    for (const one of answers.filter((answer) => !answer.right || answer.falseService)) console.log(`${miss(one)}\n`)
  console.log(confusion(answers))
  for (const lang of ['nl', 'en', 'de', 'fr', 'all']) {
    const some = answers.filter((one) => lang === 'all' || one.mail.lang.startsWith(lang))
    if (some.length > 0)
      console.log(
        lang,
        JSON.stringify(score(some), (_, value) =>
          typeof value === 'number' ? Math.round(value * 1000) / 1000 : value,
        ),
      )
  }
}
