/** Nederlandse zinnen van één regel met een naam. */
export const nl = {
  back: 'Alle regels',
  lead: 'Verander elk woord waar het staat. Een doelgroep die met deze regel begon, houdt wat zij heeft.',
  newTitle: 'Een regel maken',
  newLead: 'Zeg voor wie een mail nodig is. Met een naam is de regel bij elke mail te kiezen.',
  away: 'Deze regel is opgeborgen: niemand kan hem nog kiezen.',
  gone: 'Deze regel is er niet',
  goneText: 'Het adres klopt niet, of u mag hem niet zien.',
  name: 'Naam',
  nameHint: 'Waaraan u en uw collega’s de regel herkennen, zoals “Wacht op een bestelling”.',
  kept: 'Wat u eerder veranderde en niet bewaarde, staat hier nog.',
  startOver: 'Begin opnieuw',
  save: 'Bewaar de regel',
  saved: 'De regel “{name}” is bewaard.',
  why: {
    saved: 'Alles is bewaard.',
    empty: 'Zeg eerst voor wie.',
    unfinished: 'De regel is nog niet af.',
    name: 'Geef de regel een naam.',
  },
  mails: 'Mails met deze regel',
  mailsLead: 'Mails waarvan een groep nu precies deze regel heeft.',
}
