import type { Source, SourceFile, Use } from '../source.ts'

const COLUMNS: Readonly<Record<string, Use>> = {
  'Email Address': 'contact.address',
  'First Name': 'contact.first-name',
  'Last Name': 'contact.last-name',
  'Phone Number': 'contact.phone',
  Address: { drop: 'place' },
  Birthday: { drop: 'birth' },
  EMAIL_TYPE: { drop: 'not-needed' },
  MEMBER_RATING: { drop: 'tracking' },
  OPTIN_TIME: 'consent.asked',
  OPTIN_IP: 'consent.asked-from',
  CONFIRM_TIME: 'consent.confirmed',
  CONFIRM_IP: 'consent.confirmed-from',
  LATITUDE: { drop: 'place' },
  LONGITUDE: { drop: 'place' },
  GMTOFF: { drop: 'place' },
  DSTOFF: { drop: 'place' },
  TIMEZONE: { drop: 'place' },
  CC: { drop: 'place' },
  REGION: { drop: 'place' },
  LAST_CHANGED: { drop: 'not-needed' },
  LEID: { drop: 'not-needed' },
  EUID: 'contact.id',
  NOTES: { drop: 'free-text' },
  TAGS: { drop: 'not-needed' },
  UNSUB_TIME: 'suppression.at',
  UNSUB_CAMPAIGN_TITLE: { drop: 'tracking' },
  UNSUB_CAMPAIGN_ID: { drop: 'tracking' },
  UNSUB_REASON: 'suppression.reason',
  UNSUB_REASON_OTHER: { drop: 'free-text' },
  CLEAN_TIME: 'suppression.at',
  CLEAN_CAMPAIGN_TITLE: { drop: 'tracking' },
  CLEAN_CAMPAIGN_ID: { drop: 'tracking' },
}

const NEEDS = ['OPTIN_TIME', 'OPTIN_IP', 'CONFIRM_TIME', 'CONFIRM_IP', 'EUID'] as const
const common = { sure: 'seen', columns: COLUMNS } as const satisfies Partial<SourceFile>

/**
 * The export of an audience: a zip with a file for the subscribed, the unsubscribed and the cleaned, told apart by their
 * last columns. What the three are is in Mailchimp's own pages; the names of the columns are in no page of Mailchimp that
 * could be read, but the same in many public programs that read these files.
 * Not verified: whether people who never subscribed come in a file of their own with the columns of the subscribed, as is
 * said; hence the doubt. What the report of a campaign exports of its recipients is mapped by hand: a page of Adobe says
 * that neither the moment nor the campaign is in it, and its other columns are those of the audience. `CC` and the like are guessed by Mailchimp from an IP address, and are no country of a person.
 */
export const mailchimp: Source = {
  id: 'mailchimp',
  name: 'Mailchimp',
  read: [
    {
      url: 'http://kb.mailchimp.com/lists/managing-subscribers/view-unsubscribed-and-cleaned-addresses',
      date: '2026-11-28',
    },
    {
      url: 'http://ginkgo.st/~ca/roadmap/mailchimp-and-civicrm-overview/notes-on-mailchimp-data-exports',
      date: '2026-11-28',
    },
    { url: 'https://mailchimp.com/developer/marketing/docs/account-exports/', date: '2026-11-28' },
    {
      url: 'https://github.com/AdobeDocs/commerce-business-intelligence.en/blob/main/help/mbi/data-analyst/importing-data/connecting-data/import-mailchimp-data.md',
      date: '2026-11-29',
    },
  ],
  files: [
    {
      ...common,
      id: 'subscribed',
      holds: ['contacts', 'consents'],
      needs: NEEDS,
      lacks: ['UNSUB_TIME', 'CLEAN_TIME'],
      doubt: {
        nl: 'Staan in dit bestand de ingeschrevenen, of mensen die zich nooit inschreven? De kolommen zijn dezelfde.',
        en: 'Does this file hold the subscribed, or people who never subscribed? The columns are the same.',
        choices: [
          { id: 'subscribed', nl: 'De ingeschrevenen', en: 'The subscribed', everybody: 'nothing' },
          {
            id: 'never-subscribed',
            nl: 'Mensen die zich nooit inschreven',
            en: 'People who never subscribed',
            everybody: { consent: false },
          },
        ],
      },
    },
    {
      ...common,
      id: 'unsubscribed',
      holds: ['contacts', 'consents', 'suppressions'],
      needs: [...NEEDS, 'UNSUB_TIME'],
      lacks: ['CLEAN_TIME'],
      everybody: { suppress: 'unsubscribed' },
    },
    {
      ...common,
      id: 'cleaned',
      holds: ['contacts', 'consents', 'suppressions'],
      needs: [...NEEDS, 'CLEAN_TIME'],
      lacks: ['UNSUB_TIME'],
      everybody: { suppress: 'hard-bounce' },
    },
  ],
}
