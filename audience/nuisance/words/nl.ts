import type { NuisanceWords } from './words.ts'

const KIND =
  'Over servicemail klaagt hoogstens 0,03%, over reclame 0,1%. Mail op eigen initiatief en mail met een tintje staan daartussen.'
const EVENT = 'Mensen vinden bericht over hun bestelling belangrijk, reclame bijna niet. De helft is onze schatting.'

/** The words of a nuisance estimate in Dutch. */
export const nl: NuisanceWords = {
  outcomes: { complaints: 'klachten', unsubscribes: 'afmeldingen', questions: 'vragen' },
  line: {
    questions: 'verwachte vragen {count}',
    unsubscribes: 'afmeldingen {count}',
    complaints: 'klachten {count}',
  },
  under: '< 1',
  range: '{low} tot {high}',
  atMost: 'hoogstens {high}',
  chance: '1 op {of}',
  terms: {
    base: 'gemiddelde mailing',
    recency: 'laatste bestelling of contact',
    frequency: 'mails in de laatste 90 dagen',
    kind: 'soort mail en tintje',
    event: 'eigen gebeurtenis als aanleiding',
    told: 'verteld toen het adres werd gevraagd',
    learned: 'geleerd van uw eigen mails',
  },
  buckets: {
    recency: {
      'open-order': 'bestelling onderweg',
      month: 'korter dan 1 maand geleden',
      quarter: '1 tot 3 maanden geleden',
      year: '3 tot 12 maanden geleden',
      'three-years': '1 tot 3 jaar geleden',
      older: 'langer dan 3 jaar geleden',
      never: 'nooit',
    },
    frequency: { none: 'geen', few: '1 of 2', some: '3–5', many: '6 of meer' },
    kind: {
      own: 'service: eigen bestelling, overeenkomst, vraag of melding',
      duty: 'plichtmail',
      initiative: 'service op eigen initiatief van de afzender',
      tinged: 'service met een tintje',
      editorial: 'redactioneel',
      advertising: 'reclame of werving',
    },
    event: { yes: 'ja', no: 'nee' },
    told: { yes: 'wij weten wat', no: 'wij weten niet wat' },
  },
  because: {
    complaints: {
      base: 'Gemeten is 0,012% van alle mails. Gmail geeft klachten niet aan de afzender door, dus nemen wij 0,02%.',
      recency:
        'In één mailing klaagden mensen die lang niets geopend hadden ruim vier keer zo vaak. De stappen ertussen zijn van ons.',
      frequency: 'Een kwart meldt spam om te veel mail van dezelfde afzender. Zonder die mensen blijft driekwart over.',
      kind: KIND,
      event: EVENT,
      told: 'Wie zich niet aanmeldde, meldt mail eerder als spam, zegt Gmail. Twee keer zo vaak is onze schatting.',
    },
    unsubscribes: {
      base: 'Gemeten is 0,14% en, bij een ander, 0,23% van alle mails. Wij nemen het midden.',
      recency: 'In één mailing meldden mensen die lang niets geopend hadden zich niet vaker af.',
      frequency: 'Een op de vijf meldt zich af om te veel mail van dezelfde afzender.',
      kind: `${KIND} Van afmeldingen nemen wij hetzelfde aan.`,
      event: EVENT,
      told: 'Wie niet weet waarom hij mail krijgt, meldt zich eerder af. Hoeveel eerder is onze schatting.',
    },
    questions: {
      base: 'Van honderd bestellingen leiden er twee tot tien tot een vraag. Wat een gewone mail oproept, is onze schatting.',
      recency:
        'Wie op een bestelling wacht, vraagt naar de bestelling. Wie u lang niet zag, vraagt waarom u zijn adres nog hebt.',
      frequency: 'Wij nemen aan dat het aantal mails geen vragen oproept.',
      kind: 'Een terugroepactie of een bericht dat niemand verwacht roept meer vragen op dan reclame.',
      event: 'Wij nemen aan dat de aanleiding op zichzelf geen vragen oproept.',
      told: 'Wie niet weet hoe u aan zijn adres komt, vraagt het. Hoeveel vaker is onze schatting.',
    },
  },
  note: 'Dit is een schatting. In vier van de vijf keer ligt het echte aantal in het bereik.',
  learned: 'Geleerd van {count} eerdere mails, tot en met {until}.',
  ofQuestions: 'Van vragen: van {count} van die mails.',
  questionsToCome: 'Van vragen nog niets: van deze mails is niet bekend wie daarna iets vroeg.',
  notOfQuestions: 'Van vragen nog niets: onder Wet en termijnen zegt u welke gebeurtenissen een vraag zijn.',
  unlearned: 'Nog niets geleerd van eerdere mails.',
  guess: 'eigen schatting, zonder bron',
  limits: {
    advised: 'Gmail raadt aan om onder 1 klacht op 1.000 mails te blijven. Deze mail komt daar waarschijnlijk boven.',
    highest: 'Gmail wil nooit 3 klachten op 1.000 mails. Deze mail komt daar waarschijnlijk aan.',
  },
}
