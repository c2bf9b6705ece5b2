import type { Source } from '../source.ts'

/**
 * Subscribers as listmonk exports them: the columns stand in its source (`handleExportSubscribers` in
 * `cmd/subscribers.go`). The file does not say to which lists somebody is subscribed, nor when he agreed: it is no proof
 * of consent. A blocklisted person gets nothing of any list any more, which is read as an objection to marketing.
 */
export const listmonk: Source = {
  id: 'listmonk',
  name: 'listmonk',
  read: [
    {
      url: 'https://github.com/knadh/listmonk/blob/007f4de8504bfaff2ad7a7646ab70e0d10a2b6fe/cmd/subscribers.go',
      date: '2026-11-28',
    },
    { url: 'https://github.com/knadh/listmonk/issues/738', date: '2026-11-28' },
  ],
  files: [
    {
      id: 'subscribers',
      holds: ['contacts', 'suppressions'],
      sure: 'documented',
      needs: ['uuid', 'email', 'name', 'attributes', 'status', 'created_at', 'updated_at'],
      columns: {
        uuid: 'contact.id',
        email: 'contact.address',
        name: 'contact.name',
        attributes: { drop: 'free-text' },
        status: {
          means: {
            enabled: 'nothing',
            disabled: { suppress: 'by-hand' },
            blocklisted: { suppress: 'objection-marketing' },
          },
          rest: 'reject',
        },
        created_at: 'contact.since',
        updated_at: { drop: 'not-needed' },
      },
      doubt: {
        nl: 'Het bestand zegt niet wie zich van een lijst afmeldde. Exporteer de afgemelden van elke lijst apart en importeer die als afmeldingen.',
        en: 'The file does not say who unsubscribed from a list. Export the unsubscribed of each list apart and import them as suppressions.',
      },
    },
  ],
}
