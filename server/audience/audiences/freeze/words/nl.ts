/** Nederlandse zinnen over vastgezette doelgroepen. */
export const nl = {
  'snapshot/no-such-snapshot': {
    what: 'Deze vastgezette doelgroep is er niet.',
    why: 'Het nummer klopt niet, het hoort bij een andere mail, of het vastzetten is nog bezig.',
    fix: 'Kijk in de lijst met vastgezette doelgroepen van de mail.',
  },
  'snapshot/no-such-file': {
    what: 'Dit bestand is er niet.',
    why: 'Het mailprogramma is onbekend, of dit bestand hoort niet bij deze vastgezette doelgroep.',
    fix: 'Kijk in de lijst met bestanden.',
  },
  'snapshot/no-recipients': {
    what: 'Niemand zou deze mail krijgen.',
    why: 'Van iedereen in de database staat vast waarom hij hem niet krijgt.',
    fix: 'Kijk in de trechter waar mensen afvallen, en verander de regels of de mail.',
  },
  'snapshot/facts-owed': {
    what: 'Nog niet alles is geteld.',
    why: 'Van sommige mensen veranderde net iets, zoals tijdens een import. Of zij de mail krijgen, staat nog niet vast.',
    fix: 'Wacht tot de import klaar is, en probeer het dan opnieuw.',
  },
  'snapshot/old-lists': {
    what: 'Een lijst met weigeringen is ouder dan {hours} uur.',
    why: 'Wie zich daarna afmeldde, zou de mail toch krijgen.',
    fix: 'Importeer een nieuwe lijst, of schrijf op waarom de oude volstaat.',
  },
  'snapshot/too-old': {
    what: 'Deze doelgroep is te lang geleden vastgezet.',
    why: 'Na {hours} uur kunnen mensen zich hebben afgemeld, verhuisd zijn of iets hebben besteld.',
    fix: 'Zet de doelgroep opnieuw vast.',
  },
  'snapshot/does-not-stand': {
    what: 'Deze vastgezette doelgroep geldt niet meer.',
    why: 'De mail, de doelgroep of het oordeel is veranderd sinds het vastzetten.',
    fix: 'Zet de doelgroep opnieuw vast.',
  },
  'snapshot/fell-out': {
    what: 'Meer dan {most} ontvangers mogen de mail nu niet meer krijgen.',
    why: 'Er is veel veranderd sinds het vastzetten.',
    fix: 'Kijk wat er veranderd is, en zet de doelgroep opnieuw vast.',
  },
}
