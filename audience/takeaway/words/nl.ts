import type { TakeawayWords } from './words.ts'

/** De woorden naast de bestanden voor een ander mailprogramma. */
export const nl: TakeawayWords = {
  anyTool: { listed: 'Een ander programma (CSV)', yours: 'uw programma' },
  title: 'Ontvangers van “{mail}” voor {tool}',
  snapshot: 'Vastgezette doelgroep {hash}, van {at}.',
  until: 'Te gebruiken tot {until}. Haal daarna nieuwe bestanden: mensen melden zich af en bestellen.',
  group: 'Groep “{group}”, ontvangers: {count}.',
  variants:
    'Zij krijgen niet allen dezelfde versie: {variants}. De kolom {column} zegt wie welke krijgt; stuur niemand een andere.',
  refusals: 'Weigeringen, adressen die deze mail niet mogen krijgen: {count}.',
  stopsAll: 'Dit programma weigert hun dan elke mail, niet alleen deze soort.',
  unreached:
    'Een wet gebiedt deze mail, en hij bereikt niet iedereen. In het bestand met “unreached” in de naam staat wie het op een andere manier moet horen, zoals per brief: {count}. Breng dat bestand niet in het programma in.',
  unreachedHeadings: [
    ...['Naam', 'Klantnummer', 'Straat', 'Postcode', 'Plaats', 'Land'],
    ...['Waarom mail niet aankomt', 'Moet het weten naar de wet van', 'Mail', 'Vastgezette doelgroep'],
  ],
  strictest: '{law}, als strengste: land onbekend of zonder wet hier',
  inParts:
    'Dit programma neemt geen bestanden boven {size} MB. Wat groter is, staat in delen: breng elk deel in, want de naam zegt hoeveel het er zijn.',
  shortened: 'Ingekorte teksten, omdat dit programma ze anders midden in een woord afbreekt: {count}.',
  apart: 'Niet in de bestanden, mail hen op een andere manier:',
  because: {
    formula: 'het adres of klantnummer kan in een spreadsheet iets uitvoeren',
    'local-part': 'dit programma kent alleen gewone letters vóór de @',
    'too-long': 'het klantnummer is te lang voor dit programma',
  },
  sure: {
    seen: 'Deze kolommen staan niet in de handleiding van de maker; wel in openbare programma’s: {columns}.',
    remembered: 'Van deze kolommen vonden wij geen pagina van de maker; kijk waar het programma ze plaatst: {columns}.',
  },
}
