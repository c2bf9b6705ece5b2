import { useQuery } from '@tanstack/react-query'
import { type ReactNode, useMemo } from 'react'
import { ask } from '../../client.ts'
import { useNotify } from '../../parts/notices.tsx'
import { read } from '../../queries.ts'
import { useLang, useSay } from '../../words/index.ts'
import { CheckPage } from '../check/check-page.tsx'
import type { Place } from '../check/place.ts'
import type { Checked } from '../check/use-check.ts'
import { asRecorded } from './as-recorded.ts'
import { CounselBand } from './counsel-band.tsx'
import { Effects } from './effects.tsx'
import { Recorded } from './recorded.tsx'
import { SavingLine, SavingTrouble } from './saving-line.tsx'
import { type MailLine, mailOf, type Shown } from './send.ts'
import { type Opening, useMailDesk } from './use-mail-desk.ts'
import { en } from './words/en.ts'
import { nl } from './words/nl.ts'
import '../../styles/page.css'

interface Props {
  readonly opening: Opening
  /** The mail as it is now. */
  readonly line: MailLine
  readonly head: ReactNode
}

/** The first room: the check, around a mail that saves itself. */
export function MailRoom({ opening, line, head }: Props) {
  const say = useSay({ nl, en })
  const notify = useNotify()
  const { desk, saving, draftId, flush, keepOurs, takeTheirs } = useMailDesk(opening)
  const shown = useShown(line.id, draftId)
  const takeNewest = async () => {
    const now = await ask('GET /api/v1/mails/:id', { params: { id: line.id } })
    if (!now.draftId) return
    const draft = await ask('GET /api/v1/mails/:id/drafts/:draft', { params: { id: line.id, draft: now.draftId } })
    takeTheirs(draft, await mailOf(now, draft))
    notify(say.conflict.took)
  }
  const current = saving.state === 'saved' && shown?.id === draftId ? shown : null
  const counted = useMemo<Place['counted']>(
    () => shown && ((report) => asRecorded(report, shown, current !== null)),
    [shown, current],
  )
  const under = (checked: Checked) => (
    <div className="mail-under">
      <SavingTrouble
        saving={saving}
        again={() => void flush()}
        keepOurs={keepOurs}
        takeTheirs={() => void takeNewest()}
      />
      {current && <Recorded shown={current} checked={checked} home={desk.choice.home} />}
      <CounselBand line={line} shown={shown} isNeeded={isNeeded(checked, line)} may flush={flush}>
        {shown && (
          <Effects
            {...{ mailId: line.id, shown, acts: checked.acts }}
            effects={shown.report.effects.filter(({ segment }) => segment === null)}
          />
        )}
      </CounselBand>
    </div>
  )
  const beside: Place['beside'] = ({ report, acts }, segments) => {
    // Ids of segments are those of one text.
    if (!current || report?.draft.fingerprint !== current.fingerprint) return null
    const effects = current.report.effects.filter(({ segment }) => segment !== null && segments.includes(segment))
    return effects.length > 0 ? <Effects {...{ mailId: line.id, shown: current, effects, acts }} /> : null
  }
  const place: Place = {
    desk,
    fixed: true,
    stays: say.stays,
    restarted: say.restarted,
    above: head,
    counted,
    under,
    keep: null,
    beside,
    saving: <SavingLine saving={saving} number={current?.number ?? null} />,
  }
  return (
    <>
      <CheckPage place={place} />
      <footer className="foot small quiet">
        <p>{say.foot.kept}</p>
        <p>{say.foot.here}</p>
      </footer>
    </>
  )
}

/** The version that the server has, with its report in the language of the page; the one before while it comes. */
function useShown(id: string, draftId: string | null): Shown | null {
  const lang = useLang()
  const { data } = useQuery({
    ...read('GET /api/v1/mails/:id/drafts/:draft', { params: { id, draft: draftId ?? '' }, query: { lang } }),
    enabled: draftId !== null,
    placeholderData: (before) => before,
  })
  return draftId === null || data === undefined ? null : data
}

function isNeeded({ report }: Checked, { stations }: MailLine): boolean {
  if (stations.purpose.because === 'needs-person') return true
  return report?.verdicts.some((one) => one.review && one.decision === 'hold') ?? false
}
