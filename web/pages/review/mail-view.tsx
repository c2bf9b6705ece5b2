import { Tabs } from '@mantine/core'
import type { Segment } from '@waarom/purpose/mail/draft.ts'
import type { ReactNode } from 'react'
import { Skeleton } from '../../parts/states.tsx'
import { ReadView } from '../check/view/read-view.tsx'
import { ReceivedView } from '../check/view/received-view.tsx'
import { useWords } from '../check/words/index.ts'
import type { Shown } from './use-judged.ts'
import '../../styles/review.css'

interface Props {
  readonly shown: Shown
  /** What people say and can do beside a block of the mail. */
  readonly margin: (segments: readonly Segment[]) => ReactNode
}

/** The mail as it is read, with what is said of each sentence beside it; and as a mail program shows it. */
export function MailView({ shown: { report, acts }, margin }: Props) {
  const { tabs, view } = useWords().words.mail
  if (!report) return <Skeleton lines={9} />
  const read = <ReadView report={report} acts={acts} margin={margin} />
  if (!report.draft.html) return <div className="talked">{read}</div>
  return (
    <Tabs className="mail talked" defaultValue="mail" keepMounted={false}>
      <div className="mail-bar">
        <Tabs.List aria-label={view}>
          <Tabs.Tab value="mail">{tabs.mail}</Tabs.Tab>
          <Tabs.Tab value="received">{tabs.received}</Tabs.Tab>
        </Tabs.List>
      </div>
      <Tabs.Panel value="mail">{read}</Tabs.Panel>
      <Tabs.Panel value="received">
        <ReceivedView report={report} />
      </Tabs.Panel>
    </Tabs>
  )
}
