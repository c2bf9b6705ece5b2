import { SIGNED_IN } from '../../roles.ts'
import type { Caller } from '../../users/caller.ts'
import { LOOKS } from '../people/access.ts'
import { refuse } from './problems.ts'

/** Everyone with an account may look. */
export const READS = { ...SIGNED_IN, scope: 'audience:read' } as const
/** Who says whom a mail is for. */
export const WRITES = { roles: ['marketer', 'counsel'], scope: 'audience:write' } as const

/**
 * Refuses an audience that is not saved from who may not see people: whoever counts any rule he likes finds out of one person
 * by the difference of two, however the numbers are rounded. Of what somebody saved he sees the numbers.
 * @throws ProblemError `audience/only-saved`
 */
export function refuseUnsaved({ roles }: Pick<Caller, 'roles'>, { audience }: { readonly audience?: unknown }): void {
  if (audience !== undefined && !LOOKS.roles.some((role) => roles.includes(role))) throw refuse('only-saved')
}
