import { ATTRIBUTE } from './attributes.ts'
import { colour } from './colour.ts'
import { blank, type Declarations, declare, declared, inline, NONE, over } from './declarations.ts'
import type { Tag } from './markup.ts'
import type { Layers, Stylesheet, Subject } from './stylesheet.ts'
import { HEADING_SIZE } from './tags.ts'

const MOST_STYLES = 2_000
/** Attributes of MJML that are declarations. */
const MJML_DECLARATIONS = [
  'font-size',
  'color',
  'background-color',
  'font-weight',
  'border-radius',
  'inner-padding',
] as const
const FONT_SIZES = [10, 10, 13, 16, 18, 24, 32, 48]

const BOLD = declared({ bold: true })
const SMALL = declared({ size: { value: 0.83, relative: true } })
/** What an element is before any rule. */
const BY_TAG: ReadonlyMap<string, Declarations> = new Map<string, Declarations>([
  ...[...HEADING_SIZE].map(([tag, value]) => [tag, declared({ size: { value, relative: true }, bold: true })] as const),
  ...['b', 'strong', 'th'].map((tag) => [tag, BOLD] as const),
  ...['small', 'sub', 'sup'].map((tag) => [tag, SMALL] as const),
  ['mj-text', declared({ size: { value: 13, relative: false } })],
  [
    'mj-button',
    declared({ size: { value: 13, relative: false }, background: 0x414141, colour: 0xffffff, padding: true }),
  ],
  ['mj-preview', declared({ display: 'none' })],
])

/** The declarations that attributes make; null when there is no such attribute. */
function byAttributes(tag: Tag): Declarations | null {
  const { name: element, isMjml } = tag.kind
  const picture = tag.get(ATTRIBUTE.background) || tag.get(ATTRIBUTE['background-url'])
  const some = picture || isMjml || element === 'font' || tag.has(ATTRIBUTE.bgcolor) || tag.has(ATTRIBUTE.hidden)
  if (!some) return null
  const into = blank()
  if (picture) into.picture = picture
  const ground = tag.get(ATTRIBUTE.bgcolor)
  if (ground) into.background = colour(ground)
  if (tag.has(ATTRIBUTE.hidden)) into.display = 'none'
  if (element === 'font') {
    if (tag.get(ATTRIBUTE.color)) into.colour = colour(tag.get(ATTRIBUTE.color))
    const size = FONT_SIZES[Number(tag.get(ATTRIBUTE.size))]
    if (size !== undefined && tag.has(ATTRIBUTE.size)) into.size = { value: size, relative: false }
  }
  if (!isMjml) return into
  for (const name of MJML_DECLARATIONS) {
    if (tag.has(ATTRIBUTE[name])) declare(name, tag.get(ATTRIBUTE[name]).toLowerCase(), into)
  }
  if (tag.has(ATTRIBUTE['container-background-color']))
    declare('background-color', tag.get(ATTRIBUTE['container-background-color']), into)
  return into
}

function styled(style: string, kept: Map<string, Declarations>): Declarations {
  const known = kept.get(style)
  if (known) return known
  const read = inline(style)
  if (kept.size < MOST_STYLES) kept.set(style, read)
  return read
}

/** What an element declares on every screen, and what it does where the rules for some screens show what they can. */
export interface Own {
  readonly all: Declarations
  /** The same as `all` when no rule for some screens fits. */
  readonly some: Declarations
}

const alike = (all: Declarations): Own => ({ all, some: all })
const BARE: ReadonlyMap<string, Own> = new Map([...BY_TAG].map(([tag, all]) => [tag, alike(all)]))
const BARE_OTHER = alike(NONE)

/**
 * The declarations of one element: of its name, its attributes, the rules of `<style>`, its `style`, `!important`.
 * They may be shared with other elements and are not to be changed. `NONE` when there are none.
 * `kept` remembers `style` attributes already read: mails repeat them by the hundred.
 */
export function ownDeclarations(
  tag: Tag,
  sheet: Stylesheet,
  ancestors: readonly Subject[],
  kept: Map<string, Declarations>,
  classes: readonly string[],
): Own {
  const { name } = tag.kind
  if (tag.bare && sheet.empty) return BARE.get(name) ?? BARE_OTHER
  const style = tag.get(ATTRIBUTE.style)
  const match = sheet.empty ? null : sheet.match({ tag: name, id: tag.get(ATTRIBUTE.id), classes }, ancestors)
  const under = over(BY_TAG.get(name) ?? NONE, tag.bare ? null : byAttributes(tag))
  const written = style ? styled(style, kept) : null
  const layered = (layers: Layers | undefined) => over(over(over(under, layers?.set), written), layers?.strong)
  const all = layered(match?.all)
  return match && match.some !== match.all ? { all, some: layered(match.some) } : alike(all)
}
