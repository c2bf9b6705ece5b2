import { written } from './calendar.ts'
import { ONE_PAIR } from './cast.ts'
import type { Dice } from './dice.ts'
import { idOf } from './id.ts'
import { diceOf, type Known, lastMoment, seen, type World } from './life.ts'
import type { ConsentRow, SoftOptInRow } from './row.ts'
import { MILLE, NOTICE_DAYS } from './shares.ts'
import { BRANDS, SENDERS, STREAMS } from './shop.ts'
import { WORDINGS } from './wordings.ts'

type Kind = 'newsletter' | 'offers' | 'friends' | 'tracking'

const PURPOSES: Readonly<Record<Kind, ConsentRow['purpose']>> = {
  newsletter: 'editorial',
  offers: 'commercial',
  friends: 'charitable',
  tracking: 'tracking',
}

/** Somebody ended a stream, or with it everything of the brand. */
export interface Left {
  readonly ms: number
  readonly stream: { readonly id: string; readonly brand_id: string }
  readonly whole: boolean
}

/** What a person said yes to, or was told and did not refuse; and what the person ended since. */
export interface Permissions {
  readonly consents: readonly ConsentRow[]
  readonly softOptIns: readonly SoftOptInRow[]
  readonly left: readonly Left[]
}

function kindsOf(life: Known, softOptIns: readonly SoftOptInRow[], dice: Dice): readonly Kind[] {
  const { door, gift, account } = life
  const news =
    door === 'newsletter-form' ||
    door === 'fair' ||
    dice.chance(door === 'checkout' ? MILLE.newsletterOfBuyer : door === 'partner' ? 0 : MILLE.newsletterOfFree)
  const kinds: Kind[] = news ? ['newsletter'] : []
  if (news && door !== 'fair' && dice.chance(MILLE.offersToo)) kinds.push('offers')
  if (gift && !softOptIns.some(({ kind }) => kind === 'gift') && dice.chance(500)) kinds.push('friends')
  if (account && dice.chance(MILLE.tracking)) kinds.push('tracking')
  return kinds
}

/** What a form or a box was for, as the shop writes it down. */
const FORMS: Readonly<Record<Kind, string>> = {
  newsletter: 'nieuwsbrief',
  offers: 'aanbiedingen',
  friends: 'vriendenpost',
  tracking: 'volgen',
}

function evidenceOf({ door, profile, customer }: Known, kind: Kind): string {
  if (door === 'fair') return `handtekening op blad ${1 + (profile.person % 90)} van de beurs`
  if (door === 'newsletter-form') return `${FORMS[kind]} ingestuurd, daarna bevestigd met de link in een mail`
  return `${FORMS[kind]} aangevinkt door ${customer}, pagina ${door}`
}

function consent(life: Known, kind: Kind, nth: number, ms: number, withdrawnMs: number | null): ConsentRow {
  const { profile, contactId, addresses, door } = life
  return {
    id: idOf('consent', profile.person, nth),
    contact_id: contactId,
    address_id: addresses[0].id,
    purpose: PURPOSES[kind],
    stream_id: kind === 'tracking' ? null : STREAMS[kind].id,
    wording: WORDINGS[kind][profile.language],
    at: seen(life, ms),
    source: door,
    evidence: evidenceOf(life, kind),
    withdrawn_at: withdrawnMs === null ? null : seen(life, withdrawnMs),
  }
}

/** Of the first order since the checkout tells it: an order of before gives none, nor one where the box was ticked. */
function ofSale(world: World, life: Known, dice: Dice): readonly SoftOptInRow[] {
  const since = world.calendar.days - NOTICE_DAYS
  const sale = life.orders.find(({ day, row }) => day >= since && row.state !== 'cancelled')
  if (!sale || !dice.chance(MILLE.softOptIn)) return []
  const { language, person } = life.profile
  return [
    {
      id: idOf('soft_opt_in', person, 0),
      contact_id: life.contactId,
      legal_sender_id: SENDERS.shop.id,
      kind: 'sale',
      order_id: sale.row.id,
      event_id: null,
      at: written(sale.ms),
      notice: WORDINGS.saleNotice[language],
      notice_evidence: `bestelpagina zoals die was bij bestelling ${sale.row.external_id}`,
      opt_out: WORDINGS.optOut[language],
      opt_out_evidence: `vakje getoond bij bestelling ${sale.row.external_id}, niet aangevinkt`,
    },
  ]
}

function ofGift({ gift, profile, contactId }: Known, dice: Dice): readonly SoftOptInRow[] {
  if (!gift || !dice.chance(MILLE.giverSoftOptIn)) return []
  return [
    {
      id: idOf('soft_opt_in', profile.person, 1),
      contact_id: contactId,
      legal_sender_id: SENDERS.foundation.id,
      kind: 'gift',
      order_id: null,
      event_id: gift.id,
      at: gift.at,
      notice: WORDINGS.giftNotice[profile.language],
      notice_evidence: `giftpagina zoals die was bij ${gift.external_id}`,
      opt_out: WORDINGS.optOut[profile.language],
      opt_out_evidence: `vakje getoond bij ${gift.external_id}, niet aangevinkt`,
    },
  ]
}

/** When a person ended the mail of the shop: never, one stream, or the whole brand. */
function leaving(
  world: World,
  life: Known,
  kinds: readonly Kind[],
  sale: SoftOptInRow | undefined,
  givenMs: number,
  dice: Dice,
) {
  const stream = kinds.includes('newsletter') ? STREAMS.newsletter : STREAMS.offers
  const asked = kinds.includes('newsletter') ? MILLE.withdrawn : sale ? MILLE.softOptInLeft : 0
  if (life.shares || life.profile.fate === 'deceased' || !dice.chance(asked)) return null
  const ms = dice.between(sale ? Math.max(givenMs, Date.parse(sale.at)) : givenMs, lastMoment(world))
  return { ms, stream, whole: dice.chance(MILLE.leftTheBrand) }
}

/** Consents and soft opt-ins of a person, and what was ended since. The man with one pair of shoes has none. */
export function permissionsOf(world: World, life: Known): Permissions {
  if (life.profile.person === ONE_PAIR) return { consents: [], softOptIns: [], left: [] }
  const dice = diceOf(world, life, 'consents')
  const softOptIns = [...ofSale(world, life, dice), ...ofGift(life, dice)]
  const kinds = kindsOf(life, softOptIns, dice)
  const givenMs = life.orders.length > 0 ? dice.pick(life.orders).ms : life.firstSeenMs
  const sale = softOptIns.find(({ kind }) => kind === 'sale')
  const left = leaving(world, life, kinds, sale, givenMs, dice)
  const ended = (kind: Kind) =>
    left !== null &&
    kind !== 'tracking' &&
    STREAMS[kind].brand_id === BRANDS.shop.id &&
    (left.whole || STREAMS[kind].id === left.stream.id)
  const consents = kinds.map((kind, nth) => {
    const ms = kind === 'friends' && life.gift ? Date.parse(life.gift.at) : givenMs
    return consent(life, kind, nth, ms, ended(kind) && left ? left.ms : null)
  })
  return { consents, softOptIns, left: left ? [left] : [] }
}
