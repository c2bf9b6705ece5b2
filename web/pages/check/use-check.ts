import type { Problem } from '@waarom/purpose/problem.ts'
import type { Report } from '@waarom/purpose/report/report.ts'
import { useEffect, useMemo, useRef, useState } from 'react'
import { Checker } from './checker.ts'
import type { Mail } from './mail/mail.ts'
import type { Choice } from './mail/store.ts'
import type { ActCard, Answer, CaseCard, LawCard } from './protocol.ts'

/** What the check says of the mail at this moment. */
export interface Checked {
  readonly state: 'loading' | 'ready' | 'failed'
  /** True while a newer text waits for its verdict. */
  readonly behind: boolean
  readonly report: Report | null
  /** The mail that the report is about. */
  readonly of: Mail | null
  readonly refused: { readonly problem: Problem | null } | null
  readonly laws: readonly LawCard[]
  readonly acts: ReadonlyMap<string, ActCard>
  readonly cases: ReadonlyMap<string, CaseCard>
  readonly model: string
}

const NOTHING: Checked = {
  state: 'loading',
  behind: false,
  report: null,
  of: null,
  refused: null,
  laws: [],
  acts: new Map(),
  cases: new Map(),
  model: '',
}

/** Checks the mail in a worker each time it or a choice changes. */
export function useCheck(mail: Mail | null, choice: Choice): Checked {
  const [checked, setChecked] = useState(NOTHING)
  const checker = useRef<Checker | null>(null)
  const asked = useRef<{ id: number; mail: Mail | null }>({ id: 0, mail: null })

  useEffect(() => {
    const one = new Checker((answer) => setChecked((before) => told(before, answer, asked.current)))
    checker.current = one
    return () => one.close()
  }, [])

  const question = useMemo(
    () => ({ mail, laws: choice.laws, reading: choice.reading, stream: choice.stream, declared: choice.declared }),
    [mail, choice.laws, choice.reading, choice.stream, choice.declared],
  )

  useEffect(() => {
    if (!question.mail) {
      asked.current = { id: asked.current.id + 1, mail: null }
      setChecked((before) => ({ ...before, report: null, of: null, refused: null, behind: false }))
      return
    }
    const id = asked.current.id + 1
    asked.current = { id, mail: question.mail }
    const { source, as, name } = question.mail
    const { laws, reading, stream, declared } = question
    checker.current?.ask({
      id,
      source: { bytes: source, path: name, ...(as ? { as } : {}) },
      laws,
      reading,
      stream,
      declared,
    })
    setChecked((before) => ({ ...before, behind: true }))
  }, [question])

  return checked
}

function told(before: Checked, answer: Answer, asked: { id: number; mail: Mail | null }): Checked {
  switch (answer.kind) {
    case 'ready':
      return {
        ...before,
        state: 'ready',
        model: answer.model,
        laws: answer.laws,
        acts: new Map(answer.acts.map((one) => [one.id, one])),
      }
    case 'failed':
      return { ...before, state: 'failed', behind: false }
    case 'report': {
      if (!asked.mail) return before
      const cases = new Map(answer.cases.map((one) => [one.id, one]))
      return { ...before, report: answer.report, of: asked.mail, refused: null, cases, behind: answer.id < asked.id }
    }
    case 'refusal':
      if (answer.id < asked.id || !asked.mail) return before
      return { ...before, report: null, of: null, refused: { problem: answer.problem }, behind: false }
  }
}
