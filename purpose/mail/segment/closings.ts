import type { Block } from './block.ts'
import { isClosing } from './cues.ts'

/** Which blocks close a mail. Each is read once: the last one takes in all that is too much, and is asked about for each of it. */
export class Closings {
  readonly #known = new WeakMap<Block, boolean>()

  has(block: Block): boolean {
    const known = this.#known.get(block)
    if (known !== undefined) return known
    const closes = block.kind === 'text' && isClosing(block.text.trimStart())
    this.#known.set(block, closes)
    return closes
  }
}
