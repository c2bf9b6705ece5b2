import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'
import { loadModel } from '../purpose/acts/model.ts'
import { evaluationSetting, readSet } from './eval.ts'
import { readCorpus } from './mails.ts'
import type { HIDINGS } from './robust/hiding.ts'
import { type Letter, labelledLetter, letterOf } from './robust/letter.ts'
import { Measure, type Share, shareOf } from './robust/measure.ts'
import { CHANGES } from './robustness.ts'

const long = process.env['WAAROM_LONG'] === '1'
/** In `npm test` one corpus mail of so many is asked. */
const EACH = long ? 1 : 40

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url))
const OPEN = path('../../shared/bench/open')
const model = loadModel(readFileSync(path('../purpose/acts/model/model.bin')))
const measure = (letters: readonly Letter[]) => new Measure(letters, model, evaluationSetting())

type SetName = 'corpus' | 'open'
const SETS = new Map<SetName, Measure>()
SETS.set(
  'corpus',
  measure(
    readCorpus(path('mails'))
      .mails.filter((_, at) => at % EACH === 0)
      .map(letterOf),
  ),
)
if (!existsSync(OPEN)) console.log('robustness: ../shared/bench/open is not here; only corpus mails are changed')
else if (long) SETS.set('open', measure(readSet(OPEN).map(labelledLetter)))

/** Percentages measured on the whole corpus, which the model was trained on, and on the whole open set. */
type Measured = readonly [corpus: number, open: number]

/** For how many mails purpose and review stay what they are. */
const UNCHANGED: Readonly<Record<keyof typeof CHANGES, Measured>> = {
  names: [99.9, 100],
  brands: [99.3, 93.2],
  numbers: [100, 100],
  greetings: [99.6, 96.6],
  footers: [99.2, 96.6],
  'subject in capitals': [100, 100],
  'all in capitals': [99.9, 100],
  'accents left out': [99.9, 97.3],
  'accents decomposed': [99.9, 100],
  'line wraps': [99.9, 99.4],
  'HTML dress': [99.6, 94.9],
  'forwarded header': [100, 99.4],
}

/** For how many service mails that pass one advertising sentence ends that. */
const TURNED = { body: [100, 100], subject: [100, 100] } as const satisfies Record<string, Measured>

/** What hiding advertising in a service mail does, see `Hidden`. */
const HIDDEN: Readonly<Record<keyof typeof HIDINGS, Readonly<Record<'decision' | 'probability' | 'seen', Measured>>>> =
  {
    'white text': { decision: [100, 100], probability: [99.9, 96.5], seen: [100, 27.1] },
    'display none': { decision: [100, 100], probability: [99.9, 96.5], seen: [100, 27.1] },
    'zero-width signs': { decision: [100, 100], probability: [98.8, 91.8], seen: [100, 100] },
    'split by tags': { decision: [100, 100], probability: [98.8, 91.8], seen: [100, 100] },
    'split by spaces': { decision: [99.9, 100], probability: [98.7, 94.1], seen: [90.3, 97.6] },
    'split by hyphens': { decision: [99.5, 100], probability: [98.3, 94.1], seen: [61.8, 77.6] },
    homoglyphs: { decision: [100, 100], probability: [98.8, 91.8], seen: [100, 100] },
    'alternative text': { decision: [100, 100], probability: [99.1, 92.9], seen: [100, 100] },
    picture: { decision: [100, 100], probability: [100, 100], seen: [100, 100] },
  }

/** For how many advertisements a hidden service sentence does not make the decision milder. */
const NOT_SOFTENED = { 'white text': [100, 100], 'display none': [100, 100] } as const satisfies Record<
  string,
  Measured
>

/**
 * The least share: half a point below what was measured, more where that is far from all; the open set is small, three
 * of its mails are two points.
 */
function floorOf(measured: Measured, set: SetName): number {
  const share = (set === 'corpus' ? measured[0] : measured[1]) / 100
  return Math.max(0, share - 0.005 - (1 - share) / 10 - (set === 'open' ? 0.02 : 0))
}

/** How many mails a sample may miss more than the whole: one, and twice the spread of chance. */
const spare = (of: number, floor: number) => (long ? 0 : 1 + 2 * Math.sqrt(of * floor * (1 - floor)))

const table: string[] = []
afterAll(() => console.log(table.join('\n')))

function holds(set: SetName, name: string, share: Share, measured: Measured): void {
  const floor = floorOf(measured, set)
  const percent = (value: number) => (100 * value).toFixed(1).padStart(6)
  table.push(
    `${set.padEnd(7)} ${name.padEnd(44)} ${String(share.held).padStart(5)} of ${String(share.of).padStart(5)} ${percent(shareOf(share))} %   at least ${percent(floor)} %`,
  )
  const failed = share.failed.slice(0, 20).join(' ')
  expect(share.of, `${name}: nothing was asked`).toBeGreaterThan(0)
  expect(share.held + spare(share.of, floor), `${name}: ${failed}`).toBeGreaterThanOrEqual(floor * share.of)
}

const entries = <K extends string, V>(record: Readonly<Record<K, V>>) => Object.entries(record) as [K, V][]

describe.each([...SETS])('in the %s mails', (set, mails) => {
  it.each(entries(UNCHANGED))('the verdict stays: %s', async (change, measured) => {
    holds(set, `stays: ${change}`, await mails.unchanged(change), measured)
  })

  it.each(entries<'body' | 'subject', Measured>(TURNED))(
    'an advertising sentence in the %s turns a service mail',
    async (where, measured) => {
      holds(set, `turns: advertising in the ${where}`, await mails.turned(where), measured)
    },
  )

  it.each(entries(HIDDEN))('advertising in %s makes no service mail milder', async (hiding, measured) => {
    const hidden = await mails.hidden(hiding)
    for (const [what, floor] of entries(measured)) holds(set, `${what}: ${hiding}`, hidden[what], floor)
  })

  it.each(entries<'white text' | 'display none', Measured>(NOT_SOFTENED))(
    'service words in %s make no advertisement milder',
    async (hiding, measured) => {
      holds(set, `not softened: ${hiding}`, await mails.notSoftened(hiding), measured)
    },
  )
})

describe('a change of a letter', () => {
  const letter: Letter = {
    id: 'a',
    language: 'nl',
    label: 'service',
    subject: 'Uw reçu van Vexlumo',
    html: true,
    body: '<body><p>Beste Henrike,</p>\n<p>Henrike, uw Vexlumo kost € 19. Zie https://a.example/19 en {{ naam }}.</p><p>Groet, Vexlumo</p></body>',
  }

  it.each(entries(CHANGES))('%s: does something, the same every time', (_, change) => {
    expect(change(letter)).not.toEqual(letter)
    expect(change(letter)).toEqual(change(letter))
  })

  it('leaves addresses and placeholders alone', () => {
    for (const name of ['names', 'numbers', 'all in capitals', 'accents left out'] as const) {
      const { body } = CHANGES[name](letter)
      expect(body).toContain('https://a.example/19')
      expect(body).toContain('{{ naam }}')
    }
  })

  it('changes a name and a brand wherever they stand', () => {
    expect(CHANGES.names(letter).body).not.toContain('Henrike')
    const branded = CHANGES.brands(letter)
    expect(branded.subject + branded.body).not.toContain('Vexlumo')
  })
})
