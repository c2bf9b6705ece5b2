/** What the pure package needs of the platform; Node and browsers both have it. */
declare class TextDecoder {
  constructor(label?: string, options?: { fatal?: boolean; ignoreBOM?: boolean })
  decode(input?: Uint8Array | ArrayBuffer): string
}
declare class TextEncoder {
  encode(input: string): Uint8Array
}
declare class URL {
  constructor(url: string, base?: string)
  readonly protocol: string
  readonly host: string
  readonly hostname: string
  readonly pathname: string
  readonly search: string
  readonly hash: string
  readonly href: string
  readonly searchParams: URLSearchParams
  static canParse(url: string): boolean
}
declare class URLSearchParams {
  get(name: string): string | null
  [Symbol.iterator](): IterableIterator<[string, string]>
}
/** The parser of css-tree alone: no lexer, no generator, so that the page stays small. */
declare module 'css-tree/parser' {
  export default function parse(
    css: string,
    options?: {
      parseValue?: boolean
      parseAtrulePrelude?: boolean
      parseCustomProperty?: boolean
      positions?: boolean
    },
  ): unknown
}
