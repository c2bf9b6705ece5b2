import sql from 'sql-template-tag'
import { CONSENT_PURPOSES } from '../../consent/purpose.ts'
import type { KnownConsent } from '../../known.ts'
import type { Field } from './field.ts'
import { among, same, type Things } from './things.ts'
import { type FactsSay, some } from './yes-no.ts'

/** Consents that stand. */
const CONSENTS: Things<KnownConsent> = {
  of: ({ consents }) => consents,
  table: sql`waarom.consent t`,
  only: () => [{ fits: ({ withdrawnAt }) => withdrawnAt === null, sql: sql`t.withdrawn_at is null` }],
  scopes: { purpose: 'purposes', stream: 'streams' },
  narrow: ({ purpose, stream }) => [
    ...(purpose === undefined ? [] : [among<KnownConsent>((consent) => consent.purpose, sql`t.purpose`, [purpose])]),
    ...(stream === undefined ? [] : [same<KnownConsent>((consent) => consent.streamId, sql`t.stream_id`, stream)]),
  ],
  facts: {},
}

/** The facts have a bit for each purpose, of whatever stream. */
const factsSayGiven: FactsSay<KnownConsent> = ({ of: { purpose, stream } = {} }, _when, row) => {
  if (stream !== undefined) return null
  const bits = CONSENT_PURPOSES.map((one, at) => (purpose === undefined || one === purpose ? 1 << at : 0))
  const mask = bits.reduce((sum, bit) => sum + bit, 0)
  return sql`${row.fact('consents')} & ${mask}::smallint <> 0`
}

/** What somebody agreed to. */
export const consentFields = {
  consent: some(CONSENTS, factsSayGiven),
} as const satisfies Readonly<Record<string, Field>>
