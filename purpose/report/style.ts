/** How words are dressed in a text report; the plain style leaves them as they are. */
export interface Style {
  readonly strong: (text: string) => string
  readonly quiet: (text: string) => string
  readonly link: (text: string) => string
  readonly pass: (text: string) => string
  readonly warn: (text: string) => string
  readonly hold: (text: string) => string
}

const same = (text: string) => text

/** No colour: for files, pipes and tests. */
export const PLAIN: Style = { strong: same, quiet: same, link: same, pass: same, warn: same, hold: same }
