/** Nederlandse zinnen over taken op de achtergrond. */
export const nl = {
  'jobs/broken': {
    what: 'De taak is misgegaan door een fout aan onze kant.',
    why: 'De oorzaak staat in het logboek van de server, onder het nummer van deze taak.',
    fix: 'Probeer het opnieuw. Blijft het misgaan, geef de beheerder dan dat nummer.',
  },
  'jobs/given-up': {
    what: 'De taak is steeds afgebroken en wordt niet vanzelf opnieuw geprobeerd.',
    why: 'Het programma dat haar deed, viel telkens uit, of de taak stond niet meer in de rij.',
    fix: 'Kijk of de server genoeg geheugen en ruimte heeft, en probeer de taak dan opnieuw.',
  },
  'jobs/other-input': {
    what: 'De taak past niet bij deze versie van Waarom.',
    why: 'Zij is klaargezet door een andere versie, die haar anders opschreef.',
    fix: 'Geef de opdracht opnieuw.',
  },
  'jobs/no-such-task': {
    what: 'Deze taak is er niet.',
    why: 'Het nummer klopt niet, of de taak is lang geleden klaar en opgeruimd.',
    fix: 'Zoek de taak in de lijst van taken.',
  },
  'jobs/has-ended': {
    what: 'Deze taak loopt niet meer.',
    why: 'Zij is klaar, mislukt of al gestopt, dus er is niets te stoppen.',
    fix: 'Bekijk hoe de taak is afgelopen.',
  },
  'jobs/not-to-retry': {
    what: 'Deze taak kan niet opnieuw.',
    why: 'Zij is klaar, loopt nog, of staat al in de rij. Opnieuw kan alleen wat mislukt of gestopt is.',
    fix: 'Bekijk hoe het met de taak staat. Geef een nieuwe opdracht als het nog eens moet.',
  },
  'jobs/unknown-kind': {
    what: 'Deze versie van Waarom kent geen taken van de soort {kind}.',
    why: 'De taak is klaargezet door een andere versie.',
    fix: 'Gebruik de nieuwste versie op elke server, of geef de opdracht opnieuw.',
  },
  'jobs/own-folder': {
    what: 'Naast de database in {folder} kan geen werker staan.',
    why: 'Die database hoort bij één server, en die werkt zelf. Een werker elders heeft een database nodig die beide bereiken.',
    fix: 'Laat meer taken tegelijk toe met WAAROM_WORKERS, of zet de gegevens in een PostgreSQL en noem die in DATABASE_URL.',
  },
  'jobs/no-workers': {
    what: 'Een werker die niets doet, begint niet.',
    why: 'WAAROM_WORKERS is 0.',
    fix: 'Zet WAAROM_WORKERS op 1 of meer, of laat het weg.',
  },
}
