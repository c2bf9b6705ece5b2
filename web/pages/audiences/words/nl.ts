/** Nederlandse zinnen van de lijst van doelgroepen. */
export const nl = {
  lead: 'Elke mail met hoe ver u bent met de vraag wie hem krijgt.',
  caption: 'Mails met hun doelgroep, de nieuwste eerst',
  search: 'Zoek op naam van de mail',
  columns: { name: 'Mail', stream: 'Merk en stroom', station: 'Doelgroep', made: 'Gemaakt' },
  states: {
    todo: 'Niet begonnen',
    blocked: 'Wordt tegengehouden',
    waiting: 'Klaar om vast te zetten',
    done: 'Vastgezet',
  },
  behind: 'Loopt achter op de tekst',
  frozen: 'op {when}',
  empty: 'Nog geen mail om mensen bij te zoeken',
  emptyText:
    'Een doelgroep hoort bij één mail: zij zegt van iedereen die u kent of hij deze mail krijgt, en waarom wel of niet.',
  steps: [
    'Maak een mail en schrijf wat erin staat. Wie hem mag krijgen, hangt daarvan af.',
    'Zeg hier met een regel voor wie hij nodig is. Uit de tekst maken wij op waarmee u kunt beginnen.',
    'Kijk wie erin zit, wie afvalt en waarom. Zet het vast en neem het mee naar het programma dat verstuurt.',
  ],
  toMails: 'Maak eerst een mail',
  toMailsOther: 'Naar de mails',
  none: 'Geen mail gevonden',
  noneText: 'Geen mail heeft deze woorden in de naam.',
  clear: 'Toon alle mails',
}
