import type { PlaceWords } from './words.ts'

/** The words of places in Dutch. */
export const nl: PlaceWords = {
  noLaw: 'land onbekend of zonder wet hier',
  alreadySent: {
    said: 'Volgens wat van het versturen bekend is, kregen deze mensen deze mail al. Zij krijgen hem dan nog eens.',
    fix: 'Is dat de bedoeling, dan hoeft u niets te doen. Anders verstuurt u hem niet opnieuw, of sluit u hen uit met een regel over het aantal mails dat iemand in de laatste dagen kreeg.',
  },
  reasons: {
    rule: {
      name: 'de regel past',
      recipient: '{sentence}',
      marketer: 'De regel van de groep past op deze contacten.',
      fix: 'Verander de regel als zij deze mail niet nodig hebben.',
    },
    everybody: {
      name: 'voor iedereen bedoeld',
      recipient: 'Deze mail gaat naar iedereen die het kan aangaan, dus ook naar u. {sentence}',
      marketer: 'Geen regel noemt deze contacten. De mail is voor iedereen bedoeld, dus zij krijgen hem ook.',
      fix: 'Kies dat alleen wie in een regel past de mail krijgt, als u weet wie het aangaat.',
    },
    'rule-without-tinge': {
      name: 'de regel past, zonder tintje',
      recipient: '{sentence} In uw mail staat geen reclame.',
      marketer:
        'De regel van de groep past. Met de reclame mogen zij de mail niet krijgen; zij krijgen de versie zonder.',
      fix: 'U hoeft niets te doen.',
    },
    'everybody-without-tinge': {
      name: 'voor iedereen bedoeld, zonder tintje',
      recipient:
        'Deze mail gaat naar iedereen die het kan aangaan, dus ook naar u. {sentence} In uw mail staat geen reclame.',
      marketer: 'Geen regel noemt deze contacten. Zij krijgen de versie zonder de reclame.',
      fix: 'Kies dat alleen wie in een regel past de mail krijgt, als u weet wie het aangaat.',
    },
    'no-match': {
      name: 'geen regel past',
      recipient: 'Wij hadden geen reden om u deze mail te sturen.',
      marketer: 'Geen groep heeft een regel die op deze contacten past.',
      fix: 'Maak een regel ruimer of voeg een groep toe, als zij de mail nodig hebben.',
    },
    'held-by-law': {
      name: 'mag niet onder de wet van het land',
      recipient: 'Onder de wet van uw land sturen wij deze mail niet.',
      marketer: 'Onder de wet van hun land gaat de mail niet uit, of moet iemand er eerst naar kijken.',
      fix: 'Verander de mail zoals het oordeel zegt, vraag uw jurist, of maak een versie die daar wel mag.',
    },
    'nobody-there': {
      name: 'gewist of overleden',
      recipient: 'Deze persoon krijgt geen mail meer.',
      marketer: 'Van deze contacten zijn de gegevens gewist, of iemand schreef op dat zij zijn overleden.',
      fix: 'Schrijft een wet de mail voor, vertel het nabestaanden dan langs een andere weg.',
    },
    'refused-restriction': {
      name: 'gebruik beperkt',
      recipient: 'U liet het gebruik van uw gegevens beperken. Tot dat is beslist, mailen wij u niet.',
      marketer: 'Zij lieten het gebruik van hun gegevens beperken, artikel 18 AVG.',
      fix: 'Handel eerst hun verzoek af.',
    },
    'refused-objection-own-reasons': {
      name: 'bezwaar om eigen redenen',
      recipient: 'U maakte bezwaar tegen ons gebruik van uw gegevens. Wij mailen u hier niet over.',
      marketer: 'Zij maakten om eigen redenen bezwaar, artikel 21 lid 1 AVG.',
      fix: 'Handel het bezwaar af. Wat zij moeten weten, vertelt u langs een andere weg.',
    },
    'refused-objection-marketing': {
      name: 'bezwaar tegen direct marketing',
      recipient: 'U maakte bezwaar tegen reclame. Daarom krijgt u deze mail niet.',
      marketer: 'Zij maakten bezwaar tegen direct marketing, artikel 21 lid 2 AVG.',
      fix: 'Laat hen eruit. Een servicemail zonder reclame mag hen wel bereiken.',
    },
    'refused-complaint': {
      name: 'meldde onze mail als spam',
      recipient:
        'U meldde onze mail als spam. Daarom krijgt u alleen mail over uw eigen bestellingen en overeenkomsten.',
      marketer: 'Zij meldden mail van dit merk als spam.',
      fix: 'Laat hen eruit. Mail over hun eigen bestelling of overeenkomst, zonder reclame, mag hen wel bereiken.',
    },
    'refused-unsubscribed': {
      name: 'afgemeld',
      recipient: 'U meldde zich af. Daarom krijgt u deze mail niet.',
      marketer: 'Zij meldden zich af voor deze stroom of dit merk.',
      fix: 'Laat hen eruit. Een servicemail zonder reclame mag hen wel bereiken.',
    },
    'refused-by-hand': {
      name: 'met de hand op de lijst',
      recipient: 'Uw adres staat op onze lijst van mensen die wij hier niet over mailen.',
      marketer: 'Een collega zette hun adres op de blokkeerlijst.',
      fix: 'Vraag die collega wat de bedoeling was, en haal de weigering weg als het een vergissing is.',
    },
    tinge: {
      name: 'alleen het tintje staat in de weg',
      recipient: 'In deze mail stond reclame, en die mogen wij u niet sturen.',
      marketer: 'Alleen de reclame in de mail houdt deze contacten tegen.',
      fix: 'Maak een versie zonder de reclame: dan krijgen zij die.',
    },
    asks: {
      name: 'geweigerd, en niemand schreef op waarom zij hem moeten krijgen',
      recipient: 'U weigerde mail van ons, en wij zagen geen noodzaak om u deze toch te sturen.',
      marketer: 'Zij weigerden reclame, en niemand vroeg om deze mail.',
      fix: 'Schrijf op waarom zij hem moeten krijgen, als zij niet zonder kunnen.',
    },
    'no-consent': {
      name: 'geen toestemming',
      recipient: 'U gaf ons geen toestemming voor deze mail.',
      marketer: 'Onder de wet van hun land is toestemming nodig, en die is niet bekend.',
      fix: 'Importeer de toestemming met het bewijs, als zij die gaven. Vraagt u erom in een servicemail, dan is dat reclame.',
    },
    'no-relation': {
      name: 'geen klant',
      recipient: 'Deze mail is alleen voor klanten, en voor zover wij weten bent u dat niet.',
      marketer:
        'De wet van hun land laat deze mail alleen aan klanten toe, en er is geen bestelling of overeenkomst bekend.',
      fix: 'Importeer hun bestellingen en overeenkomsten, als die er zijn.',
    },
    'assumption-false': {
      name: 'waar de mail over gaat, klopt hier niet',
      recipient: 'Deze mail gaat over iets wat u niet bij ons heeft.',
      marketer:
        'Het oordeel neemt iets aan, zoals een bestelling of een overeenkomst, dat voor deze contacten niet klopt.',
      fix: 'Laat hen eruit, of geef bij de mail op wat wel klopt en laat hem opnieuw beoordelen.',
    },
    'no-provenance': {
      name: 'herkomst onbekend',
      recipient: 'Wij weten niet waar wij uw adres vandaan hebben. Daarom gebruiken wij het niet.',
      marketer: 'Van deze contacten schreef niemand op waar de gegevens vandaan komen.',
      fix: 'Zoek uit waar zij vandaan komen en importeer dat. Verwijder wie zonder blijft.',
    },
    'term-in-doubt': {
      name: 'termijn voorbij, maar er loopt nog iets',
      recipient:
        'De bewaartermijn die wij bij uw gegevens opschreven is voorbij, terwijl u nog een bestelling of overeenkomst bij ons heeft lopen. Tot wij weten wat klopt, mailen wij u hier niet over.',
      marketer:
        'De termijn bij deze gegevens is voorbij, maar er is een open bestelling of een overeenkomst die nog niet is afgelopen. De termijn klopt dan misschien niet: voor een overeenkomst zijn gegevens nodig zolang die loopt (artikel 6 lid 1 onder b AVG).',
      fix: 'Verwijder niemand voor u weet wat klopt. Haal hun overeenkomsten of bestellingen binnen met de bewaartermijn die daarvoor geldt; dan krijgen zij de mail.',
    },
    'past-retention': {
      name: 'te lang bewaard',
      recipient:
        'Wij hebben uw gegevens niet meer nodig en hadden ze moeten verwijderen. Daarom gebruiken wij ze niet.',
      marketer: 'De termijn waarin deze gegevens bewaard mogen worden, is voorbij.',
      fix: 'Verwijder deze contacten. Loopt er nog een overeenkomst, haal die dan binnen met de termijn die daarvoor geldt.',
    },
    'no-address': {
      name: 'geen adres',
      recipient: 'Wij hebben geen e-mailadres van u.',
      marketer: 'Van deze contacten is geen adres bekend.',
      fix: 'Moeten zij dit weten, vertel het dan langs een andere weg.',
    },
    unreachable: {
      name: 'geen adres dat werkt',
      recipient: 'Mail naar uw adres komt terug, of u gaf toestemming voor een ander adres.',
      marketer: 'Elk adres van hen weigert mail blijvend, of de toestemming is voor een ander adres.',
      fix: 'Moeten zij dit weten, vertel het dan langs een andere weg.',
    },
    'same-address': {
      name: 'een ander heeft het adres',
      recipient: 'Deze mail ging al naar uw adres, voor iemand met wie u het deelt.',
      marketer: 'Iemand eerder in de doelgroep krijgt de mail op hetzelfde adres.',
      fix: 'U hoeft niets te doen. Voeg hen samen als zij één persoon zijn.',
    },
  },
}
