import { readRule } from '@waarom/audience/relevance/read.ts'
import type { Rule } from '@waarom/audience/relevance/rule.ts'
import type { Input, Reply } from '../../../client.ts'

/** Whom a mail is for now, and all that it rests on. */
export type Shown = Reply<'GET /api/v1/mails/:id/audience'>
/** One version as it was saved. */
export type Version = NonNullable<Shown['audience']>
/** With what one could begin. */
export type Suggestion = Shown['suggestions'][number]
/** What is saved of an audience. */
export type Content = Omit<Input<'PUT /api/v1/mails/:id/audience'>['body'], 'basedOn'>
/** Who fits a rule, and the variant that they get. */
export type Group = Content['groups'][number]
/** A version of the mail that groups get. */
export type Variant = Content['variants'][number]

/** What of a saved version is edited: the same without what the server adds. */
export function contentOf({ mode, groups, variants, assumptions, suppressedBecause }: Version): Content {
  return {
    mode,
    groups: groups.map(({ id, name, rule, variant, sentence }) => ({ id, name, rule, variant, sentence })),
    variants,
    assumptions,
    suppressedBecause,
  }
}

/** Names that something new begins with, in the language of the page. */
export interface FirstNames {
  readonly group: string
  readonly variant: string
}

/** The first audience of a mail: one group that gets the version of now. */
export function begun(suggestion: Pick<Suggestion, 'mode' | 'rule'>, draftId: string, names: FirstNames): Content {
  return {
    mode: suggestion.mode,
    groups: [newGroup('group-1', names.group, 'variant-1', suggestion.rule)],
    variants: [{ id: 'variant-1', name: names.variant, draftId, withoutTinge: null }],
    assumptions: [],
    suppressedBecause: null,
  }
}

const newGroup = (id: string, name: string, variant: string, rule: Rule): Group => ({
  ...{ id, name, rule, variant },
  sentence: { nl: '', en: '' },
})

/** With a group more, for nobody until it has a rule. */
export function withGroup(content: Content, name: string): Content {
  const variant = content.variants[0]?.id ?? ''
  return {
    ...content,
    groups: [...content.groups, newGroup(freeId('group', content.groups), name, variant, { any: [] })],
  }
}

/** With a variant more. */
export function withVariant(content: Content, name: string, draftId: string): Content {
  const one = { id: freeId('variant', content.variants), name, draftId, withoutTinge: null }
  return { ...content, variants: [...content.variants, one] }
}

/** Without a variant: groups that had it get the first of the others, and nobody is sent to it for his tinge. */
export function withoutVariant(content: Content, id: string): Content {
  const variants = content.variants
    .filter((one) => one.id !== id)
    .map((one) => (one.withoutTinge === id ? { ...one, withoutTinge: null } : one))
  const first = variants[0]?.id ?? id
  const groups = content.groups.map((one) => (one.variant === id ? { ...one, variant: first } : one))
  return { ...content, variants, groups }
}

/** The first word of a kind with a number that no other has. */
function freeId(kind: string, taken: readonly { readonly id: string }[]): string {
  for (let number = taken.length + 1; ; number += 1) {
    const id = `${kind}-${number}`
    if (!taken.some((one) => one.id === id)) return id
  }
}

/** With another rule for one group. */
export function withRule(content: Content, groupId: string, rule: Rule): Content {
  return { ...content, groups: content.groups.map((one) => (one.id === groupId ? { ...one, rule } : one)) }
}

/** With an assumption that somebody answers for, or no longer. */
export function withAssumption(content: Content, { fact, value }: Assumption, confirmed: boolean): Content {
  const others = content.assumptions.filter((one) => one.fact !== fact || one.value !== value)
  return { ...content, assumptions: confirmed ? [...others, { fact, value, confirmed }] : others }
}

type Assumption = Pick<Content['assumptions'][number], 'fact' | 'value'>

/** Whether the server can take it: each rule holds together, and each group and variant has a name. */
export function isWhole({ groups, variants }: Content): boolean {
  const isNamed = (one: { readonly name: string }) => one.name.trim() !== ''
  return groups.length > 0 && groups.every((one) => isNamed(one) && readRule(one.rule).ok) && variants.every(isNamed)
}
