import { type Mailing, stopping } from '../suppression/stopping.ts'
import type { Suppression } from '../suppression/suppression.ts'
import type { TakenRefusal } from './taken.ts'

/** An address with all its refusals. Of who is erased there is no address, and nothing goes along. */
export interface Refused {
  readonly address: string
  readonly externalId: string
  readonly suppressions: readonly Suppression[]
}

/**
 * The refusals that go along with a mail, so that the tool that sends refuses these people too: whoever is stopped, each
 * once, with the strictest of what stops him. Who waits for a person to write why is among them, until somebody did.
 * @param isAnswered whether somebody wrote why those must get this mail who are asked about
 */
export function refusalsFor(
  people: readonly Refused[],
  mailing: Mailing,
  isAnswered: boolean,
): readonly TakenRefusal[] {
  return people.flatMap(({ address, externalId, suppressions }) => {
    const { effect, by } = stopping(suppressions, mailing)
    const [first] = by
    if (!first || (effect === 'asks' && isAnswered)) return []
    return [{ address, externalId, type: first.suppression.type }]
  })
}
