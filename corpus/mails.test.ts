import { describe, expect, it } from 'vitest'
import { ACT_IDS } from '../purpose/acts/act.ts'
import { parse } from '../purpose/mail/parse.ts'
import { align } from './learn/dataset.ts'
import { nearDuplicates } from './lint.ts'
import { readMails } from './mails.ts'
import { render } from './render.ts'

const ONE = `=== nl-carrier-0001 purpose:service tinge:light lang:nl-NL sector:carrier form:u hard:yes
s|delivery|Uw pakket komt een dag later
p|greeting|Beste mevrouw Terpstra,

p|delivery|Uw pakket wordt morgen tussen 14.00 en 16.00 uur bezorgd.
p|disruption|Door de drukte lukt het vandaag niet meer.

b|delivery|Volg uw pakket

p|cross-sell|Handig voor de volgende keer: een bezorgbox.
`

describe('a file of mails', () => {
  it('is read line by line: role, act, text, and the block a line stands in', () => {
    const { mails, faults } = readMails(ONE, 'one.mails')
    expect(faults).toEqual([])
    expect(mails).toHaveLength(1)
    expect(mails[0]).toMatchObject({
      id: 'nl-carrier-0001',
      purpose: 'service',
      tinge: 'light',
      language: 'nl',
      hard: true,
    })
    expect(mails[0]?.lines.map((line) => [line.role, line.act, line.block])).toEqual([
      ['subject', 'delivery', 0],
      ['paragraph', 'greeting', 0],
      ['paragraph', 'delivery', 1],
      ['paragraph', 'disruption', 1],
      ['button', 'delivery', 2],
      ['paragraph', 'cross-sell', 3],
    ])
  })

  it.each([
    ['z|delivery|Tekst', "role 'z'"],
    ['p|shout|Tekst', "act 'shout'"],
    ['p|delivery|', 'role|act|text'],
    ['p|delivery|een|twee', 'role|act|text'],
  ])('says what is wrong with the line %s and keeps the rest', (line, what) => {
    const { mails, faults } = readMails(`${ONE}${line}\n`, 'one.mails')
    expect(faults).toHaveLength(1)
    expect(faults[0]?.what).toContain(what)
    expect(mails[0]?.lines).toHaveLength(6)
  })

  it('leaves out a mail with a bad head', () => {
    const { mails, faults } = readMails('=== x purpose:nice tinge:none lang:nl-NL\ns|order|Dag\n', 'one.mails')
    expect(mails).toEqual([])
    expect(faults[0]?.what).toContain("purpose 'nice'")
  })
})

describe('near-duplicates', () => {
  const { mails } = readMails(ONE + ONE.replace('0001', '0002').replace('Terpstra', 'Postma'), 'one.mails')

  it('are found when two mails share most of their words', () => {
    expect(nearDuplicates(mails)).toHaveLength(1)
  })

  it('are allowed for a declared pair', () => {
    const paired = mails.map((mail, at) => (at === 1 ? { ...mail, pair: mails[0]?.id ?? null } : mail))
    expect(nearDuplicates(paired)).toEqual([])
  })
})

describe('dressing and aligning', () => {
  const { mails } = readMails(ONE, 'one.mails')

  it.each(['html', 'table', 'text'] as const)(
    'as %s, every segment finds the act of the line it came from',
    async (dress) => {
      const mail = mails[0]
      if (!mail) throw new Error('no mail')
      const { json, lines } = render(mail, dress)
      const parsed = await parse({ bytes: json, as: 'json' })
      if (!parsed.ok) throw new Error(parsed.problem.code)
      const labels = align(parsed.value, lines)
      const acts = parsed.value.segments.map((segment, at) => [segment.text, ACT_IDS[labels[at] ?? -1]])
      for (const line of mail.lines) expect(acts).toContainEqual([line.text, line.act])
    },
  )
})
