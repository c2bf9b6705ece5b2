import { useEffect, useRef, useState } from 'react'
import type { ListReply } from '../../../server/api.ts'
import { save } from '../check/answer/away.ts'
import { askFigures, type Brought, fetchList, type Watch } from './send-list.ts'

/** A list on its way there or back. */
export interface Going {
  readonly list: Brought
  readonly what: 'check' | 'fetch'
  readonly sent: number
  readonly got: number
}

/** A list with its answer. */
export interface Checked {
  readonly list: Brought
  readonly mailId: string
  readonly answer: ListReply
}

/** The list of this page: kept here and nowhere else, sent each time something is asked of it. */
export function useList() {
  const [going, setGoing] = useState<Going | null>(null)
  const [checked, setChecked] = useState<Checked | null>(null)
  const [error, setError] = useState<unknown>(null)
  const stop = useRef<AbortController | null>(null)
  useEffect(() => () => stop.current?.abort(), [])

  const run = async (list: Brought, what: Going['what'], work: (watch: Watch) => Promise<void>) => {
    stop.current?.abort()
    const own = new AbortController()
    stop.current = own
    setError(null)
    setGoing({ list, what, sent: 0, got: 0 })
    try {
      await work({ signal: own.signal, progress: (far) => setGoing({ list, what, ...far }) })
    } catch (thrown) {
      setError(thrown)
    }
    setGoing(null)
  }
  const check = (list: Brought, mailId: string, column: string | null) =>
    run(list, 'check', async (watch) =>
      setChecked({ list, mailId, answer: await askFigures(list, { mailId, column }, watch) }),
    )
  const fetch = ({ list, mailId, answer }: Checked, name: string, then: () => void) =>
    run(list, 'fetch', async (watch) => {
      const column = answer.column ?? answer.numberColumn
      save(name, 'text/csv;charset=utf-8', await fetchList(list, { mailId, column }, watch))
      then()
    })
  const cancel = () => {
    stop.current?.abort()
    setGoing(null)
  }
  const clear = () => {
    cancel()
    setChecked(null)
    setError(null)
  }
  return { going, checked, error, check, fetch, cancel, clear }
}
