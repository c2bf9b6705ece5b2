import type { Answer, Ask } from './protocol.ts'

/** Asks the worker, one question at a time; while it thinks, only the newest question waits. */
export class Checker {
  readonly #worker: Worker
  #busy = false
  #waiting: Ask | null = null

  /** @param listen is told of everything the worker says */
  constructor(listen: (answer: Answer) => void) {
    this.#worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' })
    this.#worker.onmessage = ({ data }: MessageEvent<Answer>) => {
      if (data.kind === 'report' || data.kind === 'refusal') {
        this.#busy = false
        const next = this.#waiting
        this.#waiting = null
        if (next) this.ask(next)
      }
      listen(data)
    }
    this.#worker.onerror = () => listen({ kind: 'failed' })
  }

  /** Puts a question; an older one that still waits is dropped. */
  ask(question: Ask): void {
    if (this.#busy) {
      this.#waiting = question
      return
    }
    this.#busy = true
    this.#worker.postMessage(question)
  }

  /** Ends the worker. */
  close(): void {
    this.#worker.terminate()
  }
}
