import { ATTRIBUTE } from './attributes.ts'
import type { Tag } from './markup.ts'

/** What the classes and the id of an element say. */
export interface Naming {
  /** Its classes. */
  readonly classes: readonly string[]
  /** What the rules of `<style>` are held against: its classes, in MJML those of `css-class`. */
  readonly matched: readonly string[]
  readonly button: boolean
  readonly footer: boolean
  readonly preheader: boolean
}

const BUTTON = /(?:^|[\s_-])(?:btn|button|knop|cta|bouton)(?:$|[\s_-])/i
const FOOTER = /footer|voettekst|signature|fusszeile|impressum/i
const PREHEADER = /pre-?header|preview-?text/i
const MOST_KEPT = 1_000

/** An element without classes and id. */
export const NAMELESS: Naming = { classes: [], matched: [], button: false, footer: false, preheader: false }

const listed = (names: string): readonly string[] => (names === '' ? [] : names.split(/\s+/))

/** Reads the names of elements, those of one mail once per spelling: hundreds of cells share a class. */
export class Namings {
  private readonly known = new Map<string, Naming>()

  /** What the names of an element say. */
  of(tag: Tag): Naming {
    if (tag.bare) return NAMELESS
    const own = tag.get(ATTRIBUTE.class)
    const mjml = tag.get(ATTRIBUTE['css-class'])
    const id = tag.get(ATTRIBUTE.id)
    if (own === '' && mjml === '' && id === '') return NAMELESS
    const all = mjml === '' && id === '' ? own : `${own}\n${mjml}\n${id}`
    const known = this.known.get(all)
    if (known) return known
    const naming: Naming = {
      classes: listed(own),
      matched: listed(own || mjml),
      button: BUTTON.test(all),
      footer: FOOTER.test(all),
      preheader: PREHEADER.test(all),
    }
    if (this.known.size < MOST_KEPT) this.known.set(all, naming)
    return naming
  }
}
