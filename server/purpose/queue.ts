import { LIMITS } from '../limits.ts'
import { ProblemError, problems } from '../problems.ts'

/** Lets a few pieces of work run at once and the rest wait in order; refuses when too many wait. */
export class Queue {
  #running = 0
  readonly #waiting: (() => void)[] = []

  /** @throws ProblemError `server/busy` when the line is full */
  async run<T>(work: () => Promise<T>): Promise<T> {
    if (this.#running >= LIMITS.atOnce) {
      if (this.#waiting.length >= LIMITS.waiting) throw new ProblemError(problems.make('busy'))
      await new Promise<void>((go) => this.#waiting.push(go))
    }
    this.#running += 1
    try {
      return await work()
    } finally {
      this.#running -= 1
      this.#waiting.shift()?.()
    }
  }
}
