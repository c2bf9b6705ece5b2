import { strictest } from '@waarom/purpose/law/judge.ts'
import type { Because, Consequences, Verdict } from '@waarom/purpose/law/rulebook.ts'
import type { Remedies, Remedy } from '@waarom/purpose/remedies/remedy.ts'
import type { Report } from '@waarom/purpose/report/report.ts'
import type { Shown } from './send.ts'

type Mail = Shown['report']['mail']
type Recorded = Mail['verdicts'][string]

/**
 * What the browser makes of the text, as it counts with what people said of the mail: of a text that the server has, the
 * verdict and the remedies that are recorded; of one that it does not have yet, no verdict that lets go what a stricter
 * reading held.
 * @param live what the browser made of the text alone
 * @param shown the version that the server has
 * @param isSaved whether that is the text of now, under the laws and with what is declared now
 */
export function asRecorded(live: Report, shown: Shown, isSaved: boolean): Report {
  const { verdicts: recorded } = shown.report.mail
  const isSame = isSaved && live.draft.fingerprint === shown.fingerprint
  const verdicts = live.verdicts.map((one) => {
    const before = recorded[one.law]
    if (!before) return one
    if (isSame) return recordedOf(one, before)
    return before.reviewBecause.includes(ALIKE) ? heldAs(one) : one
  })
  const remedies = isSame ? remediesOf(live.remedies, shown.report.mail) : live.remedies
  return { ...live, verdicts, strictest: strictest(verdicts), remedies }
}

/** Whether people made a verdict another than that of the text alone. */
export function isOther(one: Verdict, recorded: Recorded): boolean {
  return one.purpose !== recorded.purpose || one.review !== recorded.review || one.decision !== recorded.decision
}

const ALIKE = 'like-overruled'

const heldAs = (one: Verdict): Verdict => ({
  ...one,
  review: true,
  reviewBecause: [...new Set([...one.reviewBecause, ALIKE])],
  decision: 'hold',
})

function recordedOf(live: Verdict, recorded: Recorded): Verdict {
  const asks = (one: Pick<Verdict, 'reviewBecause'>) => [...one.reviewBecause].sort().join()
  if (!isOther(live, recorded) && asks(live) === asks(recorded)) return live
  const { rulebook: _, missing, because, consequences, cases: __, ...said } = recorded
  const asIs = consequences.asIs as Consequences
  // A row is behind a consequence as long as it still settles it the same way.
  const same = (key: keyof Consequences) => JSON.stringify(asIs[key]) === JSON.stringify(live.consequences.asIs[key])
  return {
    ...live,
    ...(said as Partial<Verdict>),
    missing: missing.map(spoken),
    because: because.map(spoken),
    consequences: {
      asIs,
      withoutTinge: consequences.withoutTinge as Consequences | null,
      because: live.consequences.because.map((one) => ({ ...one, settles: one.settles.filter(same) })),
    },
  }
}

/** The recorded remedies; one that moves something only where the browser knows behind what. */
function remediesOf(live: Remedies, { remedies, noRemedy }: Mail): Remedies {
  const known = remedies.flatMap(({ subject = null, ...one }) => {
    const same = live.remedies.find(({ move }) => move.join() === one.move.join())
    return same || one.move.length === 0 ? [{ ...one, subject, under: same?.under ?? null } as Remedy] : []
  })
  return { remedies: known, none: noRemedy }
}

/** A reason in the language in which the server said it, which is that of the page. */
const spoken = ({ explain, ...one }: Recorded['because'][number]): Because =>
  ({ ...one, explain: { nl: explain, en: explain } }) as Because
