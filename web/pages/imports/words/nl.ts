/** Nederlandse zinnen van de lijst van imports. */
export const nl = {
  lead: 'Uit een bestand van uw winkel of mailprogramma. U ziet eerst wat er gaat gebeuren; tot u het zegt, wordt niets overgenomen.',
  upload: {
    choose: 'Kies een bestand',
    or: 'of sleep het hierheen',
    formats: 'CSV, JSON Lines of Parquet, ook als .gz, tot 4 GB. Bewaar een rekenblad als CSV.',
    sent: '{share} verstuurd: {sent} van {size}. Blijf op deze pagina tot het bestand er is.',
    looking: 'Het bestand is er en wordt doorgekeken.',
    cancel: 'Breek af',
  },
  earlier: 'Eerdere imports',
  empty: {
    title: 'Nog niets binnengehaald',
    steps: [
      'Exporteer uw klanten of abonnees. Bestanden van Mailchimp, Shopify, WooCommerce, Magento, Lightspeed, Klaviyo, Laposta, listmonk en Deployteq worden herkend; van andere zegt u één keer wat de kolommen zijn.',
      'Haal eerst de lijst binnen van wie zich afmeldde. Wie geweigerd heeft, blijft buiten, wat er daarna ook binnenkomt.',
      'U zegt waar de gegevens vandaan komen, ziet wat er verandert, en haalt ze dan pas binnen.',
    ],
  },
  columns: {
    at: 'Wanneer',
    source: 'Uit',
    holds: 'Wat erin staat',
    state: 'Stand',
    size: 'Grootte',
    rows: 'Rijen',
    rejected: 'Afgewezen',
  },
  unknown: 'onbekend',
  holds: {
    contacts: 'mensen',
    orders: 'bestellingen',
    contracts: 'abonnementen en contracten',
    events: 'gebeurtenissen',
    consents: 'toestemmingen',
    'soft-opt-ins': 'klanten zonder bezwaar (soft opt-in)',
    suppressions: 'weigeringen',
    deliveries: 'verstuurde mails',
  },
  states: {
    looked: 'wacht op u',
    waiting: 'in de wachtrij',
    running: 'bezig',
    done: 'klaar',
    failed: 'mislukt',
    stopped: 'gestopt',
  },
}
