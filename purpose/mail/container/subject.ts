/** What a subject says once the words of testing and forwarding are off. */
export interface CleanSubject {
  readonly text: string
  /** UTF-16 units taken off the front. */
  readonly shift: number
  /** The test words as written, e.g. `[TEST]`; null when there are none. */
  readonly test: string | null
  readonly forwarded: boolean
}

const FORWARD = /^(?:fwd?|doorst|wg|tr)\s?:\s*/i
const REPLY = /^(?:re|aw|antw|sv|rép|rep)(?:\[\d{1,3}\])?\s?:\s*/i
const TEST =
  /^(?:[[(]\s?(?:test|proef|preview|voorbeeld|vorschau|aperçu|essai|draft|concept)(?:[\s-]?(?:e-?mail|mail|send|bericht|versand))?(?:\s?#?\d{1,3})?\s?[\])]|(?:test|proef|preview|testmail|test e-?mail|testversand)\s?(?:#?\d{1,3}\s?)?[:|–-]\s)\s*/i

/** Takes `[TEST]`, `TEST:`, `Fwd:` and their like off the front of a subject, however many there are. */
export function cleanSubject(written: string): CleanSubject {
  let rest = written.trimStart()
  let test: string | null = null
  let forwarded = false
  for (let turn = 0; turn < 12; turn++) {
    const tested = TEST.exec(rest)
    const wrapped = tested ?? FORWARD.exec(rest)
    if (!wrapped) break
    if (tested) test ??= tested[0].trim()
    else forwarded = true
    rest = rest.slice(wrapped[0].length)
  }
  return { text: rest.trimEnd(), shift: written.length - rest.length, test, forwarded }
}

/** Whether a subject says that the mail was forwarded. */
export function isForward(subject: string): boolean {
  return cleanSubject(subject).forwarded
}

/** Whether a subject says that the mail is an answer. */
export function isReply(subject: string): boolean {
  return REPLY.test(subject.trimStart())
}
