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
  'snapshot/freezing': {
    what: 'De doelgroep van deze mail wordt al vastgezet.',
    why: 'Iemand vroeg daar net om. Twee keer vastzetten geeft twee lijsten, en dan krijgen mensen de mail misschien dubbel.',
    fix: 'Wacht tot het klaar is en neem die mee, of stop de taak en zet dan opnieuw vast.',
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
  'snapshot/other-audience': {
    what: 'Deze vastgezette doelgroep geldt niet meer: de doelgroep is veranderd.',
    why: 'Sinds het vastzetten zijn groepen, varianten of zinnen anders bewaard, en daar hoort een andere lijst bij.',
    fix: 'Zet de doelgroep opnieuw vast, of ga terug naar de versie van toen.',
  },
  'snapshot/other-text': {
    what: 'Deze vastgezette doelgroep geldt niet meer: de mail heeft een nieuwe tekst.',
    why: 'Wie de mail mag krijgen, hangt af van wat erin staat, en dat is sinds het vastzetten anders bewaard.',
    fix: 'Neem de nieuwe versie als variant in de doelgroep op, en zet die opnieuw vast.',
  },
  'snapshot/other-verdict': {
    what: 'Deze vastgezette doelgroep geldt niet meer: het oordeel over de mail is anders.',
    why: 'Een wet, een besluit of een gegeven van de afzender is veranderd, en daarmee wie de mail mag krijgen.',
    fix: 'Kijk bij de mail wat het oordeel nu zegt, en zet de doelgroep opnieuw vast.',
  },
  'snapshot/fell-out': {
    what: 'Meer dan {most} ontvangers mogen de mail nu niet meer krijgen.',
    why: 'Er is veel veranderd sinds het vastzetten.',
    fix: 'Kijk wat er veranderd is, en zet de doelgroep opnieuw vast.',
  },
}
