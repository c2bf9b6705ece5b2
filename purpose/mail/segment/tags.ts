import { Names } from './names.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** Elements that hold nothing. */
const VOID = set(
  'area base basefont br col command embed frame hr img input isindex keygen link meta param source track wbr',
)
/** Elements before and after which words do not run on. */
const BLOCK = set(
  'address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html legend li main nav ol p pre section summary table tbody td tfoot th thead tr ul mj-body mj-text mj-button mj-section mj-column mj-group mj-hero mj-wrapper mj-table mj-preview mj-raw mj-navbar mj-navbar-link mj-social mj-social-element mj-accordion mj-accordion-element mj-accordion-title mj-accordion-text mj-divider mj-spacer mj-image mj-carousel mj-carousel-image mj-include option button',
)
/**
 * Elements whose words no reader of the mail sees. Not those that stand in for what a mail program does not do: most run
 * no scripts and show no frames, films or drawings, and show the words in them.
 */
const SILENT = set('script style title head mj-style mj-title mj-attributes mj-font mj-breakpoint mj-html-attributes')
/** Elements that may stand in a head; any other begins the mail itself, where the head was left open. */
const IN_HEAD = set('title style script meta link base basefont bgsound noframes noscript template xml head')
/** Elements that show what stands in another file, or what they draw. */
const EMBEDS = set('iframe frame embed object video svg image')
/** Which open elements end when this one begins. */
const ENDS: ReadonlyMap<string, ReadonlySet<string>> = new Map<string, ReadonlySet<string>>([
  ['tr', set('tr th td')],
  ['th', set('th td')],
  ['td', set('th td')],
  ['li', set('li p')],
  ['a', set('a')],
  ['dd', set('dd dt p')],
  ['dt', set('dd dt p')],
  ['tbody', set('thead tbody')],
  ['tfoot', set('thead tbody')],
  ...'address article aside blockquote center details div dl fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr main nav ol p pre section table ul'
    .split(' ')
    .map((tag) => [tag, set('p')] as const),
])
/** Default sizes of headings as shares of the parent's size. */
export const HEADING_SIZE: ReadonlyMap<string, number> = new Map([
  ['h1', 2],
  ['h2', 1.5],
  ['h3', 1.17],
  ['h4', 1],
  ['h5', 0.83],
  ['h6', 0.67],
])
/** Elements whose address their words carry. */
const LINKED = set('a area mj-button mj-image mj-navbar-link mj-social-element mj-carousel-image')
const PICTURES = set('img mj-image mj-carousel-image')

/** What the name of a tag says of an element. */
export interface TagKind {
  /** In small letters. */
  readonly name: string
  readonly isVoid: boolean
  readonly isBlock: boolean
  readonly isSilent: boolean
  readonly isLinked: boolean
  readonly isPicture: boolean
  readonly isEmbed: boolean
  /** True when a head that is open ends before it. */
  readonly endsHead: boolean
  readonly isCell: boolean
  readonly isList: boolean
  readonly isMjml: boolean
  /** 1-6 for a heading, else 0. */
  readonly level: number
  /** Which open elements end when it begins. */
  readonly ends: ReadonlySet<string> | null
}

function kindOf(name: string): TagKind {
  return {
    name,
    isVoid: VOID.has(name),
    isBlock: BLOCK.has(name),
    isSilent: SILENT.has(name),
    isLinked: LINKED.has(name),
    isPicture: PICTURES.has(name),
    isEmbed: EMBEDS.has(name),
    endsHead: !IN_HEAD.has(name) && !name.includes(':'),
    isCell: name === 'td' || name === 'th',
    isList: name === 'ul' || name === 'ol',
    isMjml: name.startsWith('mj-'),
    level: HEADING_SIZE.has(name) ? Number(name[1]) : 0,
    ends: ENDS.get(name) ?? null,
  }
}

/** The tags that mails are made of; what else there is says nothing but its name. */
const USUAL = [
  ...new Set([
    ...VOID,
    ...BLOCK,
    ...SILENT,
    ...LINKED,
    ...PICTURES,
    ...IN_HEAD,
    ...EMBEDS,
    ...ENDS.keys(),
    ...HEADING_SIZE.keys(),
    ...set('span b strong i em u s small sub sup font body html'),
  ]),
]
const names = new Names(USUAL.map((name) => [name, kindOf(name)] as const))

/** What the tag name at `start`..`end` of a text, in letters of any size, says of its element. */
export function tagKindAt(text: string, start: number, end: number): TagKind {
  return names.at(text, start, end) ?? kindOf(text.slice(start, end).toLowerCase())
}
