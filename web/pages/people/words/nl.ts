/** Nederlandse zinnen van de lijst van mensen. */
export const nl = {
  lead: 'Iedereen die u kent, met waar u de gegevens vandaan heeft.',
  search: 'Zoek op naam, e-mailadres, bestelnummer of klantnummer',
  searchHint: 'Het begin is genoeg: “jans”, “eva@”, “K-0000012”.',
  clear: 'Toon iedereen',
  found: '{count} gevonden',
  foundMore: 'De eerste {count}. Typ meer om minder te vinden.',
  nobody: 'Niemand gevonden',
  nobodyText: 'Niemand heeft een naam, adres of nummer dat zo begint. Hoofdletters en accenten maken niet uit.',
  empty: 'Er zijn nog geen mensen',
  emptyText:
    'Haal uw klanten binnen uit een bestand van uw winkel of mailprogramma. Waarom laat eerst zien wat het gaat doen, en vraagt waar de gegevens vandaan komen.',
  emptyOther:
    'Een beheerder of marketeer haalt ze binnen uit een bestand van uw winkel of mailprogramma. Daarna vindt u hier ieder, met waar de gegevens vandaan komen.',
  import: 'Haal een bestand binnen',
  caption: 'Mensen',
  columns: {
    name: 'Naam',
    address: 'E-mailadres',
    country: 'Land',
    since: 'Bekend sinds',
    lastOrder: 'Laatste bestelling',
    state: 'Let op',
  },
  noName: 'Zonder naam',
  noAddress: 'geen adres',
  noCountry: 'onbekend',
  never: 'nooit',
  suppressed: 'weigert mail',
  noProvenance: 'herkomst onbekend',
  by: { address: 'adres', number: 'nummer', name: 'naam' },
  fits: 'Gevonden op',
}
