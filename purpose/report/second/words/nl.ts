import type { SecondWords } from './words.ts'

/** Nederlandse zinnen over de tweede lezer. */
export const nl: SecondWords = {
  label: 'Tweede lezer',
  advice: (model, purpose) => `Advies van het taalmodel ${model}, niet ons oordeel: dit is ${purpose}.`,
  reason: (reason) => `Het zegt: “${reason}”`,
  rests: (quotes) => `Het wijst naar ${quotes}.`,
  none: (problem) => `Er is geen advies. ${problem}`,
  sent: (host, count) =>
    `Verstuurd naar ${host}: ${count === 1 ? '1 zin' : `${count} zinnen`} van de mail, gemaskeerd. De precieze woorden staan in het JSON- en het HTML-rapport.`,
  nothing: 'Er is niets verstuurd.',
  leftOut: (count) =>
    count === 1 ? '1 zin bleef achter: de mail is te lang.' : `${count} zinnen bleven achter: de mail is te lang.`,
  exact: 'Wat er verstuurd is, woord voor woord',
  problems: {
    'second/in-ci': {
      what: 'In CI wordt geen tweede lezer gevraagd.',
      why: 'De variabele CI is gezet, en daarvandaan verlaat een mail de machine niet.',
      fix: 'Doe de controle op uw eigen machine.',
    },
    'second/bad-key': {
      what: 'De sleutel van de tweede lezer kan niet verstuurd worden.',
      why: 'In WAAROM_SECOND_READER_KEY staat een spatie, een regeleinde of een letter die geen sleutel heeft.',
      fix: 'Kopieer de sleutel opnieuw, zonder iets eromheen.',
    },
    'second/busy': {
      what: 'De tweede lezer op {host} is niet gevraagd.',
      why: 'Deze server wacht al op zoveel van zijn antwoorden als hij kan.',
      fix: 'Probeer het over een minuut opnieuw.',
    },
    'second/given-up': {
      what: 'De tweede lezer op {host} is niet meer gevraagd.',
      why: 'Het mislukte {failures} keer achter elkaar; bij die mails staat waarom.',
      fix: 'Verhelp dat en doe de controle opnieuw.',
    },
    'second/unreachable': {
      what: 'De tweede lezer op {host} was niet bereikbaar.',
      why: 'De verbinding mislukte, twee keer.',
      fix: 'Controleer het adres en of hij aan staat.',
    },
    'second/too-slow': {
      what: 'De tweede lezer op {host} was te traag.',
      why: 'Er was geen heel antwoord binnen de tijd van de instelling.',
      fix: 'Probeer het opnieuw, of geef meer tijd.',
    },
    'second/no-access': {
      what: 'De tweede lezer op {host} gaf geen toegang (status {status}).',
      why: 'De sleutel ontbreekt of klopt niet.',
      fix: 'Zet de juiste sleutel in WAAROM_SECOND_READER_KEY.',
    },
    'second/redirects': {
      what: 'De tweede lezer op {host} stuurt door naar elders (status {status}).',
      why: 'Wij volgen geen doorverwijzing: mail en sleutel gaan nergens heen waar niemand ze heen stuurde.',
      fix: 'Stel het adres in waar de API zelf staat.',
    },
    'second/refused': {
      what: 'De tweede lezer op {host} weigerde de vraag (status {status}).',
      why: 'Het adres, de naam van het model of het tegoed klopt misschien niet.',
      fix: 'Controleer de instelling en het account.',
    },
    'second/broken': {
      what: 'De tweede lezer op {host} ging stuk (status {status}).',
      why: 'Hij is twee keer gevraagd.',
      fix: 'Probeer het later opnieuw.',
    },
    'second/too-large': {
      what: 'De tweede lezer op {host} stuurde een te lang antwoord.',
      why: 'Meer dan {limit} bytes worden niet gelezen.',
      fix: 'Kies een ander model.',
    },
    'second/bad-answer': {
      what: 'De tweede lezer op {host} antwoordde niet zoals gevraagd.',
      why: 'Een antwoord is JSON met een doel, een reden en zinnen die verstuurd zijn.',
      fix: 'Kies een model dat in JSON kan antwoorden.',
    },
  },
}
