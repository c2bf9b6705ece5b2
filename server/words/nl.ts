/** Nederlandse zinnen van de netwerkdeur. */
export const nl = {
  'server/bad-request': {
    what: 'Het verzoek is niet zoals het hoort: {where}.',
    why: '{found}',
    fix: 'Vergelijk uw verzoek met de beschrijving op /api/v1/docs.',
  },
  'server/unkept-text': {
    what: 'In een tekst staat een teken dat niet bewaard kan worden.',
    why: 'Het is teken nummer nul, of een half teken, zoals een afgebroken emoji.',
    fix: 'Haal dat teken weg. Vaak komt het mee met tekst die uit een ander programma is gekopieerd.',
  },
  'server/bad-cursor': {
    what: 'Deze plaats in de lijst kennen wij niet.',
    why: 'Wat achter after staat is niet door deze lijst gegeven, of is veranderd.',
    fix: 'Laat after weg om bij de eerste pagina te beginnen, en geef door wat in next staat zoals het is.',
  },
  'server/bad-key': {
    what: 'De Idempotency-Key is niet zoals het hoort.',
    why: 'Het is één sleutel van hoogstens {most} tekens, van letters, cijfers en gewone tekens, tussen aanhalingstekens of niet.',
    fix: 'Gebruik een UUID, een andere voor alles wat u gedaan wilt hebben.',
  },
  'server/key-reused': {
    what: 'Deze Idempotency-Key is voor een ander verzoek gebruikt.',
    why: 'Eén sleutel staat voor één verzoek, met één adres en één inhoud.',
    fix: 'Gebruik voor dit verzoek een nieuwe sleutel.',
  },
  'server/still-running': {
    what: 'Het eerste verzoek met deze Idempotency-Key is nog niet klaar.',
    why: 'Wat het vraagt gebeurt één keer, dus het tweede wacht.',
    fix: 'Vraag het over {seconds} seconden opnieuw met dezelfde sleutel; dan krijgt u het antwoord.',
  },
  'server/outcome-unknown': {
    what: 'Wij weten niet of dit gedaan is.',
    why: 'De server stopte terwijl een verzoek met deze Idempotency-Key bezig was, voordat hij het antwoord kon bewaren.',
    fix: 'Kijk of er is wat u wilde. Is het er niet, vraag het dan opnieuw met een nieuwe sleutel.',
  },
  'server/answer-not-kept': {
    what: 'Dit is gedaan, maar het antwoord is niet bewaard.',
    why: 'Het antwoord op het eerste verzoek met deze Idempotency-Key was te lang om te bewaren, of een bestand.',
    fix: 'Zoek op wat er gemaakt is. Wilt u het nog een keer doen, gebruik dan een nieuwe sleutel.',
  },
  'server/unknown-law': {
    what: 'Het land {law} kennen wij niet.',
    why: 'Wij kennen: {known}.',
    fix: 'Gebruik een van deze codes.',
  },
  'server/no-second-reader': {
    what: 'Deze server heeft geen tweede lezer.',
    why: 'Wie de server beheert, heeft geen taalmodel ingesteld.',
    fix: 'Laat secondReader weg.',
  },
  'server/no-source': {
    what: 'Er zit geen mail in het verzoek, of er zitten er twee in.',
    why: 'Verwacht wordt precies een van beide: source met tekst, of base64 met de bytes van een bestand.',
    fix: 'Stuur een van de twee mee.',
  },
  'server/body-too-large': {
    what: 'Het verzoek is groter dan {limit} bytes.',
    why: 'Zo houdt één mail de rest niet op.',
    fix: 'Haal bijlagen uit de mail.',
  },
  'server/not-acceptable-type': {
    what: 'De soort inhoud {type} lezen wij hier niet.',
    why: 'Dit adres neemt aan: {types}.',
    fix: 'Stuur de inhoud in een van deze vormen, met die vorm als Content-Type.',
  },
  'server/too-many': {
    what: 'Dit adres deed te veel verzoeken.',
    why: 'Er wordt even niets meer van aangenomen. Zo blijft er plaats voor anderen.',
    fix: 'Probeer het over {seconds} seconden opnieuw.',
  },
  'server/busy': {
    what: 'Er wachten al te veel mails.',
    why: 'De server beoordeelt ze op volgorde.',
    fix: 'Probeer het over een paar seconden opnieuw.',
  },
  'server/not-http': {
    what: 'Het verzoek houdt zich niet aan HTTP.',
    why: 'De eerste regel, een kop of de lengte van de inhoud is niet zoals HTTP die heeft; de rest is dan niet te lezen.',
    fix: 'Verbeter het programma dat het verzoek maakt, of verstuur het met een HTTP-bibliotheek.',
  },
  'server/headers-too-large': {
    what: 'De koppen van het verzoek zijn samen groter dan {limit} bytes.',
    why: 'Wat in de koppen staat, komt in het geheugen voordat iemand ernaar kijkt.',
    fix: 'Stuur minder of kortere koppen mee.',
  },
  'server/too-slow': {
    what: 'Het verzoek was na {seconds} seconden nog niet helemaal binnen.',
    why: 'Zo houdt een trage verbinding geen plaats bezet voor anderen.',
    fix: 'Probeer het opnieuw, over een snellere verbinding of met een kleinere mail.',
  },
  'server/wrong-method': {
    what: '{method} kan niet op {path}.',
    why: 'Wat daar staat, neemt aan: {allowed}.',
    fix: 'Gebruik een van deze methoden.',
  },
  'server/no-session': {
    what: 'U bent niet ingelogd.',
    why: 'Dit is voor mensen met een account, en de sessie of de sleutel in het verzoek ontbreekt of is afgelopen.',
    fix: 'Log in, of stuur een API-sleutel die geldt: Authorization: Bearer …',
  },
  'server/not-allowed': {
    what: 'Dit mag u niet.',
    why: 'Het is voor mensen met een andere rol, of voor een sleutel met een ander bereik.',
    fix: 'Vraag een beheerder van Waarom om die rol, of maak een sleutel met dat bereik.',
  },
  'server/metrics-closed': {
    what: 'De meetgegevens zijn niet voor u.',
    why: 'Ze zijn voor een programma op de machine van de server zelf, of met het token dat de beheerder heeft ingesteld.',
    fix: 'Stel WAAROM_METRICS_TOKEN in en stuur het mee: Authorization: Bearer …',
  },
  'server/foreign-origin': {
    what: 'Dit verzoek kwam van een andere website.',
    why: 'Wat iets verandert wordt alleen van de pagina’s van Waarom zelf aangenomen, zodat geen andere site in uw naam handelt.',
    fix: 'Doe het op de pagina van Waarom. Gebruik voor een programma een API-sleutel. Achter een proxy noemt WAAROM_URL het adres van de pagina.',
  },
  'server/not-found': {
    what: 'Hier is niets: {path}.',
    why: 'Het adres klopt niet, of wat er was is weg.',
    fix: 'Begin op de voorpagina.',
  },
  'server/port-taken': {
    what: 'Poort {port} is bezet door een ander programma.',
    why: 'Op één poort luistert één programma.',
    fix: 'Stop dat programma, of kies een andere poort, zoals PORT=8081.',
  },
  'server/port-not-allowed': {
    what: 'Poort {port} mag deze gebruiker niet gebruiken.',
    why: 'Het systeem houdt lage poorten voor zijn beheerder.',
    fix: 'Kies er een boven 1023, zoals PORT=8080.',
  },
  'server/no-such-host': {
    what: 'WAAROM_HOST is geen adres van deze machine: {host}.',
    why: 'Een server luistert alleen op een eigen adres.',
    fix: 'Gebruik 127.0.0.1, of 0.0.0.0 voor elk netwerk.',
  },
  'server/broken': {
    what: 'Er ging bij ons iets mis.',
    why: 'De oorzaak staat in het logboek van de server, onder het nummer van dit verzoek.',
    fix: 'Probeer het opnieuw. Blijft het zo, meld dan dat nummer aan wie de server beheert.',
  },
}

/** Wat er mis is met een waarde in een verzoek. Wat er binnenkwam staat er niet bij: dat kan van iemand zijn. */
export const nlReasons = {
  should: 'Hier hoort te staan: {expected}.',
  missing: 'Dit ontbreekt. Hier hoort te staan: {expected}.',
  unknownKeys: 'Dit kennen wij hier niet: {keys}.',
  fewestCharacters: 'Het laagste aantal tekens van deze tekst is {limit}.',
  mostCharacters: 'Het hoogste aantal tekens van deze tekst is {limit}.',
  fewestItems: 'Het laagste aantal onderdelen van deze lijst is {limit}.',
  mostItems: 'Het hoogste aantal onderdelen van deze lijst is {limit}.',
  least: 'Dit getal moet minstens {limit} zijn.',
  most: 'Dit getal mag hoogstens {limit} zijn.',
  above: 'Dit getal moet groter dan {limit} zijn.',
  below: 'Dit getal moet kleiner dan {limit} zijn.',
  multiple: 'Dit getal moet een veelvoud van {limit} zijn.',
  pattern: 'Deze tekst moet passen bij het patroon {pattern}.',
  other: 'Wat hier staat, hoort hier niet.',
  notJson: 'Het verzoek is geen JSON.',
  or: 'Of:',
  kinds: {
    string: 'een tekst',
    number: 'een getal',
    int: 'een geheel getal',
    boolean: 'true of false',
    object: 'een object',
    record: 'een object',
    array: 'een lijst',
    null: 'null',
    never: 'niets',
    uuid: 'een UUID',
    guid: 'een UUID',
    email: 'een mailadres',
    url: 'een webadres (URL)',
    date: 'een dag, zoals 2026-01-31',
    datetime: 'een moment, zoals 2026-01-31T09:00:00Z',
    base64: 'base64',
  },
}
