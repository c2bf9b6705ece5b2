import { rowProblems } from '../problems.ts'
import type { Field } from '../sources/field.ts'
import { plain } from '../values/text.ts'
import { readYesNo } from '../values/yes-no.ts'
import type { RecordSoftOptIn } from '../write/record.ts'
import type { RowReader } from './row-reader.ts'
import { meanings, orderIdOf } from './trade.ts'

/** Who in law was told of to the people of a file: by name, and where a row names nobody. */
export interface Senders {
  /** Ids by the plain name; null for a name that several have. */
  readonly byName: ReadonlyMap<string, string | null>
  /** The one that was chosen, or the only one there is. */
  readonly chosen: string | null
}

/** At what somebody gave the address. */
const KINDS = meanings<RecordSoftOptIn['kind']>([
  [
    'sale',
    'verkoop, aankoop, koop, bestelling, sale, purchase, order, verkauf, kauf, bestellung, vente, achat, commande',
  ],
  ['gift', 'gift, schenking, donatie, donation, spende, schenkung, don'],
])

const FIELDS_OF_IT = [
  'soft-opt-in.kind',
  'soft-opt-in.at',
  'soft-opt-in.notice',
  'soft-opt-in.notice-evidence',
  'soft-opt-in.opt-out',
  'soft-opt-in.opt-out-evidence',
] as const satisfies readonly Field[]

/** What stood there, word for word; that something stood there (`yes`), or did not, is no such text. */
function textOf(reader: RowReader, field: 'soft-opt-in.notice' | 'soft-opt-in.opt-out'): string | null {
  const text = reader.value(field)
  return text === null || readYesNo(text).ok ? null : text
}

function senderOf(reader: RowReader, { byName, chosen }: Senders): string | null {
  const name = reader.value('soft-opt-in.sender')
  return name === null ? chosen : (byName.get(plain(name)) ?? null)
}

/** Whether a row says anything of a soft opt-in. */
export function saysSoftOptIn(reader: RowReader): boolean {
  return FIELDS_OF_IT.some((field) => reader.value(field) !== null)
}

/**
 * The soft opt-in of a row. The law (art. 11.7 Tw) asks for all of it: a sale or gift, and that people were told then that
 * mail would follow and could refuse at once, each with what proves it. A row with less is rejected; an order alone is none.
 */
export function softOptInOf(reader: RowReader, senders: Senders): RecordSoftOptIn | null {
  const kind = KINDS.get(plain(reader.value('soft-opt-in.kind') ?? '')) ?? null
  const at = reader.value('soft-opt-in.at')?.at ?? null
  const notice = textOf(reader, 'soft-opt-in.notice')
  const noticeEvidence = reader.value('soft-opt-in.notice-evidence')
  const optOut = textOf(reader, 'soft-opt-in.opt-out')
  const optOutEvidence = reader.value('soft-opt-in.opt-out-evidence')
  const legalSenderId = senderOf(reader, senders)
  if (notice === null || noticeEvidence === null) reader.fault(rowProblems.make('no-notice'))
  else if (optOut === null || optOutEvidence === null) reader.fault(rowProblems.make('no-opt-out'))
  else if (kind === null) reader.fault(rowProblems.make('no-occasion'))
  else if (at === null) reader.fault(rowProblems.make('no-collection-moment'))
  else if (legalSenderId === null) reader.fault(rowProblems.make('no-legal-sender'))
  else {
    const common = { legalSenderId, kind, at, order: orderIdOf(reader) }
    return { ...common, notice, noticeEvidence, optOut, optOutEvidence }
  }
  return null
}
