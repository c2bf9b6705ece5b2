/** Does something that may take long; Ctrl+C asks it by its signal to stop. */
export async function untilInterrupted<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const stopping = new AbortController()
  const stop = () => stopping.abort()
  process.once('SIGINT', stop)
  try {
    return await work(stopping.signal)
  } finally {
    process.removeListener('SIGINT', stop)
  }
}
