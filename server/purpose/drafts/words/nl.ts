/** Nederlandse zinnen over mails en versies. */
export const nl = {
  'drafts/no-such-mail': {
    what: 'Deze mail is er niet.',
    why: 'Het nummer klopt niet, of de mail is hier nooit gemaakt.',
    fix: 'Kijk in de lijst van mails.',
  },
  'drafts/no-such-draft': {
    what: 'Deze versie is er niet.',
    why: 'Het nummer klopt niet, of de versie hoort bij een andere mail.',
    fix: 'Kijk in de lijst van versies van de mail.',
  },
  'drafts/no-draft': {
    what: 'Deze mail heeft nog geen tekst.',
    why: 'Wat u vraagt kan pas als er een versie is bewaard.',
    fix: 'Bewaar een eerste versie.',
  },
  'drafts/no-stream': {
    what: 'In deze stroom kan geen mail worden gemaakt.',
    why: 'De stroom is er niet, of de stroom of het merk is opgeborgen.',
    fix: 'Kies een stroom die in gebruik is.',
  },
  'drafts/changed-meanwhile': {
    what: 'Deze mail is intussen veranderd.',
    why: 'Iemand anders bewaarde een versie na die waarmee u begon.',
    fix: 'Vergelijk de twee versies en bewaar opnieuw op basis van de nieuwste.',
  },
  'drafts/archived': {
    what: 'Deze mail is opgeborgen.',
    why: 'Wat is opgeborgen verandert niet en gaat nergens heen.',
    fix: 'Haal de mail eerst terug.',
  },
}
