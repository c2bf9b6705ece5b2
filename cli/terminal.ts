import { once } from 'node:events'
import type { Writable } from 'node:stream'

/** One way out of the command. `write` waits when the reader is slow, so that a long report keeps no backlog. */
export interface Outlet {
  readonly write: (text: string) => Promise<void>
  readonly isTerminal: boolean
  readonly columns: number
}

/** All that the command knows of the world; tests bring their own. */
export interface Terminal {
  readonly out: Outlet
  readonly err: Outlet
  /** Standard input, whole. */
  readonly input: () => Promise<Uint8Array>
  readonly env: Readonly<Record<string, string | undefined>>
  readonly cwd: string
  /** Today as `yyyy-mm-dd`, in the zone of the machine. */
  readonly today: () => string
  /** The stream for a progress bar; null where nobody would see it. */
  readonly bar: NodeJS.WritableStream | null
}

/** Columns of a report that goes to a file or a pipe. */
const PIPED_COLUMNS = 80

/** The widest a sentence is set. */
const MEASURE = 100

/** In how many columns sentences are set. */
export const measureOf = ({ columns }: Pick<Outlet, 'columns'>): number => Math.min(columns, MEASURE)

/** The terminal that the process runs in. */
export function processTerminal(): Terminal {
  return {
    out: outlet(process.stdout),
    err: outlet(process.stderr),
    input: async () => {
      const chunks: Uint8Array[] = []
      for await (const chunk of process.stdin) chunks.push(chunk)
      return Buffer.concat(chunks)
    },
    env: process.env,
    cwd: process.cwd(),
    today: () => {
      const now = new Date()
      const two = (value: number) => String(value).padStart(2, '0')
      return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
    },
    bar: process.stderr.isTTY ? process.stderr : null,
  }
}

function outlet(stream: Writable & { isTTY?: boolean; columns?: number }): Outlet {
  return {
    write: async (text) => {
      if (!stream.write(text)) await once(stream, 'drain')
    },
    isTerminal: stream.isTTY === true,
    get columns() {
      return stream.columns ?? PIPED_COLUMNS
    },
  }
}
