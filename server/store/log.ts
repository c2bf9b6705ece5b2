import type { FastifyBaseLogger } from 'fastify'

/** Where the store says what happens to it; never a person's data. */
export type Log = Pick<FastifyBaseLogger, 'info' | 'warn' | 'error'>
