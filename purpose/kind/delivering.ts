/** How a language speaks of bringing goods, and of another time for it. */
interface Words {
  /** Bringing itself, who brings, and that there is nothing to bring: alone enough. */
  readonly bringing: readonly string[]
  /** What is brought; a mail may speak of it for other reasons. */
  readonly goods: readonly string[]
  /** At another time than it would. */
  readonly later: readonly string[]
  /** Otherwise than it was. Of what is brought this says something else: an order is changed. */
  readonly changed: readonly string[]
  /** What else is delivered (power, messages), and where delivering only names an address, a price or terms. */
  readonly no: readonly string[]
}

/** Parts of words in lower case, between words a space; a space before or behind is the end of a word. */
const WORDS: Readonly<Record<'nl' | 'en' | 'de' | 'fr', Words>> = {
  nl: {
    bringing: ['bezorg', ' levertijd', ' leverdatum', ' leverdag', ' levermoment', ' levering', ' leveren ', ' leverde']
      .concat([' levert ', ' geleverd', 'aflever', 'uitlever', ' nalever', 'koerier', 'bestelbus', 'bestelwagen'])
      .concat([' pakketdienst', ' verzending', ' verzenden', ' verzonden', ' niet op voorraad', ' niet leverbaar']),
    goods: ['bestelling', ' pakket', ' pakje', ' zending', 'boodschappen', 'maaltijdbox', ' krant', ' dagblad'].concat([
      ' besteld ',
    ]),
    later: [' later', 'vertrag', ' verlaat', ' uitgesteld', ' langer'].concat([
      ' in plaats van ',
      ' nog niet ',
      ' komt pas ',
      ' komen pas ',
      ' niet vandaag ',
    ]),
    changed: [' verander', ' wijzig', ' gewijzigd'],
    no: ['adres', 'kosten', 'voorwaarden', 'stroom', 'energie', 'elektric', ' gas ', 'warmte', 'internet'].concat([
      ' berichten ',
      'onbezorgd',
      ' bezorg ons ',
      'bezorgdheid',
      ' bezorgd over ',
    ]),
  },
  en: {
    bringing: [
      ' deliver',
      ' redeliver',
      ' courier',
      ' our vans ',
      ' our drivers ',
      ' dispatch',
      ' shipping',
      ' shipment',
    ].concat([' we ship ', ' ships ', ' shipped ', ' out of stock ']),
    goods: [
      ' your order ',
      ' orders ',
      ' parcel',
      ' package',
      ' groceries ',
      ' meal box',
      ' meal kit',
      ' newspaper',
      ' you ordered ',
    ],
    later: [' later ', ' late ', ' delay', ' longer ', ' postpone', ' held up ', ' holding up '].concat([
      ' instead of ',
      ' not yet ',
      ' not today ',
    ]),
    changed: [' changes ', ' changing ', ' changed '],
    no: [
      ' address',
      ' costs ',
      ' charges ',
      ' fee ',
      ' fees ',
      ' terms ',
      'electric',
      ' energy ',
      ' power ',
      ' gas ',
    ].concat([' internet ', ' email', ' e mail', ' message']),
  },
  de: {
    bringing: [' liefern ', ' liefert ', ' lieferung', ' lieferzeit', ' liefertermin', ' lieferdatum', ' liefertag']
      .concat([' geliefert', 'auslieferung', ' ausgeliefert', ' belieferung', 'zustell', ' zugestellt', ' versand'])
      .concat([
        ' lieferwagen',
        ' lieferverz',
        ' lieferengp',
        ' paketdienst',
        ' kurier',
        ' nicht lieferbar',
        ' nicht auf lager',
      ]),
    goods: [
      ' bestellung',
      ' paket',
      ' päckchen',
      ' ihre sendung ',
      ' deine sendung ',
      ' einkäufe',
      ' kochbox',
      ' zeitung',
      ' bestellt ',
    ],
    later: [' später', ' verspät', ' verzöger', ' verzug ', ' länger', ' verschieb', ' verschoben '].concat([
      ' statt ',
      ' noch nicht ',
      ' nicht heute ',
    ]),
    changed: [' ändern ', ' ändert ', ' änderung', ' geändert'],
    no: [
      'adresse',
      'anschrift',
      'kosten',
      'bedingungen',
      'strom',
      'energie',
      ' gas ',
      'wärme',
      'internet',
      ' e mail',
    ].concat(['nachrichten ']),
  },
  fr: {
    bringing: [
      ' livrais',
      ' livré',
      ' livrer',
      ' livrons ',
      ' livreur',
      ' acheminement',
      ' transporteur',
      ' expédi',
    ].concat([' coursier', ' rupture de stock']),
    goods: [
      ' commande',
      ' commandé',
      ' colis ',
      ' vos courses ',
      ' votre journal ',
      ' votre panier',
      ' vos paniers ',
      ' votre box ',
    ],
    later: [' plus tard ', ' retard', ' plus long', ' décal', ' report'].concat([
      ' allong',
      ' au lieu de ',
      ' pas encore ',
      ' pas aujourd hui ',
    ]),
    changed: [' changent ', ' change ', ' modifi', ' perturb'],
    no: [
      'adresse',
      ' frais ',
      ' conditions ',
      'électri',
      ' énergie',
      ' gaz ',
      ' courant ',
      ' internet ',
      ' e mail',
    ].concat([' message']),
  },
}

const lists = Object.values(WORDS)
const BRINGING = lists.flatMap(({ bringing }) => bringing)
const GOODS = lists.flatMap(({ goods }) => goods)
const LATER = lists.flatMap(({ later }) => later)
const CHANGED = lists.flatMap(({ changed }) => changed)
const NO = lists.flatMap(({ no }) => no)

/** What a text says of delivering. */
export interface Said {
  readonly brought: boolean
  readonly goods: boolean
  /** What is brought comes at another time, or is brought otherwise. */
  readonly otherwise: boolean
}

const NOTHING: Said = { brought: false, goods: false, otherwise: false }

/** What a text says of delivering, in any of the four languages. */
export function saidOfDelivering(text: string): Said {
  const words = ` ${text.toLowerCase().replace(/\P{L}+/gu, ' ')} `
  const says = (list: readonly string[]) => list.some((word) => words.includes(word))
  if (says(NO)) return NOTHING
  const [brought, goods] = [says(BRINGING), says(GOODS)]
  return { brought, goods, otherwise: ((brought || goods) && says(LATER)) || (brought && says(CHANGED)) }
}
