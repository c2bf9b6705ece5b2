import { givesService, weigh } from '../facts/content.ts'
import type { Fact, Facts, PromoPart } from '../facts/fact.ts'
import { gather } from '../facts/gather.ts'
import { LIGHT_KINDS } from '../facts/kinds.ts'
import { judge } from '../law/judge.ts'
import type { Rulebook, Verdict } from '../law/rulebook.ts'
import type { Setting } from '../setting.ts'
import type { Judged, Remedies, Remedy } from './remedy.ts'
import { splitOf } from './split.ts'

/** A change that is tried: parts out, or parts moved under the service content. */
interface Change {
  readonly out: readonly PromoPart[]
  readonly moved: readonly PromoPart[]
  /** The same for changes of the same segments. */
  readonly key: string
}

/** What a change turned out to be: the facts of the changed mail, and what each law that was asked makes of them. */
interface Tried {
  readonly facts: Facts
  readonly verdicts: Map<Rulebook, Verdict>
}

/** How many smaller changes are tried per mail at the most; past that the larger one is the remedy. */
const TRIALS = 3
/** How many remedies are shown. */
const SHOWN = 4

/**
 * Finds the smallest removals or moves after which verdicts turn to service, or the tinge to none. Each is proven by
 * judging the changed mail again. A remedy always leaves service content; duty mail and what must be there stay whole,
 * because only promotional, feedback and appeal parts are ever taken out.
 */
export function remedy(judged: Judged, setting: Setting): Remedies {
  const { facts, verdicts } = judged
  if (verdicts.every(clean)) return none('none-needed')
  if (facts.readable.value !== 'yes') return none('none-found')
  const parts = removable(facts)
  const unserving = setting.stream === 'service' ? 'no-service-reason' : 'none-needed'
  if (parts.length === 0) return none(facts.duty.value === 'none' ? reasonFor(facts, unserving) : 'duty-mail')
  if (facts.service.value === 'none') return none(unserving)
  const remedies = new Search(judged, setting).remedies()
  return remedies.length > 0 ? { remedies, none: null } : none(reasonFor(facts, unserving))
}

function none(reason: NonNullable<Remedies['none']>): Remedies {
  return { remedies: [], none: reason }
}

/** Of a mail without a service reason: that it has none, or nothing where it is not sent as service. */
type Unserving = 'no-service-reason' | 'none-needed'

/** A mail that leans to service, and of which nothing steers, is not told to go as something else. */
function reasonFor({ service, leaning, parts }: Facts, unserving: Unserving): Unserving | 'none-found' {
  const leansPlainly = leaning.value === 'service' && parts.value.length === 0
  return service.value === 'present' || leansPlainly ? 'none-found' : unserving
}

/** What can be taken out of a mail: its parts, and what not every reader sees or stands in its subject where a person is asked about that. */
function removable({ parts, unseen, inbox }: Facts): readonly PromoPart[] {
  const asked: PromoPart[] = []
  const add = ({ segments, sure }: Fact<unknown>, place: PromoPart['place']) =>
    asked.push({ kind: 'campaign', segments, share: 0, place, sure })
  if (unseen.value === 'asking' || unseen.value === 'unreadable') add(unseen, 'after-service')
  if (inbox.value === 'subject') add(inbox, 'subject')
  return [...parts.value, ...asked]
}

function clean(verdict: Verdict | undefined): boolean {
  return verdict?.purpose === 'service' && verdict.tinge === 'none' && !verdict.review
}

/** Service, and nobody needs to be asked; a tinge that this law tolerates may stay. */
function good(verdict: Verdict): boolean {
  return verdict.purpose === 'service' && !verdict.review && verdict.decision !== 'hold'
}

/** Tries changes on one mail and remembers what each turned out to be. */
class Search {
  readonly #judged: Judged
  readonly #setting: Setting
  readonly #parts: readonly PromoPart[]
  readonly #all: Change
  readonly #tried = new Map<string, Tried>()

  constructor(judged: Judged, setting: Setting) {
    this.#judged = judged
    this.#setting = setting
    this.#parts = [...removable(judged.facts)].sort((one, two) => two.share - one.share)
    this.#all = changeOf(this.#parts, [])
  }

  /** First what makes the mail clean in as many laws as it can, then smaller changes that already make it service. */
  remedies(): Remedy[] {
    const { verdicts } = this.#judged
    const targets = this.#setting.rulebooks.filter((_, at) => !clean(verdicts[at]))
    const cleaned = targets.filter((book) => clean(this.#judge(this.#all, book)))
    const whole = cleaned.length > 0 ? [this.#written(this.#all, cleaned, 'none')] : []
    const smaller = this.#grouped(targets)
    const split =
      cleaned.length > 0
        ? splitOf(
            this.#judged,
            cleaned.map((book) => book.code),
            this.#suggestion(),
          )
        : null
    return [...whole, ...smaller, ...(split ? [split] : [])].slice(0, SHOWN)
  }

  /** The smallest change per law, laws with the same change and outcome together. */
  #grouped(targets: readonly Rulebook[]): Remedy[] {
    const groups = new Map<string, { change: Change; books: Rulebook[]; tinge: Verdict['tinge'] }>()
    for (const book of targets) {
      const change = this.#smallest(book)
      if (!change || (change.out.length === this.#parts.length && change.moved.length === 0)) continue
      const { tinge } = this.#judge(change, book)
      const key = `${tinge} ${change.key}`
      const group = groups.get(key) ?? { change, books: [], tinge }
      group.books.push(book)
      groups.set(key, group)
    }
    return [...groups.values()].map(({ change, books, tinge }) => this.#written(change, books, tinge))
  }

  /**
   * Moving alone where that is enough; else only the parts that are more than a light tinge; else all parts out, and
   * back in, largest first, what need not go. Only a held mail is helped by less than a clean verdict, and only under a
   * law that tolerates a tinge.
   */
  #smallest(book: Rulebook): Change | null {
    const before = this.#judged.verdicts[this.#setting.rulebooks.indexOf(book)]
    const held = before?.decision === 'hold'
    const moving = this.#moves().find((change) => {
      const after = this.#judge(change, book)
      return clean(after) || (held && good(after))
    })
    if (moving) return moving
    return held && book.toleratesTinge ? this.#leastOut(book) : null
  }

  /** What can be moved: all that stands before the service content, or also what stands between. */
  #moves(): Change[] {
    const first = this.#parts.filter((part) => part.place === 'before-service')
    const early = this.#parts.filter((part) => part.place === 'before-service' || part.place === 'between')
    const tries = first.length < early.length ? [first, early] : [early]
    return tries.filter((moved) => moved.length > 0).map((moved) => changeOf([], moved))
  }

  #leastOut(book: Rulebook): Change | null {
    let change = this.#all
    if (!good(this.#judge(change, book))) return null
    const heavy = this.#parts.filter((part) => !LIGHT_KINDS.includes(part.kind))
    const tries = [
      heavy,
      ...this.#parts.slice(0, TRIALS).map((part) => (all: Change['out']) => all.filter((one) => one !== part)),
    ]
    for (const next of tries) {
      const out = typeof next === 'function' ? next(change.out) : next
      if (out.length === 0 || out.length >= change.out.length) continue
      const less = changeOf(out, [])
      if (good(this.#judge(less, book))) change = less
    }
    return change
  }

  #judge(change: Change, book: Rulebook): Verdict {
    const { facts, verdicts } = this.#try(change)
    const known = verdicts.get(book)
    if (known) return known
    const verdict = judge(facts, book, this.#setting)
    verdicts.set(book, verdict)
    return verdict
  }

  #try(change: Change): Tried {
    const known = this.#tried.get(change.key)
    if (known) return known
    const { draft, reading } = this.#judged.reader.changed({
      out: segmentsOf(change.out),
      moved: segmentsOf(change.moved),
      under: this.#under(change),
    })
    const facts = gather(draft, reading, this.#setting.declared, this.#setting.thresholds)
    const tried: Tried = { facts, verdicts: new Map() }
    this.#tried.set(change.key, tried)
    return tried
  }

  /** The last service content: what is moved comes to stand behind it. */
  #under({ moved }: Change): string | null {
    if (moved.length === 0) return null
    const { draft, reading } = this.#judged.reader
    return weigh(draft, reading).findLast(givesService)?.segment.id ?? null
  }

  #written(change: Change, books: readonly Rulebook[], tinge: Verdict['tinge']): Remedy {
    const { draft } = this.#judged.reader
    const inOrder = (ids: ReadonlySet<string>) =>
      draft.segments.filter((one) => one.role !== 'subject' && ids.has(one.id)).map((one) => one.id)
    const subject = change.out.some((part) => part.place === 'subject')
    return {
      laws: books.map((book) => book.code),
      remove: inOrder(segmentsOf(change.out)),
      move: inOrder(segmentsOf(change.moved)),
      under: this.#under(change),
      subject: subject ? { from: draft.subject, suggestion: this.#suggestion() } : null,
      split: null,
      becomes: { purpose: 'service', tinge: tinge === 'none' ? 'none' : 'light' },
    }
  }

  /** The first sentence of service content: what the subject could say instead. */
  #suggestion(): string | null {
    const { draft } = this.#judged.reader
    const ids = new Set(this.#judged.facts.service.segments)
    return (
      draft.segments.find((one) => ids.has(one.id) && one.role !== 'button' && one.role !== 'subject')?.text ?? null
    )
  }
}

function segmentsOf(parts: readonly PromoPart[]): ReadonlySet<string> {
  return new Set(parts.flatMap((part) => part.segments))
}

function changeOf(out: readonly PromoPart[], moved: readonly PromoPart[]): Change {
  const ids = (parts: readonly PromoPart[]) => [...segmentsOf(parts)].sort().join()
  return { out, moved, key: `${ids(out)}>${ids(moved)}` }
}
