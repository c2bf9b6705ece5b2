import { describe, expect, test } from 'vitest'
import type { Facts, PartKind, PromoPart } from '../../facts/fact.ts'
import { judge } from '../judge.ts'
import type { Verdict } from '../rulebook.ts'
import { rulebookOf } from '../rulebooks/index.ts'
import { factsOf, type Values } from './facts-fixture.ts'
import { SETTING } from './table.ts'

/**
 * The decision table of the dossier, R1-R14 by law, as the rulebooks have it. A cell is what the gate says:
 * `S` service, `T` service with a tinge, `M` another purpose, a `?` behind it when a person decides.
 * `+u` behind it: a service mail that needs a way to unsubscribe.
 */
const TABLE = `
  situation                 NL    UK    DE    AT    FR    BE    US    CA    AU
  R1-contract               S     S     S     S     S     S     S     S+u   S
  R1-request                S     S     S     S     S     S     S     S+u   S
  R1-law                    S     S     S     S     S     S     S     S+u   S
  R1-safety                 S     S     S     S     S     S     S     S+u   S
  R2-goodwill-service       M?    M?    M     M?    M?    M     S?    M     M
  R2-goodwill-commercial    M     M?    M     M?    M?    M     S?    M     M
  R3-small-own-offer        T     M     M     M     M     M     T     M     M
  R4-subject-promotional    M     M     M     M     M     M     M     M     M
  R5-promotion-first        M     M     M     M     M     M     M     M     M
  R6-opt-in                 M     M     M     M     M     M     T     M     M
  R7-review-attached        T     S?    M     M     S?    S?    S     S?+u  S?
  R7-delivery-and-survey    M     M?    M     M     M?    M?    S     M?    M?
  R7-survey-alone           M     M?    M     M     M?    M?    S?    M?    M?
  R8-donation-part          M     M     M?    M     M     M     M     M     M
  R8-petition-part          M     M     M?    M     M     M     M     M     M
  R8-whole-charitable       M     M     M?    M     M     M     M     M     M
  R8-whole-ideological      M     M     M?    M     M     M     M     M     M
  R9-strapline              S     S     S     S     S     S     S     S+u   S?
  R9-strapline-home-link    S     S     S     S     S     S     S     S?+u  S?
  R9-strapline-in-opt-in    S     S     S?    S     S     S     S     S+u   S?
  R9-home-link              S     S     S     S     S     S     S     S+u   S?
  R9-social-link            S     S     S     S     S     S     S     S+u   M
  R10-disclaimer            S     S     S     S     S     S     S     S+u   S
  R10-disclaimer-selling    M     M     M     M     M     M     M     M     M
  R11-document-asked-for    S     S     S     S     S     S     S     S+u   S
  R11-alert                 S+u   S+u   S?+u  S?+u  S?+u  S?+u  S+u   S?+u  S?+u
  R11-alert-proven          S+u   S+u   S+u   S+u   S+u   S+u   S+u   S+u   S+u
  R11-newsletter            M     M     M     M     M     M     M     M     M
  R12-scheme-with-offer     S?    S?    S?    S?    S?    S?    S?    S?+u  S?
  R12-scheme-selling-link   S?    S?    S?    S?    S?    S?    S?    M     M
  R13-third-party           M     M     M     M     M     M     M     M     M
  R14-account-unprovoked    S?    S?    M     S?    S?    S?    M     M     M
`

const part = (kind: PartKind, place: PromoPart['place'] = 'after-service', share = 0.1): PromoPart => ({
  kind,
  segments: [],
  share,
  place,
  sure: 1,
})

/** Facts of a service mail with one light part under the service. */
const under = (kind: PartKind, share = 0.1): Values => ({
  promotion: 'light',
  kinds: [kind],
  parts: [part(kind, 'after-service', share)],
  promotionShare: share,
})

const GOODWILL: Values = {
  brandOnly: 'yes',
  kinds: ['brand'],
  parts: [part('brand', 'only', 1)],
  promotion: 'strong',
  promotionShare: 1,
  opens: 'promotion',
  service: 'none',
  serviceShare: 0,
  serviceKind: 'none',
  subject: 'unknown',
  trigger: 'initiative',
}
const SURVEY: Values = {
  lead: 'commercial',
  kinds: ['survey'],
  feedback: 'survey',
  parts: [part('survey', 'only', 1)],
  promotion: 'strong',
  subject: 'feedback',
  opens: 'feedback',
}
const SCHEME: Values = { trigger: 'law', tone: 'encouraging' }
const ALERT: Values = { trigger: 'request', serviceKind: 'requested-content', alert: 'yes' }

const SITUATIONS: Readonly<Record<string, Values>> = {
  'R1-contract': {},
  'R1-request': { trigger: 'request' },
  'R1-law': { trigger: 'law' },
  'R1-safety': { trigger: 'safety' },
  'R2-goodwill-service': GOODWILL,
  'R2-goodwill-commercial': { ...GOODWILL, lead: 'commercial' },
  'R3-small-own-offer': under('own-add-on'),
  'R4-subject-promotional': { ...under('own-add-on'), subject: 'promotional' },
  'R5-promotion-first': {
    ...under('own-add-on'),
    parts: [part('own-add-on', 'before-service')],
    opens: 'promotion',
  },
  'R6-opt-in': { ...under('opt-in'), optIn: 'yes' },
  'R7-review-attached': { ...under('review'), feedback: 'review', promotionShare: 0, feedbackShare: 0.1 },
  'R7-delivery-and-survey': { ...SURVEY, parts: [part('survey', 'after-service', 0.6)] },
  'R7-survey-alone': { ...SURVEY, service: 'none', trigger: 'initiative' },
  'R8-donation-part': { ...under('donation'), promotion: 'strong', appeal: 'donation', sender: 'charity' },
  'R8-petition-part': { ...under('petition'), promotion: 'strong', appeal: 'petition', sender: 'party' },
  'R8-whole-charitable': { lead: 'charitable', appeal: 'donation', sender: 'charity', service: 'none' },
  'R8-whole-ideological': { lead: 'ideological', appeal: 'petition', sender: 'party', service: 'none' },
  'R9-strapline': under('brand', 0.05),
  'R9-strapline-home-link': { ...under('brand', 0.05), links: 'home' },
  'R9-strapline-in-opt-in': { ...under('brand', 0.05), serviceKind: 'security' },
  'R9-home-link': { links: 'home' },
  'R9-social-link': { links: 'social' },
  'R10-disclaimer': { disclaimer: 'yes' },
  'R10-disclaimer-selling': { disclaimer: 'yes', lead: 'commercial', service: 'none', subject: 'promotional' },
  'R11-document-asked-for': { trigger: 'request', serviceKind: 'requested-content' },
  'R11-alert': ALERT,
  'R11-alert-proven': { ...ALERT, provoked: 'proven' },
  'R11-newsletter': { lead: 'editorial', requested: 'yes', subject: 'editorial', opens: 'editorial', service: 'none' },
  'R12-scheme-with-offer': { ...SCHEME, buttons: 'promotion' },
  'R12-scheme-selling-link': { ...SCHEME, links: 'promotion' },
  'R13-third-party': { ...under('third-party'), promotion: 'strong', thirdParty: 'yes' },
  'R14-account-unprovoked': { provoked: 'no', serviceKind: 'account' },
}

const verdictOf = (law: string, values: Values): Verdict => {
  const book = rulebookOf(law)
  if (!book) throw new Error(`no rulebook ${law}`)
  return judge(factsOf(values) as Facts, book, SETTING)
}

function says(verdict: Verdict): string {
  const { purpose, tinge, review, consequences } = verdict
  if (purpose !== 'service') return review ? 'M?' : 'M'
  const stop = (review ? withStop(verdict) : consequences.asIs.unsubscribe === 'needed') ? '+u' : ''
  return `${tinge === 'none' ? 'S' : 'T'}${review ? '?' : ''}${stop}`
}

/** Under review the strictest consequences hold; whether the service mail itself needs a way out, its duties tell. */
const withStop = ({ missing }: Verdict) => missing.some(({ row }) => row.endsWith('-unsubscribe'))

const [head = '', ...rows] = TABLE.trim().split('\n')
const laws = head.trim().split(/\s+/).slice(1)

describe('the decision table of the dossier', () => {
  test.each(rows.map((row) => row.trim().split(/\s+/)))('%s', (name = '', ...cells) => {
    const values = SITUATIONS[name]
    if (!values) throw new Error(`no situation ${name}`)
    const said = laws.map((law) => `${law} ${says(verdictOf(law, values))}`)
    expect(said).toEqual(laws.map((law, at) => `${law} ${cells[at]}`))
  })

  test('has every situation', () => {
    expect(rows.map((row) => row.trim().split(/\s+/)[0])).toEqual(Object.keys(SITUATIONS))
  })
})

describe('beside the table', () => {
  test('appeals need consent where ideas count as advertising, and may be refused', () => {
    for (const law of ['NL', 'UK', 'AT', 'BE', 'FR']) {
      const { consent, unsubscribe } = verdictOf(law, { lead: 'ideological' }).consequences.asIs
      expect([law, consent, unsubscribe]).toEqual([law, 'needed', 'needed'])
    }
  })

  test('a subject that names service which is there does not mislead', () => {
    const told = (service: 'present' | 'none') =>
      verdictOf('US', { lead: 'commercial', subject: 'misleading', service }).because.map(({ row }) => row)
    expect(told('present')).not.toContain('us/subject-law')
    expect(told('none')).toContain('us/subject-law')
  })

  test('an alert that was declared as requested asks nobody, and misses its way out', () => {
    const verdict = verdictOf('DE', { ...ALERT, requested: 'yes' })
    expect(verdict.review).toBe(false)
    expect(verdict.consequences.asIs).toMatchObject({ consent: 'needed', unsubscribe: 'needed' })
    expect(verdict.missing.map(({ row }) => row)).toContain('de/duty-alert-unsubscribe')
  })
})
