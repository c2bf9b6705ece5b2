import { isFieldId } from './fields/fields.ts'
import { windowOf } from './fields/value.ts'
import { type FormOf, formOf, type Said, saidOf } from './forms.ts'
import {
  type Lang,
  listText,
  type Names,
  quantityText,
  type Saying,
  sayingOf,
  scopeText,
  windowText,
} from './phrases.ts'
import type { Rule, RuleTest } from './rule.ts'
import { fieldOf, type Path } from './tree.ts'

export type { Lang, Names } from './phrases.ts'

/** A piece of a sentence. All of them one after the other are the sentence. */
export interface SentencePart {
  readonly text: string
  /** What it says of the rule, for whoever lets people change it; `plain` only joins. */
  readonly role: 'plain' | 'field' | 'operator' | 'value' | 'window' | 'scope'
  /** Where in the rule it stands; of a field the place of its test, of what joins the root. */
  readonly path: Path
}

/**
 * Says of whom a rule holds: “Iedereen die in de laatste 12 maanden bestelde of een open bestelling heeft”. A group inside one
 * of the other kind stands in brackets, so that there is one way to read it. The rule must have been read (`readRule`).
 */
export function sentence(rule: Rule, lang: Lang, names: Names): readonly SentencePart[] {
  const saying = sayingOf(lang, names)
  const { everybody, all, nobody } = saying.words.sentence
  const said = saidOf(rule)
  if ('joined' in said && said.parts.length === 0) return [plain(said.joined === 'and' ? all : nobody)]
  return [plain(`${everybody} `), ...partsOf(said, saying)]
}

/** What one test says of somebody, to stand in a reason: “in de laatste 12 maanden bestelde”. */
export function clauseText(test: RuleTest, holds: boolean, lang: Lang, names: Names): string {
  return textOf(clause({ test, path: [], isNot: !holds }, sayingOf(lang, names)))
}

/** Pieces of a sentence as one text. */
export function textOf(parts: readonly SentencePart[]): string {
  return parts.map(({ text }) => text).join('')
}

const plain = (text: string): SentencePart => ({ text, role: 'plain', path: [] })

function partsOf(said: Said, saying: Saying): readonly SentencePart[] {
  if ('test' in said) return clause(said, saying)
  const word = saying.words.sentence[said.joined]
  return said.parts.flatMap((part, at) => {
    const own = partsOf(part, saying)
    const bracketed = 'joined' in part ? [plain('('), ...own, plain(')')] : own
    if (at === 0) return bracketed
    return [plain(at === said.parts.length - 1 ? ` ${word} ` : ', '), ...bracketed]
  })
}

/** A test whose opposite may be said. */
type SaidTest = Extract<Said, { readonly test: RuleTest }>

/** The words of one test: those of its field, and in their places what it compares with and what narrows it. */
function clause({ test, path, isNot }: SaidTest, saying: Saying): readonly SentencePart[] {
  const form = formOf(test, isNot)
  const template = (isFieldId(test.field) && saying.words.fields[test.field].said[form.form]) || ''
  const pieces = template.split(/(\{[^}]+\})/).map((piece): readonly SentencePart[] => {
    const [, before, name, otherwise = ''] = /^\{(?:([\w ]+)>)?(\w+)(?:\|(\w+))?\}$/.exec(piece) ?? []
    const own: SentencePart = { text: piece.trim(), role: 'field', path }
    if (name === undefined) return [own]
    const filling = filled(name, { test, path, form }, saying)
    if (!filling) return [{ ...own, text: otherwise }]
    return before ? [{ ...own, text: `${before} ` }, ...filling] : filling
  })
  const spoken = pieces.filter((piece) => piece.some(({ text }) => text !== ''))
  return spoken.flatMap((piece, at) => (at === 0 ? piece : [plain(' '), ...piece]))
}

/** A test on its way to its words. */
interface Spoken {
  readonly test: RuleTest
  readonly path: Path
  readonly form: FormOf
}

/** What stands in a place of a template; null where nothing does. */
function filled(name: string, { test, path, form }: Spoken, saying: Saying): readonly SentencePart[] | null {
  const { value } = form
  const at = [...path, 'value']
  switch (name) {
    case 'value':
      return Array.isArray(value)
        ? [{ text: listText(value, fieldOf(test).choices, saying), role: 'value', path: at }]
        : null
    case 'number':
    case 'amount':
      return (
        form.comparison && compared(saying.words.sentence.numbers[form.comparison], quantityText(value, saying), path)
      )
    case 'window':
      return [{ text: windowText(windowOf(test), saying), role: 'window', path: at }]
    case 'in':
      return test.of?.in
        ? [{ text: windowText(test.of.in, saying), role: 'window', path: [...path, 'of', 'in'] }]
        : null
    default: {
      const text = scopeText(test.of ?? {}, name, fieldOf(test).scopes, saying)
      return text === null
        ? null
        : [{ text, role: 'scope', path: [...path, 'of', ...(name === 'thing' ? [] : [name])] }]
    }
  }
}

/** “minstens 3”: how it is compared, and with what. */
function compared(template: string, value: string, path: Path): readonly SentencePart[] {
  return template
    .split(/(\{value\})/)
    .filter((piece) => piece !== '')
    .map((piece) =>
      piece === '{value}'
        ? { text: value, role: 'value', path: [...path, 'value'] }
        : { text: piece, role: 'operator', path: [...path, 'is'] },
    )
}
