import type { Fact, FactName, Facts } from '../../facts/fact.ts'

/** Values of facts to put over the defaults. */
export type Values = { readonly [K in FactName]?: Facts[K]['value'] }

function fact<T>(value: T): Fact<T> {
  return { value, sure: 1, from: 'text', segments: [] }
}

const DEFAULTS: Facts = {
  lead: fact('service'),
  leaning: fact('service'),
  readable: fact('yes'),
  unread: fact('none'),
  unseen: fact('none'),
  inbox: fact('plain'),
  trigger: { ...fact('contract'), from: 'assumed' } as Facts['trigger'],
  provoked: { ...fact('unknown'), from: 'assumed' } as Facts['provoked'],
  requested: { ...fact('unknown'), from: 'assumed' } as Facts['requested'],
  sender: { ...fact('company'), from: 'assumed' } as Facts['sender'],
  subject: fact('service'),
  opens: fact('service'),
  service: fact('present'),
  serviceShare: fact(1),
  promotionShare: fact(0),
  feedbackShare: fact(0),
  appealShare: fact(0),
  editorialShare: fact(0),
  promotion: fact('none'),
  parts: fact([]),
  kinds: fact([]),
  brandOnly: fact('no'),
  optIn: fact('no'),
  thirdParty: fact('no'),
  feedback: fact('none'),
  appeal: fact('none'),
  tone: fact('neutral'),
  buttons: fact('service'),
  links: fact('own'),
  disclaimer: fact('no'),
  unsubscribe: fact('no'),
  postalAddress: fact('no'),
  identity: fact('yes'),
  tracking: fact('none'),
  duty: fact('none'),
  dutyContent: fact([]),
  serviceKind: fact('order'),
  alert: fact('no'),
}

/**
 * Facts of an ordinary service mail, with the given values put over them.
 * `leaning` follows `lead` unless it is given, and only a mail that leads with service is all service. For tests only.
 */
export function factsOf(values: Values = {}, over: Partial<Facts> = {}): Facts {
  const facts: Record<FactName, Fact<unknown>> = { ...DEFAULTS }
  for (const [name, value] of Object.entries(values)) {
    facts[name as FactName] = { ...facts[name as FactName], value }
  }
  if (values.lead !== undefined && values.lead !== 'unknown' && values.leaning === undefined)
    facts.leaning = { ...DEFAULTS.leaning, value: values.lead }
  if (values.serviceShare === undefined && facts.lead.value !== 'service' && facts.lead.value !== 'unknown')
    facts.serviceShare = { ...DEFAULTS.serviceShare, value: 0 }
  return { ...(facts as unknown as Facts), ...over }
}
