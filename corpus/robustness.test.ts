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

type SetName = 'corpus' | 'held out' | 'open'
const SETS = new Map<SetName, Measure>()
for (const [name, folder] of [
  ['corpus', 'mails'],
  ['held out', 'held-out'],
] as const)
  SETS.set(
    name,
    measure(
      readCorpus(path(folder))
        .mails.filter((_, at) => at % EACH === 0)
        .map(letterOf),
    ),
  )
if (!existsSync(OPEN)) console.log('robustness: ../shared/bench/open is not here; only corpus mails are changed')
else if (long) SETS.set('open', measure(readSet(OPEN).map(labelledLetter)))

/** Percentages measured, rounded down, on all mails that the model was trained on, on those held out, and on the whole open set. */
type Measured = Readonly<Record<SetName, number>>

const measured = (corpus: number, heldOut: number, open: number): Measured => ({ corpus, 'held out': heldOut, open })

/** For how many mails purpose and review stay what they are. */
const UNCHANGED: Readonly<Record<keyof typeof CHANGES, Measured>> = {
  names: measured(100, 100, 100),
  brands: measured(99.8, 99.2, 100),
  numbers: measured(100, 100, 100),
  greetings: measured(99.7, 99.4, 100),
  footers: measured(99.8, 99.4, 99.4),
  'subject in capitals': measured(100, 99.9, 100),
  'all in capitals': measured(99.9, 99, 98.8),
  'accents left out': measured(100, 100, 100),
  'accents decomposed': measured(100, 100, 100),
  'line wraps': measured(99.9, 99.6, 100),
  'HTML dress': measured(99.9, 99.8, 100),
  'forwarded header': measured(100, 99.8, 100),
}

/** For how many service mails that pass one advertising sentence ends that. */
const TURNED = { body: measured(100, 100, 100), subject: measured(100, 100, 100) } as const satisfies Record<
  string,
  Measured
>

/** What hiding advertising in a service mail does, see `Hidden`. */
const HIDDEN: Readonly<Record<keyof typeof HIDINGS, Readonly<Record<'decision' | 'probability' | 'seen', Measured>>>> =
  {
    'white text': {
      decision: measured(100, 100, 100),
      probability: measured(100, 99.7, 100),
      seen: measured(100, 100, 100),
    },
    'display none': {
      decision: measured(100, 100, 100),
      probability: measured(100, 99.7, 100),
      seen: measured(100, 100, 100),
    },
    'zero-width signs': {
      decision: measured(100, 100, 100),
      probability: measured(98.5, 89.4, 95.2),
      seen: measured(100, 100, 100),
    },
    'split by tags': {
      decision: measured(100, 100, 100),
      probability: measured(98.5, 89.4, 95.2),
      seen: measured(100, 100, 100),
    },
    'split by spaces': {
      decision: measured(99.9, 99.8, 100),
      probability: measured(98.6, 90.4, 96.4),
      seen: measured(95.2, 98.6, 98.8),
    },
    'split by hyphens': {
      decision: measured(99.5, 99.5, 100),
      probability: measured(98.6, 87.5, 94.1),
      seen: measured(63.7, 79.4, 77.6),
    },
    homoglyphs: {
      decision: measured(100, 100, 100),
      probability: measured(98.5, 89.4, 95.2),
      seen: measured(100, 100, 100),
    },
    'alternative text': {
      decision: measured(100, 100, 100),
      probability: measured(98.2, 88.6, 91.7),
      seen: measured(100, 100, 100),
    },
    picture: { decision: measured(100, 100, 100), probability: measured(100, 100, 100), seen: measured(100, 100, 100) },
  }

/** For how many advertisements a hidden service sentence does not make the decision milder. */
const NOT_SOFTENED = {
  'white text': measured(100, 100, 100),
  'display none': measured(100, 100, 100),
} as const satisfies Record<string, Measured>

/**
 * The least share: half a point below what was measured, more where that is far from all; the open set is small, three
 * of its mails are two points.
 */
function floorOf(measured: Measured, set: SetName): number {
  const share = measured[set] / 100
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
    `${set.padEnd(8)} ${name.padEnd(44)} ${String(share.held).padStart(5)} of ${String(share.of).padStart(5)} ${percent(shareOf(share))} %   at least ${percent(floor)} %`,
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
