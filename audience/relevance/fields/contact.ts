import sql from 'sql-template-tag'
import type { Field } from './field.ts'
import { moment } from './moments.ts'
import { choice, text } from './words.ts'

/** A postcode is written with a space in it, or without. */
const closed = (postcode: string) => postcode.replaceAll(' ', '')

/** What stands in the contact itself. */
export const contactFields = {
  kind: choice({ of: ({ kind }) => kind, column: (row) => row.fact('kind') }, 'kinds', true),
  language: choice({ of: ({ language }) => language, column: (row) => row.fact('language') }, 'languages'),
  country: choice({ of: ({ country }) => country, column: (row) => row.fact('country') }, 'countries'),
  postcode: text(
    {
      of: ({ postcode }) => (postcode === null ? null : closed(postcode)),
      column: (row) => sql`replace(${row.contact('postcode')}, ' ', '')`,
    },
    closed,
  ),
  town: text({ of: ({ town }) => town, column: (row) => row.contact('town') }),
  'known-since': moment({ of: ({ firstSeenAt }) => firstSeenAt, expression: (row) => row.fact('first_seen_at') }),
} as const satisfies Readonly<Record<string, Field>>
