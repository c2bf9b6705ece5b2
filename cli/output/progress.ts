import cliProgress from 'cli-progress'
import type { Terminal } from '../terminal.ts'

/** Shows how much was done. */
export interface Progress {
  /** Makes room for text on the same terminal; the bar comes back under it. */
  readonly clear: () => void
  readonly step: (by?: number) => void
  readonly stop: () => void
}

const SILENT: Progress = { clear: () => {}, step: () => {}, stop: () => {} }

/** Less than this is done before a bar is read. */
const WORTH_A_BAR = 20

/** A bar on the error stream of a terminal; silence elsewhere. `format` has `{bar}`, `{value}` and `{total}`. */
export function progressFor(terminal: Terminal, total: number, format: string): Progress {
  const stream = terminal.bar
  if (!stream || total < WORTH_A_BAR) return SILENT
  const bar = barOn(stream, format)
  bar.start(total, 0)
  return {
    clear: () => {
      stream.write('\r\u001b[K')
    },
    step: (by = 1) => bar.increment(by),
    stop: () => bar.stop(),
  }
}

/** Shows how much is done of something that is counted as it goes. */
export interface Share {
  readonly report: (done: number, total: number) => void
  readonly stop: () => void
}

/**
 * A bar on the error stream of a terminal from the first report on; silence elsewhere. `format` has `{bar}`, and
 * `{percentage}` or `{value}` and `{total}`.
 */
export function shareFor({ bar: stream }: Terminal, format: string): Share {
  if (!stream) return { report: () => {}, stop: () => {} }
  const bar = barOn(stream, format)
  return {
    report: (done, total) => {
      if (!bar.isActive) bar.start(1, 0)
      bar.setTotal(Math.max(total, 1))
      bar.update(done)
    },
    stop: () => bar.stop(),
  }
}

const barOn = (stream: NodeJS.WritableStream, format: string) =>
  new cliProgress.SingleBar({
    format,
    stream: steady(stream),
    hideCursor: true,
    clearOnComplete: true,
    forceRedraw: true,
    barsize: 30,
    barCompleteChar: '█',
    barIncompleteChar: '░',
  })

/**
 * A stream on which the cursor is not put back to where the bar began: by then the report stands there.
 * cli-progress saves and restores it with these two signs.
 */
function steady(stream: NodeJS.WritableStream): NodeJS.WritableStream {
  const write = (text: string) => (text === '\u001b7' || text === '\u001b8' ? true : stream.write(text))
  return Object.create(stream, { write: { value: write } })
}
