import type { MailKind } from './mail-kind.ts'
import { EFFECTS, type Effect, REACHES, type Reach, type SuppressionRow } from './row.ts'
import type { Scope, Suppression } from './suppression.ts'
import { cell } from './table.ts'

/** A mail as far as a refusal looks at it: ids of its brand, of who answers for the brand in law, of its stream; its kind. */
export interface Mailing {
  readonly brand: string
  readonly sender: string
  readonly stream: string
  readonly kind: MailKind
}

/** A refusal that stands in the way of a mail, with the row that says so. */
export interface Stop<S extends Suppression = Suppression> {
  readonly suppression: S
  readonly row: SuppressionRow
}

/** What the refusals of one address do to one mail: the strictest effect, and all that stand in its way, strictest first. */
export interface Stopping<S extends Suppression = Suppression> {
  readonly effect: Effect
  readonly by: readonly Stop<S>[]
}

/**
 * What the refusals of one address do to a mail. Of several the strictest counts; all that stop it are named, also
 * those that wait for a person to write why. A person's reason is not looked at here.
 * @param suppressions all refusals of the address, of whatever brand
 */
export function stopping<S extends Suppression>(suppressions: readonly S[], mail: Mailing): Stopping<S> {
  const by = suppressions
    .map((suppression) => ({ suppression, row: cell(suppression.type, mail.kind) }))
    .filter(({ suppression, row }) => row.effect !== 'passes' && reaches(suppression.scope, row.least, mail))
    .sort((one, other) => EFFECTS.indexOf(other.row.effect) - EFFECTS.indexOf(one.row.effect))
  return { effect: by[0]?.row.effect ?? 'passes', by }
}

/** Whether a refusal that was recorded for a scope, and reaches at least so far, reaches a mail. */
function reaches(scope: Scope, least: Reach = 'stream', mail: Mailing): boolean {
  if (scope.reach === 'all') return true
  const widest = Math.max(REACHES.indexOf(scope.reach), REACHES.indexOf(least))
  switch (REACHES[widest]) {
    case 'stream':
      return scope.reach === 'stream' && scope.brand === mail.brand && scope.stream === mail.stream
    case 'brand':
      return scope.brand === mail.brand
    case 'sender':
      return scope.sender === mail.sender
    default:
      return true
  }
}
