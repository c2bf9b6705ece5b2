/**
 * What fails today, by name: `<case>/<law>` for the mail, `<case>/<law>/twin` for its twin, with what goes wrong.
 * The test asserts that each still fails, so a repaired one has to leave the list.
 */
export const KNOWN_FAILURES: Readonly<Record<string, string>> = {
  // Advertising that is not seen: the dear mistake.
  'nl-rcc-2015-01048-bol/NL': 'the banner for clothing is read as help with the order',
  'uk-ico-virgin-media-2021/UK': 'the invitation to opt in again is read as help and legal notice',
  'de-bgh-vi-zr-225-17/DE': 'the request for five stars is read as help',

  // Service in which promotion is seen: weak readings of plain sentences add up to a promotional part.
  'nl-rcc-2023-00031/NL/twin': 'the changed delivery day of a subscription is read as a loyalty benefit',
  'uk-ico-honda-2017/UK/twin': 'sentences of a privacy notice are read as goodwill',
  'uk-ico-moneysupermarket-2017/UK/twin': 'the list of changed terms is read as a cause',
  'de-olg-duesseldorf-i-15-u-64-15/DE': 'sentences of a bare check mail are read as goodwill and discount',
  'de-ag-pankow-weissensee-101-c-1005-14/DE/twin':
    'the subject and a sign-in link of an account notice are read as offer and event',
  'de-kg-berlin-5-w-15-17/DE/twin': 'assembly instructions are read as offer and goodwill, a manual link as a cart',
  'eu-cjeu-c-654-23-inteligo/FR/twin': 'the heading of a requested alert is read as goodwill, its button as an upgrade',
  'eu-cjeu-c-654-23-inteligo/BE/twin': 'the heading of a requested alert is read as goodwill, its button as an upgrade',
  'au-acma-doordash-2023/AU/twin': 'the neutral subject about an account is read as an app push',

  // Bare links that count as promotion.
  'de-lg-augsburg-044-s-2196-23/DE': 'bare references to website and social pages are read as promotion',
}
