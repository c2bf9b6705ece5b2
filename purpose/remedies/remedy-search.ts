import type { Reader } from '../acts/read.ts'
import type { Facts, PromoPart } from '../facts/fact.ts'
import { gather } from '../facts/gather.ts'
import { judge } from '../law/judge.ts'
import type { Rulebook, Verdict } from '../law/rulebook.ts'
import type { Setting } from '../setting.ts'
import type { Remedies, Remedy } from './remedy.ts'

/** What a remedy starts from. */
export interface Judged {
  readonly reader: Reader
  readonly facts: Facts
  readonly verdicts: readonly Verdict[]
}

/** How many combinations of parts are tried at the most; past that the whole set is the remedy. */
const TRIALS = 24

/**
 * Finds the smallest removals or moves after which verdicts turn to service, or the tinge to none. Each is proven by
 * judging the changed mail again. A remedy always leaves service content; duty mail and what must be there stay whole.
 */
export function remedy(judged: Judged, setting: Setting): Remedies {
  const { facts, verdicts } = judged
  if (facts.duty.value !== 'none' && facts.parts.value.length === 0) return none('duty-mail')
  if (facts.readable.value !== 'yes') return none('none-found')
  if (verdicts.every((verdict) => clean(verdict))) return none('none-needed')
  if (facts.service.value === 'none') return none('no-service-reason')
  const trial = new Trial(judged, setting)
  const target = setting.rulebooks.filter((_, at) => !clean(verdicts[at]))
  const found = [...byLaws(trial, target)]
  const split = splitOf(judged)
  if (found.length === 0)
    return split && facts.leaning.value !== 'service'
      ? { remedies: [split], none: null }
      : none(facts.service.value === 'thin' ? 'no-service-reason' : 'none-found')
  return { remedies: found, none: null }
}

function none(reason: NonNullable<Remedies['none']>): Remedies {
  return { remedies: [], none: reason }
}

function clean(verdict: Verdict | undefined): boolean {
  return verdict?.purpose === 'service' && verdict.tinge === 'none' && !verdict.review
}

/** One remedy for as many laws as it helps; then one for each law that needs more. */
function* byLaws(trial: Trial, target: readonly Rulebook[]): Generator<Remedy> {
  const groups = new Map<string, { change: Change; laws: string[] }>()
  for (const book of target) {
    const change = trial.smallest(book)
    if (!change) continue
    const key = JSON.stringify([change.remove, change.move, change.subject])
    const group = groups.get(key) ?? { change, laws: [] }
    group.laws.push(book.code)
    groups.set(key, group)
  }
  for (const { change, laws } of [...groups.values()].sort((a, b) => b.laws.length - a.laws.length))
    yield {
      laws,
      remove: change.remove,
      move: change.move,
      subject: change.subject ? { from: trial.subject, suggestion: trial.suggestion() } : null,
      split: null,
      becomes: { purpose: 'service', tinge: 'none' },
    }
}

interface Change {
  readonly remove: readonly string[]
  readonly move: readonly string[]
  readonly subject: boolean
}

/** Tries changes on one mail and remembers what each turned out to be. */
class Trial {
  readonly #judged: Judged
  readonly #setting: Setting
  readonly #seen = new Map<string, Facts>()
  readonly #parts: readonly PromoPart[]

  constructor(judged: Judged, setting: Setting) {
    this.#judged = judged
    this.#setting = setting
    this.#parts = [...judged.facts.parts.value].sort((one, two) => two.share - one.share)
  }

  get subject(): string {
    return this.#judged.reader.draft.subject
  }

  /** The first sentence of service content: what the subject could say instead. */
  suggestion(): string | null {
    const { draft } = this.#judged.reader
    const id = this.#judged.facts.service.segments.find((one) =>
      draft.segments.some((segment) => segment.id === one && segment.role !== 'button'),
    )
    return draft.segments.find((segment) => segment.id === id)?.text ?? null
  }

  /** The smallest set of parts whose removal makes the mail clean service under a law; null when none does. */
  smallest(book: Rulebook): Change | null {
    let kept = this.#parts
    if (kept.length === 0 || !this.#works(kept, book)) return null
    // All parts out works; put back one by one, largest first, what is not needed for that.
    let trials = 0
    for (const part of this.#parts) {
      trials += 1
      if (trials > TRIALS) break
      const less = kept.filter((one) => one !== part)
      if (less.length > 0 && this.#works(less, book)) kept = less
    }
    const subject = kept.some((part) => part.place === 'subject')
    const ids = new Set(kept.filter((part) => part.place !== 'subject').flatMap((part) => part.segments))
    const order = this.#judged.reader.draft.segments.map((one) => one.id)
    return { remove: order.filter((id) => ids.has(id)), move: [], subject }
  }

  #works(parts: readonly PromoPart[], book: Rulebook): boolean {
    const removed = new Set(parts.flatMap((part) => part.segments))
    const facts = this.#factsWithout(removed)
    return facts.service.value !== 'none' && clean(judge(facts, book, this.#setting))
  }

  #factsWithout(removed: ReadonlySet<string>): Facts {
    const key = [...removed].join()
    const known = this.#seen.get(key)
    if (known) return known
    const { draft, reading } = this.#judged.reader.without(removed)
    const facts = gather(draft, reading, this.#setting.declared, this.#setting.thresholds)
    this.#seen.set(key, facts)
    return facts
  }
}

/** Where the mail is two mails: the service part and the other part, each with a weight of its own. */
function splitOf({ facts, reader }: Judged): Remedy | null {
  const other = new Set(facts.parts.value.flatMap((part) => part.segments))
  const service = reader.draft.segments.filter((one) => !other.has(one.id)).map((one) => one.id)
  if (facts.service.value !== 'present' || other.size < 2 || facts.serviceShare.value < 0.2) return null
  return {
    laws: [],
    remove: [],
    move: [],
    subject: null,
    split: { service, other: [...other] },
    becomes: { purpose: 'service', tinge: 'none' },
  }
}
