import { plain } from '../values/text.ts'
import type { Field } from './field.ts'

/** What people call a column, in Dutch, English, German and French; as `plain` writes it. */
const NAMES: Readonly<Partial<Record<Field, string>>> = {
  'contact.id':
    'klantnummer, klantnr, klant id, klantcode, relatienummer, debiteurnummer, customer id, customer number, contact id, external id, external customer number, extern klantnummer, kundennummer, kunden id, numero client, id client',
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
  'line.category':
    'categorie, productcategorie, artikelgroep, productgroep, category, product category, product type, kategorie, produktkategorie, warengruppe, categorie de produit',
  'line.quantity': 'aantal, quantity, qty, menge, anzahl, quantite',
  'line.price': 'prijs, stukprijs, price, unit price, preis, stuckpreis, prix, prix unitaire',
  'contract.id':
    'contractnummer, contractnr, contract id, contract number, abonnementsnummer, abonnementnummer, abonnement id, subscription id, subscription number, vertragsnummer, vertrags id, abonummer, abo id, numero de contrat, numero d abonnement, id abonnement',
  'contract.name':
    'abonnement, contract, abonnementsvorm, abonnementstype, soort abonnement, contractsoort, subscription, subscription name, subscription plan, plan, contract type, vertrag, abo, abonnementsart, vertragsart, contrat, formule, type d abonnement',
  'contract.begins':
    'begindatum, startdatum, ingangsdatum, ingegaan op, loopt sinds, begin abonnement, begin date, start date, starts at, started at, subscription start, contract start, beginn, startdatum, vertragsbeginn, abobeginn, date de debut, debut abonnement, debut du contrat',
  'contract.ends':
    'einddatum, afloopdatum, loopt tot, einde abonnement, opgezegd per, end date, ends at, ended at, expires at, expiry date, subscription end, contract end, enddatum, vertragsende, aboende, lauft bis, date de fin, fin abonnement, fin du contrat',
  'contract.price': 'abonnementsprijs, contractprijs, subscription price, plan price, abopreis, prix de l abonnement',
  'contract.currency':
    'valuta abonnement, subscription currency, contract currency, abowahrung, devise de l abonnement',
  'contract.paid-each':
    'betaald per, betaling per, betaalt per, betaalperiode, prijs per, facturatieperiode, billing period, billing interval, billing cycle, paid each, zahlungsweise, zahlungsintervall, abrechnungszeitraum, periodicite, periode de facturation',
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
  'soft-opt-in.kind':
    'verkoop of gift, soort soft opt in, soft opt in kind, sale or gift, verkauf oder spende, vente ou don',
  'soft-opt-in.at':
    'soft opt in datum, datum soft opt in, datum verzameld, verzameld op, soft opt in date, soft opt in at, collected at, collection date, erhoben am, erhebungsdatum, date de collecte, collecte le',
  'soft-opt-in.notice':
    'mededeling bij verzamelen, tekst mededeling, mededeling, notice at collection, notice text, notice, hinweis bei erhebung, hinweistext, mention lors de la collecte, texte de la mention',
  'soft-opt-in.notice-evidence':
    'bewijs mededeling, bewijs van mededeling, notice evidence, evidence of notice, nachweis hinweis, nachweis des hinweises, preuve de la mention',
  'soft-opt-in.opt-out':
    'weigermogelijkheid bij verzamelen, weigermogelijkheid, tekst weigermogelijkheid, afmeldmogelijkheid, opt out at collection, opt out offered, opt out text, widerspruchsmoglichkeit, widerspruchshinweis, possibilite de refus, texte du refus',
  'soft-opt-in.opt-out-evidence':
    'bewijs weigermogelijkheid, bewijs afmeldmogelijkheid, opt out evidence, evidence of opt out, nachweis widerspruchsmoglichkeit, preuve de la possibilite de refus',
  'soft-opt-in.sender':
    'juridische afzender, rechtspersoon, afzender, legal sender, legal entity, sender, rechtlicher absender, absender, expediteur legal, expediteur',
  'suppression.at':
    'afmelddatum, afgemeld op, uitschrijfdatum, uitgeschreven op, unsubscribed at, unsubscribe date, opt out date, abgemeldet am, abmeldedatum, desinscrit le, date de desinscription',
  'suppression.reason':
    'reden afmelding, reden van afmelding, afmeldreden, reden uitschrijving, unsubscribe reason, reason for unsubscribing, abmeldegrund, motif de desinscription, raison de desinscription',
  'delivery.id': 'bericht id, verzend id, message id, delivery id, nachricht id, id message',
  'delivery.at':
    'verstuurd op, verstuurd, verzendmoment, sent at, sent on, send time, send date, sent date, gesendet am, versandzeitpunkt, envoye le, date d envoi',
  'delivery.mail':
    'waarom mail, mailing, naam mailing, mailingnaam, mailing name, campaign name, campaign title, campagnenaam, kampagnenname, nom de la campagne',
  'delivery.status':
    'verzendstatus, bezorgstatus, afleverstatus, delivery status, send status, bounce type, soort bounce, zustellstatus, statut d envoi',
}

function listed(names: Readonly<Partial<Record<Field, string>>>): ReadonlyMap<string, Field> {
  return new Map(
    Object.entries(names).flatMap(([field, all]) =>
      all.split(', ').map((name): [string, Field] => [name, field as Field]),
    ),
  )
}

/**
 * What short names are beside the number of an order, or else the number or beginning of a contract, or else the moment or
 * name of a mail that was sent, or else the moment of an unsubscribe; elsewhere they may be anything.
 */
const BESIDE: readonly (readonly [signs: readonly Field[], names: ReadonlyMap<string, Field>])[] = [
  [
    ['order.number', 'order.id'],
    listed({ 'order.placed': 'datum, date, datum tijd, datum en tijd, date time', 'order.status': 'status, statut' }),
  ],
  [
    ['contract.id', 'contract.begins'],
    listed({
      'contract.name': 'product, productnaam, product name, produktname, nom du produit',
      'contract.price': 'prijs, price, preis, prix, bedrag, amount, betrag, montant',
      'contract.currency': 'munt, valuta, currency, wahrung, devise',
      'contract.paid-each': 'periode, period, interval, frequentie, frequency, zeitraum',
    }),
  ],
  [
    ['delivery.at', 'delivery.mail'],
    listed({
      'delivery.at': 'datum, date, datum tijd, datum en tijd, date time, verzonden op, verzenddatum',
      'delivery.mail': 'campagne, campaign, kampagne, mail, onderwerp, subject, betreff, objet',
      'delivery.status': 'status, statut, resultaat, result, bounce',
    }),
  ],
  [['suppression.at'], listed({ 'suppression.reason': 'reden, reason, grund, motif, raison' })],
]

const EXACT = listed(NAMES)

/** What else stands in a list of refusals, and tells of the refusal: when, of what kind, how far it goes, and of which stream. */
const OF_REFUSALS: ReadonlySet<string> = new Set(
  [
    'datum, date, datum tijd, datum en tijd, date time, tijdstip, moment, timestamp, zeitpunkt, horodatage',
    'reden, reason, grund, motif, raison, toelichting, explanation',
    'soort, soort afmelding, soort weigering, type, type afmelding, refusal type, unsubscribe type, kind, kind of refusal, art',
    'bereik, reikwijdte, reikwijdte afmelding, afgemeld voor, geldt voor, scope, reach, unsubscribe scope, unsubscribed from, applies to, umfang, portee',
    'stroom, mailstroom, stream, mail stream, lijst, lijstnaam, mailinglijst, list, list name, mailing list, liste, listenname, merk, brand, marke, marque',
  ].flatMap((names) => names.split(', ')),
)
const REFUSAL_FIELDS: ReadonlySet<Field> = new Set(['contact.address', 'suppression.at', 'suppression.reason'])

/** Whether the very name of a column says that it tells of a refusal, or to whom the mail went: nothing else of a person. */
export function tellsOfRefusal(column: string): boolean {
  const name = nameOf(column)
  const field = EXACT.get(name)
  return OF_REFUSALS.has(name) || (field !== undefined && REFUSAL_FIELDS.has(field))
}

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

const PAIRS = [...EXACT].map(([name, field]) => ({ field, letters: pairs(name) }))

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

/** Makes the function that proposes for the columns of one file: beside what tells an order, a contract or an unsubscribe short names say enough. */
export function proposer(columns: readonly string[]): typeof propose {
  const exact = new Set(columns.map((column) => EXACT.get(nameOf(column))))
  const beside = BESIDE.find(([signs]) => signs.some((sign) => exact.has(sign)))?.[1]
  return (column) => {
    const field = beside?.get(nameOf(column))
    return field && !exact.has(field) ? [{ field, alike: 1 }] : propose(column)
  }
}
