import type { Report } from '@waarom/purpose/report/report.ts'
import { useMemo } from 'react'
import type { Mail } from '../check/mail/mail.ts'
import { DEFAULT_CHOICE } from '../check/mail/store.ts'
import type { ActCard } from '../check/protocol.ts'
import { useCheck } from '../check/use-check.ts'
import { type Judged, readsAlike, reportOf } from './judged.ts'

/** A mail as it is shown: what the server made of it, laid out as the browser reads it. */
export interface Shown {
  /** Null while the browser still reads. */
  readonly report: Report | null
  readonly acts: ReadonlyMap<string, ActCard>
}

/** The least that the browser has to judge: only its reading is used. */
const READING = { ...DEFAULT_CHOICE, laws: ['NL'] }

/** Reads the text of a mail in the browser, and puts the verdicts of the server over it. */
export function useJudged(source: string | null, form: string, judged: Judged): Shown {
  const mail = useMemo(
    () => (source === null ? null : ({ source, as: form as Mail['as'], name: 'mail' } satisfies Mail)),
    [source, form],
  )
  const { state, report: own, refused, acts } = useCheck(mail, READING)
  const report = useMemo(() => {
    if (own) return reportOf(judged, readsAlike(judged, own) ? own : null)
    return source === null || refused || state === 'failed' ? reportOf(judged, null) : null
  }, [own, judged, source, refused, state])
  return { report, acts }
}
