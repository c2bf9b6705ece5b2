import { invariant } from '@waarom/purpose/problem.ts'
import { type Lot, lot } from './dice.ts'

/** Something the shop sells; its price is what it costs this year, in cents of a euro. */
export interface Good {
  readonly sku: string
  readonly name: string
  /** On which shelf of the shop it stands. */
  readonly category: string
  readonly priceMinor: number
}

/** The shelves of the shop, by what an article number begins with. */
const SHELVES: Readonly<Record<string, string>> = {
  SCH: 'schoenen',
  SOK: 'sokken',
  VER: 'schoenverzorging',
  TAS: 'tassen',
  JAS: 'jassen',
  TRU: 'truien en hemden',
  BRO: 'broeken',
  MUT: 'mutsen en sjaals',
  HUI: 'huis',
  KAM: 'kamperen',
  FIE: 'fietsen',
  KAD: 'cadeaus',
}

function article(sku: string, name: string, priceMinor: number): Good {
  const category = SHELVES[sku.slice(0, 3)]
  invariant(category !== undefined, `the shelf of ${sku}`)
  return { sku, name, category, priceMinor }
}

const good = (sku: string, name: string, priceMinor: number, weight: number) =>
  [article(sku, name, priceMinor), weight] as const

/** What the man with one pair of shoes bought. */
export const WALKING_SHOES = article('SCH-001', 'Wandelschoen Heidepad', 13_995)

/** Everything the shop sells, with how well it sells: much of the cheap, little of the dear. */
export const GOODS: Lot<Good> = lot([
  [WALKING_SHOES, 18],
  good('SCH-002', 'Wandelschoen Duinpad laag', 11_995, 16),
  good('SCH-003', 'Sneaker Stoeprand', 8_995, 26),
  good('SCH-004', 'Sneaker Stoeprand kind', 5_495, 18),
  good('SCH-005', 'Regenlaars Plas', 3_995, 22),
  good('SCH-006', 'Regenlaars Plas kind', 2_795, 20),
  good('SCH-007', 'Pantoffel Haard', 2_995, 30),
  good('SCH-008', 'Sandaal Zomerzon', 6_495, 15),
  good('SCH-009', 'Enkellaars Kade', 14_995, 9),
  good('SCH-010', 'Bergschoen Hoogte', 21_995, 4),
  good('SOK-001', 'Wandelsokken, twee paar', 1_895, 55),
  good('SOK-002', 'Wollen sokken', 1_295, 48),
  good('SOK-003', 'Sokken met strepen, drie paar', 995, 60),
  good('SOK-004', 'Kniekousen', 1_495, 20),
  good('VER-001', 'Leervet', 895, 40),
  good('VER-002', 'Veters rond 120 cm', 395, 52),
  good('VER-003', 'Inlegzolen kurk', 1_695, 28),
  good('VER-004', 'Schoenborstel', 1_195, 22),
  good('VER-005', 'Impregneerspray', 1_395, 34),
  good('TAS-001', 'Rugzak Dagtocht 20 liter', 7_995, 14),
  good('TAS-002', 'Rugzak Trektocht 55 liter', 17_995, 4),
  good('TAS-003', 'Schoudertas Markt', 4_995, 17),
  good('TAS-004', 'Heuptas', 2_495, 19),
  good('TAS-005', 'Weekendtas', 10_995, 7),
  good('JAS-001', 'Regenjas Bui', 8_995, 16),
  good('JAS-002', 'Winterjas Vorst', 18_995, 7),
  good('JAS-003', 'Bodywarmer', 6_995, 10),
  good('JAS-004', 'Regenbroek', 4_495, 12),
  good('JAS-005', 'Poncho', 2_995, 14),
  good('TRU-001', 'Wollen trui', 9_495, 11),
  good('TRU-002', 'Vest met rits', 7_495, 11),
  good('TRU-003', 'Hemd van merinowol', 5_995, 15),
  good('BRO-001', 'Wandelbroek', 7_995, 15),
  good('BRO-002', 'Korte broek', 4_995, 13),
  good('MUT-001', 'Muts', 1_995, 28),
  good('MUT-002', 'Sjaal', 2_495, 22),
  good('MUT-003', 'Handschoenen', 2_295, 24),
  good('MUT-004', 'Zonnehoed', 2_795, 12),
  good('HUI-001', 'Theepot', 3_495, 12),
  good('HUI-002', 'Mok, emaille', 1_095, 38),
  good('HUI-003', 'Thermosfles', 2_695, 32),
  good('HUI-004', 'Drinkfles', 1_795, 36),
  good('HUI-005', 'Broodtrommel', 1_495, 26),
  good('HUI-006', 'Plaid van wol', 7_995, 10),
  good('HUI-007', 'Kussen', 3_295, 13),
  good('HUI-008', 'Lantaarn', 3_995, 10),
  good('KAM-001', 'Tent voor twee', 24_995, 2),
  good('KAM-002', 'Slaapzak', 11_995, 4),
  good('KAM-003', 'Slaapmat', 6_995, 5),
  good('KAM-004', 'Kampeerstoel', 4_995, 7),
  good('KAM-005', 'Hoofdlamp', 3_495, 13),
  good('KAM-006', 'Zakmes', 4_295, 10),
  good('KAM-007', 'Kompas', 2_495, 7),
  good('KAM-008', 'Verbanddoos', 1_995, 11),
  good('FIE-001', 'Fietstas', 6_495, 12),
  good('FIE-002', 'Fietslamp, set', 2_495, 21),
  good('FIE-003', 'Fietshelm', 6_995, 8),
  good('FIE-004', 'Bagagedrager voor', 8_495, 4),
  good('KAD-002', 'Kaart van de Luchtkastelenroute', 1_295, 12),
])
