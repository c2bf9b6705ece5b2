import type { Report } from '@waarom/purpose/report/report.ts'
import { useEffect, useState } from 'react'
import { useWords } from '../words/index.ts'

/** The mail as a mail program shows it, in a frame without scripts, with the marks under its words. */
export function ReceivedView({ report }: { readonly report: Report }) {
  const { words } = useWords()
  const [page, setPage] = useState<string | null>(null)
  useEffect(() => {
    let stale = false
    void import('./frame-page.ts').then(({ framePage }) => !stale && setPage(framePage(report)))
    return () => {
      stale = true
    }
  }, [report])
  return (
    <div className="received">
      <p className="quiet small">{words.mail.frameNote}</p>
      {page !== null && (
        <iframe className="frame" title={words.mail.frame} sandbox="" srcDoc={page} referrerPolicy="no-referrer" />
      )}
    </div>
  )
}
