/** Nederlandse zinnen van de import. */
export const nl = {
  problems: {
    'import/unreadable': {
      what: 'Het bestand {name} gaat niet open.',
      why: 'Het is er niet, of dit account mag het niet lezen.',
      fix: 'Kijk de naam en de rechten van het bestand na.',
    },
    'import/empty': {
      what: 'Het bestand is leeg.',
      why: 'Er staat geen rij in om over te nemen.',
      fix: 'Exporteer opnieuw en kijk of er rijen in staan.',
    },
    'import/archive': {
      what: 'Het bestand is een .zip of een rekenblad.',
      why: 'Alleen CSV, JSONL en Parquet worden gelezen, zo of als .gz.',
      fix: 'Pak de .zip uit en importeer de bestanden daarin een voor een, of bewaar het rekenblad als CSV.',
    },
    'import/json-list': {
      what: 'Het bestand is één JSON-lijst.',
      why: 'Een lijst is alleen in haar geheel te lezen; rijen worden een voor een gelezen.',
      fix: 'Exporteer als JSON Lines: op elke regel één object, zonder haken eromheen.',
    },
    'import/too-large': {
      what: 'Het bestand is groter dan {limit} bytes.',
      why: 'Zo kan één import de schijf niet vullen.',
      fix: 'Verdeel het bestand en importeer de delen na elkaar.',
    },
    'import/unzips-too-large': {
      what: 'De .gz wordt uitgepakt meer dan {ratio} keer zo groot.',
      why: 'Zo klein wordt een lijst met mensen niet; een valstrik wel.',
      fix: 'Pak het bestand zelf uit, kijk wat erin zit en importeer dat.',
    },
    'import/broken-gzip': {
      what: 'De .gz breekt af of is beschadigd.',
      why: 'Wat na de beschadiging komt, is niet uit te pakken.',
      fix: 'Haal het bestand opnieuw op of exporteer het opnieuw; wat tot hier gelezen is, blijft.',
    },
    'import/broken-parquet': {
      what: 'Het Parquet-bestand is beschadigd, of ingepakt op een manier die niet bekend is.',
      why: 'De inhoudsopgave of een groep rijen is niet te lezen.',
      fix: 'Schrijf het bestand opnieuw met Snappy, gzip, Zstandard of zonder compressie.',
    },
    'import/row-group-too-large': {
      what: 'Een rijgroep van het Parquet-bestand is {bytes} bytes.',
      why: 'De kolommen van een groep worden in hun geheel uitgepakt, en {limit} bytes is het meeste.',
      fix: 'Schrijf het bestand opnieuw met kleinere rijgroepen, bijvoorbeeld 100.000 rijen.',
    },
    'import/too-many-columns': {
      what: 'Het bestand heeft {columns} kolommen.',
      why: 'Meer dan {limit} is geen lijst met mensen of bestellingen.',
      fix: 'Exporteer alleen de kolommen die je nodig hebt.',
    },
    'row/broken-quote': {
      what: 'Regel {line}: een aanhalingsteken gaat open en sluit niet waar de cel eindigt.',
      why: 'Waar een cel begint en eindigt, is dan niet te zeggen.',
      fix: 'Sluit het teken, of schrijf een teken in de tekst twee keer.',
    },
    'row/wrong-columns': {
      what: 'Regel {line} heeft {found} cellen waar er {expected} horen.',
      why: 'Welke cel bij welke kolom hoort, is dan niet te zeggen.',
      fix: 'Zet een tekst met het scheidingsteken erin tussen aanhalingstekens, of vul de cel in die ontbreekt.',
    },
    'row/too-long': {
      what: 'Regel {line} is langer dan {limit} letters.',
      why: 'Zo’n lange rij is geen mens en geen bestelling.',
      fix: 'Kijk of er een regeleinde ontbreekt.',
    },
    'row/undecodable': {
      what: 'Regel {line} heeft letters die niet als {encoding} te lezen zijn.',
      why: 'Anders kwam een naam met verloren letters zo in de lijst.',
      fix: 'Bewaar het bestand als UTF-8 uit het programma waar het vandaan komt, of typ de letters opnieuw.',
    },
    'row/broken-json': {
      what: 'Regel {line} is geen geldige JSON.',
      why: 'Er is een komma, haak of aanhalingsteken te weinig of te veel.',
      fix: 'Herstel de regel, of exporteer opnieuw.',
    },
    'row/no-object': {
      what: 'Regel {line} is JSON, maar geen object.',
      why: 'Een rij heeft namen en waarden: {"email": "…"}.',
      fix: 'Schrijf de rij als een object.',
    },
    'row/erased': {
      what: 'Regel {line}: dit adres is van iemand die om wissing vroeg.',
      why: 'Alleen een versleutelde afdruk van het adres bleef, zodat geen bestand die persoon terugbrengt.',
      fix: 'Haal de persoon ook weg uit het programma waar dit bestand vandaan komt.',
    },
    'row/nobody': {
      what: 'Regel {line}: er staat niet over wie dit gaat.',
      why: 'Er is geen nummer en geen adres waaraan iemand te herkennen is.',
      fix: 'Wijs een kolom aan met een nummer of een adres, of laat de rij weg.',
    },
    'row/order-without-contact': {
      what: 'Regel {line}: de bestelling is nog niet bekend, en geen rij zegt van wie zij is.',
      why: 'Een bestelling hoort bij een contact.',
      fix: 'Wijs de kolom aan met het nummer of het adres van de klant.',
    },
    'row/order-without-moment': {
      what: 'Regel {line}: de bestelling is nog niet bekend, en geen rij zegt wanneer zij is gedaan.',
      why: 'Hoe lang geleden iemand bestelde, bepaalt wat er mag worden gestuurd.',
      fix: 'Wijs de kolom aan met de datum van de bestelling.',
    },
    'value/no-date': {
      what: 'Dit is geen datum.',
      why: 'Gelezen worden 2025-12-31, 31-12-2025, 31 december 2025, met of zonder tijd, en seconden sinds 1970.',
      fix: 'Schrijf de datum op een van deze manieren.',
    },
    'value/no-such-date': {
      what: 'Deze datum of tijd bestaat niet.',
      why: 'De maand heeft die dag niet, of de dag dat uur niet.',
      fix: 'Verbeter de datum.',
    },
    'value/short-year': {
      what: 'Het jaar heeft twee cijfers.',
      why: 'Welke eeuw bedoeld is, zou een gok zijn.',
      fix: 'Exporteer met jaren van vier cijfers.',
    },
    'value/day-or-month': {
      what: 'Welk getal de dag is en welk de maand, is niet te zeggen.',
      why: 'Geen waarde van deze kolom heeft op maar één plaats een getal boven de 12.',
      fix: 'Zeg voor deze kolom of de dag of de maand voorop staat.',
    },
    'value/no-amount': {
      what: 'Dit is geen bedrag.',
      why: 'Gelezen worden 1.234,56 en 1,234.56, met of zonder munt.',
      fix: 'Schrijf het bedrag op een van deze manieren.',
    },
    'value/decimal-or-thousand': {
      what: 'Of het teken voor de laatste drie cijfers centen of duizenden aangeeft, is niet te zeggen.',
      why: 'Geen waarde van deze kolom laat zien welke van de twee.',
      fix: 'Zeg voor deze kolom welk teken voor de centen staat.',
    },
    'value/too-precise': {
      what: 'Het bedrag is fijner dan waarin {currency} betaald wordt.',
      why: '{currency} heeft {decimals} decimalen, en afronden zou een gok zijn.',
      fix: 'Rond het bedrag af in het programma waar het vandaan komt.',
    },
    'value/amount-too-large': {
      what: 'Het bedrag is te groot om precies mee te rekenen.',
      why: 'Het is meer dan 90 biljoen.',
      fix: 'Kijk of het decimaalteken verloren ging.',
    },
    'value/no-currency': {
      what: 'Het bedrag heeft geen munt.',
      why: 'De cel noemt er geen, en de instelling van de kolom ook niet.',
      fix: 'Zeg in welke munt de kolom is.',
    },
    'value/unknown-currency': {
      what: 'Welke munt dit is, is niet te zeggen.',
      why: 'Het teken staat voor meer munten, of voor geen die bekend is.',
      fix: 'Zeg in welke munt de kolom is, als code van drie letters (EUR).',
    },
    'value/no-phone': {
      what: 'Dit is geen telefoonnummer.',
      why: 'Het heeft te weinig of te veel cijfers voor zijn land.',
      fix: 'Verbeter het nummer, of laat de cel leeg.',
    },
    'value/phone-without-country': {
      what: 'Het telefoonnummer heeft geen land.',
      why: 'Het begint niet met +, en er is geen land bekend voor de rij of de kolom.',
      fix: 'Zeg voor deze kolom van welk land de nummers zijn.',
    },
    'value/no-country': {
      what: 'Dit land is niet bekend.',
      why: 'Gelezen worden de codes van ISO 3166 en de namen in het Nederlands, Engels, Duits en Frans.',
      fix: 'Schrijf de code van twee letters, bijvoorbeeld NL.',
    },
    'value/no-yes-or-no': {
      what: 'Dit is geen ja en geen nee.',
      why: 'Gelezen worden ja en nee in het Nederlands, Engels, Duits en Frans, true en false, 1 en 0.',
      fix: 'Schrijf een van deze.',
    },
    'value/no-address': {
      what: 'Dit is geen e-mailadres.',
      why: 'Een adres heeft één @, met iets ervoor en een domein erachter.',
      fix: 'Verbeter het adres.',
    },
    'value/no-whole-number': {
      what: 'Dit is geen heel getal.',
      why: 'Hier worden alleen cijfers gelezen.',
      fix: 'Verbeter het getal.',
    },
    'value/unknown-word': {
      what: 'Dit woord is in deze kolom niet bekend.',
      why: 'Bekend zijn: {known}.',
      fix: 'Zeg wat het woord betekent, of verbeter het.',
    },
  },
  drops: {
    'not-needed': 'Geen regel, bewijs of recht gebruikt het.',
    'free-text': 'In notities kan van alles over iedereen staan.',
    secret: 'Wachtwoorden en sleutels horen niet in een lijst met mensen.',
    tracking: 'Het zegt wat iemand met mails deed, en is geen grond om te mailen.',
    place: 'Waar iemand woont is niet nodig, buiten land en postcode.',
    birth: 'Een geboortedatum of geslacht is niet nodig om te mailen.',
    counted: 'Het wordt opnieuw geteld uit de bestellingen zelf.',
    payment: 'Hoe iemand betaalde, is niet nodig.',
  },
}
