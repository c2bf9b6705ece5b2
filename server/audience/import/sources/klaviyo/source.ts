import type { Source, Use } from '../source.ts'

const place = { drop: 'place' } as const satisfies Use
const counted = { drop: 'counted' } as const satisfies Use
const tracking = { drop: 'tracking' } as const satisfies Use

/**
 * Profiles of a list or segment. The words of the consent status are in Klaviyo's own announcement; the names of the
 * columns are in no page of Klaviyo that could be read, but in public programs that read these files.
 * Not verified: the words that `Email Suppressions` has for each reason (hard bounce, seven soft bounces, by hand are the
 * reasons that Klaviyo's page names); whatever it says is kept as a reason, and the type is `by-hand`.
 * Of whom a campaign was sent to no page has the columns: such a file is mapped by hand.
 */
export const klaviyo: Source = {
  id: 'klaviyo',
  name: 'Klaviyo',
  read: [
    {
      url: 'https://community.klaviyo.com/product-updates-announcements-51/redesigned-channel-status-box-7381',
      date: '2026-11-28',
    },
    {
      url: 'https://help.klaviyo.com/hc/en-us/articles/115005246108-Understanding-suppressed-email-profiles',
      date: '2026-11-28',
    },
    {
      url: 'https://help.klaviyo.com/hc/en-us/articles/360053679071-Profiles-and-properties-glossary',
      date: '2026-11-28',
    },
  ],
  files: [
    {
      id: 'profiles',
      holds: ['contacts', 'consents', 'suppressions'],
      sure: 'seen',
      needs: ['Email', 'Email Marketing Consent', 'Email Marketing Consent Timestamp', 'First Name', 'Last Name'],
      columns: {
        Email: 'contact.address',
        'Klaviyo ID': 'contact.id',
        'First Name': 'contact.first-name',
        'Last Name': 'contact.last-name',
        Organization: 'contact.company',
        Title: { drop: 'not-needed' },
        'Phone Number': 'contact.phone',
        Address: place,
        'Address 2': place,
        City: place,
        'State / Region': place,
        Country: 'contact.country',
        'Zip Code': 'contact.postcode',
        Latitude: place,
        Longitude: place,
        Source: 'contact.from',
        'IP Address': { drop: 'tracking' },
        'Email Marketing Consent': {
          means: {
            subscribed: { consent: true },
            unsubscribed: { suppress: 'unsubscribed' },
            never_subscribed: { consent: false },
            'never subscribed': { consent: false },
          },
          rest: 'reject',
        },
        'Email Marketing Consent Timestamp': 'consent.asked',
        'Email Suppressions': 'suppression.reason',
        'Historic Customer Lifetime Value': counted,
        'Total Customer Lifetime Value': counted,
        'Predicted Customer Lifetime Value': tracking,
        'Average Order Value': counted,
        'Historic Number Of Orders': counted,
        'First Active': tracking,
        'Last Active': tracking,
        'Profile Created On': 'contact.since',
        'Date Added': { drop: 'not-needed' },
        'Last Open': tracking,
        'Last Click': tracking,
      },
    },
  ],
}
