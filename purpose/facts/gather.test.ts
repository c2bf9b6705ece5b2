import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ACT_IDS, type ActId } from '../acts/act.ts'
import { judge } from '../law/judge.ts'
import { nl } from '../law/rulebooks/nl/index.ts'
import { assumptions } from './assumptions.ts'
import { eyeShares, weigh } from './content.ts'
import type { Declared, Facts } from './fact.ts'
import { type FixtureLine, type FixtureMail, mailFixture } from './fixtures/mail-fixture.ts'
import { gather } from './gather.ts'

const THRESHOLDS = { service: 0.7, other: 0.5, strongShare: 0.35, unread: 0.25 }

function factsOf(lines: readonly FixtureLine[], mail: FixtureMail = {}, declared: Declared = {}): Facts {
  const { draft, reading } = mailFixture(lines, mail)
  return gather(draft, reading, declared, THRESHOLDS)
}

const PARCEL: readonly FixtureLine[] = [
  ['subject', 'delivery'],
  ['paragraph', 'greeting'],
  ['paragraph', 'delivery'],
  ['paragraph', 'delivery'],
  ['button', 'delivery', 0.9, 0.8],
]
const COMMERCIAL = { whole: { service: 0.1, commercial: 0.9 } }

describe('what catches the eye', () => {
  it('is counted alike for a part of the mail and for its sentences', () => {
    const { draft, reading } = mailFixture([...PARCEL, ['heading', 'offer'], ['paragraph', 'offer', 0.9, 0.4]])
    const [part] = gather(draft, reading, {}, THRESHOLDS).parts.value
    const shares = eyeShares(weigh(draft, reading))
    expect(part?.segments).toHaveLength(2)
    expect(part?.segments.reduce((sum, id) => sum + (shares.get(id) ?? 0), 0)).toBeCloseTo(part?.share ?? 0, 9)
    expect([...shares.values()].reduce((sum, share) => sum + share)).toBeCloseTo(1, 9)
  })
})

describe('what a mail is for', () => {
  it('is what the model reads in it as a whole, with the segments that show it', () => {
    const { lead } = factsOf(PARCEL)
    expect(lead).toMatchObject({ value: 'service', sure: 0.9, from: 'text' })
    expect(lead.segments).toEqual(['s3', 's4', 's5'])
  })

  it.each([
    ['the whole is a coin flip', { whole: { service: 0.4, commercial: 0.35 } }],
    ['its two readings disagree', { whole: { service: 0.6, commercial: 0.4 }, parts: { commercial: 0.9 } }],
    ['it is one picture', { readable: 'picture-only' as const }],
  ])('is unknown when %s', (_, mail) => {
    const facts = factsOf(PARCEL, mail)
    expect(facts.lead.value).toBe('unknown')
    expect(facts.leaning.value).toBe('service')
  })

  it('stands when the readings disagree but the whole is sure', () => {
    expect(factsOf(PARCEL, { whole: { service: 0.8 }, parts: { commercial: 0.9 } }).lead.value).toBe('service')
  })
})

describe('the parts of a mail', () => {
  const withOffer = (...more: readonly FixtureLine[]) => factsOf([...PARCEL, ...more])

  it('are runs of the same kind of promotion, with their place and share', () => {
    const { parts } = withOffer(
      ['paragraph', 'offer'],
      ['button', 'offer'],
      ['paragraph', 'closing'],
      ['paragraph', 'social', 0.9, 0.1],
    )
    expect(parts.value.map(({ kind, segments, place }) => ({ kind, segments, place }))).toEqual([
      { kind: 'discount', segments: ['s6', 's7'], place: 'after-service' },
      { kind: 'social', segments: ['s9'], place: 'after-service' },
    ])
  })

  it.each<[string, readonly FixtureLine[], string]>([
    [
      'in the subject',
      [
        ['subject', 'offer'],
        ['paragraph', 'delivery'],
      ],
      'subject',
    ],
    [
      'before the service content',
      [
        ['subject', 'delivery'],
        ['paragraph', 'offer'],
        ['paragraph', 'delivery'],
      ],
      'before-service',
    ],
    [
      'between',
      [
        ['paragraph', 'delivery'],
        ['paragraph', 'offer'],
        ['paragraph', 'delivery'],
      ],
      'between',
    ],
    [
      'alone',
      [
        ['subject', 'offer'],
        ['paragraph', 'offer'],
      ],
      'only',
    ],
  ])('stand %s', (_, lines, place) => {
    expect(factsOf(lines).parts.value.some((part) => part.place === place)).toBe(true)
  })

  it.each<[string, readonly FixtureLine[], 'none' | 'light' | 'strong']>([
    ['nothing', [], 'none'],
    ['one related product', [['paragraph', 'cross-sell', 0.9, 0.3]], 'light'],
    ['a line about the app', [['paragraph', 'app-push', 0.9, 0.2]], 'light'],
    ['a discount', [['paragraph', 'offer', 0.9, 0.2]], 'strong'],
    [
      'a large related block',
      [
        ['heading', 'cross-sell', 0.9, 1],
        ['paragraph', 'cross-sell', 0.9, 1],
        ['button', 'cross-sell', 0.9, 1],
      ],
      'strong',
    ],
  ])('with %s, the promotion is to be taken as it is', (_, more, expected) => {
    expect(withOffer(...more).promotion.value).toBe(expected)
  })

  it('ask for something of their own when they have a button, several lines or a share; a remark does not', () => {
    expect(withOffer(['paragraph', 'opt-in', 0.9, 0.05]).optIn.value).toBe('no')
    expect(withOffer(['paragraph', 'opt-in'], ['button', 'opt-in']).optIn.value).toBe('yes')
    expect(withOffer(['button', 'donation-ask']).appeal.value).toBe('donation')
    expect(withOffer(['paragraph', 'survey'], ['button', 'survey']).feedback.value).toBe('survey')
    expect(withOffer(['button', 'partner-offer']).thirdParty.value).toBe('yes')
  })

  it('turn a mail by being an opt-in or another’s offer only where that is likelier than not', () => {
    const guessed = (act: ActId): FixtureLine => ['button', act, 0.3, 0.6, 0.9]
    expect(withOffer(guessed('partner-offer')).thirdParty.value).toBe('no')
    expect(withOffer(guessed('opt-in')).optIn.value).toBe('no')
  })

  it('are brand only where nothing but goodwill stands', () => {
    expect(
      factsOf(
        [
          ['subject', 'goodwill'],
          ['paragraph', 'goodwill'],
        ],
        COMMERCIAL,
      ).brandOnly.value,
    ).toBe('yes')
    expect(withOffer(['paragraph', 'goodwill']).brandOnly.value).toBe('no')
  })
})

describe('how a mail is built', () => {
  it.each<[Facts['subject']['value'], FixtureLine, FixtureMail]>([
    ['service', ['subject', 'delivery'], {}],
    ['promotional', ['subject', 'offer'], COMMERCIAL],
    ['appeal', ['subject', 'petition'], {}],
    ['unknown', ['subject', 'offer', 0.55], {}],
    ['misleading', ['subject', 'order'], COMMERCIAL],
  ])('has a subject that is %s', (value, subject, mail) => {
    expect(factsOf([subject, ['paragraph', 'delivery']], mail).subject.value).toBe(value)
  })

  it('opens with the first two content segments together; an unclear opening is what such a mail opens with', () => {
    expect(
      factsOf([
        ['subject', 'delivery'],
        ['paragraph', 'greeting'],
        ['paragraph', 'offer'],
        ['paragraph', 'offer'],
      ]).opens.value,
    ).toBe('promotion')
    expect(
      factsOf([
        ['subject', 'delivery'],
        ['paragraph', 'offer', 0.55],
        ['paragraph', 'delivery', 0.55],
      ]).opens.value,
    ).toBe('service')
  })

  it.each<[Facts['service']['value'], readonly FixtureLine[]]>([
    ['present', [['paragraph', 'delivery']]],
    [
      'thin',
      [
        ['paragraph', 'help'],
        ['paragraph', 'offer'],
      ],
    ],
    ['none', [['paragraph', 'offer']]],
  ])('has service content: %s', (value, lines) => {
    expect(factsOf(lines).service.value).toBe(value)
  })

  it('shows what laws want to see', () => {
    const facts = factsOf(PARCEL, { found: ['unsubscribe-link', 'postal-address', 'tracking-pixel'], links: ['shop'] })
    expect([
      facts.unsubscribe.value,
      facts.postalAddress.value,
      facts.identity.value,
      facts.tracking.value,
      facts.links.value,
    ]).toEqual(['yes', 'yes', 'yes', 'pixel', 'promotion'])
  })

  it.each([
    [0.1, 'minor'],
    [0.4, 'prominent'],
  ])('counts unread content of prominence %d as %s, until a person says what it holds', (prominence, value) => {
    const unread = [
      { kind: 'picture' as const, prominence, link: null, part: 'p2', range: [0, 0] as const, name: 'actie.jpg' },
    ]
    expect(factsOf(PARCEL, { unread }).unread.value).toBe(value)
    expect(factsOf(PARCEL, { unread }, { unreadIs: 'service' }).unread.value).toBe('none')
  })
})

describe('unread content that a person calls promotion', () => {
  const picture = (at: number) => ({
    unread: [{ kind: 'picture', prominence: 0.4, link: null, part: 'p2', range: [at, at], name: 'actie.jpg' }] as const,
  })

  it('is a promotional part of the mail, where it stands and as striking as it is', () => {
    const facts = factsOf(PARCEL, picture(9), { unreadIs: 'promotion' })
    expect(facts.unread).toMatchObject({ value: 'none', from: 'declared' })
    expect(facts.promotion.value).toBe('strong')
    expect(facts.kinds.value).toEqual(['campaign'])
    expect(facts.parts.value[0]).toMatchObject({ kind: 'campaign', place: 'after-service' })
    expect(facts.promotionShare.value).toBeGreaterThan(0.1)
    expect(facts.serviceShare.value + facts.promotionShare.value).toBeCloseTo(1, 9)
    expect(factsOf(PARCEL, picture(0), { unreadIs: 'promotion' }).parts.value[0]?.place).toBe('before-service')
    expect(factsOf(PARCEL, {}, { unreadIs: 'promotion' }).promotion.value).toBe('none')
  })

  it('turns the verdict', () => {
    const setting = { reading: 'milder', stream: 'service', house: [], thresholds: THRESHOLDS } as const
    const mail = { ...picture(9), whole: { service: 1 } }
    expect(judge(factsOf(PARCEL, mail, { unreadIs: 'service' }), nl, setting).tinge).toBe('none')
    expect(judge(factsOf(PARCEL, mail, { unreadIs: 'promotion' }), nl, setting).tinge).toBe('strong')
  })
})

describe('what another wrote, quoted in an answer', () => {
  it('is no promotion of the sender', () => {
    const { draft, reading } = mailFixture([...PARCEL, ['quote', 'offer']])
    const segments = draft.segments.map((one) => (one.role === 'quote' ? { ...one, reply: true as const } : one))
    expect(gather(draft, reading, {}, THRESHOLDS).promotion.value).not.toBe('none')
    expect(gather({ ...draft, segments }, reading, {}, THRESHOLDS)).toMatchObject({
      promotion: { value: 'none' },
      promotionShare: { value: 0 },
    })
  })
})

describe('what no text can prove', () => {
  it('is assumed as the ordinary case, and shown', () => {
    const facts = factsOf(PARCEL)
    expect(facts.trigger).toMatchObject({ value: 'contract', from: 'assumed' })
    expect(assumptions(facts).map(({ fact, value }) => [fact, value])).toEqual([
      ['trigger', 'contract'],
      ['provoked', 'claimed'],
    ])
  })

  it('is not that the recipient acted where a law or danger sets the mail off, but that it concerns him', () => {
    const explained = (act: ActId) => assumptions(factsOf([['paragraph', act]])).map(({ explain }) => explain)
    expect(explained('breach')).toEqual(['trigger-law', 'provoked-concerned'])
    expect(explained('legal-notice')).toEqual(['trigger-law', 'provoked-concerned'])
    expect(explained('recall')).toEqual(['trigger-safety'])
    expect(assumptions(factsOf(PARCEL, {}, { trigger: 'law' })).map(({ explain }) => explain)).toEqual([
      'provoked-concerned',
    ])
  })

  it.each(['foreign', 'picture-only', 'empty', 'encrypted'] as const)('is nothing of a mail that is %s', (readable) => {
    const facts = factsOf(PARCEL, { readable })
    expect([facts.trigger.value, facts.provoked.value]).toEqual(['initiative', 'unknown'])
    expect(assumptions(facts)).toEqual([])
  })

  it('is what the sender declares, and then no assumption', () => {
    const facts = factsOf(PARCEL, {}, { trigger: 'safety', provoked: 'no', sender: { type: 'charity' } })
    expect(facts.trigger).toMatchObject({ value: 'safety', from: 'declared' })
    expect(assumptions(facts)).toEqual([])
  })
})

describe('the sender as declared', () => {
  const shop = (href: string, declared: Declared = {}) => {
    const { draft, reading } = mailFixture(PARCEL, { links: ['third-party'] })
    const links = draft.links.map((link) => ({ ...link, href }))
    return gather({ ...draft, links }, reading, declared, THRESHOLDS).links.value
  }
  const declared = { sender: { domains: ['lampen-winkel.example'] } }

  it.each([
    ['https://www.lampen-winkel.example/sale', 'promotion'],
    ['https://lampen-winkel.example/', 'home'],
    ['https://mijn.lampen-winkel.example/account', 'own'],
    ['https://nep-lampen-winkel.example/sale', 'none'],
  ])('makes %s his own: %s', (href, value) => {
    expect(shop(href)).toBe('none')
    expect(shop(href, declared)).toBe(value)
  })

  it('shows in a mail that says his name and address, and in no other', () => {
    const { draft, reading } = mailFixture(PARCEL)
    const sender = { name: 'Lampen & Zo', address: 'Dorpsstraat 1, 1234 AB Ede' }
    const facts = (text: string) => {
      const segments = draft.segments.map((one, at) => (at === 3 ? { ...one, text } : one))
      const { identity, postalAddress } = gather({ ...draft, segments }, reading, { sender }, THRESHOLDS)
      return [identity.value, postalAddress.value]
    }
    expect(facts('LAMPEN & ZO | Dorpsstraat 1 · 1234 AB Ede')).toEqual(['yes', 'yes'])
    expect(facts('Groet van Lampen & Zo.')).toEqual(['yes', 'no'])
    expect(facts('Groet van ons.')).toEqual(['no', 'no'])
  })
})

describe('mail that a law orders', () => {
  const recall: readonly FixtureLine[] = [
    ['subject', 'recall'],
    ['paragraph', 'recall'],
    ['paragraph', 'recall'],
  ]

  it('is recognised by its leading act, with the content that is there', () => {
    const facts = factsOf(recall, { cues: [{ cue: 'recall-hazard', segment: 's2' }] })
    expect(facts.duty.value).toBe('recall')
    expect(facts.dutyContent.value).toEqual(['recall-hazard'])
  })

  it('is a recall however small it is made, when the mail calls itself one', () => {
    const small: readonly FixtureLine[] = [
      ['subject', 'recall', 0.35],
      ['paragraph', 'recall', 0.35],
    ]
    const cue = (word: string) => ({ cue: `recall-${word}`, segment: 's1' })
    expect(factsOf(small, { cues: [cue('headline'), cue('played-down')] }).duty.value).toBe('recall')
    expect(factsOf(small, { cues: [cue('headline')] }).duty.value).toBe('none')
    const one: readonly FixtureLine[] = [['paragraph', 'recall']]
    expect(factsOf(one, { cues: [cue('hazard'), cue('action')] }).duty.value).toBe('recall')
    expect(factsOf(one, { cues: [cue('hazard')] }).duty.value).toBe('none')
  })

  it('is not recognised by one remark', () => {
    expect(factsOf([...PARCEL, ['paragraph', 'recall']]).duty.value).toBe('none')
  })
})

describe('the shares', () => {
  it('count no feedback or promotion where no part of the mail asks for it, whatever the small doubts', () => {
    const { draft, reading } = mailFixture(PARCEL)
    const acts = reading.acts.map((one) => ({
      ...one,
      families: { ...one.families, service: one.families.service - 0.02, feedback: 0.02 },
    }))
    const facts = gather(draft, { ...reading, acts }, {}, THRESHOLDS)
    expect([facts.feedbackShare.value, facts.promotionShare.value, facts.serviceShare.value]).toEqual([0, 0, 1])
  })

  it('sum to one for any mail with content, whatever the acts', () => {
    const line = fc.tuple(
      fc.constantFrom('paragraph', 'heading', 'button', 'list-item' as const),
      fc.constantFrom(...ACT_IDS),
      fc.double({ min: 0.2, max: 1, noNaN: true }),
      fc.double({ min: 0, max: 1, noNaN: true }),
    )
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 20 }), (lines) => {
        const facts = factsOf(lines as FixtureLine[])
        const sum =
          facts.serviceShare.value +
          facts.promotionShare.value +
          facts.feedbackShare.value +
          facts.appealShare.value +
          facts.editorialShare.value
        if (sum > 0) expect(sum).toBeCloseTo(1, 9)
        for (const part of facts.parts.value) expect(part.share).toBeLessThanOrEqual(1)
      }),
      { seed: 5, numRuns: 200 },
    )
  })
})

describe('an alert', () => {
  const REQUESTED: readonly FixtureLine[] = [
    ['subject', 'requested-content'],
    ['paragraph', 'requested-content'],
  ]
  it('is requested content that reports on something the reader watches', () => {
    expect(factsOf(REQUESTED, { cues: [{ cue: 'alert-watched', segment: 's2' }] }).alert).toMatchObject({
      value: 'yes',
      segments: ['s2'],
    })
    expect(factsOf(REQUESTED).alert.value).toBe('no')
    expect(factsOf(PARCEL, { cues: [{ cue: 'alert-watched', segment: 's3' }] }).alert.value).toBe('no')
  })
})
