import type { Purpose } from '../acts/act.ts'
import type { DraftContent, FoundCode, Link } from '../mail/draft.ts'
import { CONTENT, contentFamily, givesService, type Weighed } from './content.ts'
import { declaredIn, linksWith } from './declared-sender.ts'
import type { Declared, Fact, Facts } from './fact.ts'

type Shape = Pick<
  Facts,
  | 'subject'
  | 'opens'
  | 'service'
  | 'tone'
  | 'buttons'
  | 'links'
  | 'disclaimer'
  | 'unsubscribe'
  | 'postalAddress'
  | 'identity'
  | 'tracking'
>

/** How clear a subject must be before it counts as promotional or appealing. */
const CLEAR_SUBJECT = 0.6
/** Service acts that give the reader nothing by themselves: they go with something else. */
const THIN: readonly string[] = ['help', 'answer', 'legal-notice']

const WORD = {
  service: 'service',
  promotion: 'promotional',
  feedback: 'feedback',
  appeal: 'appeal',
  editorial: 'editorial',
} as const

/** How a mail is built: subject, opening, buttons, links, and what a law wants to see in it. */
export function shape(draft: DraftContent, weighed: readonly Weighed[], purpose: Purpose, declared: Declared): Shape {
  const has = (code: FoundCode) => draft.found.some((one) => one.code === code)
  const said = declaredIn(weighed, declared)
  const address = has('postal-address') || said.address
  const disclaimers = weighed.filter((one) => one.act.act === 'disclaimer' && one.act.probability >= CLEAR_SUBJECT)
  return {
    subject: subjectOf(draft, weighed, purpose),
    opens: opensOf(weighed, purpose),
    service: serviceOf(weighed),
    tone: toneOf(weighed),
    buttons: buttonsOf(weighed),
    links: linksOf(linksWith(draft, declared)),
    disclaimer: yes(
      disclaimers.length > 0,
      disclaimers.map((one) => one.segment.id),
    ),
    unsubscribe: yes(
      has('unsubscribe-link') || has('list-unsubscribe'),
      weighed.filter((one) => one.segment.link === 'unsubscribe').map((one) => one.segment.id),
    ),
    postalAddress: yes(address),
    identity: yes(has('sender-identity') || address || said.name || has('register-number')),
    tracking: counted(has('tracking-pixel') ? 'pixel' : has('click-redirect') ? 'redirect' : 'none'),
  }
}

function counted<T>(value: T, segments: readonly string[] = [], sure = 1): Fact<T> {
  return { value, sure, from: 'text', segments }
}

function yes(on: boolean, segments: readonly string[] = []): Fact<'yes' | 'no'> {
  return counted(on ? 'yes' : 'no', segments)
}

function subjectOf(draft: DraftContent, weighed: readonly Weighed[], purpose: Purpose): Facts['subject'] {
  const subject = weighed.find((one) => one.segment.role === 'subject')
  if (!subject || draft.subject.trim() === '') return counted('none')
  const { family, probability } = contentFamily(subject.act)
  const segments = [subject.segment.id]
  if (probability < CLEAR_SUBJECT) return counted('unknown', segments, 1 - probability)
  if (family === 'service' && purpose === 'commercial') return counted('misleading', segments, probability)
  return counted(WORD[family], segments, probability)
}

/** What each purpose ordinarily opens with: what an unclear opening is taken for. */
const ORDINARY = {
  service: 'service',
  commercial: 'promotion',
  charitable: 'appeal',
  ideological: 'appeal',
  editorial: 'editorial',
} as const

function opensOf(weighed: readonly Weighed[], purpose: Purpose): Facts['opens'] {
  // The first two content segments together: a heading and its sentence are one opening.
  const first = weighed.filter((one) => one.content && one.segment.role !== 'preheader').slice(0, 2)
  if (first.length === 0) return counted('none')
  const shares = first.length === 1 ? [1] : [0.6, 0.4]
  const sum = (family: (typeof CONTENT)[number]) =>
    first.reduce((total, one, at) => total + one.act.families[family] * (shares[at] ?? 0), 0)
  const clear = CONTENT.find((family) => sum(family) >= CLEAR_SUBJECT)
  const value = clear ?? ORDINARY[purpose]
  return counted(
    value,
    first.map((one) => one.segment.id),
    sum(value),
  )
}

function serviceOf(weighed: readonly Weighed[]): Facts['service'] {
  const service = weighed.filter(givesService)
  if (service.length === 0) return counted('none')
  const solid = service.filter((one) => !THIN.includes(one.act.act))
  const shown = solid.length > 0 ? solid : service
  const sure = Math.max(...shown.map((one) => one.act.families.service))
  return counted(
    solid.length > 0 ? 'present' : 'thin',
    shown.map((one) => one.segment.id),
    sure,
  )
}

function toneOf(weighed: readonly Weighed[]): Facts['tone'] {
  const pushing = weighed.filter((one) => one.content && one.act.families.promotion >= 0.5)
  const content = weighed.filter((one) => one.content)
  return counted(
    pushing.length * 5 > content.length ? 'encouraging' : 'neutral',
    pushing.map((one) => one.segment.id),
  )
}

function buttonsOf(weighed: readonly Weighed[]): Facts['buttons'] {
  const buttons = weighed.filter((one) => one.segment.role === 'button' && one.content)
  const families = new Set(buttons.map((one) => contentFamily(one.act).family))
  const segments = buttons.map((one) => one.segment.id)
  if (families.size === 0) return counted('none')
  if (families.size > 1) return counted('mixed', segments)
  if (families.has('promotion') || families.has('feedback')) return counted('promotion', segments)
  return counted(families.has('appeal') ? 'appeal' : 'service', segments)
}

function linksOf(links: readonly Link[]): Facts['links'] {
  const kinds = new Set(links.map((link) => link.kind))
  const segments = (kind: string) => links.flatMap((link) => (link.kind === kind && link.segment ? [link.segment] : []))
  // A third party's page may be the carrier's or the bank's; only the words around it tell, and they are acts.
  if (kinds.has('shop')) return counted('promotion', segments('shop'))
  if (kinds.has('social')) return counted('social', segments('social'))
  if (kinds.has('home')) return counted('home', segments('home'))
  return counted(kinds.has('own') ? 'own' : 'none', segments('own'))
}
