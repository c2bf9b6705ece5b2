import { isReply } from '../container/subject.ts'
import type { Block, RawLink } from './block.ts'
import { fold } from './mask.ts'

const MOST = 300
/** What a mail program writes above an answer that it quotes: who wrote when. Its moment or address tells it from prose. */
const INTRO =
  /^(?:op|on|am|le)\s(?=.*(?:@|\d{1,2}[:.]\d{2})).*(?:schreef|geschreven|wrote|schrieb|geschrieben|écrit)(?:\s[^:]*)?\s?:$/i

/** Whether a line introduces a quoted reply: "Op ma 1 dec 2025 om 09:00 schreef Jan <jan@example.org>:". */
export function introducesReply(line: string): boolean {
  return line.length <= MOST && INTRO.test(fold(line))
}

/**
 * Marks what a mail that answers quotes of another: the line that introduces it becomes a quote, and every quote from
 * there on is a reply. A quote with a link or in large letters is shown off rather than quoted, and is none.
 * @param body size in which most of the words are set
 */
export function markReplies(blocks: readonly Block[], links: readonly RawLink[], subject: string, body: number): void {
  const answers = isReply(subject)
  let quoting = false
  for (const [at, block] of blocks.entries()) {
    if (block.kind === 'text' && blocks[at + 1]?.kind === 'quote' && introducesReply(block.text)) {
      block.kind = 'quote'
      quoting = true
    }
    if (quoting && answers && block.kind === 'quote')
      block.reply =
        block.look.size <= body * 1.25 && block.spans.every(({ link }) => isAddress(links[link]?.href ?? ''))
  }
}

const isAddress = (href: string): boolean => /^mailto:/i.test(href)
