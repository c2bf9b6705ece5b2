import { pauseMs } from '../../again.ts'
import { type ProblemDocument, Refusal } from '../../client.ts'

/** How the saving of a mail, or of something of it, goes. */
export type Saving =
  | { readonly state: 'saved' }
  /** It is not finished, so it is not sent; it stands in the browser. */
  | { readonly state: 'unfinished' }
  /** Something is not saved yet: it waits for a pause in the typing, or is on its way. */
  | { readonly state: 'saving' }
  /** The server gave no answer, or had too much to do and said so; it is tried again by itself. */
  | { readonly state: 'lost'; readonly refusal: Refusal }
  /** The server refused it; it is tried again with the next change. */
  | { readonly state: 'refused'; readonly problem: ProblemDocument }
  /** Somebody else saved a version meanwhile; nothing is sent until a person chooses. */
  | { readonly state: 'conflict'; readonly problem: ProblemDocument }

/** What the saver needs of the world. */
export interface SaverMeans<What> {
  /** Sends it, made from a version; gives the number of the version that it is now. */
  readonly send: (what: What, basedOn: string | null) => Promise<string>
  /** Whether the server can take it; what it cannot waits for the next change. */
  readonly isWhole?: (what: What) => boolean
  /** The code with which the server says that somebody else saved meanwhile. */
  readonly changed: string
  /** Keeps in the browser what is not saved; null forgets it. */
  readonly keep: (what: What | null, basedOn: string | null) => void
  readonly tell: (saving: Saving, draftId: string | null) => void
  /** Does something later; gives what calls it off. */
  readonly later: (act: () => void, afterMs: number) => () => void
}

/** How long a pause in the typing is. */
export const PAUSE_MS = 1500

/**
 * Saves the newest state of something, one call at a time. What is not saved is kept in the browser, and is tried again as
 * long as the connection is gone.
 */
export class Saver<What> {
  readonly #means: SaverMeans<What>
  #basedOn: string | null
  #waiting: What | null = null
  #sending: Promise<void> | null = null
  #callOff: () => void = () => {}
  #tries = 0
  #conflict = false
  #stopped = false

  /** @param basedOn the version there was when it was opened; null when there was none */
  constructor(means: SaverMeans<What>, basedOn: string | null) {
    this.#means = means
    this.#basedOn = basedOn
  }

  /** Whether everything is with the server. */
  get isDone(): boolean {
    return this.#waiting === null && this.#sending === null
  }

  /** Takes a new state; it is sent once the typing pauses. */
  change(what: What): void {
    this.#waiting = what
    this.#means.keep(what, this.#basedOn)
    if (this.#conflict) return
    this.#tries = 0
    if (!this.#isWhole(what)) {
      this.#callOff()
      this.#means.tell({ state: 'unfinished' }, this.#basedOn)
      return
    }
    if (this.#sending === null) this.#means.tell({ state: 'saving' }, this.#basedOn)
    this.#plan(PAUSE_MS)
  }

  /** Sends now what waits, and is done when it is saved or was refused. */
  async flush(): Promise<void> {
    this.#callOff()
    while (this.#sending) await this.#sending
    if (this.#waiting === null || this.#conflict || !this.#isWhole(this.#waiting)) return
    this.#sending = this.#send(this.#waiting).finally(() => {
      this.#sending = null
    })
    await this.#sending
  }

  /**
   * After a conflict: saves ours as the newest version; that of the other stays among the versions.
   * @param basedOn the version of the other; null where the server takes that for whichever there is
   */
  async keepOurs(basedOn: string | null = null): Promise<void> {
    this.#conflict = false
    this.#basedOn = basedOn
    await this.flush()
  }

  /** After a conflict: goes on from the version of the other. */
  takeTheirs(draftId: string): void {
    this.#conflict = false
    this.#waiting = null
    this.#basedOn = draftId
    this.#means.keep(null, draftId)
    this.#means.tell({ state: 'saved' }, draftId)
  }

  /** Plans nothing more; what waits stays kept in the browser. */
  stop(): void {
    this.#stopped = true
    this.#callOff()
  }

  #isWhole(what: What): boolean {
    return this.#means.isWhole?.(what) ?? true
  }

  #plan(afterMs: number): void {
    this.#callOff()
    if (this.#stopped) return
    this.#callOff = this.#means.later(() => void this.flush(), afterMs)
  }

  async #send(what: What): Promise<void> {
    this.#means.tell({ state: 'saving' }, this.#basedOn)
    try {
      this.#basedOn = await this.#means.send(what, this.#basedOn)
      this.#tries = 0
      if (this.#waiting === what) {
        this.#waiting = null
        this.#means.keep(null, this.#basedOn)
        this.#means.tell({ state: 'saved' }, this.#basedOn)
      } else {
        this.#means.keep(this.#waiting, this.#basedOn)
        if (this.#waiting !== null && !this.#isWhole(this.#waiting)) return
        this.#plan(PAUSE_MS)
      }
    } catch (error) {
      this.#failed(error)
    }
  }

  #failed(error: unknown): void {
    const refusal = error instanceof Refusal ? error : new Refusal(null)
    const { problem } = refusal
    if (problem !== null && problem.code === this.#means.changed) {
      this.#conflict = true
      this.#means.tell({ state: 'conflict', problem }, this.#basedOn)
      return
    }
    if (problem !== null && !refusal.isPassing) {
      this.#means.tell({ state: 'refused', problem }, this.#basedOn)
      return
    }
    this.#means.tell({ state: 'lost', refusal }, this.#basedOn)
    this.#plan(pauseMs(this.#tries))
    this.#tries += 1
  }
}
