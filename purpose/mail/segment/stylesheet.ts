import parse from 'css-tree/parser'
import { own } from '../../own-text.ts'
import { LIMITS } from '../limits.ts'
import { blank, type Declarations, declare, isNone, isRead, NONE, over } from './declarations.ts'
import { scopeOf } from './media.ts'
import { declareShown, onlyShowing } from './showing.ts'

/** One step of a selector: every given part must fit. */
interface Compound {
  readonly tag: string
  readonly id: string
  readonly classes: readonly string[]
}
interface Rule {
  /** Right to left: the element itself first, then ancestors. */
  readonly steps: readonly Compound[]
  readonly weight: number
  readonly set: Declarations
  readonly strong: Declarations
  /** True when only some screens follow it. */
  readonly some: boolean
}
/** What a selector is held against. */
export interface Subject {
  readonly tag: string
  readonly id: string
  readonly classes: readonly string[]
}
/** The declarations of fitting rules: `set` under the style attribute, `strong` (`!important`) above it. */
export interface Layers {
  readonly set: Declarations
  readonly strong: Declarations
}
/** What fits an element on every screen, and what does where the rules for some screens show what they can. */
export interface Match {
  readonly all: Layers
  /** The same as `all` when no rule for some screens fits. */
  readonly some: Layers
}

/** The part of a css-tree node that is read here. */
interface Node {
  readonly type: string
  readonly name?: string | Node
  readonly matcher?: string | null
  readonly property?: string
  readonly important?: boolean | string
  readonly value?: unknown
  readonly prelude?: Node | null
  readonly block?: Node | null
  readonly children?: Iterable<Node> | null
}

/** What is drawn beside an element, in the old spelling. */
const BESIDE = /^(?:before|after|first-line|first-letter)$/i
const MOST_COMPARISONS = 400_000

function nameOf({ name }: Node): string {
  return typeof name === 'string' ? name : ''
}

/** Conditions that hold for every element that has the words: the class or id, written as an attribute. */
function named(part: Node, step: { id: string; classes: string[] }): boolean {
  const value = part.value as Node | null | undefined
  const word = (value ? nameOf(value) : '') || (typeof value?.value === 'string' ? value.value : '')
  const attribute = typeof part.name === 'object' ? nameOf(part.name).toLowerCase() : ''
  if (word === '' || /\s/.test(word)) return false
  if (attribute === 'class' && (part.matcher === '=' || part.matcher === '~=')) step.classes.push(word)
  else if (attribute === 'id' && part.matcher === '=') step.id = word
  else return false
  return true
}

/**
 * The steps of a selector, and whether what it asks besides cannot be seen here, such as an attribute or a state: then
 * some elements or readers may follow it. Null for what is drawn beside an element.
 */
function compounds(selector: Node): { steps: Compound[]; weight: number; some: boolean } | null {
  const steps: { tag: string; id: string; classes: string[] }[] = [{ tag: '', id: '', classes: [] }]
  let weight = 0
  let some = false
  for (const part of selector.children ?? []) {
    const step = steps[steps.length - 1]
    if (!step) return null
    const name = nameOf(part)
    if (part.type === 'TypeSelector') {
      step.tag = name === '*' ? '' : name.toLowerCase()
      weight += name === '*' ? 0 : 1
    } else if (part.type === 'ClassSelector') {
      step.classes.push(name)
      weight += 100
    } else if (part.type === 'IdSelector') {
      step.id = name
      weight += 10_000
    } else if (part.type === 'Combinator' && (name === ' ' || name === '>')) {
      steps.push({ tag: '', id: '', classes: [] })
    } else if (part.type === 'AttributeSelector' || part.type === 'PseudoClassSelector') {
      if (BESIDE.test(name)) return null
      weight += 100
      if (part.type === 'PseudoClassSelector' || !named(part, step)) some = true
    } else if (part.type === 'Combinator') {
      steps[steps.length - 1] = { tag: '', id: '', classes: [] }
      some = true
    } else return null
  }
  return { steps: steps.reverse(), weight, some }
}

function raw(value: unknown): string {
  const node = value as Node | undefined
  return typeof node?.value === 'string' ? node.value.trim().toLowerCase() : ''
}

/** @param some whether only some screens follow them: then what shows something is read, and nothing that hides */
function declarations(block: Node, some: boolean): Layers | null {
  const put = some ? declareShown : declare
  let set = NONE
  let strong = NONE
  for (const node of block.children ?? []) {
    if (node.type !== 'Declaration' || !node.property) continue
    const property = node.property.toLowerCase()
    if (!isRead(property)) continue
    if (node.important && strong === NONE) strong = blank()
    if (!node.important && set === NONE) set = blank()
    put(property, raw(node.value), node.important ? strong : set)
  }
  if (some) for (const one of [set, strong]) if (one !== NONE) onlyShowing(one)
  if (isNone(set)) set = NONE
  if (isNone(strong)) strong = NONE
  return set === NONE && strong === NONE ? null : { set, strong }
}

function rulesIn(parent: Node, depth: number, some: boolean, into: Rule[]): void {
  for (const node of parent.children ?? []) {
    if (into.length >= LIMITS.cssRules) return
    if (node.type === 'Rule' && node.prelude && node.block) {
      for (const selector of node.prelude.children ?? []) {
        const found = compounds(selector)
        const layers = found && declarations(node.block, some || found.some)
        if (layers) into.push({ ...found, ...layers, some: some || found.some })
      }
    } else if (node.type === 'Atrule' && node.block && depth < 3) {
      const scope = scopeOf(nameOf(node), raw(node.prelude)) ?? 'none'
      if (scope !== 'none') rulesIn(node.block, depth + 1, some || scope === 'some', into)
    }
  }
}

/** The sheets read last: drafts of one sender, and one draft at every keystroke, have the same. */
const kept = new Map<string, readonly Rule[]>()
const MOST_KEPT = 8

function rulesOf(written: string): readonly Rule[] {
  const known = kept.get(written)
  if (known) return known
  const css = own(written)
  const rules: Rule[] = []
  try {
    const options = { parseValue: false, parseAtrulePrelude: false, parseCustomProperty: false }
    rulesIn(parse(css, options) as Node, 0, false, rules)
  } catch {
    rules.length = 0
  }
  const oldest = kept.keys().next().value
  if (kept.size >= MOST_KEPT && oldest !== undefined) kept.delete(oldest)
  kept.set(css, rules)
  return rules
}

/** Rules by what an element must have for them. */
type Index = Map<string, Rule[]>

/** The rules of all `<style>` elements of a mail, found by tag, class or id. */
export class Stylesheet {
  private readonly general: Rule[] = []
  private readonly byTag: Index = new Map()
  private readonly byClass: Index = new Map()
  private readonly byId: Index = new Map()
  private count = 0
  private comparisons = 0

  /** True when no rule was read. */
  get empty(): boolean {
    return this.count === 0
  }

  /** Reads the text of a `<style>` element. Rules for no screen are left out. */
  add(css: string): void {
    for (const rule of rulesOf(css)) {
      if (this.count >= LIMITS.cssRules) return
      const first = rule.steps[0]
      if (!first) continue
      this.rulesFor(first).push({ ...rule, weight: rule.weight * 100_000 + this.count++ })
    }
  }

  /** The declarations for an element; `ancestors` is the open stack, outermost first. Null when no rule fits. */
  match(subject: Subject, ancestors: readonly Subject[]): Match | null {
    let fitting = this.gather(this.general, subject, ancestors, null)
    fitting = this.gather(this.byTag.get(subject.tag), subject, ancestors, fitting)
    for (const name of subject.classes) fitting = this.gather(this.byClass.get(name), subject, ancestors, fitting)
    if (subject.id) fitting = this.gather(this.byId.get(subject.id), subject, ancestors, fitting)
    if (fitting === null) return null
    fitting.sort((a, b) => a.weight - b.weight)
    const everywhere = fitting.filter((rule) => !rule.some)
    const all = layered(everywhere)
    return { all, some: everywhere.length < fitting.length ? layered(fitting) : all }
  }

  private rulesFor(first: Compound): Rule[] {
    const name = first.id || first.classes[0] || first.tag
    if (!name) return this.general
    const index = first.id ? this.byId : first.classes[0] ? this.byClass : this.byTag
    const rules = index.get(name) ?? []
    if (rules.length === 0) index.set(name, rules)
    return rules
  }

  /** Adds the rules that fit; `into` is made with the first one, since most elements have none. */
  private gather(
    rules: readonly Rule[] | undefined,
    subject: Subject,
    ancestors: readonly Subject[],
    into: Rule[] | null,
  ): Rule[] | null {
    if (rules === undefined) return into
    let fitting = into
    for (const rule of rules) {
      if (this.comparisons > MOST_COMPARISONS) return fitting
      if (!this.fits(rule, subject, ancestors)) continue
      if (fitting) fitting.push(rule)
      else fitting = [rule]
    }
    return fitting
  }

  private fits(rule: Rule, subject: Subject, ancestors: readonly Subject[]): boolean {
    this.comparisons++
    const { steps } = rule
    const own = steps[0]
    if (!own || !holds(own, subject)) return false
    let at = ancestors.length - 1
    for (let i = 1; i < steps.length; i++) {
      const step = steps[i]
      let found = false
      while (at >= 0 && !found) {
        this.comparisons++
        const ancestor = ancestors[at--]
        found = step !== undefined && ancestor !== undefined && holds(step, ancestor)
      }
      if (!found) return false
    }
    return true
  }
}

/** Rules put over each other, the lightest first. */
function layered(rules: readonly Rule[]): Layers {
  const [only] = rules
  if (only && rules.length === 1) return only
  let set = NONE
  let strong = NONE
  for (const rule of rules) {
    set = over(set, rule.set)
    strong = over(strong, rule.strong)
  }
  return { set, strong }
}

function holds(step: Compound, subject: Subject): boolean {
  if (step.tag && step.tag !== subject.tag) return false
  if (step.id && step.id !== subject.id) return false
  for (const name of step.classes) if (!subject.classes.includes(name)) return false
  return true
}
