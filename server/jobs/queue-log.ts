import { Logger } from 'graphile-worker'

/** The library writes the errors of tasks out, and they can quote a person's data; what matters we say ourselves. */
export const QUIET = new Logger(() => () => {})
