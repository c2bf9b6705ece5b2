/** Nederlandse zinnen van de regels met een naam. */
export const nl = {
  lead: 'Regels die u vaker gebruikt, elk als een zin. Een doelgroep die ermee begint, krijgt een eigen afschrift.',
  caption: 'Regels met een naam',
  make: 'Maak een regel',
  columns: { name: 'Naam', rule: 'Wie erin past', mails: 'Mails met deze regel', act: 'Berg op of haal terug' },
  madeBy: '{name}, {when}',
  away: 'opgeborgen: niemand kan hem nog kiezen',
  unused: 'nu geen',
  more: 'en nog {count}',
  remove: 'Berg op',
  takeBack: 'Haal terug',
  removed: 'De regel “{name}” is opgeborgen. Doelgroepen die hem hebben, houden hem.',
  tookBack: 'De regel “{name}” is terug.',
  empty: 'Nog geen regel met een naam',
  emptyText:
    'Een regel zegt voor wie een mail nodig is, zoals “iedereen die een open bestelling heeft”. Met een naam is hij bij een volgende mail met één klik te kiezen, en gebruikt iedereen dezelfde.',
  emptyHow: 'Maak er hier een, of bewaar er een onder een naam terwijl u aan een doelgroep werkt.',
  emptyOther: 'Wie mails maakt, bewaart hier regels.',
}
