import { plain } from '../values/text.ts'
import type { Field } from './field.ts'

/** What people call a column, in Dutch, English, German and French; as `plain` writes it. */
const NAMES: Readonly<Partial<Record<Field, string>>> = {
  'contact.id':
    'klantnummer, klantnr, klant id, klantcode, relatienummer, debiteurnummer, customer id, customer number, contact id, external id, extern klantnummer, kundennummer, kunden id, numero client, id client',
  'contact.address':
    'email, e mail, emailadres, e mailadres, mail, mailadres, email address, e mail address, e mail adresse, emailadresse, adresse e mail, adresse email, courriel, adresse mail',
  'contact.name': 'naam, volledige naam, name, full name, contact name, display name, vollstandiger name, nom complet',
  'contact.first-name': 'voornaam, roepnaam, first name, firstname, given name, vorname, prenom, fname',
  'contact.middle-name': 'tussenvoegsel, voorvoegsel, middle name, infix, zwischenname',
  'contact.last-name':
    'achternaam, familienaam, last name, lastname, surname, family name, nachname, familienname, nom de famille, nom, lname',
  'contact.company':
    'bedrijf, bedrijfsnaam, organisatie, company, company name, organization, organisation, firma, unternehmen, entreprise, societe',
  'contact.language': 'taal, language, locale, sprache, langue',
  'contact.country': 'land, landcode, country, country code, lander, pays, code pays',
  'contact.postcode': 'postcode, post code, postal code, zip, zip code, zipcode, postleitzahl, plz, code postal',
  'contact.phone':
    'telefoon, telefoonnummer, mobiel, mobiel nummer, gsm, phone, phone number, mobile, telephone, telefon, telefonnummer, handynummer, portable',
  'contact.since':
    'klant sinds, aangemaakt, aangemaakt op, aanmaakdatum, registratiedatum, customer since, created, created at, date created, registered, erstellt am, kunde seit, date de creation, cree le',
  'contact.from': 'bron, herkomst, source, origin, quelle, herkunft, origine',
  'order.id': 'order id, bestelling id, bestell id, id commande',
  'order.number':
    'ordernummer, bestelnummer, order number, order no, bestellnummer, auftragsnummer, numero de commande',
  'order.placed': 'besteldatum, orderdatum, order date, ordered at, bestelldatum, date de commande',
  'order.paid': 'betaald op, betaaldatum, paid at, payment date, bezahlt am, paye le',
  'order.shipped': 'verzonden op, verzenddatum, shipped at, shipping date, versendet am, expedie le',
  'order.cancelled': 'geannuleerd op, cancelled at, canceled at, storniert am, annule le',
  'order.status': 'orderstatus, bestelstatus, order status, bestellstatus, statut commande',
  'order.total':
    'totaal, totaalbedrag, orderbedrag, bedrag, total, order total, amount, grand total, gesamtbetrag, summe, betrag, montant total, montant',
  'order.currency': 'munt, valuta, currency, wahrung, devise',
  'line.sku': 'artikelnummer, artikelcode, sku, product code, artikelnr, reference produit',
  'line.name': 'artikel, artikelnaam, product, productnaam, product name, item name, produktname, nom du produit',
  'line.quantity': 'aantal, quantity, qty, menge, anzahl, quantite',
  'line.price': 'prijs, stukprijs, price, unit price, preis, stuckpreis, prix, prix unitaire',
  'event.name': 'gebeurtenis, event, event name, ereignis, evenement',
  'event.at': 'tijdstip, datum gebeurtenis, event date, event time, occurred at, timestamp, zeitpunkt, horodatage',
  'consent.given':
    'opt in, optin, opt in e mail, nieuwsbrief, toestemming, newsletter, subscribed, consent, marketing consent, accepts marketing, einwilligung, zustimmung, newsletter abonniert, consentement, abonne newsletter',
  'consent.asked':
    'opt in datum, aanmelddatum, inschrijfdatum, datum toestemming, opt in date, optin date, optin time, signup date, subscribed at, consent date, anmeldedatum, einwilligung am, date inscription, date de consentement',
  'consent.asked-from': 'opt in ip, aanmeld ip, signup ip, ip address, ip adres, ip adresse, adresse ip',
  'consent.confirmed':
    'bevestigd op, bevestigingsdatum, confirmed at, confirmation date, confirm time, bestatigt am, confirme le',
  'consent.withdrawn':
    'toestemming ingetrokken, ingetrokken op, withdrawn at, consent withdrawn, widerrufen am, retire le',
  'consent.list': 'lijst, lijstnaam, list, list name, liste, listenname',
  'consent.wording':
    'tekst toestemming, toestemmingstekst, consent text, wording, einwilligungstext, texte du consentement',
  'consent.page': 'aanmeldpagina, formulier, signup page, signup form, source url, anmeldeseite, page inscription',
  'suppression.at':
    'afmelddatum, afgemeld op, uitschrijfdatum, uitgeschreven op, unsubscribed at, unsubscribe date, opt out date, abgemeldet am, abmeldedatum, desinscrit le, date de desinscription',
  'suppression.reason':
    'reden afmelding, reden van afmelding, afmeldreden, reden uitschrijving, unsubscribe reason, reason for unsubscribing, abmeldegrund, motif de desinscription, raison de desinscription',
}

/** What short names are beside the number of an order; anywhere else they may be anything. */
const BESIDE_ORDER: ReadonlyMap<string, Field> = new Map([
  ...['datum', 'date', 'datum tijd', 'datum en tijd', 'date time'].map((name) => [name, 'order.placed'] as const),
  ...['status', 'statut'].map((name) => [name, 'order.status'] as const),
])

const LISTED: readonly (readonly [name: string, field: Field])[] = Object.entries(NAMES).flatMap(([field, names]) =>
  names.split(', ').map((name): [string, Field] => [name, field as Field]),
)
const EXACT: ReadonlyMap<string, Field> = new Map(LISTED)

/** How alike two names must be to be proposed, of 1. */
const ALIKE = 0.72

function pairs(name: string): Set<string> {
  const text = ` ${name} `
  return new Set(Array.from({ length: text.length - 1 }, (_, at) => text.slice(at, at + 2)))
}

/** How alike two names are, by the pairs of letters that they share (Dice): 0 to 1. */
function alike(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let shared = 0
  for (const pair of one) if (other.has(pair)) shared++
  return (2 * shared) / (one.size + other.size)
}

const PAIRS = LISTED.map(([name, field]) => ({ field, letters: pairs(name) }))

/** A field that a column may be, and how alike their names are; 1 is the very name. */
export interface Proposal {
  readonly field: Field
  readonly alike: number
}

/** What a column is called, as names are looked up. Of an object inside a row only the last name tells something. */
function nameOf(column: string): string {
  const last = column.slice(column.lastIndexOf('.') + 1)
  return plain(last.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2'))
}

/** Fields that a column may be by its name, the likeliest first, at most three. Only a proposal: a person decides. */
export function propose(column: string): readonly Proposal[] {
  const name = nameOf(column)
  const exact = EXACT.get(name)
  if (exact) return [{ field: exact, alike: 1 }]
  const letters = pairs(name)
  const best = new Map<Field, number>()
  for (const one of PAIRS) {
    const found = alike(letters, one.letters)
    if (found >= ALIKE && found > (best.get(one.field) ?? 0)) best.set(one.field, found)
  }
  return [...best]
    .map(([field, found]) => ({ field, alike: found }))
    .sort((a, b) => b.alike - a.alike)
    .slice(0, 3)
}

/** Makes the function that proposes for the columns of one file: beside the number of an order short names say enough. */
export function proposer(columns: readonly string[]): typeof propose {
  const exact = new Set(columns.map((column) => EXACT.get(nameOf(column))))
  const hasOrders = exact.has('order.number') || exact.has('order.id')
  return (column) => {
    const field = hasOrders ? BESIDE_ORDER.get(nameOf(column)) : undefined
    return field && !exact.has(field) ? [{ field, alike: 1 }] : propose(column)
  }
}
