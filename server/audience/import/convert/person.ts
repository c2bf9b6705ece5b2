import { type Address, readAddress } from '@waarom/audience/address/address.ts'
import { valueProblems } from '../problems.ts'
import { readLanguage } from '../values/language.ts'
import type { RecordContact } from '../write/record.ts'
import type { RowReader } from './row-reader.ts'

const NO_ADDRESS = { addresses: [], name: '' } as const

/** The addresses of a row, and a name that stands beside them. What is no address makes the row be rejected, whatever else it says. */
export function addressesOf(reader: RowReader): { readonly addresses: readonly Address[]; readonly name: string } {
  const written = reader.value('contact.address')
  if (!written) return NO_ADDRESS
  const addresses: Address[] = []
  for (const { address } of written) {
    const read = readAddress(address)
    if (read.ok) {
      if (!addresses.some(({ key }) => key === read.value.key)) addresses.push(read.value)
    } else reader.wrong('contact.address', read.problem)
  }
  return { addresses, name: written[0]?.name ?? '' }
}

/** Shops write 0 for a customer without an account; he is not the same as all the others. */
function idOf(reader: RowReader): string | null {
  const id = reader.value('contact.id') ?? reader.value('order.contact') ?? reader.value('event.contact')
  return id === '0' ? null : id
}

/** Who a row is about. A name in one piece is kept in one piece. */
export function contactOf(reader: RowReader, nameBeside: string): RecordContact {
  const given = reader.value('contact.first-name')
  const last =
    [reader.value('contact.middle-name'), reader.value('contact.last-name')].filter(Boolean).join(' ') || null
  const whole = given === null && last === null ? reader.value('contact.name') || nameBeside || null : null
  const organisation = reader.value('contact.company')
  return {
    externalId: idOf(reader),
    kind: organisation !== null && given === null && last === null && whole === null ? 'organisation' : null,
    givenName: given,
    familyName: last ?? whole,
    organisation,
    language: languageOf(reader),
    country: reader.value('contact.country'),
    street: null,
    postcode: reader.value('contact.postcode'),
    town: null,
    phone: reader.value('contact.phone'),
    firstSeenAt: reader.value('contact.since')?.at ?? null,
  }
}

function languageOf(reader: RowReader): string | null {
  const said = reader.value('contact.language')
  if (said === null) return null
  const code = readLanguage(said)
  if (code === null) reader.wrong('contact.language', valueProblems.make('no-language'))
  return code
}
