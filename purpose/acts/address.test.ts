import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from '../mail/parse.ts'
import { loadModel } from './model.ts'
import { readActs } from './read.ts'

const model = loadModel(readFileSync(new URL('./model/model.bin', import.meta.url)))

/** What the line with an address does, and what the line before it does. */
async function actsOf(text: string) {
  const parsed = await parse({ bytes: JSON.stringify({ subject: 'Uw bestelling 20418', text }), as: 'json' })
  if (!parsed.ok) throw new Error(parsed.problem.code)
  const { segments } = parsed.value
  const at = segments.findIndex(({ masked }) => masked.includes('.example'))
  const { acts } = readActs(parsed.value, model)
  return { address: acts[at], before: acts[at - 1], link: segments[at]?.link }
}

const OPENS = 'Uw bestelling 20418 is vandaag verzonden.\n\n'

describe('a line that is nothing but an address', () => {
  it.each([
    ['an address of the web', 'Volg uw pakket:\nhttps://post.example/volgen/20418'],
    ['one in brackets', 'Volg uw pakket op deze pagina:\n<https://post.example/volgen/20418>'],
    ['an address for mail', 'Het bewijs van verzending ging naar:\nlieke.postma@thuis.example'],
  ])('does what the line before it does: %s', async (_, lines) => {
    const { address, before } = await actsOf(OPENS + lines)
    expect(address?.act).toBe(before?.act)
  })

  it('is read for what it is where it leads to something to buy', async () => {
    const { address, before, link } = await actsOf(`${OPENS}Volg uw pakket:\nhttps://www.schoenen.example/shop/sale`)
    expect(link).toBe('shop')
    expect(address?.act).not.toBe(before?.act)
  })
})
