import type { RelevanceWords } from './words.ts'

/** The words of relevance rules in Dutch. */
export const nl: RelevanceWords = {
  problems: {
    'relevance/no-part': {
      what: 'Op {at} staat geen deel van een regel.',
      why: 'Een deel is een groep (all, any of none, met een lijst van delen) of een toets (field), en niet twee daarvan tegelijk.',
      fix: 'Zet er één groep of één toets.',
    },
    'relevance/too-deep': {
      what: 'De regel is te diep bij {at}.',
      why: 'Er passen hoogstens {limit} groepen in elkaar: wat dieper zit, leest niemand meer goed.',
      fix: 'Haal groepen weg of zet delen naast elkaar.',
    },
    'relevance/too-many': {
      what: 'De regel is te lang.',
      why: 'Een regel heeft hoogstens {limit} toetsen en groepen samen.',
      fix: 'Voeg toetsen samen: één toets kan een lijst van woorden hebben.',
    },
    'relevance/no-field': {
      what: 'Het veld {field} op {at} bestaat niet.',
      why: 'Een toets noemt een veld uit de vaste lijst. Het meest lijkt {nearest} erop.',
      fix: 'Kies een veld uit de lijst.',
    },
    'relevance/operator': {
      what: 'Bij {at} vergelijkt `is` op een manier die {field} niet kent.',
      why: 'Dit veld kent: {operators}.',
      fix: 'Kies een daarvan.',
    },
    'relevance/no-scope': {
      what: 'Bij {at} staat `of`, maar {field} is niet verder te beperken.',
      why: 'Alleen velden die iets tellen of zoeken, zoals bestellingen, nemen `of`.',
      fix: 'Laat `of` weg.',
    },
    'relevance/scope': {
      what: 'Wat op {at} staat, kan {field} niet beperken.',
      why: 'Dit veld is te beperken met: {scopes}.',
      fix: 'Gebruik een daarvan, of laat `of` weg.',
    },
    'relevance/unknown-scope': {
      what: 'Met {name} op {at} is {field} niet te beperken.',
      why: 'Dit veld is te beperken met: {scopes}.',
      fix: 'Gebruik een daarvan, of haal {name} weg.',
    },
    'relevance/unknown': {
      what: 'Bij {at} staat {name}, en dat hoort daar niet.',
      why: 'Een groep heeft alleen zijn lijst; een toets heeft field, of, is en value.',
      fix: 'Haal het weg.',
    },
    'relevance/no-value': {
      what: 'Bij {at} staat een waarde die niet gebruikt wordt.',
      why: 'Met {operator} valt er niets te vergelijken.',
      fix: 'Laat `value` weg.',
    },
    'relevance/words': {
      what: 'Op {at} staat geen lijst van woorden.',
      why: 'Hier hoort een lijst van 1 tot {limit} teksten, elk van 1 tot {units} tekens en zonder regeleinden.',
      fix: 'Geef een lijst, ook voor één woord.',
    },
    'relevance/word': {
      what: 'Op {at} staat geen woord om mee te vergelijken.',
      why: 'Elk woord van de lijst is een tekst van 1 tot {units} tekens, zonder regeleinden en zonder tekens die niet te bewaren zijn.',
      fix: 'Verbeter dat ene woord, of haal het uit de lijst.',
    },
    'relevance/choice': {
      what: 'Op {at} staat iets wat niet te kiezen is.',
      why: 'Te kiezen zijn: {choices}.',
      fix: 'Kies een daarvan.',
    },
    'relevance/language': {
      what: 'Op {at} staat geen taal.',
      why: 'Een taal is een code uit de lijst van ISO 639-1, twee kleine letters zoals nl. Wat hier staat, is daar geen taal.',
      fix: 'Zoek de code van de taal op, en gebruik die.',
    },
    'relevance/country': {
      what: 'Op {at} staat geen land.',
      why: 'Een land is een code uit de lijst van ISO 3166-1, twee hoofdletters zoals NL. Wat hier staat, is daarin geen land.',
      fix: 'Zoek de code van het land op, en gebruik die.',
    },
    'relevance/currency': {
      what: 'Op {at} staat geen munt.',
      why: 'Een munt is een code uit de lijst van ISO 4217 waarmee nu wordt betaald, drie hoofdletters zoals EUR. Wat hier staat, is dat niet.',
      fix: 'Zoek de code van de munt op, en gebruik die.',
    },
    'relevance/code': {
      what: 'Op {at} staat {code}, en die code past op niets.',
      why: 'Landen en munten staan in een regel met hun code van ISO 3166-1 en ISO 4217, in hoofdletters, en talen met die van ISO 639-1, in kleine letters. Wat hier bedoeld is, heet daar {right}.',
      fix: 'Gebruik {right}.',
    },
    'relevance/id': {
      what: 'Op {at} staat geen nummer van een merk of stroom.',
      why: 'Een merk of stroom staat in een regel met zijn id (UUID), zodat een andere naam de regel niet verandert.',
      fix: 'Zoek de id op bij de instellingen.',
    },
    'relevance/number': {
      what: 'Op {at} staat geen getal waarmee dit veld te vergelijken is.',
      why: 'Hier hoort een heel getal van 0 tot en met {limit}.',
      fix: 'Geef een heel getal.',
    },
    'relevance/amount': {
      what: 'Op {at} staat geen bedrag.',
      why: 'Een bedrag heeft minor, een heel getal van 0 tot en met {limit} in de kleinste munt, en currency, een code zoals EUR.',
      fix: 'Geef beide; 25 euro is minor 2500 met currency EUR.',
    },
    'relevance/window': {
      what: 'Op {at} staat geen periode.',
      why: 'Een periode is last of next met unit (days, months of years, samen hoogstens honderd jaar), of from en until met dagen van {first} tot en met {last}, waarvan er één mag ontbreken en de eerste niet na de tweede komt.',
      fix: 'Geef een van deze vormen, zoals last 12 met unit months.',
    },
    'relevance/window-unit': {
      what: 'Op {at} staat niet waarin de periode telt.',
      why: 'Een periode telt in days, months of years; weken kent zij niet.',
      fix: 'Gebruik een van deze drie. Een week is 7 met unit days.',
    },
    'relevance/window-stretch': {
      what: 'Op {at} staat niet hoe lang de periode is.',
      why: 'Hier hoort een heel getal van 1 tot en met {limit}: in {unit} is dat hoogstens honderd jaar.',
      fix: 'Geef zo’n getal.',
    },
    'relevance/window-day': {
      what: 'Op {at} staat geen dag van de kalender.',
      why: 'Een dag is een tekst met jaar, maand en dag, zoals 2025-02-28, en die dag moet bestaan.',
      fix: 'Geef een dag die bestaat.',
    },
    'relevance/window-far': {
      what: 'De dag op {at} ligt te ver weg.',
      why: 'Een periode kent dagen van {first} tot en met {last}.',
      fix: 'Geef een dag daartussen, of laat deze weg als de periode aan die kant open is.',
    },
    'relevance/window-order': {
      what: 'De periode op {at} eindigt voordat zij begint.',
      why: 'De dag bij from komt na de dag bij until.',
      fix: 'Wissel de twee dagen om, of verbeter er een.',
    },
  },
  fields: {
    orders: {
      name: 'aantal bestellingen',
      said: {
        some: '{in|ooit} {thing} bestelde {brand}',
        none: '{in} geen bestelling deed {met>thing} {brand}',
        one: '{in} {number} bestelling deed {met>thing} {brand}',
        many: '{in} {number} bestellingen deed {met>thing} {brand}',
      },
    },
    spent: {
      name: 'besteed bedrag',
      said: {
        amount: '{in} in totaal voor {amount} bestelde {in bestellingen met>thing} {brand}',
      },
    },
    'open-orders': {
      name: 'open bestellingen',
      said: {
        some: 'een open bestelling heeft {met>thing} {brand}',
        none: 'geen open bestelling heeft {met>thing} {brand}',
        one: '{number} open bestelling heeft {met>thing} {brand}',
        many: '{number} open bestellingen heeft {met>thing} {brand}',
      },
    },
    'late-orders': {
      name: 'bestellingen die te laat zijn',
      said: {
        some: 'een te late bestelling heeft {met>thing} {brand}',
        none: 'geen te late bestelling heeft {met>thing} {brand}',
        one: '{number} te late bestelling heeft {met>thing} {brand}',
        many: '{number} te late bestellingen heeft {met>thing} {brand}',
      },
    },
    'first-order': {
      name: 'eerste bestelling',
      said: {
        within: '{window} voor het eerst {thing} bestelde {brand}',
        'not-within': 'niet {window} voor het eerst {thing} bestelde {brand}',
        known: 'ooit {thing} bestelde {brand}',
        'not-known': 'nooit {thing} bestelde {brand}',
      },
    },
    'last-order': {
      name: 'laatste bestelling',
      said: {
        within: '{window} voor het laatst {thing} bestelde {brand}',
        'not-within': 'niet {window} voor het laatst {thing} bestelde {brand}',
        known: 'ooit {thing} bestelde {brand}',
        'not-known': 'nooit {thing} bestelde {brand}',
      },
    },
    contract: {
      name: 'lopende overeenkomst',
      said: {
        yes: 'een lopende overeenkomst {name} heeft {brand}',
        no: 'geen lopende overeenkomst {name} heeft {brand}',
      },
    },
    'contract-ends': {
      name: 'einde van de laatste overeenkomst',
      said: {
        within: '{window} de laatste overeenkomst {name} {brand} ziet aflopen',
        'not-within': 'niet {window} de laatste overeenkomst {name} {brand} ziet aflopen',
        known: 'een overeenkomst {name} {brand} heeft met een einddatum',
        'not-known': 'geen overeenkomst {name} {brand} heeft met een einddatum',
      },
    },
    events: {
      name: 'aantal gebeurtenissen',
      said: {
        some: '{in|ooit} een gebeurtenis {name} had',
        none: '{in} geen gebeurtenis {name} had',
        one: '{in} {number} gebeurtenis {name} had',
        many: '{in} {number} gebeurtenissen {name} had',
      },
    },
    'last-event': {
      name: 'laatste gebeurtenis',
      said: {
        within: '{window} voor het laatst een gebeurtenis {name} had',
        'not-within': 'niet {window} voor het laatst een gebeurtenis {name} had',
        known: 'ooit een gebeurtenis {name} had',
        'not-known': 'nooit een gebeurtenis {name} had',
      },
    },
    mails: {
      name: 'aantal mails',
      said: {
        some: '{in|ooit} een mail kreeg {in>stream}',
        none: '{in} geen mail kreeg {in>stream}',
        one: '{in} {number} mail kreeg {in>stream}',
        many: '{in} {number} mails kreeg {in>stream}',
      },
    },
    kind: {
      name: 'persoon of organisatie',
      said: {
        'one-of': 'een {value} is',
        'none-of': 'geen {value} is',
      },
    },
    language: {
      name: 'taal',
      said: {
        'one-of': '{value} als taal heeft',
        'none-of': 'niet {value} als taal heeft',
        known: 'een bekende taal heeft',
        'not-known': 'geen bekende taal heeft',
      },
    },
    country: {
      name: 'land',
      said: {
        'one-of': '{value} als land heeft',
        'none-of': 'niet {value} als land heeft',
        known: 'een bekend land heeft',
        'not-known': 'geen bekend land heeft',
      },
    },
    postcode: {
      name: 'postcode',
      said: {
        'one-of': '{value} als postcode heeft',
        'none-of': 'niet {value} als postcode heeft',
        'begins-with': 'een postcode heeft die begint met {value}',
        'not-begins-with': 'geen postcode heeft die begint met {value}',
        known: 'een bekende postcode heeft',
        'not-known': 'geen bekende postcode heeft',
      },
    },
    town: {
      name: 'plaats',
      said: {
        'one-of': 'in de plaats {value} woont',
        'none-of': 'niet in de plaats {value} woont',
        'begins-with': 'in een plaats woont die begint met {value}',
        'not-begins-with': 'niet in een plaats woont die begint met {value}',
        known: 'een bekende plaats heeft',
        'not-known': 'geen bekende plaats heeft',
      },
    },
    'known-since': {
      name: 'bekend sinds',
      said: {
        within: '{window} bij ons bekend werd',
        'not-within': 'niet {window} bij ons bekend werd',
      },
    },
    addresses: {
      name: 'aantal mailadressen',
      said: {
        some: 'een mailadres heeft',
        none: 'geen mailadres heeft',
        one: '{number} mailadres heeft',
        many: '{number} mailadressen heeft',
      },
    },
    domain: {
      name: 'domein van het mailadres',
      said: {
        'one-of': 'een mailadres heeft bij het domein {value}',
        'none-of': 'geen mailadres heeft bij het domein {value}',
        'begins-with': 'een mailadres heeft bij een domein dat begint met {value}',
        'not-begins-with': 'geen mailadres heeft bij een domein dat begint met {value}',
        known: 'een mailadres heeft',
        'not-known': 'geen mailadres heeft',
      },
    },
    consent: {
      name: 'toestemming',
      said: {
        yes: 'toestemming geeft {purpose} {in>stream}',
        no: 'geen toestemming geeft {purpose} {in>stream}',
      },
    },
  },
  operators: {
    'one-of': 'is een van',
    'none-of': 'is geen van',
    'begins-with': 'begint met',
    known: 'is bekend',
    'not-known': 'is niet bekend',
    'at-least': 'minstens',
    'at-most': 'hoogstens',
    exactly: 'precies',
    within: 'valt',
    'not-within': 'valt niet',
    yes: 'ja',
    no: 'nee',
  },
  choices: {
    kinds: { person: 'persoon', organisation: 'organisatie' },
    purposes: {
      commercial: 'reclame',
      editorial: 'redactionele mail',
      charitable: 'werving voor een goed doel',
      ideological: 'oproepen voor een idee',
      tracking: 'het meten van wie een mail opent',
    },
  },
  sentence: {
    everybody: 'Iedereen die',
    all: 'Iedereen',
    nobody: 'Niemand',
    and: 'en',
    or: 'of',
    quoted: '“{word}”',
    others: '{count} andere',
    unknown: 'iets wat er niet meer is',
    numbers: {
      'at-least': 'minstens {value}',
      'at-most': 'hoogstens {value}',
      exactly: 'precies {value}',
      'not-exactly': 'meer of minder dan {value}',
      'less-than': 'minder dan {value}',
      'more-than': 'meer dan {value}',
    },
    scopes: { brand: 'bij {brand}', stream: 'de stroom {stream}', purpose: 'voor {purpose}', name: '{name}' },
    things: {
      category: 'iets uit {category}',
      article: 'artikel {article}',
      both: 'artikel {article} uit {category}',
    },
    windows: {
      between: 'van {from} tot en met {until}',
      from: 'vanaf {from}',
      until: 'tot en met {until}',
      on: 'op {from}',
    },
    last: {
      one: { days: 'in de laatste dag', months: 'in de laatste maand', years: 'in het laatste jaar' },
      many: {
        days: 'in de laatste {count} dagen',
        months: 'in de laatste {count} maanden',
        years: 'in de laatste {count} jaar',
      },
    },
    next: {
      one: { days: 'in de komende dag', months: 'in de komende maand', years: 'in het komende jaar' },
      many: {
        days: 'in de komende {count} dagen',
        months: 'in de komende {count} maanden',
        years: 'in de komende {count} jaar',
      },
    },
  },
}
