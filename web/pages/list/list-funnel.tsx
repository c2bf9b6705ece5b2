import { Link } from '@tanstack/react-router'
import type { ListReply } from '../../../server/api.ts'
import { BRING_PEOPLE } from '../../page-route.tsx'
import { Section } from '../../parts/page.tsx'
import { useMay } from '../../session.ts'
import { count, fill, useLang, useSay } from '../../words/index.ts'
import { en } from './words/en.ts'
import { nl } from './words/nl.ts'

type Count = ListReply['tally'][number]

/** From the rows of a list to who gets the mail: by what rows drop out, with what one can do, and in which groups the rest is. */
export function ListFunnel({ answer: { rows, tally } }: { readonly answer: ListReply }) {
  const say = useSay({ nl, en }).answer
  const lang = useLang()
  const outs = tally.filter(({ outcome }) => outcome !== 'in')
  const ins = tally.filter(({ outcome }) => outcome === 'in')
  const leftAfter = (at: number) => rows - outs.slice(0, at + 1).reduce((sum, one) => sum + one.rows, 0)
  return (
    <>
      <Section title={say.steps}>
        <ol className="list-steps">
          <li className="list-step">
            <span className="list-step-name">{say.all}</span>
            <span className="list-step-count">{count(rows, lang)}</span>
            <Bar left={rows} out={0} all={rows} />
          </li>
          {outs.map((one, at) => (
            <Step key={one.reason} one={one} left={leftAfter(at)} all={rows} />
          ))}
        </ol>
      </Section>
      {ins.length > 0 && (
        <Section title={say.groups}>
          <ol className="list-steps">
            {ins.map((one) => (
              <li key={`${one.group} ${one.reason}`} className="list-step">
                <span className="list-step-name">
                  {one.group}
                  {one.variant !== null && (
                    <span className="list-step-variant">{fill(say.variant, { variant: one.variant })}</span>
                  )}
                </span>
                <span className="list-step-count">{count(one.rows, lang)}</span>
                <Bar left={one.rows} out={0} all={rows} />
                <span className="list-step-why">{one.said}</span>
              </li>
            ))}
          </ol>
        </Section>
      )}
    </>
  )
}

function Step({ one, left, all }: { readonly one: Count; readonly left: number; readonly all: number }) {
  const say = useSay({ nl, en }).answer
  const lang = useLang()
  return (
    <li className="list-step">
      <span className="list-step-name">
        {one.name.charAt(0).toUpperCase() + one.name.slice(1)}
        <span className="list-step-out">{fill(say.out, { rows: count(one.rows, lang) })}</span>
      </span>
      <span className="list-step-count">{fill(say.left, { rows: count(left, lang) })}</span>
      <Bar left={left} out={one.rows} all={all} />
      <span className="list-step-why">
        {one.said} {one.fix}
        {one.outcome === 'not-known' && <BringIn />}
      </span>
    </li>
  )
}

/** The way to where who is not known is brought in; nothing for who may not bring people in. */
function BringIn() {
  const { toImport } = useSay({ nl, en }).answer
  const mayBring = useMay(BRING_PEOPLE)
  return (
    mayBring && (
      <>
        {' '}
        <Link to="/audience/import">{toImport}</Link>
      </>
    )
  )
}

/** Rows that remain as a full bar, rows that drop out here as a dashed end of it. */
function Bar({ left, out, all }: { readonly left: number; readonly out: number; readonly all: number }) {
  const share = (rows: number) => (all === 0 ? 0 : (rows / all) * 100)
  // One row of a million is still one row: a bar of some is never nothing.
  const stays = left > 0 ? Math.max(share(left), 0.4) : 0
  const goes = out > 0 ? Math.min(Math.max(share(out), 0.4), 100 - stays) : 0
  return (
    <svg className="list-bar" aria-hidden="true" focusable="false">
      <rect className="list-bar-left" width={`${stays}%`} height="100%" />
      <rect className="list-bar-out" x={`${stays}%`} y="1" width={`${goes}%`} height="8" />
    </svg>
  )
}
