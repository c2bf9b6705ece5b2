import type { Source } from '../source.ts'

/**
 * The export of activities, by the Dutch page of its maker (when it was still called Clang). Everything in it but a
 * complaint is what somebody did with mails, and no ground to mail him.
 * Not verified: the words for the types of activity, of which only complaint is taken; the exact names in English
 * (`Broadcast ID`, `Customer ID`, `External customer number` were read, the rest not); exports of customers, whose fields
 * are chosen for each export. Those hold `Opt-in (e-mail)`, and a status `blacklist` for who may not be mailed: both are
 * proposed by hand. Which word is a mail that was sent is not in a page that could be read either: what was sent is mapped
 * by hand.
 */
export const deployteq: Source = {
  id: 'deployteq',
  name: 'Deployteq',
  read: [
    { url: 'https://www.e-village.nl/extensies/activiteiten-export', date: '2026-11-28' },
    {
      url: 'https://docs.deployteq.net/dug/getting-started-with-deployteq/extensions-and-integrations/event-based-export',
      date: '2026-11-28',
    },
    {
      url: 'https://portal.e-village.nl/en/kb/articles/voorwaarden-voor-het-kunnen-of-mogen-mailen-van-klantrecords-2',
      date: '2026-11-28',
    },
  ],
  files: [
    {
      id: 'activities',
      holds: ['suppressions'],
      sure: 'documented',
      needs: ['Broadcastid', 'Customerid', 'Extern klantnummer', 'E-mailadres', 'Activiteit', 'Activiteitdatum'],
      columns: {
        Broadcastid: { drop: 'tracking' },
        Customerid: { drop: 'not-needed' },
        'Extern klantnummer': 'contact.id',
        'E-mailadres': 'contact.address',
        Activiteit: { means: { complaint: { suppress: 'complaint' } }, rest: 'nothing' },
        Activiteitdatum: 'suppression.at',
        'Beschrijving activiteit': { drop: 'tracking' },
      },
      doubt: {
        nl: 'Alleen klachten worden overgenomen. Welke woorden in dit bestand een harde bounce of een afmelding zijn, weten we niet: importeer die apart.',
        en: 'Only complaints are taken. Which words of this file are a hard bounce or an unsubscribe we do not know: import those apart.',
      },
    },
  ],
}
