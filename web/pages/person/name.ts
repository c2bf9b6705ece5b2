import type { Reply } from '../../client.ts'

/** As much of somebody as a name is made of. */
export type Named = Pick<Reply<'GET /api/v1/people/:id'>, 'givenName' | 'familyName' | 'organisation'>

/** What somebody is called; null or empty when nobody knows. */
export const nameOf = ({ givenName, familyName, organisation }: Named): string | null =>
  [givenName, familyName].filter(Boolean).join(' ') || organisation
