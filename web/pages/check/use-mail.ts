import { useDebouncedCallback, useWindowEvent } from '@mantine/hooks'
import { useCallback, useEffect, useReducer, useState } from 'react'
import { EMPTY, stepped } from './mail/history.ts'
import type { Mail } from './mail/mail.ts'
import { type Choice, DEFAULT_CHOICE, keepChoice, keepMail, keptChoice, keptMail } from './mail/store.ts'

/** The mail and the choices of the page, with everything one can do to them. */
export interface Desk {
  readonly mail: Mail | null
  readonly choice: Choice
  readonly canUndo: boolean
  readonly canRedo: boolean
  /** Whether the browser keeps the mail for a next visit. */
  readonly kept: boolean
  /** Counts the changes that were not typed. */
  readonly outside: number
  readonly put: (mail: Mail | null) => void
  readonly type: (mail: Mail) => void
  readonly undo: () => void
  readonly redo: () => void
  readonly choose: (choice: Choice) => void
}

/** Keeps the mail with its history, and saves both mail and choices in the browser as they change. */
export function useMail(): Desk {
  const steps = useSteps(keptMail)
  const [choice, choose] = useState<Choice>(keptChoice)
  const [kept, setKept] = useState(false)
  const { mail } = steps

  // Also when the page is left before that. What was kept already is not kept again: another window may have kept its own since.
  const keepSoon = useDebouncedCallback((next: Mail | null) => setKept(keepMail(next)), {
    delay: 250,
    flushOnUnmount: true,
  })
  useEffect(() => keepSoon(mail), [mail, keepSoon])
  useWindowEvent('pagehide', () => keepSoon.flush())
  useEffect(() => keepChoice(choice), [choice])
  return { ...steps, choice, kept, choose }
}

/** The mail with its history, wherever it comes from. */
export function useSteps(first: () => Mail | null): Omit<Desk, 'choice' | 'kept' | 'choose'> {
  const [history, step] = useReducer(stepped<Mail>, EMPTY, () => ({ ...EMPTY, now: first() }))
  const [outside, setOutside] = useState(0)

  const put = useCallback((mail: Mail | null) => {
    step({ do: 'put', next: mail })
    setOutside((count) => count + 1)
  }, [])
  const type = useCallback((mail: Mail) => step({ do: 'type', next: mail, atMs: performance.now() }), [])
  const undo = useCallback(() => {
    step({ do: 'undo' })
    setOutside((count) => count + 1)
  }, [])
  const redo = useCallback(() => {
    step({ do: 'redo' })
    setOutside((count) => count + 1)
  }, [])

  return {
    mail: history.now,
    canUndo: history.past.length > 0,
    canRedo: history.future.length > 0,
    outside,
    put,
    type,
    undo,
    redo,
  }
}

/** The choice without what was declared about another mail. */
export function freshChoice(choice: Choice, home?: string): Choice {
  const { declared } = DEFAULT_CHOICE
  return { ...choice, declared, ...(home && choice.laws.includes(home) ? { home } : {}) }
}
