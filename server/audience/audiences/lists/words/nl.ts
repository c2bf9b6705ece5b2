/** Nederlandse zinnen over lijsten die iemand laat nakijken. */
export const nl = {
  /** De naam van een kolom in een lijst zonder namen. */
  column: 'Kolom {nth}',
  outcomes: {
    unreadable: {
      name: 'niet te lezen',
      what: 'In deze rijen staat geen adres of klantnummer dat te lezen is, of de rij zelf is stuk.',
      fix: 'Verbeter ze in uw bestand. De eerste staan hieronder met hun regel.',
    },
    duplicate: {
      name: 'staat er al',
      what: 'Deze mensen staan al eerder in uw lijst.',
      fix: 'U hoeft niets te doen: de eerste rij telt.',
    },
    notKnown: {
      name: 'kennen wij niet',
      what: 'Deze adressen of klantnummers kennen wij niet, en wij weten dus niet waar ze vandaan komen.',
      fix: 'Haal ze binnen met hun herkomst, als u die weet. Mail hen anders niet.',
    },
  },
  beside: {
    'other-address': {
      name: 'krijgt de mail op een ander adres',
      what: 'Deze mensen krijgen de mail, maar op een ander adres dat zij hebben.',
      fix: 'Neem de doelgroep zelf mee naar uw mailprogramma, dan staat bij ieder het goede adres.',
    },
    'not-counted': {
      name: 'wordt nog geteld',
      what: 'Deze mensen kwamen net binnen. Wat wij van hen weten, wordt nog geteld.',
      fix: 'Laat de lijst over een paar minuten opnieuw nakijken.',
    },
  },
  problems: {
    'list/no-address-column': {
      what: 'Er is geen kolom met e-mailadressen of klantnummers gevonden.',
      why: 'Van geen enkele kolom is meer dan de helft van de eerste rijen een adres, en geen heet zo of heet naar klantnummers.',
      fix: 'Noem de kolom met de adressen E-mail of die met de nummers Klantnummer, of plak alleen de adressen. Staat er een titel boven de namen van de kolommen, haal die dan weg.',
    },
    'list/no-such-column': {
      what: 'De lijst heeft geen kolom {column}.',
      why: 'De naam klopt niet, of het is een ander bestand dan net. De kolommen zijn: {columns}.',
      fix: 'Kies een van de kolommen die de lijst heeft.',
    },
    'list/too-large': {
      what: 'De lijst is groter dan {limit} bytes.',
      why: 'Wat groter is, houdt de server te lang bezig.',
      fix: 'Laat kolommen weg die u niet nodig heeft, pak het bestand in als .gz, of deel het op.',
    },
    'list/too-many-rows': {
      what: 'De lijst heeft meer dan {limit} rijen.',
      why: 'Van elke rij wordt onthouden wie er langskwam, en dat past niet langer.',
      fix: 'Deel de lijst op.',
    },
  },
}
