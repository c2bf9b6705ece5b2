import { ACT_IDS, ACTS, type ActId, PURPOSES } from '../purpose/acts/act.ts'
import { softmax } from '../purpose/acts/model.ts'
import type { score } from './eval.ts'
import { calibrationError } from './learn/calibrate.ts'
import type { Ready, Trained } from './learn/training.ts'

/** What was measured on sectors that the model had not seen. */
export interface Figures {
  /** As a Markdown block, between the marks of the card. */
  readonly markdown: string
  /** As lines for the terminal. */
  readonly text: string
}

const percent = (share: number) => `${(share * 100).toFixed(1)} %`

function top(scores: Float64Array): number {
  let best = 0
  for (let at = 1; at < scores.length; at += 1) if ((scores[at] as number) > (scores[best] as number)) best = at
  return best
}

interface Tally {
  count: number
  right: number
  family: number
}

function tally(map: Map<string, Tally>, key: string, right: boolean, family: boolean): void {
  const one = map.get(key) ?? { count: 0, right: 0, family: 0 }
  one.count += 1
  one.right += right ? 1 : 0
  one.family += family ? 1 : 0
  map.set(key, one)
}

/**
 * Accuracy per act and per language, of the acts and of the mails, and calibration; all on unseen sectors.
 * @param whole what the whole check makes of the same mails
 */
export function figures({ unseen, blended }: Trained, all: readonly Ready[], whole: ReturnType<typeof score>): Figures {
  const acts = new Map<string, Tally>()
  const languages = new Map<string, Tally>()
  const stated: { probability: number; right: boolean }[] = []
  for (const one of unseen)
    for (const [at, scores] of one.acts.entries()) {
      const label = one.ready.segments[at]?.label ?? -1
      if (label < 0) continue
      const best = top(scores)
      const right = best === label
      const id = ACT_IDS[label] as ActId
      const family = ACTS[ACT_IDS[best] as ActId] === ACTS[id]
      tally(acts, id, right, family)
      tally(languages, one.ready.labelled.mail.language, right, family)
      stated.push({ probability: softmax(Float64Array.from(scores))[best] as number, right })
    }
  const mails = new Map<string, Tally>()
  const purposes = new Map<string, Tally>()
  const statedMails: { probability: number; right: boolean }[] = []
  for (const [at, { scores, label }] of blended.entries()) {
    const best = top(scores)
    const right = best === label
    const mail = unseen[at]?.ready.labelled.mail
    if (!mail) continue
    tally(mails, mail.language, right, right)
    tally(purposes, mail.purpose, right, right)
    if (mail.hard) tally(purposes, 'hard', right, right)
    tally(purposes, 'all', right, right)
    statedMails.push({ probability: softmax(Float64Array.from(scores))[best] as number, right })
  }
  const errors = { acts: calibrationError(stated), mails: calibrationError(statedMails) }
  return render({ acts, languages, mails, purposes }, errors, all.length / 2, whole)
}

const SCORES = [
  ['purpose right', 'accuracy'],
  ['not service, called service, nobody asked', 'falseService'],
  ['a person is asked', 'reviewShare'],
  ['of the misses, a person is asked', 'missesCaught'],
  ['asked, and the purpose was right', 'needlessReview'],
  ['tinge of service mails right', 'tingeAccuracy'],
  ['calibration error of the confidence', 'calibration'],
] as const satisfies readonly (readonly [string, keyof ReturnType<typeof score>])[]

type Tallies = Readonly<Record<'acts' | 'languages' | 'mails' | 'purposes', Map<string, Tally>>>

function render(
  tallies: Tallies,
  errors: { readonly acts: number; readonly mails: number },
  count: number,
  whole: ReturnType<typeof score>,
): Figures {
  const share = (one: Tally | undefined) => (one ? percent(one.right / one.count) : '–')
  const sumOf = (map: Map<string, Tally>) =>
    [...map.values()].reduce(
      (sum, one) => ({ count: sum.count + one.count, right: sum.right + one.right, family: sum.family + one.family }),
      {
        count: 0,
        right: 0,
        family: 0,
      },
    )
  const total = sumOf(tallies.acts)
  const languages = ['nl', 'en', 'de', 'fr'].map(
    (one) =>
      `| ${one} | ${share(tallies.languages.get(one))} | ${familyShare(tallies.languages.get(one))} | ${share(tallies.mails.get(one))} |`,
  )
  const acts = ACT_IDS.map((id) => {
    const one = tallies.acts.get(id)
    return `| ${id} | ${one ? one.count / 2 : 0} | ${share(one)} | ${familyShare(one)} |`
  })
  const purposes = [...PURPOSES, 'hard', 'all'].map((one) => `| ${one} | ${share(tallies.purposes.get(one))} |`)
  const markdown = [
    `Corpus: ${count} mails, ${total.count / 2} segments, each read as HTML and as text. All figures are on sectors left out of the training.`,
    '',
    '| language | act right | family right | purpose of the mail right |',
    '|---|---|---|---|',
    ...languages,
    '',
    '| purpose | right |',
    '|---|---|',
    ...purposes,
    '',
    `Expected calibration error: acts ${percent(errors.acts)}, purpose of the mail ${percent(errors.mails)}.`,
    '',
    'The whole check on the same sectors, Dutch law, nothing declared:',
    '',
    '| what | share |',
    '|---|---|',
    ...SCORES.map(([words, name]) => `| ${words} | ${percent(whole[name])} |`),
    '',
    '| act | segments | right | family right |',
    '|---|---|---|---|',
    ...acts,
  ].join('\n')
  const text = [
    `unseen sectors: act ${share(total)}, family ${familyShare(total)}, purpose ${share(tallies.purposes.get('all'))} (hard ${share(tallies.purposes.get('hard'))})`,
    `per language: ${['nl', 'en', 'de', 'fr'].map((one) => `${one} ${share(tallies.mails.get(one))}`).join(', ')}`,
    ...SCORES.map(([words, name]) => `whole check: ${words} ${percent(whole[name])}`),
    `calibration error: acts ${percent(errors.acts)}, mails ${percent(errors.mails)}`,
  ].join('\n')
  return { markdown, text }
}

function familyShare(one: Tally | undefined): string {
  return one ? percent(one.family / one.count) : '–'
}

const START = '<!-- figures: written by npm run train -->'
const END = '<!-- end of figures -->'

/** Puts the figures between the marks of the model card. */
export function card(old: string, measured: Figures, brotliBytes: number): string {
  const before = old.slice(0, old.indexOf(START) + START.length)
  const after = old.slice(old.indexOf(END))
  return `${before}\n\n${measured.markdown}\n\nWeights: ${(brotliBytes / 1e6).toFixed(2)} MB as brotli.\n\n${after}`
}
