import type { Report } from '@waarom/purpose/report/report.ts'
import { Late } from '../../../parts/late.tsx'

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

const load = () => import('./source-editor.tsx')

/** The source of the mail, loaded when it is asked for. */
export function SourceView(props: SourceProps) {
  return (
    <Late name="source-editor" load={load}>
      {({ default: Editor }) => <Editor {...props} />}
    </Late>
  )
}
