import type { Report } from '@waarom/purpose/report/report.ts'
import { useMemo } from 'react'
import { Late } from '../../../parts/late.tsx'
import { useWords } from '../words/index.ts'

const load = () => import('./frame-page.ts')

/** Styles that hold on some screens only. */
const SOME_SCREENS = /@media\b/i

/** The mail as a mail program shows it, in a frame without scripts, with the marks under its words. */
export function ReceivedView({ report }: { readonly report: Report }) {
  const { words } = useWords()
  return (
    <div className="received">
      <p className="quiet small">
        {words.mail.frameNote}
        {SOME_SCREENS.test(report.draft.html ?? '') && ` ${words.mail.otherScreens}`}
      </p>
      <Late name="frame-page" load={load}>
        {({ framePage }) => <Frame make={framePage} report={report} />}
      </Late>
    </div>
  )
}

interface FrameProps {
  readonly make: (report: Report) => string
  readonly report: Report
}

function Frame({ make, report }: FrameProps) {
  const { words } = useWords()
  const page = useMemo(() => make(report), [make, report])
  return <iframe className="frame" title={words.mail.frame} sandbox="" srcDoc={page} referrerPolicy="no-referrer" />
}
