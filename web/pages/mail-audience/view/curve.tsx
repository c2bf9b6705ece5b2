import { useQuery } from '@tanstack/react-query'
import type { Rule } from '@waarom/audience/relevance/rule.ts'
import { rewrite } from '@waarom/audience/relevance/sweep.ts'
import { useState } from 'react'
import { Loaded } from '../../../parts/states.tsx'
import { read } from '../../../queries.ts'
import { useSay } from '../../../words/index.ts'
import type { Content, Group } from '../desk/content.ts'
import { sweptIn } from '../desk/swept.ts'
import { ReachCurve } from '../pictures/reach-curve.tsx'
import { en } from '../words/en.ts'
import { nl } from '../words/nl.ts'

interface Props {
  readonly mailId: string
  readonly asked: Content
  /** As it stands on the page now. */
  readonly group: Group
  /** Its place among the groups, from 1. */
  readonly number: number
  /** Told the rule that goes with where the handle was let go. */
  readonly onChange: (rule: Rule) => void
}

/** How many are reached by how far back a group looks, with the handle that changes its rule. */
export function AudienceCurve({ mailId, asked, group, number, onChange }: Props) {
  const say = useSay({ nl, en }).page.curve
  const [dragged, drag] = useState<number | null>(null)
  const of = asked.groups[number - 1]
  const { path } = sweptIn(of?.rule ?? group.rule)
  const query = useQuery({
    ...read('POST /api/v1/mails/:id/audience/curve', {
      params: { id: mailId },
      body: { audience: asked, group: number, path },
    }),
    enabled: of !== undefined,
    placeholderData: (before) => before,
  })
  const settle = (months: number) => {
    drag(null)
    // Within no months at all lies nothing: that is another rule.
    onChange(rewrite(group.rule, sweptIn(group.rule).path, Math.max(1, months)))
  }
  return (
    <Loaded query={query} lines={8}>
      {({ months, reached }) => {
        const points = months.map((at, index) => ({ months: at, people: reached[index] ?? 0 }))
        if (points.every(({ people }) => people === 0)) return <p className="quiet">{say.nobody}</p>
        const isFlat = points.every(({ people }) => people === points[0]?.people)
        const last = points.at(-1)?.months ?? 1
        const now = Math.min(sweptIn(group.rule).months ?? last, last)
        return (
          <>
            <ReachCurve points={points} months={dragged ?? now} onMove={drag} onSettle={settle} />
            {path === null && <p className="small quiet">{say.none}</p>}
            {path !== null && isFlat && <p className="small quiet">{say.same}</p>}
          </>
        )
      }}
    </Loaded>
  )
}
