import type { Block } from './block.ts'

const folded = (text: string): string => text.replace(/\s+/g, ' ').trim().toLowerCase()

/**
 * The blocks of a mail, each once: without the buttons for Outlook that stand in the mail for everyone as well, and with
 * what only some screens show taken as not shown where its words stand in the mail for everyone as well.
 * @param vml the buttons for Outlook among them
 */
export function withoutTwins(blocks: Block[], vml: readonly Block[]): Block[] {
  const once = vml.length > 0 ? withoutOutlook(blocks, vml) : blocks
  return once.some(({ partly }) => partly) ? withoutScreens(once) : once
}

function withoutOutlook(blocks: Block[], vml: readonly Block[]): Block[] {
  const seen = new Map<string, number>()
  for (const block of blocks) seen.set(block.text.trim(), (seen.get(block.text.trim()) ?? 0) + 1)
  const twice = new Set(vml.filter((block) => (seen.get(block.text.trim()) ?? 0) > 1))
  return twice.size > 0 ? blocks.filter((block) => !twice.has(block)) : blocks
}

function withoutScreens(blocks: Block[]): Block[] {
  const everyones = folded(
    blocks
      .filter(({ hiding, partly }) => !hiding && !partly)
      .map(({ text }) => text)
      .join(' '),
  )
  const again = new Set(blocks.filter(({ partly, text }) => partly && everyones.includes(folded(text))))
  for (const block of again) block.hiding = block.partly
  return blocks.filter((block) => block.kind !== 'alt' || !again.has(block))
}
