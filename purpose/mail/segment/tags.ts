const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** Elements that hold nothing. */
export const VOID = set(
  'area base basefont br col command embed frame hr img input isindex keygen link meta param source track wbr',
)
/** Elements before and after which words do not run on. */
export const BLOCK = set(
  'address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html legend li main nav ol p pre section summary table tbody td tfoot th thead tr ul mj-body mj-text mj-button mj-section mj-column mj-group mj-hero mj-wrapper mj-table mj-preview mj-raw mj-navbar mj-navbar-link mj-social mj-social-element mj-accordion mj-accordion-element mj-accordion-title mj-accordion-text mj-divider mj-spacer mj-image mj-carousel mj-carousel-image mj-include option button',
)
/** Elements whose words no reader of the mail sees. */
export const SILENT = set(
  'script style title head template noscript object iframe svg math textarea select mj-style mj-title mj-attributes mj-font mj-breakpoint mj-html-attributes xml datalist canvas audio video noembed noframes',
)
/** Which open elements end when this one begins. */
export const ENDS: ReadonlyMap<string, ReadonlySet<string>> = new Map<string, ReadonlySet<string>>([
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
