import type { LawWords } from './words.ts'

/** Words of the law in Dutch. */
export const nl: LawWords = {
  reviews: {
    'model-unsure': 'De controle weet niet zeker waar deze mail vooral voor is, en daar hangt het antwoord van af.',
    'unread-prominent': 'Een groot deel van de mail is niet te lezen. Daar kan de reclame staan.',
    'hidden-promotion':
      'In de mail staat tekst die niet elke lezer ziet en die reclame of een oproep kan zijn. Geen wet eist deze vraag; wij stellen hem uit voorzichtigheid.',
    'inbox-sender':
      'De naam van de afzender kan reclame zijn. Geen wet eist deze vraag; wij stellen hem uit voorzichtigheid.',
    'inbox-subject':
      'Een deel van het onderwerp kan reclame zijn. Geen wet eist deze vraag; wij stellen hem uit voorzichtigheid.',
    'row-unclear': 'Het recht is hierover niet duidelijk. Een mens beslist.',
    'row-conflict': 'Twee regels spreken elkaar tegen, of geen regel past. Een mens beslist.',
    'strong-tinge': 'In deze servicemail staat veel reclame. Een mens kijkt ernaar.',
    contradiction: 'Wat is opgegeven, past niet bij wat de mail zegt.',
    'house-row': 'Een regel van uw eigen organisatie vraagt een mens.',
    'like-overruled': 'Een mens oordeelde strenger over een zin of mail als deze. Een mens beslist.',
    'picture-only':
      'De mail is een afbeelding met hooguit een paar woorden. Waar hij voor is, valt daaruit niet te lezen.',
    empty: 'De mail is leeg.',
    foreign: 'In de mail staat tekst in een taal die hier niet gelezen kan worden.',
    encrypted: 'De mail is versleuteld.',
  },
  weights: {
    statute: 'wet',
    court: 'uitspraak van een rechter',
    regulator: 'toezichthouder',
    'self-regulation': 'zelfregulering',
    association: 'advies van een branchevereniging of platform',
    inference: 'afgeleid',
  },
  sures: {
    read: 'Gelezen in de bron.',
    inferred: 'Afgeleid uit andere bronnen. Controleer dit voor u erop vertrouwt.',
    remembered: 'Uit herinnering, niet nagelezen in de bron. Controleer dit voor u erop vertrouwt.',
  },
  bookKinds: {
    law: 'wet',
    terms: 'voorwaarden van een platform, geen wet',
  },
  problems: {
    'law/house-row-milder': {
      what: 'Uw eigen regel {row} maakt een oordeel milder.',
      why: 'Een regel van een organisatie mag alleen strenger zijn dan de wet.',
      fix: 'Laat de regel van service een ander doel maken, een tintje noemen of een mens vragen.',
    },
    'law/house-row-empty': {
      what: 'Uw eigen regel {row} verandert niets.',
      why: 'Hij noemt geen doel, tintje of vraag aan een mens.',
      fix: 'Zeg wat er volgt als de regel geldt.',
    },
    'law/house-row-name': {
      what: 'Uw eigen regel {row} heeft een naam die niet kan.',
      why: 'De naam van zo’n regel is house/ met daarna kleine letters, cijfers en koppeltekens.',
      fix: 'Noem hem bijvoorbeeld house/geen-spaarpunten.',
    },
    'law/house-row-twice': {
      what: 'Uw eigen regel {row} staat er twee keer.',
      why: 'Een oordeel noemt een regel bij zijn naam, dus elke naam mag één keer voorkomen.',
      fix: 'Geef een van de twee een andere naam.',
    },
    'law/house-row-fact': {
      what: 'Uw eigen regel {row} kijkt naar {fact}, en dat is geen feit.',
      why: 'Een regel kan alleen kijken naar wat de controle over een mail vaststelt.',
      fix: 'Neem een van de namen uit het overzicht van feiten.',
    },
    'law/house-row-word': {
      what: 'Uw eigen regel {row} wacht tot {fact} “{word}” is, en dat komt niet voor.',
      why: 'Zo’n regel zou nooit gelden. {fact} kan zijn: {known}.',
      fix: 'Schrijf een van deze woorden.',
    },
    'law/house-row-share': {
      what: 'Uw eigen regel {row} vraagt bij {fact} om een woord, en dat is een getal.',
      why: '{fact} is een aandeel, van 0 voor niets tot 1 voor alles.',
      fix: 'Schrijf bijvoorbeeld { "min": 0.2 } of { "below": 0.2 }.',
    },
    'law/house-row-one-word': {
      what: 'Uw eigen regel {row} vraagt van {fact} iets wat nooit geldt.',
      why: '{fact} is één woord, geen lijst en geen getal.',
      fix: 'Schrijf het woord, een lijst van woorden waarvan er een moet gelden, of { "not": "…" }.',
    },
    'law/house-row-list': {
      what: 'Uw eigen regel {row} vraagt van {fact} iets wat nooit geldt.',
      why: '{fact} is een lijst, waarin meer woorden kunnen staan.',
      fix: 'Schrijf { "has": "…" } of { "not": "…" }.',
    },
    'law/house-row-review': {
      what: 'Uw eigen regel {row} vraagt een mens met de onbekende code {review}.',
      why: 'Rapporten en pagina’s leggen elke code uit bij zijn naam.',
      fix: 'Gebruik house-row.',
    },
  },
}
