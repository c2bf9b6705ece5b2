import { rowProblems, valueProblems } from '../problems.ts'
import type { ImportChoice } from '../setting/choice.ts'
import { plain } from '../values/text.ts'
import type { RecordDelivery } from '../write/record.ts'
import type { RowReader } from './row-reader.ts'
import { meanings } from './trade.ts'

/** How a mail fared: `refused` bounced for good, `none` was never sent. */
type Fare = RecordDelivery['state'] | 'refused' | 'none'

/** What the words of mail tools say of it; what somebody did with the mail after that is not asked. */
const FARES = meanings<Fare>([
  [
    'sent',
    'sent, delivered, received, received email, success, verzonden, verstuurd, afgeleverd, bezorgd, ontvangen, gesendet, versendet, zugestellt, envoye, delivre, distribue',
  ],
  [
    'refused',
    'hard bounce, hardbounce, hard bounced, hard, permanent, permanent bounce, harde bounce, permanente bounce, hardbounces, rebond dur',
  ],
  [
    'bounced',
    'bounced, bounce, soft bounce, softbounce, soft bounced, soft, temporary, zachte bounce, bounced email, failed, undelivered, not delivered, mislukt, niet afgeleverd, niet bezorgd, fehlgeschlagen, unzustellbar, rebond, echec',
  ],
  ['unknown', 'unknown, onbekend, unbekannt, inconnu'],
  [
    'none',
    'not sent, skipped, suppressed, excluded, niet verzonden, niet verstuurd, overgeslagen, uitgesloten, nicht gesendet, ubersprungen, non envoye, exclu',
  ],
])

/** Some of the words, to name to whoever wrote another. */
const NAMED = 'sent, bounced, hard bounce, not sent, unknown'

/** How the mail of a row fared; a row that says nothing of it stands on a list of those it was sent to. */
export function fareOf(reader: RowReader): Fare {
  const word = reader.value('delivery.status')
  if (word === null) return 'sent'
  const fare = FARES.get(plain(word))
  if (fare === undefined) reader.wrong('delivery.status', valueProblems.make('unknown-word', { known: NAMED }))
  return fare ?? 'none'
}

/** The mail that a row says was sent, to its first address; null where none was. */
export function deliveryOf(reader: RowReader, fare: Fare, { deliveries }: ImportChoice): RecordDelivery | null {
  if (fare === 'none') return null
  const at = reader.value('delivery.at')?.at ?? deliveries?.sentAt ?? null
  if (at === null) {
    reader.fault(rowProblems.make('no-delivery-moment'))
    return null
  }
  return {
    externalId: reader.value('delivery.id'),
    contactId: reader.value('contact.id'),
    mail: reader.value('delivery.mail') ?? deliveries?.name ?? deliveries?.mailId ?? null,
    at,
    state: fare === 'refused' ? 'bounced' : fare,
  }
}
