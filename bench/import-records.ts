import { readAddress } from '../audience/address/address.ts'
import type { SuppressionType } from '../audience/suppression/suppression.ts'
import { read } from '../server/audience/import/read/read.ts'
import type { Row } from '../server/audience/import/read/row.ts'
import { readValue, type ValueKind, type ValueSetting, type Values } from '../server/audience/import/values/value.ts'
import { zoneOf } from '../server/audience/import/values/zone.ts'
import type { ImportRecord, RecordBatch, RecordContact, RecordOrder } from '../server/audience/import/write/record.ts'

/** Which of the two exports is read. */
export type Kind = 'customers' | 'orders'

const setting: ValueSetting = {
  order: 'day-first',
  zone: zoneOf('Europe/Amsterdam'),
  decimal: ',',
  currency: 'EUR',
  country: null,
}

function cellAs<Of extends ValueKind>(kind: Of, text: string | undefined, by = setting): Values[Of] | null {
  const found = readValue(kind, text ?? '', by)
  if (!found.ok) throw new Error(found.problem.code)
  return found.value
}

const text = (cell: string | undefined) => cellAs('text', cell)
const at = (cell: string | undefined) => cellAs('date', cell)?.at ?? null

const EMPTY = {
  order: null,
  orderLine: null,
  event: null,
  contract: null,
  consents: [],
  suppressions: [],
  provenance: null,
}
const NO_CONTACT = {
  kind: null,
  givenName: null,
  familyName: null,
  organisation: null,
  language: null,
  country: null,
  street: null,
  postcode: null,
  town: null,
  phone: null,
  firstSeenAt: null,
}

function customer({ line, cells }: Row): ImportRecord {
  const [id, mail, given, family, company, language, country, street, postcode, town, since, status, statusSince] =
    cells
  const contact: RecordContact = {
    externalId: text(id),
    kind: text(company) === null ? 'person' : 'organisation',
    givenName: text(given),
    familyName: text(family),
    organisation: text(company),
    language: text(language),
    country: cellAs('country', country),
    street: text(street),
    postcode: text(postcode),
    town: text(town),
    phone: null,
    firstSeenAt: at(since),
  }
  const addresses = (cellAs('address', mail) ?? []).flatMap(({ address }) => {
    const found = readAddress(address)
    return found.ok ? [found.value] : []
  })
  const type = text(status) as Exclude<SuppressionType, 'erased'> | null
  const suppressions = type === null ? [] : [{ type, streamId: null, brandId: null, reason: '', at: at(statusSince) }]
  return {
    ...EMPTY,
    line,
    cells,
    contact,
    addresses,
    suppressions,
    provenance: { at: contact.firstSeenAt, evidence: null },
  }
}

function order({ line, cells }: Row): ImportRecord {
  const [number, id, placed, paid, shipped, cancelled, state, total, shipping, currency] = cells
  const by = { ...setting, currency: cellAs('currency', currency) }
  const said: RecordOrder = {
    externalId: text(number) ?? '',
    placedAt: at(placed),
    paidAt: at(paid),
    shippedAt: at(shipped),
    cancelledAt: at(cancelled),
    state: (text(state) ?? 'unknown') as RecordOrder['state'],
    totalMinor: cellAs('amount', total, by)?.minor ?? null,
    shippingMinor: cellAs('amount', shipping, by)?.minor ?? null,
    currency: by.currency,
  }
  return { ...EMPTY, line, cells, contact: { ...NO_CONTACT, externalId: text(id) }, addresses: [], order: said }
}

/** Reads an export as records, every cell checked as what it is. */
export async function* recordsOf(path: string, kind: Kind): AsyncGenerator<RecordBatch> {
  const table = await read({ path })
  const record = kind === 'customers' ? customer : order
  for await (const { rows, rejected } of table.batches) yield { records: rows.map(record), rejected }
}
