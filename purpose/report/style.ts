/** How words are dressed in a text report; the plain style leaves them as they are. */
export interface Style {
  readonly strong: (text: string) => string
  readonly quiet: (text: string) => string
  /** Words that lead to an address, where the medium can do that. */
  readonly link: (text: string, url: string) => string
  /** True when `link` does, so that the address need not be written out. */
  readonly links: boolean
  readonly unsure: (text: string) => string
  readonly pass: (text: string) => string
  readonly warn: (text: string) => string
  readonly hold: (text: string) => string
}

const same = (text: string) => text

/** No colour: for files, pipes and tests. */
export const PLAIN: Style = {
  strong: same,
  quiet: same,
  link: same,
  links: false,
  unsure: same,
  pass: same,
  warn: same,
  hold: same,
}
