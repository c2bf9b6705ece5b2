/** Nederlandse zinnen van wat op een jurist wacht. */
export const nl = {
  lead: 'Mails waarover een mens moet besluiten. Wat het eerst moet, staat bovenaan.',
  showLabel: 'Wat u ziet',
  show: { mine: 'Voor mij', all: 'Alles wat wacht', unasked: 'Nog niet gevraagd', closed: 'Afgesloten' },
  caption: 'Vragen aan een jurist',
  columns: {
    mail: 'Mail',
    asked: 'Gevraagd',
    waits: 'Wacht op',
    askedOf: 'Gevraagd aan',
    due: 'Voor',
    closed: 'Afgesloten',
  },
  unasked: {
    caption: 'Mails die een mens nodig hebben en nog aan niemand zijn voorgelegd',
    verdict: 'Oordeel',
    since: 'Tekst van',
    lead: 'Waarom laat deze mails over aan een mens, maar wie ze maakte, legde ze nog niet voor. Zo mogen ze niet weg. Open een mail om hem voor te leggen.',
  },
  byItself: 'vanzelf',
  everyone: 'alle juristen',
  deputy: 'vervanger: {name}',
  askedBack: 'antwoord van {name}',
  late: '{time} te laat',
  lateBack: 'tijd voorbij; wacht op antwoord',
  ends: { decided: 'besloten', withdrawn: 'ingetrokken' },
  empty: {
    mine: 'Er wacht niets op u',
    all: 'Er wacht niets op een jurist',
    unasked: 'Alles wat een mens nodig heeft, is voorgelegd',
    closed: 'Nog niets afgesloten',
  },
  emptyText: {
    mine: 'Hier komen mails die aan u zijn voorgelegd, of aan alle juristen. U leest ze, zegt iets bij een zin, vraagt terug of besluit.',
    all: 'Is Waarom niet zeker van een mail, dan houdt het hem vast. Wie hem maakte, legt hem op de pagina van de mail voor aan een jurist. Hij staat dan hier tot er besloten is.',
    unasked:
      'Een mail die een mens nodig heeft, staat hier tot wie hem maakte hem voorlegt. Heeft een mail later een mens nodig, door een nieuw regelboek, een instelling of een strenger oordeel, dan gaat hij vanzelf naar een jurist.',
    closed: 'Hier komt te staan waarover besloten is, met wie, wanneer en waarom.',
  },
}
