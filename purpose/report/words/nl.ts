import type { ReportWords } from '../words.ts'

/** Nederlandse zinnen van het verslag. */
export const nl: ReportWords = {
  locale: 'nl',
  title: 'Waarom · Verslag',
  review: 'twijfel',
  look: (said) => `${said}: laat een mens kijken`,
  decision: { pass: 'mag weg', warn: 'mag weg, let op', hold: 'vastgehouden' },
  certainty: (tenths, rulebook, reading) =>
    `${tenths === null ? '' : `Zekerheid ${tenths} op 10. `}Regels ${rulebook}${reading ? `, ${reading === 'milder' ? 'mildere' : 'strengere'} lezing` : ''}.`,
  elsewhere: 'Elders',
  lawIn: {
    UK: 'het VK',
    US: 'de VS',
    'platform-klaviyo': 'Klaviyo',
    'platform-postmark': 'Postmark',
    'platform-google': 'Google',
  },
  subject: 'Onderwerp',
  mail: 'De mail',
  may: 'Mag',
  must: 'Moet',
  wrong: 'Ontbreekt',
  assumes: 'Wij nemen aan',
  better: 'Beter',
  why: 'Waarom',
  unread: 'Niet gelezen',
  found: 'Ook gezien',
  cases: 'Uitspraken',
  signed: 'Besluit',
  asks: 'Vraag',
  more: (count) => (count === 1 ? '… nog 1 regel (groet, voet)' : `… nog ${count} regels (groet, voet)`),
  note: {
    share: (percent) => `${percent}% van wat in het oog valt`,
    unsure: (first, second) => (second ? `twijfel: “${first}” of “${second}”?` : `twijfel: “${first}”?`),
    turns: (reasons) => `telt mee in reden ${reasons}`,
    removed: 'zonder deze zin verandert het oordeel',
    removedWith: (others, more) =>
      `samen met ${others}${more > 0 ? ` en nog ${more}` : ''}: zonder die zinnen verandert het oordeel`,
    removedWithMany: (count) => `samen met ${count} andere zinnen: zonder die zinnen verandert het oordeel`,
    hidden: 'de lezer ziet dit niet',
    onlyPlain: 'staat alleen in de platte tekst',
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
      needed: 'vooraf toestemming',
      'not-needed': 'geen toestemming nodig',
      'soft-opt-in-or-consent': 'toestemming, of een klant die zich kon afmelden',
    },
    unsubscribe: { needed: 'een afmeldlink', 'not-needed': 'geen afmeldlink nodig' },
    suppressed: {
      'may-receive': 'ook aan wie zich afmeldde voor reclame',
      'must-not-receive': 'niet naar wie zich afmeldde',
    },
    customerRelation: { needed: 'alleen aan klanten', 'not-needed': 'geen klantrelatie nodig' },
    legalBasis: { needed: 'een geldige reden (grondslag) in de AVG', 'not-needed': '' },
    senderIdentity: { needed: 'naam en gegevens van de afzender', 'not-needed': '' },
    postalAddress: { needed: 'een postadres', 'not-needed': '' },
    adLabel: { needed: 'herkenbaar als reclame', 'not-needed': '' },
    trackingConsent: { needed: 'geen meetpixel zonder toestemming', 'not-needed': 'meten zonder toestemming' },
  },
  optOut: (days, business) =>
    days === 0
      ? 'een afmelding geldt meteen'
      : `een afmelding geldt binnen ${days} ${business ? 'werkdagen' : 'dagen'}`,
  without: (what) => `zonder de reclame: ${what}`,
  rests: {
    association: (what) => `Alleen een branchevereniging zegt dit, geen wet: ${what}.`,
    inference: (what) => `Dit leiden wij zelf af; geen wet of uitspraak zegt het zo: ${what}.`,
  },
  assumption: {
    'trigger-request': 'dat iedere ontvanger hier zelf om vroeg',
    'trigger-contract': 'dat iedere ontvanger een overeenkomst met u heeft waar deze mail over gaat',
    'trigger-law': 'dat een wet u deze mail laat sturen',
    'trigger-safety': 'dat de mail gaat over de veiligheid van iedere ontvanger',
    'trigger-initiative': 'dat u deze mail uit eigen beweging stuurt',
    'trigger-unknown': 'dat de mail een gewone aanleiding heeft',
    'provoked-claimed': 'dat iedere ontvanger iets deed wat deze mail uitlokte, zoals bestellen',
    'provoked-concerned': 'dat de mail iedere ontvanger aangaat',
    'requested-yes': 'dat iedere ontvanger deze nieuwsbrief aanvroeg',
    'sender-unknown': 'dat u geen goed doel, partij of vakbond bent met een eigen regel',
  },
  remedy: {
    remove: (count, laws, becomes) =>
      `Zonder ${count === 1 ? 'deze zin' : 'deze zinnen'} is het ${becomes} in ${laws}:`,
    move: (count, under, laws, becomes) =>
      `Zet ${count === 1 ? 'deze zin' : 'deze zinnen'} onder “${under}”; dan is het ${becomes} in ${laws}:`,
    subject: (laws, becomes) => `Met een ander onderwerp is het ${becomes} in ${laws}:`,
    both: (count, laws, becomes) =>
      `Zonder ${count === 1 ? 'deze zin' : 'deze zinnen'} en met een ander onderwerp is het ${becomes} in ${laws}:`,
    suggestion: (from, to) =>
      to
        ? `onderwerp “${from}” wordt “${to}”`
        : `schrijf een onderwerp dat over de service gaat in plaats van “${from}”`,
    split: 'Dit zijn twee mails. Stuur het servicedeel als servicemail en de rest apart. Naar de tweede mail gaan:',
    splitAbove: 'Of maak er twee mails van: stuur het servicedeel als servicemail, en de zinnen hierboven apart.',
    becomes: { light: 'een servicemail met een licht tintje', none: 'een zuivere servicemail' },
    'no-service-reason':
      'Er staat geen servicereden in deze mail. Er valt niets weg te halen; stuur hem als wat hij is.',
    'duty-mail': 'Een wet vraagt deze mail. Haal er niets uit weg.',
    'none-found': 'Wij vonden geen kleine wijziging die het oordeel verandert.',
  },
  read: (date) => `nagelezen op ${date}`,
  caseFor: { service: 'was service', 'not-service': 'was geen service' },
  signature: {
    holds: (who, until, what) => `${who} besloot: ${what}. Geldt tot en met ${until}.`,
    was: (decision) => `Zonder dit besluit: ${decision}.`,
    segment: (sentence, does) => `de zin “${sentence}” ${does}`,
    verdict: (purpose) => `dit is ${purpose}`,
    fallen: {
      'mail-changed': (who) => `Het besluit van ${who} telt niet meer: de mail is sindsdien veranderd.`,
      'rulebook-changed': (who) => `Het besluit van ${who} telt niet meer: de regels zijn sindsdien veranderd.`,
      'setting-changed': (who) =>
        `Het besluit van ${who} telt niet meer: de lezing van de wet of uw eigen huisregels zijn sindsdien veranderd.`,
      'setting-unknown': (who) =>
        `Het besluit van ${who} telt niet meer: er staat niet bij onder welke lezing en welke huisregels het is genomen. Teken het opnieuw.`,
      'overruled-since': (who) =>
        `Het besluit van ${who} telt niet meer: een mens oordeelde sindsdien strenger over een zin als een zin hierin.`,
      'date-passed': (who, until) => `Het besluit van ${who} telt niet meer: het gold tot en met ${until}.`,
    },
  },
  oneSided: {
    html: (sentence, more) => `Alleen in de HTML: “${sentence}”${more > 0 ? ` en nog ${more}` : ''}`,
    text: (sentence, more) => `Alleen in de platte tekst: “${sentence}”${more > 0 ? ` en nog ${more}` : ''}`,
  },
  unreadLine: (kind, name, percent) => `${name ? `${kind}: “${name}”` : kind} (opvallend: ${percent}%)`,
  terms: 'Dit zijn voorwaarden van een platform, geen wet.',
  counsel: {
    title: 'Ter beoordeling door een jurist',
    made: (model) => `Gelezen met model ${model}. Een programma schreef dit; het is geen juridisch advies.`,
    fingerprint: (hash) => `Vingerafdruk van de tekst: ${hash}`,
  },
  sarif: {
    intro: 'Controleert of een servicemail er een is.',
    source: 'Bron',
    held: 'Vastgehouden',
  },
  readMailAs: 'De mail, met wat wij bij elke zin zien',
  refused: 'Niet gelezen',
  stripAs: 'De mail als strook: hoe breder een deel, hoe meer het in het oog valt.',
  legend:
    'Hoog is reclame, twee lijnen een oproep, half een vraag om een mening, laag is service; een stippelrand is twijfel.',
}
