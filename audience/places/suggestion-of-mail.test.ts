import { readFileSync } from 'node:fs'
import { loadModel } from '@waarom/purpose/acts/model.ts'
import { leadingKind } from '@waarom/purpose/kind/leading-kind.ts'
import { judgesWith } from '@waarom/purpose/remedies/fixtures/judged.ts'
import { describe, expect, test } from 'vitest'
import type { Rule } from '../relevance/rule.ts'
import { type Suggestion, suggestionOf } from './suggestion.ts'

const model = new URL('../../purpose/acts/model/model.bin', import.meta.url)
const judged = judgesWith(loadModel(readFileSync(model)))

/** With what the audience of a mail begins: from its text, through the check. */
async function suggested(subject: string, text: string): Promise<Suggestion> {
  const report = await judged(subject, [text], ['NL'])
  return suggestionOf(leadingKind(report), report.facts.duty.value, null)
}

const OPEN: Rule = { field: 'open-orders', is: 'at-least', value: 1 }
const CONTRACT: Rule = { field: 'contract', is: 'yes' }
const ordered = (last: number): Rule => ({ field: 'last-order', is: 'within', value: { last, unit: 'months' } })
const EVER: Rule = { field: 'orders', is: 'at-least', value: 1 }
const DELIVERY_TIME: Rule = { any: [OPEN, ordered(12)] }
const GENERAL: Rule = { any: [CONTRACT, OPEN, ordered(12)] }

describe('mail that says that deliveries come at another time is for who waits, or ordered in the last 12 months', () => {
  test.each([
    ['Uw pakket is vertraagd', 'Door drukte in ons distributiecentrum ontvangt u uw pakket een dag later dan gepland.'],
    ['Langere levertijd voor banken', 'De levertijd van onze banken is op dit moment acht weken in plaats van zes.'],
    ['De krant komt later', 'Door een storing bij de drukker wordt de krant zaterdag pas in de middag bezorgd.'],
    ['Code rood: onze chauffeurs rijden niet', 'Wegens de storm brengen wij uw boodschappen niet vandaag maar morgen.'],
    ['Staking bij de post', 'Door de staking kunnen pakketten deze week enkele dagen later aankomen.'],
    ['Andere bezorgdag met Pasen', 'Op tweede paasdag bezorgen we geen boxen. Je box komt op dinsdag.'],
    ['Bestellen voor kerst', 'Bestellingen na 20 december komen pas in het nieuwe jaar aan.'],
    ['Wij bezorgen voortaan later', 'Vanaf maandag bezorgen wij niet om 9 uur maar om 11 uur.'],
    [
      'Postal strike: deliveries are delayed',
      'Because of the strike, parcels take three to five days longer this week.',
    ],
    ['Your meal box comes on Tuesday', 'Next Monday is a bank holiday, so we deliver all meal boxes a day later.'],
    ['Snow is holding up our vans', 'Roads are closed. Groceries that should come today will come tomorrow.'],
    [
      'Your sofa will take longer',
      'The maker of your sofa has too little foam. Delivery now takes ten weeks instead of seven.',
    ],
    ['No paper this morning', 'The printing press broke down, so your newspaper comes this afternoon.'],
    ['Out of stock: your coffee machine', 'It is out of stock until 3 August. We will send it as soon as it comes in.'],
    ['We now deliver two days later', 'From 1 May we deliver two days later than you are used to.'],
    ['Ihre Lieferung verspätet sich', 'Wegen eines Streiks kommt Ihr Paket voraussichtlich zwei Tage später an.'],
    ['Neue Lieferzeiten', 'Ab dem 1. April dauert die Lieferung drei statt zwei Werktage.'],
    ['Glatteis: Ihre Lebensmittel kommen morgen', 'Unsere Fahrer können heute nicht fahren. Wir liefern morgen.'],
    ['Kochbox in der Osterwoche', 'Ihre Kochbox kommt in dieser Woche am Donnerstag statt am Mittwoch.'],
    ['Ihre Zeitung kommt heute später', 'Wegen einer Störung in der Druckerei wird sie erst am Mittag zugestellt.'],
    ['Nos délais de livraison changent', 'À partir du 1er juin, nous livrons en quatre jours au lieu de deux.'],
    ['Livraisons perturbées par la neige', 'Nos livreurs ne peuvent pas circuler. Vos courses seront livrées demain.'],
    ['Votre panier de légumes arrive jeudi', 'Le mercredi est férié : les paniers sont livrés un jour plus tard.'],
    ['Un retard pour votre commande', 'Le vélo que vous avez commandé n’est pas encore arrivé dans notre entrepôt.'],
    [
      'Votre canapé sera livré plus tard',
      'Le fabricant a pris du retard. La livraison de votre canapé aura lieu fin septembre.',
    ],
  ])('%s', async (subject, text) => {
    expect(await suggested(subject, text)).toEqual({ mode: 'matching', rule: DELIVERY_TIME, fill: [] })
  })
})

describe('a kind that is a guess is not gone by: who is a customer now, never whoever ordered', () => {
  test.each([
    ['Uw matras is nog niet binnen', 'Wij verwachten dat wij hem op 9 juni bij u kunnen brengen.'],
    ['Wij komen voortaan op woensdag', 'Vanaf 1 oktober brengen wij uw groentetas op woensdag in plaats van dinsdag.'],
    // Probably of an account, but not surely enough for a rule that reaches whoever ordered.
    ['Uw adres is gewijzigd', 'Uw bezorgadres in uw account is gewijzigd. Hebt u dit niet gedaan, bel ons dan.'],
    ['Even iets anders', 'Het gaat vanaf volgende week een beetje anders dan u gewend bent.'],
    ['Something is different', 'From next week things go a little differently.'],
  ])('%s', async (subject, text) => {
    const report = await judged(subject, [text], ['NL'])
    expect(leadingKind(report)).toBe('notice')
    expect((await suggested(subject, text)).rule).toEqual(GENERAL)
  })
})

describe('mail of another kind keeps its own suggestion', () => {
  const RECALL: Rule = { ...EVER, of: { article: [] } }
  const event = (last: number): Rule => ({ field: 'last-event', is: 'within', value: { last, unit: 'months' } })
  const PAYMENT: Rule = { any: [OPEN, CONTRACT, ordered(3)] }
  const APPOINTMENT: Rule = { any: [event(3), OPEN, CONTRACT] }
  const DISRUPTION: Rule = { any: [CONTRACT, OPEN] }
  const ACCOUNT: Rule = { any: [event(12), CONTRACT, EVER] }
  test.each([
    ['Terugroepactie: kinderstoel Pip', 'De poot kan breken. Gebruik de stoel niet meer en breng hem terug.', RECALL],
    [
      'Rappel : biberon Luno',
      'Le biberon peut se casser. Ne l’utilisez plus et rapportez-le au magasin. Nous vous livrons un biberon neuf plus tard.',
      RECALL,
    ],
    [
      'Wijziging van onze algemene voorwaarden',
      'Per 1 januari gelden nieuwe algemene voorwaarden voor uw abonnement. U kunt tot die datum kosteloos opzeggen.',
      { any: [CONTRACT] },
    ],
    [
      'We are changing our terms',
      'New terms apply to your contract from 1 June. Article 5 on delivery times changes. If you do not agree you may cancel.',
      { any: [CONTRACT] },
    ],
    ['Votre abonnement augmente', 'Le prix de votre abonnement passe de 9 à 10 euros par mois.', { any: [CONTRACT] }],
    ['Uw abonnement wordt duurder', 'De prijs stijgt van € 12 naar € 13,50 per maand.', { any: [CONTRACT] }],
    ['Invoice 20418', 'Please pay the invoice of € 89.00 within 14 days. Delivery address: 5 Mill Road.', PAYMENT],
    ['Ihre Rechnung 4711', 'Anbei Ihre Rechnung über 89 Euro für die Lieferung vom 3. Mai. Bitte zahlen Sie.', PAYMENT],
    ['Reset your password', 'You asked to reset your password. Follow the link within one hour.', ACCOUNT],
    ['Neues Passwort', 'Sie haben ein neues Passwort angefordert. Der Link gilt eine Stunde.', ACCOUNT],
    ['Uw afspraak is verzet', 'Uw afspraak van dinsdag 10.00 uur is nu donderdag om 14.30 uur.', APPOINTMENT],
    ['Votre rendez-vous est reporté', 'Votre rendez-vous du 4 mai est reporté au 11 mai à 15 heures.', APPOINTMENT],
    ['Onze winkel heeft andere openingstijden', 'Vanaf 1 september is onze winkel op maandag gesloten.', DISRUPTION],
    [
      'Paasopeningstijden',
      'Onze winkels zijn op eerste paasdag gesloten. Bestellingen bezorgen wij zoals altijd.',
      DISRUPTION,
    ],
    ['Internet outage', 'Your connection is down because of a broken cable. It works again later today.', DISRUPTION],
    [
      'Storing in uw buurt',
      'Er is een stroomstoring. De levering van stroom is naar verwachting later vandaag hersteld.',
      DISRUPTION,
    ],
    ['Your train is cancelled', 'The 8.15 to Bristol does not run. The next train leaves an hour later.', DISRUPTION],
    ['Bedankt voor uw bestelling', 'Wij hebben uw bestelling van twee lampen ontvangen.', { any: [OPEN, ordered(3)] }],
  ] as const)('%s', async (subject, text, rule: Rule) => {
    expect((await suggested(subject, text)).rule).toEqual(rule)
  })

  test('a leak of data is for everybody', async () => {
    const text = 'Unbefugte hatten Zugriff auf Ihre Daten. Wir melden Ihnen diese Datenpanne. Ändern Sie Ihr Passwort.'
    expect((await suggested('Datenpanne: Ihre Daten', text)).mode).toBe('everybody')
  })
})
