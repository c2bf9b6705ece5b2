import type { Model } from '../../purpose/acts/model.ts'
import type { Setting } from '../../purpose/setting.ts'
import { pick } from '../render.ts'
import { CHANGES, type Change, withSentence } from '../robustness.ts'
import { HIDINGS, unhidden } from './hiding.ts'
import { type Letter, type Outcome, outcomeOf } from './letter.ts'
import { SPOKEN } from './spoken.ts'

/** How many letters were asked, and for how many it held. */
export interface Share {
  readonly of: number
  readonly held: number
  /** The letters for which it did not hold. */
  readonly failed: readonly string[]
}

/** What hiding advertising in service mails does, against the mail without it and with it in the open. */
export interface Hidden {
  /** The decision is no milder than without the advertising. */
  readonly decision: Share
  /** The probability of service is no higher than without the advertising, but for noise. */
  readonly probability: Share
  /** The decision is no milder than with the same advertising in the open. */
  readonly seen: Share
}

/** A share as a number; 1 where nothing was asked. */
export const shareOf = ({ of, held }: Share) => (of === 0 ? 1 : held / of)

/** So much may the probability of service rise by chance when something is hidden in a mail. */
const NOISE = 0.01
const DECISIONS = ['pass', 'warn', 'hold'] as const

const same = (one: Outcome, other: Outcome) => one.purpose === other.purpose && one.review === other.review

const stricter = (one: Outcome, other: Outcome) => DECISIONS.indexOf(one.decision) - DECISIONS.indexOf(other.decision)

/** Asks every letter and counts; `null` leaves a letter out. */
async function count(letters: readonly Letter[], ask: (letter: Letter) => Promise<boolean | null>): Promise<Share> {
  const failed: string[] = []
  let of = 0
  for (const letter of letters) {
    const held = await ask(letter)
    if (held === null) continue
    of += 1
    if (!held) failed.push(letter.id)
  }
  return { of, held: of - failed.length, failed }
}

/** Measures on letters with one model and setting. */
export class Measure {
  readonly #judge: (letter: Letter) => Promise<Outcome>
  readonly #letters: readonly Letter[]
  readonly #plain = new Map<string, Outcome>()

  constructor(letters: readonly Letter[], model: Model, setting: Setting) {
    this.#letters = letters
    this.#judge = (letter) => outcomeOf(letter, model, setting)
  }

  async #asIs(letter: Letter): Promise<Outcome> {
    const key = `${letter.html} ${letter.id}`
    const known = this.#plain.get(key) ?? (await this.#judge(letter))
    this.#plain.set(key, known)
    return known
  }

  /** For how many letters, of those that a change touches, purpose and review stay what they are. */
  unchanged(name: keyof typeof CHANGES): Promise<Share> {
    const change: Change = CHANGES[name]
    return count(this.#letters, async (letter) => {
      const changed = change(letter)
      if (changed.subject === letter.subject && changed.body === letter.body) return null
      return same(await this.#judge(changed), await this.#asIs(letter))
    })
  }

  /** How many service mails that pass do so no longer when one advertising sentence is added in the open. */
  turned(where: 'body' | 'subject'): Promise<Share> {
    return count(this.#letters, async (letter) => {
      if (letter.label !== 'service' || (await this.#asIs(letter)).decision !== 'pass') return null
      const sentence = advertisingFor(letter)
      const turned = where === 'body' ? withSentence(letter, sentence) : { ...letter, subject: sentence }
      return (await this.#judge(turned)).decision !== 'pass'
    })
  }

  /** What hiding an advertising sentence does to service mails. */
  async hidden(name: keyof typeof HIDINGS): Promise<Hidden> {
    const service = this.#letters.filter(({ label }) => label === 'service')
    const outcomes = new Map<Letter, readonly [hidden: Outcome, plain: Outcome, open: Outcome]>()
    for (const letter of service) {
      const sentence = advertisingFor(letter)
      outcomes.set(letter, [
        await this.#judge(HIDINGS[name](letter, sentence)),
        await this.#asIs(unhidden(letter)),
        await this.#judge(withSentence(unhidden(letter), sentence)),
      ])
    }
    const share = (holds: (hidden: Outcome, plain: Outcome, open: Outcome) => boolean) =>
      count(service, async (letter) => {
        const three = outcomes.get(letter)
        return three ? holds(...three) : null
      })
    return {
      decision: await share((hidden, plain) => stricter(hidden, plain) >= 0),
      probability: await share((hidden, plain) => hidden.service <= plain.service + NOISE),
      seen: await share((hidden, _, open) => stricter(hidden, open) >= 0),
    }
  }

  /** How many commercial mails stay as strictly decided with a service sentence in them that nobody sees. */
  notSoftened(name: 'white text' | 'display none'): Promise<Share> {
    return count(this.#letters, async (letter) => {
      if (letter.label !== 'commercial') return null
      const hidden = HIDINGS[name](letter, SPOKEN[letter.language].service)
      return stricter(await this.#judge(hidden), await this.#asIs(unhidden(letter))) >= 0
    })
  }
}

function advertisingFor({ id, language }: Letter): string {
  const { advertising } = SPOKEN[language]
  return advertising[pick(`advertising ${id}`, advertising.length)] ?? ''
}
