/** Nederlandse zinnen van het begin. */
export const nl = {
  title: 'Goedendag {name}',
  lead: 'Voor elke mail drie vragen: waarom deze mail, wie gaat hij aan, en wie legt het uit.',
  steps: {
    title: 'Zo begint u',
    others: 'Hoe ver het hier is',
    done: 'gedaan',
    next: 'nu',
    brand: {
      title: 'Zeg wie de afzender is',
      what: 'De afzender',
      about:
        'Een merk met zijn naam, adres en privacypagina, en wie er in de wet voor staat. Dat komt onder elke mail.',
      doneAbout: 'Merken: {names}.',
      go: 'Richt een merk in',
      other: 'Er is nog geen merk. Een beheerder of marketeer richt het in.',
    },
    people: {
      title: 'Haal uw mensen binnen',
      what: 'De mensen',
      about:
        'Uit een bestand van uw winkel of mailprogramma, of een verzonnen voorbeeldwinkel om te oefenen. Bij ieder staat waar u het adres van heeft.',
      doneAbout: 'Er staan mensen in. Bij ieder staat waar u de gegevens van heeft, of dat niemand het opschreef.',
      go: 'Haal mensen binnen',
      look: 'Bekijk de mensen',
      other: 'Er staat nog niemand in. Een beheerder of marketeer haalt mensen binnen.',
    },
    draft: {
      title: 'Laat een mail beoordelen',
      what: 'De mails',
      about: 'Plak hem, en lees per zin wat die doet, of het een servicemail is, en wat er dan moet.',
      other:
        'Bij elke mail staat per zin wat die doet, of het een servicemail is, en wat er dan moet. Een marketeer of jurist maakt ze.',
      go: 'Naar de mails',
    },
  },
  waits: {
    title: 'Wat op u wacht',
    none: 'Geen berichten. Wat een mens moet bekijken, verschijnt hier.',
    mark: 'Alles gelezen',
    unread: 'nieuw',
    notices: {
      asked: 'Uw oordeel wordt gevraagd over “{mail}”',
      'asked-back': 'De jurist vraagt iets terug over “{mail}”',
      answered: 'Er is antwoord over “{mail}”',
      commented: 'Er is iets gezegd over “{mail}”',
      decided: 'Er is besloten over “{mail}”',
      withdrawn: 'De vraag over “{mail}” is ingetrokken',
      turned: '“{mail}” is opnieuw beoordeeld en heeft nu een mens nodig',
      'due-soon': 'Over “{mail}” moet gauw besloten zijn, of het is al te laat',
    },
    factor: 'Zet de tweede stap bij het inloggen aan',
    factorAbout: 'Met alleen een wachtwoord is uw account makkelijker over te nemen.',
  },
}
