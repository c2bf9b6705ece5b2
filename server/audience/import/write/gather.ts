import { createHash } from 'node:crypto'
import type { Address } from '@waarom/audience/address/address.ts'
import { newId } from '../../../store/id.ts'
import { unnumbered } from '../../people/unnumbered.ts'
import type {
  ImportProvenance,
  ImportRecord,
  Moment,
  RecordConsent,
  RecordContact,
  RecordContract,
  RecordDelivery,
  RecordEvent,
  RecordLine,
  RecordOrder,
  RecordSoftOptIn,
  RecordSuppression,
} from './record.ts'

/** What the rows of a chunk say of one contact, put together. `n` counts inside the chunk. */
export interface Person {
  readonly n: number
  readonly id: string
  /** What the source knows the contact by; null where it is known only by an order, event or contract. */
  readonly ident: string | null
  /** Whether a row is about the contact itself, and not about an order, event or contract of it. */
  about: boolean
  said: RecordContact
  /** The address that is used. */
  addressKey: string | null
  /** Each key once. */
  addresses: readonly Address[]
  readonly provenance: { readonly at: Moment | null; readonly evidence: string | null }[]
}

/** A consent of a contact, for an address of theirs. */
export interface Consented {
  readonly contact: number
  readonly key: string | null
  said: RecordConsent
}

/** An order with its lines in their order. */
export interface Ordered {
  readonly n: number
  contact: number | null
  said: RecordOrder
  readonly lines: RecordLine[]
}

/** Something of a contact that is known by an id of its own. */
export interface Owned<Said> {
  readonly contact: number
  readonly said: Said
}

/** A mail that was sent to an address. */
export interface Delivered {
  readonly key: string
  readonly said: RecordDelivery
}

/** A chunk, with what several rows say of one thing put together: what a later one says goes before, nothing erases. */
export interface Gathered {
  readonly persons: Map<string, Person>
  readonly consents: Map<string, Consented>
  readonly softOptIns: Map<string, Owned<RecordSoftOptIn>>
  readonly suppressions: { readonly key: string; readonly said: RecordSuppression }[]
  readonly orders: Map<string, Ordered>
  readonly events: Map<string, Owned<RecordEvent>>
  readonly contracts: Map<string, Owned<RecordContract>>
  readonly deliveries: Map<string, Delivered>
}

/** What a contact is known by in its source. */
export function identOf({ contact, addresses }: ImportRecord): string | null {
  return contact ? (contact.externalId ?? addresses[0]?.key ?? null) : null
}

/** What was said before, with what is said now where that is something. */
function over<Said extends object>(before: Said, now: Said): Said {
  const both = { ...before }
  for (const name in now) if (now[name] !== null) both[name] = now[name]
  return both
}

/**
 * A name is one datum. Without a given name it stands in one piece under the family name: it makes way for a split one,
 * takes no half of one beside it, and replaces nothing of a split one.
 */
function nameOver(before: RecordContact, now: RecordContact): Pick<RecordContact, 'givenName' | 'familyName'> {
  const isWhole = before.givenName === null && before.familyName !== null
  return {
    givenName: isWhole && now.familyName === null ? null : (now.givenName ?? before.givenName),
    familyName:
      before.givenName !== null && now.givenName === null ? before.familyName : (now.familyName ?? before.familyName),
  }
}

function originOf({ provenance }: ImportRecord, whole: ImportProvenance): Person['provenance'][number] {
  return provenance ? { at: provenance.at ?? whole.at, evidence: provenance.evidence ?? whole.evidence } : whole
}

/** By the id of an order, what its customer is known by, where a row of it says so; the last one counts. Only for rows that do not. */
type Customers = ReadonlyMap<string, string>

function customersOf(records: readonly ImportRecord[]): Customers {
  const known = new Map<string, string>()
  if (!records.some((record) => record.contact && identOf(record) === null)) return known
  for (const record of records) {
    const ident = identOf(record)
    if (record.order && ident !== null) known.set(record.order.externalId, ident)
  }
  return known
}

function withMore(before: readonly Address[], now: readonly Address[]): readonly Address[] {
  const more = now.filter(({ key }) => !before.some((one) => one.key === key))
  return more.length > 0 ? [...before, ...more] : before
}

function personOf(
  record: ImportRecord,
  said: RecordContact,
  persons: Gathered['persons'],
  customers: Customers,
): Person {
  const ident = identOf(record) ?? customers.get(record.order?.externalId ?? '') ?? null
  // A space in front cannot stand in an id that was read.
  const key =
    ident ?? ` ${record.order?.externalId ?? ''} ${record.event?.externalId ?? ''} ${record.contract?.externalId ?? ''}`
  const known = persons.get(key)
  if (known) {
    known.said = { ...over(known.said, said), ...nameOver(known.said, said) }
    known.addresses = withMore(known.addresses, record.addresses)
    return known
  }
  const person: Person = {
    n: persons.size,
    id: newId(),
    ident,
    about: false,
    said,
    addressKey: null,
    addresses: record.addresses,
    provenance: [],
  }
  persons.set(key, person)
  return person
}

function takePerson(
  record: ImportRecord,
  whole: ImportProvenance | null,
  persons: Gathered['persons'],
  customers: Customers,
): Person | null {
  if (!record.contact) return null
  const person = personOf(record, record.contact, persons, customers)
  const about = !record.order && !record.event && !record.contract
  const first = record.addresses[0]?.key ?? null
  if (about || !person.about) person.addressKey = (about ? first : null) ?? person.addressKey ?? first
  if (whole && (about || person.provenance.length === 0)) {
    const origin = originOf(record, whole)
    if (!person.provenance.some(({ at }) => at === origin.at)) person.provenance.push(origin)
  }
  person.about ||= about
  return person
}

/** An event without an id is known by what it says. */
function eventId(record: ImportRecord, { externalId, name, at, properties }: RecordEvent): string {
  if (externalId !== null) return externalId
  const said = JSON.stringify([identOf(record), name, at, Object.entries(properties).sort()])
  return createHash('sha256').update(said).digest('hex')
}

/** Of one legal sender, occasion and moment there is one. */
function takeSoftOptIn(said: RecordSoftOptIn, contact: number, softOptIns: Gathered['softOptIns']): void {
  const name = [contact, said.legalSenderId, said.kind, said.at].join('\n')
  const known = softOptIns.get(name)
  softOptIns.set(name, { contact, said: known ? over(known.said, said) : said })
}

/** A contract without a number is known by whose it is, its name and its beginning. */
function contractId(record: ImportRecord, { externalId, name, beginsAt }: RecordContract): string {
  return externalId ?? unnumbered(JSON.stringify([identOf(record), name, beginsAt]))
}

function takeContract(
  contract: RecordContract,
  { id, contact }: { readonly id: string; readonly contact: number },
  contracts: Gathered['contracts'],
): void {
  const known = contracts.get(id)
  contracts.set(id, { contact, said: known ? over(known.said, contract) : contract })
}

function takeOrder(record: ImportRecord, contact: number | null, orders: Gathered['orders']): void {
  const { order, orderLine } = record
  if (!order) return
  const known = orders.get(order.externalId)
  const one = known ?? { n: orders.size, contact, said: order, lines: [] }
  if (known) {
    known.said = over(known.said, order.state === 'unknown' ? { ...order, state: known.said.state } : order)
    known.contact = contact ?? known.contact
  } else orders.set(order.externalId, one)
  if (orderLine) one.lines.push(orderLine)
}

function takeConsents(record: ImportRecord, contact: number, consents: Gathered['consents']): void {
  const key = record.addresses[0]?.key ?? null
  for (const said of record.consents) {
    const name = [contact, key, said.purpose, said.streamId, said.at].join('\n')
    const known = consents.get(name)
    if (known) known.said = over(known.said, said)
    else consents.set(name, { contact, key, said })
  }
}

function takeEvent(
  event: RecordEvent,
  { id, contact }: { readonly id: string; readonly contact: number },
  events: Gathered['events'],
): void {
  const known = events.get(id)
  const said = known ? { ...event, properties: { ...known.said.properties, ...event.properties } } : event
  events.set(id, { contact, said })
}

/** A delivery without an id is known by its address, its mail and its moment. One that bounced did, whatever another row says. */
function takeDelivery({ delivery, addresses }: ImportRecord, deliveries: Gathered['deliveries']): void {
  const key = addresses[0]?.key
  if (!delivery || key === undefined) return
  const id = delivery.externalId ?? unnumbered(JSON.stringify([key, delivery.mail, delivery.at]))
  if (deliveries.get(id)?.said.state !== 'bounced') deliveries.set(id, { key, said: delivery })
}

/** Puts together what the rows of a chunk say. */
export function gather(records: readonly ImportRecord[], whole: ImportProvenance | null): Gathered {
  const all: Gathered = {
    persons: new Map(),
    consents: new Map(),
    softOptIns: new Map(),
    suppressions: [],
    orders: new Map(),
    events: new Map(),
    contracts: new Map(),
    deliveries: new Map(),
  }
  const customers = customersOf(records)
  for (const record of records) {
    const person = takePerson(record, whole, all.persons, customers)
    const contact = person?.n ?? null
    takeOrder(record, contact, all.orders)
    for (const said of record.suppressions) for (const { key } of record.addresses) all.suppressions.push({ key, said })
    takeDelivery(record, all.deliveries)
    if (contact === null) continue
    takeConsents(record, contact, all.consents)
    const { event, contract, softOptIn } = record
    if (softOptIn) takeSoftOptIn(softOptIn, contact, all.softOptIns)
    if (event) takeEvent(event, { id: eventId(record, event), contact }, all.events)
    if (contract) takeContract(contract, { id: contractId(record, contract), contact }, all.contracts)
  }
  return all
}

/** Whether one of the contacts is such. */
export function some({ persons }: Gathered, such: (person: Person) => boolean): boolean {
  for (const person of persons.values()) if (such(person)) return true
  return false
}

/** Whether one of the orders has a line. */
export function hasLines({ orders }: Gathered): boolean {
  for (const { lines } of orders.values()) if (lines.length > 0) return true
  return false
}
