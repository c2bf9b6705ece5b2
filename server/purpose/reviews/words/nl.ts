/** Nederlandse zinnen over beoordelingen. */
export const nl = {
  'reviews/no-such-review': {
    what: 'Deze beoordeling is er niet.',
    why: 'Het nummer klopt niet, of er is hier nooit om gevraagd.',
    fix: 'Kijk in de lijst van beoordelingen.',
  },
  'reviews/no-such-overruling': {
    what: 'Dit andere oordeel is er niet.',
    why: 'Het nummer klopt niet, of het is hier nooit gegeven.',
    fix: 'Kijk in de lijst van andere oordelen.',
  },
  'reviews/no-such-segment': {
    what: 'De zin {segment} staat niet in deze versie.',
    why: 'De mail is veranderd, of het nummer klopt niet.',
    fix: 'Bekijk de versie van nu en kies daarin een zin.',
  },
  'reviews/no-such-counsel': {
    what: 'Deze jurist is er niet.',
    why: 'Het account bestaat niet meer, of is geen jurist.',
    fix: 'Kies iemand uit de lijst van juristen, of niemand.',
  },
  'reviews/no-such-link': {
    what: 'Deze gastlink is er niet.',
    why: 'De link is al beëindigd, of het nummer klopt niet.',
    fix: 'Kijk bij de links van de beoordeling.',
  },
  'reviews/no-such-advice': {
    what: 'Dit is in deze beoordeling niet geadviseerd.',
    why: 'Een besluit kan alleen bevestigen wat een gast in dezelfde beoordeling adviseerde, naar hetzelfde recht.',
    fix: 'Besluit wat is geadviseerd, of besluit zonder advies.',
  },
  'reviews/open-already': {
    what: 'Over deze mail is de jurist al gevraagd.',
    why: 'Een mail wacht in één beoordeling tegelijk.',
    fix: 'Vul de open beoordeling aan, of neem die eerst terug.',
  },
  'reviews/closed': {
    what: 'Deze beoordeling is voorbij.',
    why: 'Er is besloten, of de vraag is teruggenomen.',
    fix: 'Vraag de jurist opnieuw.',
  },
  'reviews/not-asked-back': {
    what: 'Er is niets teruggevraagd.',
    why: 'Een antwoord hoort bij een vraag van de jurist.',
    fix: 'Plaats een opmerking.',
  },
  'reviews/draft-changed': {
    what: 'De mail is een andere dan u zag.',
    why: 'Er is sindsdien een versie bewaard. Wat u besluit, geldt voor de tekst die u zag en voor geen andere.',
    fix: 'Bekijk de versie van nu en besluit daarover.',
  },
  'reviews/due-passed': {
    what: 'Dit tijdstip is voorbij.',
    why: 'Een beoordeling moet klaar zijn op een tijdstip dat nog komt.',
    fix: 'Kies een later tijdstip.',
  },
  'reviews/nothing-read': {
    what: 'In deze mail valt niets te lezen.',
    why: 'Hij is leeg of versleuteld. Wie hem laat gaan, laat elke mail gaan waarin niets te lezen valt.',
    fix: 'Houd hem tegen, of bewaar de mail met zijn tekst en besluit daarover.',
  },
  'reviews/not-judged-under': {
    what: 'Deze mail is niet beoordeeld naar {law}.',
    why: 'Besluiten kan alleen over een recht waarnaar de mail is beoordeeld.',
    fix: 'Kies een recht uit het rapport, of bewaar de mail met dit recht.',
  },
  'reviews/law-twice': {
    what: 'Over {law} wordt twee keer besloten.',
    why: 'Over één recht is er één besluit.',
    fix: 'Laat een van de twee weg.',
  },
  'reviews/until-passed': {
    what: 'Deze dag is voorbij.',
    why: 'Een besluit geldt tot een dag die nog komt.',
    fix: 'Kies een latere dag.',
  },
  'reviews/says-the-same': {
    what: 'Dat staat er al.',
    why: 'Een ander oordeel zegt iets anders dan het rapport.',
    fix: 'Kies iets anders, of laat het zo.',
  },
  'reviews/precedent-ended': {
    what: 'Dit precedent geldt hier niet.',
    why: 'Het is ingetrokken, de regels hebben inmiddels een andere versie, of geen zin hier lijkt erop.',
    fix: 'Geef zelf een ander oordeel over de zin, met een reden.',
  },
  'reviews/revoked-already': {
    what: 'Dit andere oordeel is al ingetrokken.',
    why: 'Het heeft geen gevolg meer.',
    fix: 'U hoeft niets te doen.',
  },
  'reviews/link-ended': {
    what: 'Deze link geldt niet.',
    why: 'De tijd is om, de link is beëindigd, of er is een stuk van weggevallen.',
    fix: 'Kopieer de hele link opnieuw, of vraag wie hem stuurde om een nieuwe.',
  },
}
