import { SIGNED_IN } from '../../roles.ts'

/** Everyone with an account may look. */
export const READS = { ...SIGNED_IN, scope: 'audience:read' } as const
/** Who says whom a mail is for. */
export const WRITES = { roles: ['marketer', 'counsel'], scope: 'audience:write' } as const
