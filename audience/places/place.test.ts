import { invariant } from '@waarom/purpose/problem.ts'
import { describe, expect, test } from 'vitest'
import type { Known, KnownProvenance } from '../known.ts'
import type { Rule } from '../relevance/rule.ts'
import { SUPPRESSION_TYPES, type SuppressionType } from '../suppression/suppression.ts'
import type { Audience, Variant } from './audience.ts'
import { judged, MAIL_NAMES, type MailName } from './fixtures/mails.ts'
import { AT, address, consent, person, SENT } from './fixtures/people.ts'
import { type Asked, placeOf } from './place.ts'

const RULE: Rule = { field: 'orders', is: 'at-least', value: 1 }
const variant = (id: string, mail: MailName, withoutTinge: string | null = null): Variant => ({
  id,
  name: id,
  draftId: id,
  withoutTinge,
  demands: judged(mail),
})
const group = { id: 'g', name: 'Buyers', rule: RULE, variant: 'v', sentence: { nl: 'U kocht.', en: 'You bought.' } }
const audience = (mail: MailName, over: Partial<Audience> = {}): Audience => ({
  mode: 'matching',
  groups: [group],
  variants: [variant('v', mail)],
  suppressedBecause: null,
  assumptions: [],
  ...over,
})
const ask = (known: Known, over: Partial<Asked> & Pick<Asked, 'audience'>) =>
  placeOf(known, { sent: SENT, at: AT, holds: () => true, ...over })

const ORDER = {
  brandId: 'shoes',
  placedAt: AT,
  state: 'delivered',
  totalMinor: null,
  currency: null,
  lines: [],
} as const
const CONTRACT = { brandId: 'shoes', name: 'care', beginsAt: AT, endsAt: AT }
const isType = (word: string): word is SuppressionType => SUPPRESSION_TYPES.some((type) => type === word)
const isMail = (word: string): word is MailName => MAIL_NAMES.some((name) => name === word)

const LEAVE: Readonly<Record<string, Partial<Known>>> = {
  '-': {},
  commercial: { consents: [consent('commercial')] },
  editorial: { consents: [consent('editorial')] },
  charitable: { consents: [consent('charitable')] },
  withdrawn: { consents: [consent('commercial', { withdrawnAt: AT })] },
  elsewhere: { consents: [consent('commercial', { streamId: 'hats-news' })] },
  sale: { softOptIns: [{ legalSenderId: 'shoes-bv', kind: 'sale', at: AT }] },
  gift: { softOptIns: [{ legalSenderId: 'shoes-bv', kind: 'gift', at: AT }] },
  'other-sale': { softOptIns: [{ legalSenderId: 'hats-bv', kind: 'sale', at: AT }] },
}

/** One row a case: mail, country, refusals, consent or soft opt-in; then the place without and with a variant without tinge. */
const TABLE = `
  own         NL  -                      -          | rule                           rule
  own         NL  unsubscribed           -          | rule                           rule
  own         NL  objection-marketing    -          | rule                           rule
  own         NL  complaint              -          | rule                           rule
  own         NL  objection-own-reasons  -          | refused-objection-own-reasons  refused-objection-own-reasons
  own         NL  restriction            -          | refused-restriction            refused-restriction
  own         NL  deceased               -          | nobody-there                   nobody-there
  own         NL  erased                 -          | nobody-there                   nobody-there
  own         NL  hard-bounce            -          | unreachable                    unreachable
  own         NL  unsubscribed+deceased  -          | nobody-there                   nobody-there
  own         US  -                      -          | rule                           rule
  initiative  NL  -                      -          | rule                           rule
  initiative  NL  unsubscribed           -          | asks                           rule-without-tinge
  initiative  NL  complaint              -          | refused-complaint              rule-without-tinge
  tinged      NL  -                      -          | rule                           rule
  tinged      NL  unsubscribed           -          | tinge                          rule-without-tinge
  tinged      NL  objection-marketing    -          | tinge                          rule-without-tinge
  tinged      NL  by-hand                -          | tinge                          rule-without-tinge
  tinged      NL  restriction            -          | refused-restriction            refused-restriction
  tinged      DE  -                      -          | tinge                          rule-without-tinge
  tinged      DE  -                      commercial | tinge                          rule-without-tinge
  tinged      GB  unsubscribed           -          | tinge                          rule-without-tinge
  tinged      US  -                      -          | rule                           rule
  tinged      US  unsubscribed           -          | tinge                          rule-without-tinge
  tinged      ES  -                      -          | tinge                          rule-without-tinge
  tinged      -   -                      -          | tinge                          rule-without-tinge
  tinged-initiative  NL  unsubscribed    -          | refused-unsubscribed           rule-without-tinge
  tinged-initiative  NL  -               -          | rule                           rule
  strong      NL  -                      -          | tinge                          rule-without-tinge
  alert       NL  -                      -          | rule                           rule
  alert       NL  unsubscribed           -          | refused-unsubscribed           rule-without-tinge
  alert       DE  -                      -          | no-consent                     rule-without-tinge
  alert       DE  -                      editorial  | rule                           rule
  alert       DE  -                      sale       | no-consent                     rule-without-tinge
  recall      NL  unsubscribed           -          | rule                           rule
  recall      NL  restriction            -          | rule                           rule
  recall      NL  deceased               -          | nobody-there                   nobody-there
  recall      NL  hard-bounce            -          | unreachable                    unreachable
  commercial  NL  -                      -          | no-consent                     rule-without-tinge
  commercial  NL  -                      commercial | rule                           rule
  commercial  NL  -                      editorial  | no-consent                     rule-without-tinge
  commercial  NL  -                      withdrawn  | no-consent                     rule-without-tinge
  commercial  NL  -                      elsewhere  | no-consent                     rule-without-tinge
  commercial  NL  -                      sale       | rule                           rule
  commercial  NL  -                      gift       | no-consent                     rule-without-tinge
  commercial  NL  -                      other-sale | no-consent                     rule-without-tinge
  commercial  NL  unsubscribed           commercial | refused-unsubscribed           rule-without-tinge
  commercial  US  -                      -          | rule                           rule
  commercial  US  unsubscribed           -          | refused-unsubscribed           rule-without-tinge
  commercial  -   -                      -          | no-consent                     rule-without-tinge
  editorial   NL  -                      -          | rule                           rule
  editorial   DE  -                      sale       | no-consent                     rule-without-tinge
  editorial   DE  -                      editorial  | rule                           rule
  charitable  NL  -                      gift       | rule                           rule
  charitable  NL  -                      sale       | no-consent                     rule-without-tinge
  charitable  US  -                      -          | rule                           rule
`

describe('purpose × tinge × law × suppression × consent', () => {
  const rows = TABLE.split('\n').filter((line) => line.trim() !== '')
  test.each(rows.map((row) => [row.trim().replace(/\s+/g, ' ')]))('%s', (row) => {
    const [given = '', wanted = ''] = row.split(' | ')
    const [mail = '', country = '', refused = '', leave = ''] = given.split(' ')
    const known = person({
      country: country === '-' ? null : country,
      addresses: [address('an', ...refused.split('+').filter(isType))],
      orders: [ORDER],
      ...LEAVE[leave],
    })
    invariant(isMail(mail), `${mail} is no mail of the fixtures`)
    const alone = ask(known, { audience: audience(mail) })
    const plain = [variant('v', mail, 'plain'), variant('plain', 'own')]
    const helped = ask(known, { audience: audience(mail, { variants: plain }) })
    expect(`${alone.reason} ${helped.reason}`).toBe(wanted)
    expect(helped.in && helped.variant).toBe(helped.in && (helped.reason === 'rule' ? 'v' : 'plain'))
  })
})

test('a variant that has advertising under the law of somebody is not the one without tinge, whoever named it so', () => {
  const member = person({ consents: [consent('commercial')] })
  const named = (mail: MailName, of: MailName) =>
    ask(member, { audience: audience(mail, { variants: [variant('v', mail, 'plain'), variant('plain', of)] }) }).reason
  expect(named('strong', 'own')).toBe('rule-without-tinge')
  expect(named('strong', 'tinged')).toBe('tinge')
  expect(named('alert', 'commercial')).toBe('rule')
  expect(named('charitable', 'commercial')).toBe('no-consent')
})

test('a refusal that asks passes when a person wrote why; one that stops does not', () => {
  const because = audience('initiative', { suppressedBecause: 'Their shop closes on Monday.' })
  const refused = (type: SuppressionType) =>
    ask(person({ addresses: [address('an', type)] }), { audience: because }).reason
  expect(refused('unsubscribed')).toBe('rule')
  expect(refused('complaint')).toBe('refused-complaint')
})

test('who refused at one address refused as a person; what bounces is one address', () => {
  const two = (one: SuppressionType) => person({ addresses: [address('old', one), address('new')] })
  expect(ask(two('objection-marketing'), { audience: audience('tinged') }).reason).toBe('tinge')
  const bounced = ask(two('hard-bounce'), { audience: audience('own') })
  expect(bounced.in && bounced.addresses.map(({ key }) => key)).toEqual(['new@example.org'])
})

test('a consent for one address opens no other', () => {
  const addresses = [address('work'), address('home')]
  const forHome = person({ addresses, consents: [consent('commercial', { addressId: 'id-of-home' })] })
  const place = ask(forHome, { audience: audience('commercial') })
  expect(place.in && place.addresses.map(({ key }) => key)).toEqual(['home@example.org'])
  const bounced = { ...forHome, addresses: [address('work'), address('home', 'hard-bounce')] }
  expect(ask(bounced, { audience: audience('commercial') }).reason).toBe('unreachable')
})

test('a consent that names no stream counts only where there is no other sender to whom it was given', () => {
  const said = person({ consents: [consent('commercial')] })
  const sent = { ...SENT, senderBrands: ['shoes', 'boots'] }
  expect(ask(said, { audience: audience('commercial'), sent }).reason).toBe('no-consent')
  const here = person({ consents: [consent('commercial', { streamId: SENT.stream })] })
  expect(ask(here, { audience: audience('commercial'), sent }).reason).toBe('rule')
})

describe('origin, term, address, and what is taken for true', () => {
  const from = (over: Partial<KnownProvenance>): Partial<Known> => ({
    provenances: person().provenances.map((one) => ({ ...one, ...over })),
  })
  const month = { months: 17, countedFrom: 'collection' } as const
  test.each<[string, Partial<Known>, MailName, string]>([
    ['nobody knows from where', { provenances: [] }, 'own', 'no-provenance'],
    ['what a law orders goes there too', { provenances: [] }, 'recall', 'rule'],
    ['a term that ends today is over', from({ retention: month }), 'own', 'past-retention'],
    ['what a law orders goes as long as the data are there', from({ retention: month }), 'recall', 'rule'],
    ['one day is left', from({ retention: month, at: '2025-01-02T00:00:00.000Z' }), 'own', 'rule'],
    [
      'a contract that runs on keeps its data',
      {
        ...from({ retention: { months: 0, countedFrom: 'end-of-contract' } }),
        contracts: [{ brandId: 'shoes', name: 'care', beginsAt: AT, endsAt: null }],
      },
      'own',
      'rule',
    ],
    [
      'with an order that is open, a term that is over may be the wrong one',
      { ...from({ retention: month }), orders: [{ ...ORDER, state: 'late' }] },
      'own',
      'term-in-doubt',
    ],
    [
      'so with a contract that runs',
      { ...from({ retention: month }), contracts: [{ ...CONTRACT, endsAt: null }] },
      'own',
      'term-in-doubt',
    ],
    [
      'not with one that has ended',
      { ...from({ retention: month }), contracts: [{ ...CONTRACT, endsAt: AT }] },
      'own',
      'past-retention',
    ],
    [
      'not with an order that came',
      { ...from({ retention: month }), orders: [{ ...ORDER, state: 'delivered' }] },
      'own',
      'past-retention',
    ],
    ['no address', { addresses: [] }, 'own', 'no-address'],
    ['not a customer, where the law asks for one', { country: 'US' }, 'own', 'no-relation'],
    [
      'a customer who cancelled is none',
      { country: 'US', orders: [{ ...ORDER, state: 'cancelled' }] },
      'own',
      'no-relation',
    ],
    ['a customer', { country: 'US', orders: [ORDER] }, 'own', 'rule'],
    ['who had a contract is a customer', { country: 'US', contracts: [CONTRACT] }, 'own', 'rule'],
    ['what a law orders asks for no customer', { country: 'US' }, 'recall', 'rule'],
    ['a law that asks for none', {}, 'own', 'rule'],
  ])('%s', (_, over, mail, reason) => {
    const holds = (rule: Rule) => rule === RULE
    expect(ask(person(over), { audience: audience(mail), holds }).reason).toBe(reason)
  })

  test('of several senders only who is a customer of this one', () => {
    const sent = { ...SENT, senderBrands: ['boots'] }
    const known = person({ country: 'US', orders: [ORDER] })
    expect(ask(known, { audience: audience('own'), sent }).reason).toBe('no-relation')
  })

  test('who is not what the verdict takes for true is out', () => {
    const assumptions = [{ fact: 'trigger', value: 'contract', rule: { any: [] } }] as const
    const holds = (rule: Rule) => rule === RULE
    expect(ask(person(), { audience: audience('own', { assumptions }), holds }).reason).toBe('assumption-false')
  })
})

describe('groups', () => {
  const groups = ['one', 'two'].map((name) => ({ ...group, id: name, name, rule: { field: name, is: 'yes' } as const }))
  const place = (mode: Audience['mode'], ...fits: readonly string[]) => {
    const holds = (rule: Rule) => 'field' in rule && fits.includes(rule.field)
    return ask(person(), { audience: audience('recall', { mode, groups }), holds })
  }
  test.each([
    ['the first that fits', 'matching', ['one', 'two'], 1, 'rule'],
    ['the second', 'matching', ['two'], 2, 'rule'],
    ['none', 'matching', [], 0, 'no-match'],
    ['none, of a mail for everybody: the last', 'everybody', [], 2, 'everybody'],
    ['the first, of a mail for everybody', 'everybody', ['one'], 1, 'rule'],
  ] as const)('%s', (_, mode, fits, position, reason) => {
    expect(place(mode, ...fits)).toMatchObject({ group: position, reason })
  })

  test('an audience without groups is for nobody', () => {
    expect(ask(person(), { audience: audience('recall', { mode: 'everybody', groups: [] }) }).reason).toBe('no-match')
  })
})
