import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { loadModel } from '../../acts/model.ts'
import { judgesWith } from '../../remedies/fixtures/judged.ts'
import { tell } from '../../report/story.ts'
import { unreadable } from './json-fields.ts'

const judged = judgesWith(loadModel(readFileSync(new URL('../../acts/model/model.bin', import.meta.url))))
const OFFER = 'Nu 50% korting op alle jassen.'
const many = (words: number) => 'een woord '.repeat(words / 2)

describe('the fields of a mail in JSON', () => {
  it.each<[string, unknown, 'saying' | 'others' | 'nothing']>([
    ['body', OFFER, 'saying'],
    ['amp', `<p>${OFFER}</p>`, 'saying'],
    ['mjml', '<mj-text>Sale</mj-text>', 'saying'],
    ['htmlContent', 'Sale', 'saying'],
    ['HTML', OFFER, 'saying'],
    ['preview_text', OFFER, 'saying'],
    ['blocks', [{ type: 'hero', title: 'Sale' }], 'saying'],
    ['html', [OFFER], 'saying'],
    ['notes', many(20), 'saying'],
    ['notes', many(18), 'others'],
    ['tags', ['order', 'shop'], 'others'],
    ['to', 'Jan Jansen <jan@example.org>', 'nothing'],
    ['messageStream', 'outbound', 'nothing'],
    ['contentType', 'text/html', 'nothing'],
    ['attachments', [{ content: 'JVBERi0xLjQK'.repeat(400) }], 'nothing'],
    ['id', 5, 'nothing'],
    ['from', { name: 'De Pedaal', email: 'info@example.org' }, 'nothing'],
    ['subject', OFFER, 'nothing'],
  ])('%s: %j is %s', (name, value, expected) => {
    const { saying, others } = unreadable({ [name]: value })
    expect(saying.length > 0 ? 'saying' : others.length > 0 ? 'others' : 'nothing').toBe(expected)
  })

  it('are named where their names are plain, the first few', () => {
    expect(unreadable({ 'jan@example.org': OFFER, notes: OFFER }).others).toEqual(['notes', '…'])
  })
})

describe('a service mail in JSON', () => {
  const PARCEL = { html: '<h1>Uw pakket komt morgen</h1><p>Uw pakket 4711 komt morgen tussen 9 en 12 uur.</p>' }
  const verdictOf = async (more: object) => {
    const report = await judged('Uw pakket komt morgen', { ...PARCEL, ...more }, ['NL'])
    return {
      verdict: report.verdicts[0],
      told: tell(report, 'en'),
      text: report.draft.segments.map(({ text }) => text),
    }
  }

  it('is read with its preheader, once', async () => {
    const { verdict, text } = await verdictOf({ preheader: OFFER })
    expect(text[1]).toBe(OFFER)
    expect(verdict).toMatchObject({ purpose: 'service', tinge: 'strong', decision: 'hold' })
    const again = await verdictOf({
      html: `<p hidden>Morgen bij u thuis</p>${PARCEL.html}`,
      preheader: 'Morgen bij u thuis',
    })
    expect(again.text.filter((one) => one === 'Morgen bij u thuis')).toHaveLength(1)
    expect(again.verdict?.decision).toBe('pass')
  })

  it.each(['body', 'amp', 'content', 'previewText'])('says that %s is not read, and asks a person', async (name) => {
    const { verdict, told } = await verdictOf({ [name]: OFFER })
    expect(verdict?.reviewBecause).toEqual(['unread-prominent'])
    expect(told.unread.join()).toContain(`“${name}”`)
  })

  it('says that a field of a few words is not read, and asks nobody', async () => {
    const { verdict, told } = await verdictOf({
      description: 'Order shipped, Dutch',
      to: 'Jan Jansen <jan@example.org>',
    })
    expect(verdict).toMatchObject({ decision: 'pass', reviewBecause: [] })
    expect(told.found).toEqual(['Fields of the JSON that are not read: description'])
  })
})
