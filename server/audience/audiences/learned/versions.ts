import type { MailTerms } from '@waarom/audience/nuisance/person.ts'
import { demandsOf } from '@waarom/audience/places/demands.ts'
import type { Means } from '../../../purpose/drafts/means.ts'
import { termsUnder, variantAt } from '../count/nuisance.ts'
import { placeOfCode } from '../count/words.ts'
import { judgeDrafts } from '../judge-variants.ts'
import { ask } from './queries.ts'

/** A mail on a day on which it was sent, in UTC. */
export interface MailDay {
  readonly mail: string
  readonly day: string
}

/** As much of somebody who got a mail as says which version of it that was, and under which law. */
export interface Recipient {
  readonly country: string | null
  /** The audience and the place in it by which he got it; null where nothing was frozen. */
  readonly audience: string | null
  readonly place: number | null
}

/** What a version of a mail is to somebody of a country; null where it cannot be judged. */
type Judged = ((country: string | null) => MailTerms) | null

/**
 * What mails were to those who got them, as each law sees them now; nothing is judged twice. Who stood in a snapshot got the
 * variant of his place. Of the others nobody knows the variant: they count as having got the version that the mail had then.
 */
export function openVersions(means: Means) {
  const judged = new Map<string, Judged>()
  const versions = new Map<string, string | null>()

  async function versionOf(one: MailDay, { audience, place }: Recipient): Promise<string | null> {
    const isFrozen = audience !== null && place !== null
    const key = isFrozen ? `${audience} ${place}` : `${one.mail} ${one.day}`
    const known = versions.get(key)
    if (known !== undefined) return known
    const version = isFrozen ? await variantIn(audience, place) : await versionThen(one)
    versions.set(key, version)
    return version
  }

  async function versionThen(one: MailDay): Promise<string | null> {
    const [version] = await ask<{ id: string }>(means.db, 'version', { ...one })
    return version?.id ?? null
  }

  async function variantIn(audience: string, place: number): Promise<string | null> {
    const { content } = await means.db
      .selectFrom('waarom.audience')
      .select('content')
      .where('id', '=', audience)
      .executeTakeFirstOrThrow()
    const { group, reason } = placeOfCode(place)
    const id = variantAt({ audience: content }, group, reason)
    return content.variants.find((variant) => variant.id === id)?.draftId ?? null
  }

  async function judge(mail: string, version: string): Promise<Judged> {
    const [one] = await judgeDrafts(means, mail, [version])
    if (!one?.facts) return null
    const { facts } = one
    const demands = demandsOf(one.verdicts, facts)
    return (country) => termsUnder(country, demands, facts)
  }

  /** Null of a mail that has no text, or one that cannot be judged: nobody can say what it was that people minded. */
  return async (one: MailDay, recipient: Recipient): Promise<MailTerms | null> => {
    const version = await versionOf(one, recipient)
    if (version === null) return null
    const known = judged.get(version)
    const terms = known === undefined ? await judge(one.mail, version) : known
    judged.set(version, terms)
    return terms === null ? null : terms(recipient.country)
  }
}
