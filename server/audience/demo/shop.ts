/** Who answers in law for one or more brands. */
export interface LegalSenderRow {
  readonly id: string
  readonly name: string
  readonly kind: 'company' | 'charity'
  readonly address: string
  readonly register_number: string
  readonly country: string
}

/** A name under which mail is sent. */
export interface BrandRow {
  readonly id: string
  readonly name: string
  readonly legal_sender_id: string
  readonly address: string
  readonly privacy_page: string
  readonly contact: string
}

/** A kind of mail that one may refuse apart. */
export interface StreamRow {
  readonly id: string
  readonly brand_id: string
  readonly name: string
  readonly kind: 'service' | 'commercial'
}

/** How long a datum is kept, counted from what, and what happens then. */
export interface RetentionRuleRow {
  readonly id: string
  readonly name: string
  readonly months: number
  readonly counted_from: 'last-order' | 'last-sign-in' | 'end-of-contract' | 'withdrawal' | 'gift'
  readonly then: 'delete'
}

const own = (last: number) => `01900000-0000-7000-8000-${String(last).padStart(12, '0')}`

/** The shop, and the foundation whose gifts it collects at the checkout. Neither is there; their numbers are not given out. */
export const SENDERS = {
  shop: {
    id: own(1),
    name: 'Pluis & Plank Verzonnen Winkels B.V.',
    kind: 'company',
    address: 'Theepotkade 12, 0123 AB Nergenshuizen',
    register_number: '00000001',
    country: 'NL',
  },
  foundation: {
    id: own(2),
    name: 'Stichting Luchtkastelenroute',
    kind: 'charity',
    address: 'Theepotkade 14, 0123 AB Nergenshuizen',
    register_number: '00000002',
    country: 'NL',
  },
} as const satisfies Readonly<Record<string, LegalSenderRow>>

/** One brand for each. */
export const BRANDS = {
  shop: {
    id: own(11),
    name: 'Pluis & Plank',
    legal_sender_id: SENDERS.shop.id,
    address: SENDERS.shop.address,
    privacy_page: 'https://pluis-en-plank.example/privacy',
    contact: 'klantenservice@pluis-en-plank.example',
  },
  foundation: {
    id: own(12),
    name: 'Luchtkastelenroute',
    legal_sender_id: SENDERS.foundation.id,
    address: SENDERS.foundation.address,
    privacy_page: 'https://luchtkastelenroute.example/privacy',
    contact: 'vrienden@luchtkastelenroute.example',
  },
} as const satisfies Readonly<Record<string, BrandRow>>

/** What the two send. */
export const STREAMS = {
  orders: { id: own(21), brand_id: BRANDS.shop.id, name: 'Bestellingen', kind: 'service' },
  account: { id: own(22), brand_id: BRANDS.shop.id, name: 'Account en veiligheid', kind: 'service' },
  alerts: { id: own(23), brand_id: BRANDS.shop.id, name: 'Weer op voorraad', kind: 'service' },
  newsletter: { id: own(24), brand_id: BRANDS.shop.id, name: 'Nieuwsbrief Buitenlucht', kind: 'commercial' },
  offers: { id: own(25), brand_id: BRANDS.shop.id, name: 'Aanbiedingen', kind: 'commercial' },
  gifts: { id: own(26), brand_id: BRANDS.foundation.id, name: 'Over uw gift', kind: 'service' },
  friends: { id: own(27), brand_id: BRANDS.foundation.id, name: 'Vriendenpost', kind: 'commercial' },
} as const satisfies Readonly<Record<string, StreamRow>>

/** How long what is kept. */
export const RETENTION_RULES = {
  customer: { id: own(31), name: 'Klant: 24 maanden na de laatste bestelling', months: 24, counted_from: 'last-order' },
  account: { id: own(32), name: 'Account: 24 maanden na de laatste keer', months: 24, counted_from: 'last-sign-in' },
  reader: { id: own(33), name: 'Lezer: tot de toestemming vervalt', months: 0, counted_from: 'withdrawal' },
  giver: { id: own(34), name: 'Gever: 36 maanden na de laatste gift', months: 36, counted_from: 'gift' },
  contract: {
    id: own(35),
    name: 'Overeenkomst: 24 maanden na het einde',
    months: 24,
    counted_from: 'end-of-contract',
  },
} as const

/** What there is before the first person. */
export interface Shop {
  readonly legal_sender: readonly LegalSenderRow[]
  readonly brand: readonly BrandRow[]
  readonly stream: readonly StreamRow[]
  readonly retention_rule: readonly RetentionRuleRow[]
}

/** The shop as rows, each table after those that it refers to. */
export const SHOP: Shop = {
  legal_sender: Object.values(SENDERS),
  brand: Object.values(BRANDS),
  stream: Object.values(STREAMS),
  retention_rule: Object.values(RETENTION_RULES).map((rule) => ({ ...rule, then: 'delete' })),
}

/** What rows are known by that the shop made itself. */
export const SOURCE = 'pluis-en-plank'
