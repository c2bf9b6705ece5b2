import { z } from 'zod'
import { nextPage, pageQuery } from '../../cursor.ts'
import { PROBLEM_REPLY } from '../../problem-reply.ts'
import { liftedAnswer, suppressionAnswer } from '../suppressions/ask.ts'
import { LIMITS } from './limits.ts'

/** How a route of people is named in the description. */
export const told = (operationId: string, summary: string) => ({ operationId, summary, tags: ['Audience'] })
/** That a route may refuse. */
export const refused = { default: PROBLEM_REPLY }
/** The answer of a route that has nothing more to say. */
export const done = z.null().describe('done')
/** Something with a number. */
export const numbered = z.strictObject({ id: z.uuid() })

const when = z.iso.datetime()
const money = z.object({ minor: z.int(), currency: z.string().nullable() })
const named = z.object({ id: z.uuid(), name: z.string() })

/** A look through everyone, newest first. */
export const peopleQuery = pageQuery
/** What somebody looks for. It is in the body, as addresses and names belong in no URL. */
export const searchAsk = z.strictObject({
  text: z.string().max(LIMITS.searchChars).describe('the beginning of an address or number, or words of a name'),
})

const line = z.object({
  id: z.uuid(),
  kind: z.enum(['person', 'organisation']),
  name: z.string().nullable(),
  address: z.string().nullable().describe('the one that is used'),
  country: z.string().nullable(),
  firstSeenAt: when,
  lastOrderAt: when.nullable(),
  suppressed: z.boolean().describe('whether there is any refusal for the address that is used'),
  provenance: z.boolean().describe('whether it is written down where the person comes from'),
})
/** Some people, one line each. */
export const peopleAnswer = z.object({ people: z.array(line), next: nextPage })
/** Whom a search found. */
export const searchAnswer = z.object({
  people: z.array(line.extend({ by: z.enum(['address', 'number', 'name']).describe('what fits') })),
  more: z.boolean().describe('whether there are more than these'),
})

const provenance = z.object({
  id: z.uuid(),
  brand: named,
  source: z.string(),
  at: when.nullable(),
  told: z.string().nullable(),
  legalBasis: z.string(),
  purpose: z.string(),
  retentionRule: named,
  keptUntil: z.iso.date().nullable().describe('null while what the term is counted from has not happened'),
  evidence: z.string().nullable(),
})
/** Everything that is known of somebody, but for orders and events, which have pages of their own. */
export const personAnswer = z.object({
  id: z.uuid(),
  kind: z.enum(['person', 'organisation']),
  givenName: z.string().nullable(),
  familyName: z.string().nullable(),
  organisation: z.string().nullable(),
  language: z.string().nullable(),
  country: z.string().nullable(),
  street: z.string().nullable(),
  postcode: z.string().nullable(),
  town: z.string().nullable(),
  phone: z.string().nullable(),
  firstSeenAt: when,
  externalIds: z.array(
    z.object({
      source: z.string(),
      externalId: z.string().nullable().describe('null where the source knows the person by the address alone'),
    }),
  ),
  addresses: z.array(
    z.object({
      id: z.uuid(),
      written: z.string(),
      position: z.int(),
      firstSeenAt: when,
      sharedWith: z.array(named).describe('others with the same address, ten at most'),
      suppressions: z.array(
        suppressionAnswer.omit({ address: true }).extend({
          listUpToDate: when.nullable().describe('when the list of this source was last brought up to date'),
        }),
      ),
      lifted: z.array(liftedAnswer).describe('refusals that somebody took away'),
      provenance: z.array(provenance),
    }),
  ),
  provenance: z.array(provenance),
  consents: z.array(
    z.object({
      id: z.uuid(),
      address: z.string().nullable(),
      purpose: z.string(),
      stream: named.nullable(),
      wording: z.string().nullable(),
      at: when.nullable(),
      confirmedAt: when.nullable(),
      source: z.string(),
      evidence: z.string().nullable(),
      withdrawnAt: when.nullable(),
    }),
  ),
  softOptIns: z.array(
    z.object({
      id: z.uuid(),
      sender: named,
      kind: z.enum(['sale', 'gift']),
      order: z.object({ id: z.uuid(), number: z.string() }).nullable().describe('after which sale'),
      event: named.nullable().describe('after which gift'),
      at: when,
      notice: z.string(),
      noticeEvidence: z.string(),
      optOut: z.string(),
      optOutEvidence: z.string(),
    }),
  ),
  contracts: z.array(
    z.object({
      id: z.uuid(),
      brand: named,
      source: z.string(),
      number: z.string().nullable().describe('null where its source has none'),
      name: z.string(),
      beginsAt: when,
      endsAt: when.nullable(),
      price: money.nullable(),
      paidEach: z.string().nullable(),
    }),
  ),
  orders: z.int(),
  events: z.int(),
})

/** The orders of somebody, newest first. */
export const ordersAnswer = z.object({
  orders: z.array(
    z.object({
      id: z.uuid(),
      number: z.string(),
      brand: named,
      source: z.string(),
      placedAt: when,
      paidAt: when.nullable(),
      shippedAt: when.nullable(),
      cancelledAt: when.nullable(),
      state: z.string(),
      total: money.nullable(),
      shipping: money.nullable(),
      lines: z.array(
        z.object({
          sku: z.string().nullable(),
          name: z.string().nullable(),
          category: z.string().nullable(),
          quantity: z.int(),
          unit: money.nullable(),
        }),
      ),
    }),
  ),
  next: nextPage,
})
/** What happened to somebody, newest first. */
export const eventsAnswer = z.object({
  events: z.array(
    z.object({
      id: z.uuid(),
      name: z.string(),
      at: when,
      source: z.string(),
      properties: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
    }),
  ),
  next: nextPage,
})
