import { describe, expect, it } from 'vitest'
import { parse } from '../mail/parse.ts'
import { FAMILIES } from './families.ts'
import { contextInputs } from './in-context.ts'
import { outsideOf } from './outside.ts'

async function segmentsOf(text: string) {
  const parsed = await parse({ bytes: JSON.stringify({ subject: 'Uw pakket', text }), as: 'json' })
  if (!parsed.ok) throw new Error(parsed.problem.code)
  return parsed.value.segments
}

const BODY = 'Uw pakket komt morgen tussen 14.00 en 16.00 uur.\n\nU hoeft daarvoor niet thuis te blijven.'
const LINES = BODY.split('\n\n')
const FOOTER = '\n\n-- \nKadelaan 14, 3511 XB Utrecht | KvK 30124578\nU ontvangt deze mail omdat u iets bestelde.'

/** The texts of a mail that belong to its body. */
const inside = async (text: string) => {
  const segments = await segmentsOf(text)
  const outside = outsideOf(segments)
  return segments.filter((_, at) => !outside[at]).map((one) => one.text)
}

describe('what stands around the body', () => {
  it.each([
    ['a salutation', `Beste mevrouw Terpstra,\n\n${BODY}`],
    ['a salutation without a name', `Goedendag!\n\n${BODY}`],
    ['a footer', `${BODY}${FOOTER}`],
    ['both', `Hallo Roos,\n\n${BODY}${FOOTER}`],
  ])('%s is not part of it', async (_, text) => {
    expect(await inside(text)).toEqual(LINES)
  })

  it('a sentence that begins like a salutation is', async () => {
    const sentence = 'Beste lezers kregen wij nog nooit: dank voor alle post van deze week.'
    expect(await inside(`${sentence}\n\n${BODY}`)).toContain(sentence)
  })
})

describe('what a line of the body is read in', () => {
  const plain = (segments: readonly { readonly text: string }[]) =>
    segments.map(() => new Float64Array(FAMILIES.length).fill(1 / FAMILIES.length))

  const inputsOf = async (text: string) => {
    const segments = await segmentsOf(text)
    const families = plain(segments)
    const inputs = contextInputs(segments, outsideOf(segments), families, families, Float64Array.of(1, 0, 0, 0, 0))
    return segments.flatMap(({ text: line, prominence }, at) => {
      const input = [...(inputs[at] ?? [])]
      return LINES.includes(line) ? [{ line, input: input.filter((value) => value !== prominence) }] : []
    })
  }

  it('is the same with another salutation and more lines under the mail', async () => {
    const bare = await inputsOf(BODY)
    expect(bare).toHaveLength(LINES.length)
    expect(await inputsOf(`Geachte heer,\n\n${BODY}${FOOTER}`)).toEqual(bare)
  })
})
