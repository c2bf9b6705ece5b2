import { describe, expect, it } from 'vitest'
import type { HouseRow } from '../law/rulebook.ts'
import { nl as nlBook } from '../law/rulebooks/nl/index.ts'
import { counselText } from './counsel.ts'
import { FOREIGN, PARCEL } from './fixtures/parcel.ts'
import { reportHtml, reportsHtml } from './html.ts'
import { mailJson, toJson } from './json.ts'
import { reportSchema } from './schema.ts'
import type { SignedDecision } from './signature.ts'
import { applySigned, houseHash, standing } from './signed.ts'
import { decisionText } from './story.ts'
import { passText, refusalText, reportText } from './text.ts'
import { plain, widthOf, wrap } from './width.ts'

const REFUSAL = {
  path: 'big.eml',
  problem: { code: 'mail/too-large', status: 'refused', facts: { bytes: 12_000_000, limit: 10_000_000 } },
} as const
/** The widest line; a lone address may be wider, because a broken one leads nowhere. */
const widest = (text: string) =>
  Math.max(...text.split('\n').map((line) => (/^\s*https?:\/\/\S+$/.test(line) ? 0 : widthOf(line))))

describe('the JSON report', () => {
  it('has the keys of the contract, in its order', () => {
    expect(Object.keys(mailJson(PARCEL, 'nl'))).toEqual([
      'path',
      'fingerprint',
      'subject',
      'language',
      'problem',
      'parts',
      'segments',
      'facts',
      'found',
      'unread',
      'assumes',
      'strictest',
      'verdicts',
      'remedies',
      'noRemedy',
    ])
  })

  it('fits its own schema, and says so for a mail that could not be read', () => {
    const report = toJson([PARCEL, REFUSAL], 'acts-test', 'en')
    expect(reportSchema.parse(structuredClone(report))).toEqual(report)
    expect(report.mails[1]?.problem?.what).toBe('The mail is 12,000,000 bytes long.')
    expect(report.mails[1]?.verdicts).toEqual({})
  })

  it('keeps three decimals of a number', () => {
    const mail = mailJson(PARCEL, 'en')
    expect(mail.segments[0]?.probability).toBe(0.981)
    expect(mail.verdicts['NL']?.tingeShare).toBe(0.251)
    expect(mail.facts['promotionShare']?.value).toBe(0.251)
  })

  it('explains in the language asked', () => {
    expect(mailJson(PARCEL, 'nl').verdicts['NL']?.because[0]?.explain).toBe('De mail als geheel is service.')
    expect(mailJson(PARCEL, 'en').verdicts['NL']?.because[0]?.explain).toBe('The mail as a whole is service.')
  })
})

describe('the report for a reader', () => {
  it('begins with the verdict and marks the sentence that carries the tinge, with the reason under it', () => {
    const text = reportText(PARCEL, { lang: 'nl', columns: 80 })
    expect(text).toContain('Servicemail met een licht commercieel tintje\n')
    const lines = text.split('\n')
    const at = lines.findIndex((line) => line.startsWith('~ Handig erbij'))
    expect(lines[at + 1]).toMatch(/^ {2}~{20,}$/)
    expect(
      lines
        .slice(at + 2, at + 4)
        .join(' ')
        .replace(/ +/g, ' '),
    ).toMatch(/└ .*28% van wat in het oog valt .*telt mee in reden \d/)
  })

  it.each([
    ['nl', 80],
    ['nl', 120],
    ['en', 80],
    ['en', 120],
    ['nl', 40],
  ] as const)('is never wider than the terminal: %s, %i columns', (lang, columns) => {
    expect(widest(reportText(PARCEL, { lang, columns }))).toBeLessThanOrEqual(columns)
    expect(widest(passText(PARCEL, { lang, columns }))).toBeLessThanOrEqual(columns)
    expect(widest(refusalText(REFUSAL, { lang, columns }))).toBeLessThanOrEqual(columns)
  })

  it('keeps an address whole, so that it can be followed and copied', () => {
    const text = reportText(PARCEL, { lang: 'nl', columns: 40 })
    expect(text.match(/https:\/\/\S+/g)).toEqual(expect.arrayContaining(['https://wetten.overheid.nl/BWBR0009950']))
    for (const url of text.match(/https?:\/\/\S+/g) ?? []) expect(() => new URL(url)).not.toThrow()
  })

  it('says first that a permission rests only on an association', () => {
    const text = reportText(PARCEL, { lang: 'en', columns: 80 })
    expect(text).toMatch(
      /May +Only a trade association says this, no law: no consent needed, no\s+unsubscribe link needed\./,
    )
  })

  it('tells what another law says when it differs', () => {
    expect(reportText(PARCEL, { lang: 'en', columns: 80 })).toContain('Germany: Advertising, not a service mail (held)')
  })

  it('tells what another law attaches to the same verdict when that differs, and no more', () => {
    const [nl] = PARCEL.verdicts
    if (!nl) throw new Error('no verdict')
    const lacking = {
      row: 'ca/duty-unsubscribe',
      explain: { en: 'No way to unsubscribe.', nl: 'Geen afmelding.' },
      segments: [],
      cite: { ...(nl.because[0]?.cite as (typeof nl.because)[number]['cite']), instrument: 'CASL' },
    }
    const same = { ...PARCEL, verdicts: [nl, { ...nl, law: 'UK', rulebook: 'uk-2026.1' }] }
    const other = { ...nl, law: 'CA', rulebook: 'ca-2026.1' }
    const asked = {
      ...other,
      consequences: { ...nl.consequences, asIs: { ...nl.consequences.asIs, postalAddress: 'needed' as const } },
    }
    const text = (report: typeof same) => reportText(report, { lang: 'en', columns: 80 })
    expect(text(same)).not.toContain('United Kingdom: Service mail with')
    const told = text({ ...PARCEL, verdicts: [nl, asked] }).split('Canada: Service mail with')[1]
    expect(told).toContain('a postal address')
    expect(told).not.toContain('Why')
    const lacks = { ...PARCEL, verdicts: [nl, { ...other, missing: [lacking] }] }
    expect(text(lacks)).toMatch(/Missing +1\. No way to unsubscribe\.\n +CASL/)
    expect(passText(lacks, { lang: 'en', columns: 80 })).toMatch(/\nMissing +No way to unsubscribe\. \(Canada\)\n/)
  })

  it('says nothing of a sentence in a language that is not read, unless a person did', () => {
    const { acts } = PARCEL
    const text = (report: typeof FOREIGN) =>
      reportText(report, { lang: 'en', columns: 80 }).split('The mail')[1]?.split('\nMay')[0] ?? ''
    expect(text(FOREIGN)).toContain('Handig erbij')
    expect(text(FOREIGN)).toMatch(/\? Beste mevrouw Jansen,\n {2}·+\n/)
    expect(text(FOREIGN)).not.toMatch(/[└~─]/)
    const said = acts.map((act) => (act.segment === 's4' ? { ...act, probability: 1 } : act))
    expect(text({ ...FOREIGN, acts: said })).toContain('└ something that goes with it')
  })

  it('does not say of a mail that was not read that no change was found, nor of one without a subject what it is', () => {
    const { draft, facts } = PARCEL
    const readable = { ...facts.readable, value: 'foreign' as const }
    const none = { remedies: [], none: 'none-found' as const }
    const text = (report: typeof PARCEL) => reportText(report, { lang: 'en', columns: 80 })
    expect(text({ ...PARCEL, remedies: none })).toContain('We found no small change')
    const unread = text({ ...PARCEL, remedies: none, draft: { ...draft, subject: '' }, facts: { ...facts, readable } })
    expect(unread).not.toContain('We found no small change')
    expect(unread.split('\n').slice(0, 4).join()).not.toContain('Subject')
  })

  it('tells what another law asks a person about', () => {
    const [nl] = PARCEL.verdicts
    if (!nl) throw new Error('no verdict')
    const doubts = { ...nl, law: 'UK', rulebook: 'uk-2026.1', review: true, reviewBecause: ['row-unclear'] }
    const told = reportText({ ...PARCEL, verdicts: [nl, doubts] }, { lang: 'en', columns: 80 })
    expect(told).toContain('Question       The law is not clear on this. A person decides.')
  })

  it('says of a service mail that a law orders which one it is', () => {
    const { facts, verdicts } = PARCEL
    const recall = {
      ...PARCEL,
      facts: { ...facts, duty: { ...facts.duty, value: 'recall' as const } },
      verdicts: verdicts.map((one) => ({ ...one, purpose: 'service' as const, tinge: 'none' as const })),
    }
    expect(reportText(recall, { lang: 'nl', columns: 80 })).toContain('\nTerugroepactie: een mail die moet\n')
    expect(reportText(recall, { lang: 'en', columns: 80 })).toContain('\nRecall: a mail that must go out\n')
  })

  it('cannot be steered by a mail', () => {
    expect(plain('a\u001b[31mb\u202ec\nd')).toBe('a [31mb c d')
  })

  it('folds at spaces, cuts long words, and counts wide letters double', () => {
    expect(wrap('een twee drie', 8)).toEqual(['een twee', 'drie'])
    expect(wrap('abcdefghij', 4)).toEqual(['abcd', 'efgh', 'ij'])
    expect(widthOf('日本')).toBe(4)
    expect(widthOf('e\u0301')).toBe(1)
  })
})

describe('the text for a counsel', () => {
  it('has every law with its sources, and the mail sentence by sentence', () => {
    const text = counselText(PARCEL, 'en')
    expect(text).toContain('NETHERLANDS: Service mail with a light commercial tinge (may go, with care)')
    expect(text).toContain('GERMANY: Advertising, not a service mail (held)')
    expect(text).toContain('Telecommunicatiewet 11.7(1)')
    expect(text).toContain('[s4] Handig erbij')
  })

  it('sets the sentences of an advice under it, and each heading once', () => {
    const [whole] = PARCEL.remedies.remedies
    const text = counselText({ ...PARCEL, remedies: { remedies: whole ? [whole, whole] : [], none: null } }, 'en')
    const advice = '- Without this sentence it is a pure service mail in the Netherlands and Germany:\n  – Handig erbij'
    expect(text.split(advice)).toHaveLength(3)
    expect(text.split('Better:')).toHaveLength(2)
  })
})

describe('the note beside a sentence that a remedy takes out', () => {
  const [whole] = PARCEL.remedies.remedies
  const noted = (remove: readonly string[], lang: 'nl' | 'en' = 'en') => {
    const report = { ...PARCEL, remedies: { remedies: whole ? [{ ...whole, remove }] : [], none: null } }
    return reportText(report, { lang, columns: 200 }).replace(/\s+/g, ' ')
  }

  it('says that it alone turns the verdict only where it does', () => {
    expect(noted(['s4'])).toContain('without this sentence the verdict changes')
  })

  it('names the others where only several together do', () => {
    expect(noted(['s3', 's4'])).not.toContain('without this')
    expect(noted(['s3', 's4'])).toContain('together with “Uw bestelling 4711 wordt morgen…”')
    expect(noted(['s1', 's2', 's3', 's4'], 'nl')).toContain('“Beste mevrouw Jansen,” en nog 1: zonder die zinnen')
  })
})

describe('the reading of a law', () => {
  it('is named only where the law has two', () => {
    const said = (law: string) =>
      counselText({ ...PARCEL, verdicts: PARCEL.verdicts.filter((one) => one.law === law) }, 'en')
    expect(said('NL')).toContain('Rules nl-2026.1, milder reading.')
    expect(said('DE')).toContain('Rules de-2026.1.')
  })
})

describe('why there is no remedy', () => {
  it('stands in the JSON', () => {
    expect(mailJson(PARCEL, 'nl').noRemedy).toBeNull()
    const none = { ...PARCEL, remedies: { remedies: [], none: 'no-service-reason' } } as const
    expect(mailJson(none, 'nl').noRemedy).toBe('no-service-reason')
    expect(mailJson(REFUSAL, 'nl').noRemedy).toBeNull()
  })
})

describe('the HTML report', () => {
  it('escapes what the mail says, runs nothing and loads nothing', () => {
    const html = reportHtml(PARCEL, 'nl')
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;')
    expect(html).not.toMatch(/<script|<img|<link|@import|url\(|onload=|javascript:/i)
    expect(html).toContain('default-src &#39;none&#39;; style-src &#39;sha256-')
  })

  it('holds several mails, also those that could not be read', () => {
    const html = reportsHtml([PARCEL, REFUSAL], 'en')
    expect(html.match(/<article>/g)).toHaveLength(2)
    expect(html).toContain('The mail is 12,000,000 bytes long.')
  })
})

describe('signed decisions', () => {
  const signed: SignedDecision = {
    fingerprint: PARCEL.draft.fingerprint,
    path: 'parcel.eml',
    law: 'NL',
    rulebook: 'nl-2026.1',
    reading: 'milder',
    house: houseHash([]),
    verdict: 'service',
    who: 'J. de Vries',
    reason: 'De tas hoort bij de bestelling.',
    until: '2027-01-31',
  }
  const on = (today: string, one: SignedDecision = signed, house = houseHash([])) =>
    standing(PARCEL, [one], { path: 'parcel.eml', today, house })

  it('hold until their last day, for the same text under the same rules', () => {
    expect(on('2027-01-31')[0]?.fallen).toBeNull()
    expect(on('2027-02-01')[0]?.fallen).toBe('date-passed')
    expect(on('2027-01-01', { ...signed, rulebook: 'nl-2026.0' })[0]?.fallen).toBe('rulebook-changed')
    expect(on('2027-01-01', { ...signed, fingerprint: 'other' })[0]?.fallen).toBe('mail-changed')
    expect(on('2027-01-01', { ...signed, fingerprint: 'other', path: 'other.eml' })).toEqual([])
  })

  it('fall when the reading or the house rows change, or when an old file does not tell them', () => {
    const row: HouseRow = {
      id: 'house/no-light',
      when: { promotion: 'light' },
      then: { purpose: 'commercial' },
      explain: { en: 'Ours.', nl: 'Van ons.' },
    }
    expect(on('2027-01-01', { ...signed, reading: 'stricter' })[0]?.fallen).toBe('setting-changed')
    expect(on('2027-01-01', signed, houseHash([row]))[0]?.fallen).toBe('setting-changed')
    const { reading: _, house: __, ...old } = signed
    expect(on('2027-01-01', old)[0]?.fallen).toBe('setting-unknown')
    expect(houseHash([{ ...row, explain: { en: 'Other.', nl: 'Anders.' } }])).toBe(houseHash([row]))
  })

  it('turn the decision of their law only, and are told in the report', () => {
    const setting = { rulebooks: [nlBook], stream: 'service' } as const
    const report = applySigned(PARCEL, on('2027-01-01'), setting)
    expect(report.verdicts.map(({ law, decision }) => [law, decision])).toEqual([
      ['NL', 'pass'],
      ['DE', 'hold'],
    ])
    expect(reportText(report, { lang: 'nl', columns: 80 })).toContain('J. de Vries besloot: dit is service.')
    expect(mailJson(report, 'nl').decisions?.[0]?.was).toBe('warn')
  })

  it('quote the sentence of which they say what it does', () => {
    const { verdict: _, ...rest } = signed
    const [one] = on('2027-01-01', { ...rest, segment: 's4', act: 'delivery' })
    if (!one) throw new Error('no decision')
    const { text } = PARCEL.draft.segments.find(({ id }) => id === 's4') ?? { text: 'no such sentence' }
    const told = (lang: 'nl' | 'en') => decisionText(one, PARCEL.draft, lang)
    expect(told('nl')).toContain(`de zin “${text}” zegt waar uw bezorging is of wanneer die komt.`)
    expect(told('en')).toContain(`the sentence “${text}” says where your delivery is or when it comes.`)
  })

  it('change nothing once they fell, and say why', () => {
    const setting = { rulebooks: [nlBook], stream: 'service' } as const
    const report = applySigned(PARCEL, on('2028-01-01'), setting)
    expect(report.verdicts[0]?.decision).toBe('warn')
    expect(reportText(report, { lang: 'en', columns: 80 })).toContain('no longer')
  })
})
