import type { ReportWords } from '../words.ts'

/** Nederlandse zinnen van het rapport. */
export const nl: ReportWords = {
  locale: 'nl',
  title: 'Waarom: rapport',
  verdict: {
    service: {
      none: 'Servicemail',
      light: 'Servicemail met een licht commercieel tintje',
      strong: 'Servicemail met een sterk commercieel tintje',
    },
    commercial: 'Commerciële mail',
    charitable: 'Charitatieve mail: vraagt om geld of steun',
    ideological: 'Ideële mail: pleit voor een zaak',
    editorial: 'Redactionele mail: een nieuwsbrief',
  },
  doubt: {
    service: 'Misschien een servicemail: laat iemand kijken',
    commercial: 'Waarschijnlijk een commerciële mail: laat iemand kijken',
    charitable: 'Waarschijnlijk een charitatieve mail: laat iemand kijken',
    ideological: 'Waarschijnlijk een ideële mail: laat iemand kijken',
    editorial: 'Waarschijnlijk een nieuwsbrief: laat iemand kijken',
  },
  doubtTinge: 'Servicemail met een sterk commercieel tintje: laat iemand kijken',
  unreadable: 'Geen oordeel: laat iemand kijken',
  purpose: {
    service: 'service',
    commercial: 'commercieel',
    charitable: 'charitatief',
    ideological: 'ideëel',
    editorial: 'redactioneel',
  },
  tinge: { none: '', light: 'licht tintje', strong: 'sterk tintje' },
  review: 'twijfel',
  decision: { pass: 'mag uit', warn: 'let op', hold: 'tegengehouden' },
  certainty: (percent, rulebook, reading) =>
    `Zekerheid ${percent}%. Regels ${rulebook}, ${reading === 'milder' ? 'mildere' : 'strengere'} lezing.`,
  elsewhere: 'Elders',
  subject: 'Onderwerp',
  mail: 'De mail',
  may: 'Mag',
  must: 'Moet',
  wrong: 'Mist',
  assumes: 'Wij nemen aan',
  better: 'Beter',
  why: 'Waarom',
  unread: 'Ongelezen',
  found: 'Ook gezien',
  cases: 'Uitspraken',
  signed: 'Besluit',
  asks: 'Vraag',
  more: (count) => (count === 1 ? '… nog 1 regel (groet, voet)' : `… nog ${count} regels (groet, voet)`),
  note: {
    share: (percent) => `${percent}% van wat in het oog valt`,
    unsure: (does, percent) => `onzeker, misschien: ${does} (${percent}%)`,
    turns: (rows) => `telt mee in ${rows}`,
    removed: 'zonder dit deel keert het oordeel',
    hidden: 'de lezer ziet dit niet',
  },
  family: {
    service: 'geeft service',
    promotion: 'maakt reclame',
    feedback: 'vraagt uw mening',
    appeal: 'roept op',
    editorial: 'is redactie',
    frame: 'is aanhef of voet',
  },
  consequence: {
    consent: {
      needed: 'vooraf toestemming vragen',
      'not-needed': 'zonder toestemming',
      'soft-opt-in-or-consent': 'toestemming, of klant zijn die bij de aankoop kon weigeren',
    },
    unsubscribe: { needed: 'een afmeldlink', 'not-needed': 'zonder afmeldlink' },
    suppressed: { 'may-receive': 'ook aan wie zich afmeldde', 'must-not-receive': 'niet aan wie zich afmeldde' },
    customerRelation: { needed: 'alleen aan eigen klanten', 'not-needed': 'ook aan wie geen klant is' },
    legalBasis: { needed: 'een grondslag uit de privacywet', 'not-needed': '' },
    senderIdentity: { needed: 'de naam van de afzender', 'not-needed': '' },
    postalAddress: { needed: 'het postadres van de afzender', 'not-needed': '' },
    adLabel: { needed: 'vermelden dat het reclame is', 'not-needed': '' },
    trackingConsent: { needed: 'geen meetpixel zonder toestemming', 'not-needed': 'een meetpixel zonder toestemming' },
  },
  optOut: (days, business) =>
    days === 0
      ? 'afmeldingen meteen verwerken'
      : `afmeldingen binnen ${days} ${business ? 'werkdagen' : 'dagen'} verwerken`,
  without: (what) => `zonder het commerciële deel: ${what}`,
  rests: {
    association: (what) => `Alleen een branchevereniging zegt dat dit mag: ${what}.`,
    inference: (what) => `Dat dit mag, leiden wij zelf af; geen wet of uitspraak zegt het zo: ${what}.`,
  },
  assumption: {
    'trigger-request': 'dat de lezer om deze mail vroeg',
    'trigger-contract': 'dat de mail hoort bij een bestelling of overeenkomst',
    'trigger-law': 'dat een wet deze mail vraagt',
    'trigger-safety': 'dat het om veiligheid gaat',
    'trigger-initiative': 'dat u deze mail uit eigen beweging stuurt',
    'trigger-unknown': 'dat de mail een gewone aanleiding heeft',
    'provoked-claimed': 'dat u kunt laten zien dat de lezer iets vroeg of deed',
    'requested-yes': 'dat de lezer zich voor deze nieuwsbrief opgaf',
    'sender-unknown': 'dat de afzender een gewone organisatie is',
  },
  remedy: {
    remove: (laws, becomes) => `Zonder de volgende zinnen is het ${becomes} in ${laws}:`,
    move: (laws, becomes) => `Zet deze zinnen onder de service; dan is het ${becomes} in ${laws}:`,
    subject: (laws, becomes) => `Met een ander onderwerp is het ${becomes} in ${laws}:`,
    both: (laws, becomes) => `Zonder deze zinnen en met een ander onderwerp is het ${becomes} in ${laws}:`,
    suggestion: (from, to) =>
      to
        ? `onderwerp "${from}" wordt "${to}"`
        : `schrijf een onderwerp dat over de service gaat in plaats van "${from}"`,
    split: 'Dit zijn twee mails. Stuur de service en de reclame apart. Naar de reclamemail gaan:',
    becomes: { service: 'een servicemail', clean: 'een zuivere servicemail', other: 'geen servicemail' },
    'no-service-reason':
      'Er staat geen servicereden in deze mail. Er valt niets weg te halen; stuur hem als wat hij is.',
    'duty-mail': 'Een wet vraagt deze mail. Haal er niets uit weg.',
    'none-found': 'Wij vonden geen kleine wijziging die het oordeel keert.',
  },
  read: (date) => `gelezen ${date}`,
  caseFor: { service: 'was service', 'not-service': 'was geen service' },
  signature: {
    holds: (who, until, what) => `${who} besloot: ${what}. Geldt tot en met ${until}.`,
    was: (decision) => `Zonder dit besluit: ${decision}.`,
    segment: (segment, does) => `zin ${segment} ${does}`,
    verdict: (purpose) => `dit is ${purpose}`,
    fallen: {
      'mail-changed': (who) => `Het besluit van ${who} telt niet meer: de mail is sindsdien veranderd.`,
      'rulebook-changed': (who) => `Het besluit van ${who} telt niet meer: de regels zijn sindsdien veranderd.`,
      'setting-changed': (who) =>
        `Het besluit van ${who} telt niet meer: de lezing van de wet of uw eigen huisregels zijn sindsdien veranderd.`,
      'setting-unknown': (who) =>
        `Het besluit van ${who} telt niet meer: er staat niet bij onder welke lezing en welke huisregels het is genomen. Teken het opnieuw.`,
      'date-passed': (who, until) => `Het besluit van ${who} telt niet meer: het gold tot en met ${until}.`,
    },
  },
  unreadLine: (kind, name, percent) => `${kind} "${name}" (opvallend: ${percent}%)`,
  terms: 'Dit zijn voorwaarden van een platform, geen wet.',
  counsel: {
    title: 'Ter beoordeling door een jurist',
    made: (model) => `Gelezen met model ${model}. Een programma schreef dit; het is geen juridisch advies.`,
    fingerprint: (hash) => `Vingerafdruk van de tekst: ${hash}`,
  },
  sarif: {
    intro: 'Controleert of een servicemail er een is.',
    source: 'Bron',
    held: 'Tegengehouden',
  },
  readMailAs: 'De mail, met wat wij bij elke zin zien',
  refused: 'Niet gelezen',
  stripAs: 'De mail als strook: hoe breder een deel, hoe meer het in het oog valt.',
  legend: 'Strepen: dun is service, golf is reclame, dubbel is een oproep, stippel is onzeker.',
}
