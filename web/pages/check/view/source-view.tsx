import type { Report } from '@waarom/purpose/report/report.ts'
import { lazy, Suspense } from 'react'
import { useWords } from '../words/index.ts'

/** What the editor of the source is given. */
export interface SourceProps {
  readonly text: string
  readonly report: Report
  readonly type: (text: string) => void
  readonly at: number | null
  /** Counts the changes that came from elsewhere: a remedy, undo, another mail. */
  readonly outside: number
  /** Whether the report is of the text as it is now. */
  readonly settled: boolean
}

const Editor = lazy(() => import('./source-editor.tsx'))

/** The source of the mail, loaded when it is asked for. */
export function SourceView(props: SourceProps) {
  const { words } = useWords()
  return (
    <Suspense fallback={<p className="quiet">{words.mail.loading}</p>}>
      <Editor {...props} />
    </Suspense>
  )
}
