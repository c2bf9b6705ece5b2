import type { Source } from '../source.ts'

/**
 * Relations as Laposta's API gives them, one object a line: the fields and the four states stand in its documentation.
 * Extra fields of a list come as `custom_fields.…` and are mapped by hand.
 * Not verified: the columns of the spreadsheet that the app exports; its page says only that they are the fields of the
 * list, so that it is mapped by hand. When somebody unsubscribed is not among the fields: `modified` may be another change.
 */
export const laposta: Source = {
  id: 'laposta',
  name: 'Laposta',
  read: [
    { url: 'https://api.laposta.nl/doc/index.en.php', date: '2026-11-28' },
    {
      url: 'https://docs.laposta.nl/article/172-hoe-pas-ik-de-relatiegegevens-van-al-mijn-bestaande-relaties-aan',
      date: '2026-11-28',
    },
  ],
  files: [
    {
      id: 'members',
      holds: ['contacts', 'consents', 'suppressions'],
      sure: 'documented',
      needs: ['member_id', 'list_id', 'email', 'state', 'signup_date', 'ip'],
      columns: {
        member_id: 'contact.id',
        list_id: 'consent.list',
        email: 'contact.address',
        state: {
          means: {
            active: 'nothing',
            unconfirmed: { consent: false },
            unsubscribed: { suppress: 'unsubscribed' },
            cleaned: { suppress: 'hard-bounce' },
          },
          rest: 'reject',
        },
        signup_date: 'consent.asked',
        modified: { drop: 'not-needed' },
        ip: 'consent.asked-from',
        source_url: 'consent.page',
      },
    },
  ],
}
