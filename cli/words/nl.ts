import { type CliWords, counted } from '../words.ts'

/** Nederlandse zinnen van de opdracht. */
export const nl: CliWords = {
  problems: {
    'cli/no-path': {
      what: '{path} bestaat niet.',
      why: 'Er is geen bestand of map met die naam.',
      fix: 'Controleer de naam en de map waarin u werkt.',
    },
    'cli/not-readable': {
      what: '{path} kon niet worden gelezen.',
      why: 'Het systeem meldde: {cause}.',
      fix: 'Controleer of u het bestand mag lezen.',
    },
    'cli/check-failed': {
      what: 'De controle van {path} mislukte.',
      why: 'Dat is een fout in Waarom, niet in uw mail. Zonder oordeel gaat de mail niet uit.',
      fix: 'Meld de fout met de regels uit de foutuitvoer.',
    },
    'cli/unknown-law': {
      what: 'De wet "{law}" kennen wij niet. {near}',
      why: 'Wij kennen: {known}.',
      fix: 'Kies een van deze codes. De lijst met uitleg staat in: waarom law',
    },
    'cli/unknown-option': {
      what: 'De optie {option} bestaat niet. {near}',
      why: '',
      fix: 'Alle opties staan in: waarom check --help',
    },
    'cli/unknown-command': {
      what: 'De opdracht "{command}" bestaat niet. {near}',
      why: '',
      fix: 'Een mail beoordelen gaat met: waarom check BESTAND',
    },
    'cli/bad-value': {
      what: '{option} kan niet "{value}" zijn.',
      why: 'Toegestaan: {allowed}.',
      fix: 'Kies een van deze waarden.',
    },
    'cli/missing': {
      what: 'Er is geen mail genoemd.',
      why: 'Op de plaats van {what} hoort een bestand of een map met mails.',
      fix: 'Noem een bestand, bijvoorbeeld: waarom check mail.eml',
    },
    'cli/missing-option': {
      what: '{option} ontbreekt.',
      why: 'Bij een besluit horen een wet, een naam, een reden en een laatste dag.',
      fix: 'Voeg {option} toe. Een voorbeeld staat in: waarom decide --help',
    },
    'cli/missing-value': {
      what: 'Achter {option} ontbreekt de waarde.',
      why: 'De optie {option} werkt niet alleen.',
      fix: 'Zet de waarde achter {option}. Wat er kan staan, leest u in: waarom check --help',
    },
    'cli/conflict': {
      what: '{one} en {other} gaan niet samen.',
      why: '',
      fix: 'Laat een van de twee weg.',
    },
    'cli/too-many': {
      what: 'Er staan meer woorden in de opdracht dan erin passen.',
      why: '',
      fix: 'Zet aanhalingstekens om namen en redenen met spaties.',
    },
    'cli/usage': {
      what: 'De opdracht klopt niet: {cause}.',
      why: '',
      fix: 'Voorbeelden staan in: waarom check --help',
    },
    'cli/file-not-json': {
      what: '{file} is geen geldige JSON.',
      why: 'Het lezen stopte hier: {cause}.',
      fix: 'Herstel de komma, het haakje of het aanhalingsteken op die plek.',
    },
    'cli/file-field': {
      what: '{file}: het veld {field} klopt niet.',
      why: 'Verwacht: {expected}.',
      fix: 'Pas het veld aan. Alle velden staan in docs/guides/configuration.md.',
    },
    'cli/file-is-folder': {
      what: '{file} is een map.',
      why: 'Hier hoort één JSON-bestand.',
      fix: 'Noem het bestand in die map.',
    },
    'cli/file-whole': {
      what: '{file} heeft niet de goede vorm.',
      why: 'Het bestand moet één object zijn: velden tussen accolades.',
      fix: 'Begin met { en eindig met }. Alle velden staan in docs/guides/configuration.md.',
    },
    'cli/file-unknown-field': {
      what: '{file}: het veld {field} bestaat niet.',
      why: 'Op die plek kan staan: {known}.',
      fix: 'Haal het veld weg of verbeter de naam.',
    },
    'cli/decide-one-mail': {
      what: 'Een besluit gaat over één mail, en {path} is dat niet.',
      why: 'Wie tekent, moet de mail gezien hebben.',
      fix: 'Noem één bestand.',
    },
    'cli/decide-empty': {
      what: '{option} is leeg.',
      why: 'Een besluit telt alleen met de naam van wie het nam en met een reden.',
      fix: 'Schrijf een naam achter --who en een reden achter --reason.',
    },
    'cli/decide-what': {
      what: 'Er staat niet bij wat u besloot.',
      why: 'Een besluit noemt wat de mail is, of wat één zin doet.',
      fix: 'Voeg toe: --verdict service, of: --segment s7 --act delivery',
    },
    'cli/decide-segment': {
      what: 'Zin {segment} staat niet in {path}.',
      why: 'De nummers van de zinnen staan in het verslag met --format json.',
      fix: 'Kies een nummer uit dat verslag.',
    },
    'cli/decide-date': {
      what: 'De datum "{date}" kan niet.',
      why: 'Een besluit geldt tot en met een dag die nog komt.',
      fix: 'Schrijf de datum als jaar-maand-dag, bijvoorbeeld 2027-01-31.',
    },
    'cli/no-second-reader': {
      what: 'Er is geen tweede lezer ingesteld voor {path}.',
      why: '--second-reader vraagt het taalmodel dat in waarom.config.json staat, en daar staat er geen.',
      fix: 'Laat de optie weg, of stel er een in: docs/guides/second-reader.md.',
    },
    'cli/not-started': {
      what: 'De server startte niet.',
      why: 'De oorzaak: {cause}',
      fix: 'Pas de omgeving aan en start opnieuw.',
    },
    'cli/not-verified': {
      what: 'Het register kon niet worden nagelopen.',
      why: 'De oorzaak: {cause}',
      fix: 'Pas de omgeving aan en probeer het opnieuw.',
    },
    'cli/no-link': {
      what: 'De link kon niet worden gemaakt.',
      why: 'De oorzaak: {cause}',
      fix: 'Pas de omgeving aan en probeer het opnieuw.',
    },
    'cli/not-backed-up': {
      what: 'De reservekopie is niet gemaakt.',
      why: 'De oorzaak: {cause}',
      fix: 'Pas de omgeving aan en probeer het opnieuw.',
    },
    'cli/not-restored': {
      what: 'De reservekopie is niet teruggezet.',
      why: 'De oorzaak: {cause}',
      fix: 'Pas de omgeving aan en probeer het opnieuw.',
    },
    'cli/no-server': {
      what: 'waarom {command} heeft de server nodig, en die staat hier niet.',
      why: 'Dit pakket beoordeelt mails en brengt geen server of database mee.',
      fix: 'Installeer hem met: npm install @waarom/server',
    },
  },
  error: 'Fout',
  expected: {
    text: 'tekst tussen aanhalingstekens',
    'filled-text': 'tekst die niet leeg is',
    list: 'een lijst',
    'filled-list': 'een lijst met minstens één woord',
    object: 'velden tussen accolades',
    share: 'een getal van 0 tot en met 1',
    seconds: 'een heel aantal seconden van 1 tot 120',
    address: 'een adres dat begint met http:// of https://, zonder @, ? of #',
    day: 'een dag als 2027-01-31',
    choice: '',
    or: 'of',
    other: 'iets anders',
  },
  near: (guess) => `Bedoelt u ${guess}?`,
  about: 'Beoordeelt of een servicemail er een is: per zin, per land, met het wetsartikel.',
  check: 'beoordeel mails',
  decide: 'teken een besluit over een mail',
  law: 'toon een wet, of de lijst van wetten',
  ledgerAbout: 'het register: wie wat deed, en op welke gronden',
  ledgerVerify: 'loop het hele register na: is er iets veranderd, weggehaald of tussengevoegd?',
  backupAbout: 'schrijf alles wat de database bevat naar een bestand, ook terwijl servers werken',
  restoreAbout: 'zet een reservekopie terug in een lege database',
  usersAbout: 'de gebruikers van de server',
  usersLink: 'maak een eenmalige link voor een nieuwe beheerder',
  serve: 'start de server, met een werker erin',
  work: 'start een werker die taken van de server doet, op een eigen machine (DATABASE_URL)',
  paths: 'bestanden of mappen, of - voor de standaardinvoer',
  path: 'het bestand met de mail',
  lawCode: 'landcodes of platforms, bijvoorbeeld NL UK',
  backupFile: 'het bestand van de reservekopie',
  option: {
    law: 'wetten, met komma’s (standaard NL)',
    stream: 'service of commercial (standaard service)',
    context: 'JSON-bestand met wat u weet en de tekst niet toont',
    as: 'lees als eml, msg, html, mjml, md, txt of json',
    format: 'pretty, json, sarif of html (standaard pretty)',
    failOn: 'warn, hold of never: vanaf welk besluit de exit code 1 is (standaard hold)',
    lang: 'taal van het verslag: nl of en',
    reading: 'milder of stricter, waar een wet twee lezingen kent (standaard milder)',
    secondReader:
      'vraag het taalmodel van de instellingen naar mails met twijfel; gemaskeerde tekst verlaat de machine',
    decideLaw: 'wetten waaronder het besluit geldt, met komma’s',
    who: 'wie besluit',
    reason: 'waarom',
    until: 'laatste dag waarop het geldt, jaar-maand-dag',
    verdict: 'wat de mail is: service, commercial, charitable, ideological of editorial',
    segment: 'de zin waarover het gaat, bijvoorbeeld s7',
    act: 'wat die zin doet, bijvoorbeeld delivery',
    help: 'toon deze hulp',
    version: 'toon de versie',
  },
  helpTitles: {
    usage: 'Gebruik:',
    arguments: 'Argumenten:',
    options: 'Opties:',
    commands: 'Opdrachten:',
    someOptions: '[opties]',
    aCommand: '[opdracht]',
  },
  examples: 'Voorbeelden:',
  checkExamples: [
    '  waarom check pakket.eml                  één mail, Nederlandse wet',
    '  waarom check mails/ --law NL,UK,DE       een map, drie landen',
    '  waarom check mails/ --format sarif       voor code scanning',
    '  waarom check mail.html --format html     een verslag om te printen',
    '  cat mail.eml | waarom check -            van de standaardinvoer',
  ].join('\n'),
  decideExamples: [
    '  waarom decide pakket.eml --law NL --verdict service \\',
    '    --who "J. de Vries" --reason "De tas hoort bij de bestelling." \\',
    '    --until 2027-06-30',
  ].join('\n'),
  lawExamples: [
    '  waarom law                               alle wetten',
    '  waarom law NL                            de regels van één wet',
    '  waarom law NL UK                         van twee wetten',
    '  waarom law platform-klaviyo              voorwaarden van een platform',
  ].join('\n'),
  ledgerExamples: [
    '  waarom ledger verify                     van onze eigen database in ./data',
    '  DATABASE_URL=postgres://… waarom ledger verify',
  ].join('\n'),
  ledgerExits: 'Exit code: 0 ongeschonden, 1 niet, 2 niet te lezen of verkeerd gebruikt.',
  backupExamples: [
    '  waarom backup waarom-2026-11-28.backup   van onze eigen database in ./data',
    '  DATABASE_URL=postgres://… waarom backup waarom-2026-11-28.backup',
  ].join('\n'),
  backupExits: 'Exit code: 0 geschreven, 2 niet geschreven of verkeerd gebruikt.',
  restoreExamples: [
    '  WAAROM_DATA=nieuw waarom restore waarom-2026-11-28.backup',
    '  DATABASE_URL=postgres://… waarom restore waarom-2026-11-28.backup',
  ].join('\n'),
  restoreExits:
    'Exit code: 0 teruggezet, 1 teruggezet met een register dat niet ongeschonden is, 2 niet teruggezet of verkeerd gebruikt.',
  exits: 'Exit code: 0 niets vastgehouden, 1 wel, 2 niet te lezen of verkeerd gebruikt.',
  summary: ({ all, pass, warn, hold, unread }) =>
    `${all} ${all === 1 ? 'mail' : 'mails'}: ${counted([
      [pass, pass === 1 ? 'mag weg' : 'mogen weg'],
      [warn, warn === 1 ? 'mag weg, let op' : 'mogen weg, let op'],
      [hold, 'vastgehouden'],
      [unread, 'niet gelezen'],
    ])}`,
  nothing: (paths) =>
    `Geen mails gevonden in ${paths}. Bestanden als .md en .txt tellen mee als u ze noemt of opneemt in "include".`,
  progress: '{bar} {value} van {total} mails',
  signed: ({ path, law, until, file }) =>
    `Besluit over ${path} onder ${law} bewaard in ${file}. Het geldt tot en met ${until}, zolang de mail en de regels gelijk blijven.`,
  ledger: {
    whole: (count, written) => `${written} ${count === 1 ? 'regel' : 'regels'}, ongeschonden.`,
    keep: (hash) =>
      `De hash van de laatste is ${hash}. Wie die elders bewaart, kan later aantonen dat alles tot hier nog hetzelfde is.`,
    upTo: (number) =>
      number === '0' ? 'Er staat niets voor.' : `Tot en met regel ${number} staat alles er zoals het is geschreven.`,
  },
  share: '{bar} {percentage} %',
  backup: {
    done: (rows, tables, file) => `Reservekopie van ${rows} rijen in ${tables} tabellen geschreven naar ${file}.`,
    keys: 'Bewaar de sleutelbestanden (keys/ledger.key en keys/secret) apart: ze staan er niet in, en zonder de eerste is de kopie niet terug te zetten.',
  },
  restore: {
    done: (rows, tables, when) => `${rows} rijen in ${tables} tabellen teruggezet, zoals ze waren op ${when}.`,
    held: 'Er gaat niets uit deze kopie weg en geen taak begint vanzelf, totdat een beheerder haar in Waarom vrijgeeft.',
  },
  table: {
    law: 'Wet',
    place: 'Land of platform',
    tinge: 'Licht tintje',
    rows: 'Regels',
    tolerated: 'mag',
    'not-tolerated': 'mag niet',
    aliases: 'GB is UK.',
    more: 'De regels van één wet: waarom law NL',
  },
  book: { purposes: 'Wat een mail is', consequences: 'Wat er volgt', duties: 'Wat erin moet staan' },
  doubtCount: (doubtful, all) =>
    doubtful === 0
      ? `${all} regels.`
      : `${all} regels. Bij ${doubtful} staat een ?: die zijn afgeleid of nog niet nagelezen in de bron.`,
}
