import { Button } from '@mantine/core'
import { type ProblemDocument, Refusal } from '../client.ts'
import { fill, useFrameWords, type Words } from '../words/index.ts'
import '../styles/page.css'

/** A failure in three sentences: what happened, why, and what to do. */
export interface Sentences {
  readonly what: string
  readonly why: string
  readonly fix: string
}

/** A failure with the number to name when asking about it. */
interface Said extends Sentences {
  readonly number: string | null
}

/** Words for anything that was thrown. */
export function saidOf(error: unknown, words: Words): Said {
  if (!(error instanceof Refusal)) return { ...words.broken, number: null }
  const { problem, waitSeconds } = error
  if (waitSeconds !== null) {
    const { what, why, fix } = words.tooMany
    return { what, why, fix: fill(fix, { seconds: waitSeconds }), number: null }
  }
  if (!problem) return { ...words.lost, number: null }
  return { ...told(problem), number: problem.status >= 500 ? problem.instance : null }
}

/** The three sentences of a problem document. */
export function told({ title, detail, fix }: Pick<ProblemDocument, 'title' | 'detail' | 'fix'>): Sentences {
  return { what: title, why: detail, fix }
}

/** A failure in its three sentences. */
export function Wrong({ said: { what, why, fix } }: { readonly said: Sentences }) {
  return (
    <div className="wrong">
      <p className="wrong-what">{what}</p>
      <p>{why}</p>
      <p>{fix}</p>
    </div>
  )
}

/** What went wrong, in the place where it did. */
export function Trouble({ error, again }: { readonly error: unknown; readonly again?: () => void }) {
  const words = useFrameWords()
  const { what, why, fix, number } = saidOf(error, words)
  const isThere = !(error instanceof Refusal) || error.problem?.status !== 404
  return (
    <div className="wrong" role="alert">
      <p className="wrong-what">{what}</p>
      <p>{why}</p>
      <p>{fix}</p>
      {number && <p className="quiet small">{fill(words.states.number, { number })}</p>}
      {again && isThere && (
        <p className="wrong-do">
          <Button variant="default" size="compact-sm" onClick={again}>
            {words.states.again}
          </Button>
        </p>
      )}
    </div>
  )
}
