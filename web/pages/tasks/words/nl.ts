/** Nederlandse zinnen van de taken. */
export const nl = {
  lead: 'Wat op de achtergrond gebeurt, hoe ver het is, en wat niet lukte.',
  empty: 'Er is nog niets op de achtergrond gedaan',
  emptyText:
    'Wat langer duurt dan een ogenblik, zoals een bestand met mensen binnenhalen, staat hier met hoe ver het is. U kunt het stoppen, en opnieuw proberen als het misging.',
  dead: 'Mislukt en wacht op een mens',
  deadLead: 'Dit is een paar keer geprobeerd en wordt niet uit zichzelf herhaald.',
  going: 'Bezig en wachtend',
  calm: 'Er loopt nu niets.',
  ended: 'Geëindigd',
  kinds: {
    demo: 'De voorbeeldwinkel laden',
    facts: 'Tellen wat we van mensen weten',
    freeze: 'Een doelgroep vastzetten',
    import: 'Mensen binnenhalen',
    'import-look': 'Een bestand doorrekenen',
    'judge-again': 'Mails opnieuw beoordelen',
  },
  byYou: 'Gevraagd door u op {at}.',
  byOther: 'Gevraagd door een collega op {at}.',
  byItself: 'Vanzelf begonnen op {at}.',
  attempts: '{count} keer geprobeerd.',
  stopping: 'Wordt gestopt',
  retry: 'Probeer opnieuw',
  stop: 'Stop',
  columns: { what: 'Wat', state: 'Hoe het afliep', madeAt: 'Gevraagd', endedAt: 'Geëindigd', do: 'Doen' },
}
