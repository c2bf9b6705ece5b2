import type { BlockKind, Hiding } from './block.ts'
import type { Own } from './cascade.ts'
import { type Declarations, NONE } from './declarations.ts'
import { boxedIn, hidingOf, type Inherited, inherit, PLAIN, sameSight } from './element.ts'
import type { Naming } from './naming.ts'
import type { Subject } from './stylesheet.ts'
import type { TagKind } from './tags.ts'

/** An open element. */
export interface Frame extends Subject {
  readonly isBlock: boolean
  /** The look that every screen gives it. */
  readonly look: Inherited
  /** The look where the rules for some screens show what they can; the same object where they change nothing. */
  readonly other: Inherited
  readonly kind: BlockKind
  readonly level: number
  readonly link: number
  readonly silent: boolean
  readonly drawn: boolean
  readonly group: number
  readonly row: number
  readonly cell: number
  /** Cells counted so far, when it is a row. */
  cells: number
  readonly blocksBefore: number
  readonly breaks: boolean
}

/** What stands around the outermost element. */
export const ROOT: Frame = {
  tag: '',
  isBlock: false,
  id: '',
  classes: [],
  look: PLAIN,
  other: PLAIN,
  kind: 'text',
  level: 0,
  link: -1,
  silent: false,
  drawn: false,
  group: 0,
  row: 0,
  cell: 0,
  cells: 0,
  blocksBefore: 0,
  breaks: false,
}

/** The looks of an element, with what its name and classes say of its place in the mail. */
export function looksOf(name: string, naming: Naming, own: Own, parent: Frame): Pick<Frame, 'look' | 'other'> {
  const look = lookOf(name, naming, own.all, parent.look)
  if (own.some === own.all && parent.other === parent.look) return { look, other: look }
  const other = lookOf(name, naming, own.some, parent.other)
  return { look, other: sameSight(look, other) ? look : other }
}

/** How the words of an element look to those who see them, why nobody does, and why some do not. */
export interface Sight {
  readonly look: Inherited
  readonly hiding: Hiding
  readonly partly: Hiding
}

/** The sight of an element's words. */
export function sightOf({ look, other }: Frame): Sight {
  const hiding = hidingOf(look, other)
  const partly = hiding === null ? look.hiding : null
  return { look: partly && other.hiding === null ? other : look, hiding, partly }
}

/** Whether no screen shows the box of an element, and why not all do. */
export function boxOf(parent: Frame, own: Own): { readonly hidden: boolean; readonly partly: Hiding } {
  const boxed = boxedIn(parent.look, own.all)
  const hidden = boxed !== null && boxedIn(parent.other, own.some) !== null
  return { hidden, partly: hidden ? null : boxed }
}

function lookOf(name: string, naming: Naming, own: Declarations, parent: Inherited): Inherited {
  const look = own === NONE ? parent : inherit(parent, own)
  const footer = !look.footer && (name === 'footer' || naming.footer)
  const preheader = name === 'mj-preview' || naming.preheader
  const quote = name === 'blockquote'
  if (!footer && !preheader && !quote) return look
  return {
    ...look,
    footer: look.footer || footer,
    preheader: look.preheader || preheader,
    quote: look.quote || quote,
  }
}

/** What kind of block the words of an element make. */
export function kindOf(
  { name, level, isList }: TagKind,
  parent: BlockKind,
  linked: boolean,
  drawn: boolean,
  named: boolean,
): BlockKind {
  if (name === 'button' || name === 'mj-button') return 'button'
  if (linked && (name === 'a' || name === 'span') && (drawn || named)) return 'button'
  if (level > 0) return 'heading'
  if (name === 'li' || name === 'dd' || name === 'dt') return 'item'
  if (name === 'table' || isList) return 'text'
  return parent
}
