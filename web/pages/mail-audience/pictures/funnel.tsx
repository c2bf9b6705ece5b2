import { DataTable } from '../../../parts/data-table.tsx'
import { count, fill, useLang, useSay } from '../../../words/index.ts'
import { en } from '../words/en.ts'
import { nl } from '../words/nl.ts'
import { Figure } from './figure.tsx'
import { type BarScale, type Drop, scalesOf } from './funnel-scale.ts'

/** A step of the funnel. The first is everybody, with nobody out; the last leaves who gets the mail. */
export interface FunnelStep extends Drop {
  readonly code: string
  /** Why people drop out here, short; of the first step what everybody is. */
  readonly label: string
  /** The same in a sentence. */
  readonly explain: string
}

interface Props {
  readonly steps: readonly FunnelStep[]
  /** Told of which step somebody wants to see who dropped out; null for who sees no people. */
  readonly onOpen: ((step: FunnelStep) => void) | null
}

/** From everybody to the recipients: who drops out at each step and why, with the way to the people. */
export function Funnel({ steps, onOpen }: Props) {
  const say = useSay({ nl, en }).funnel
  const scales = scalesOf(steps)
  const lang = useLang()
  const last = steps.at(-1)
  return (
    <Figure title={say.title} table={<StepTable steps={steps} />}>
      <ol className="funnel">
        {steps.map((step, at) => (
          <Step key={step.code} step={step} scale={scales[at]} isFirst={at === 0} onOpen={onOpen} />
        ))}
      </ol>
      {last && (
        <p className="funnel-end">
          <strong>{count(last.left, lang)}</strong> {last.left === 1 ? say.end.one : say.end.many}
        </p>
      )}
    </Figure>
  )
}

interface StepProps {
  readonly step: FunnelStep
  readonly scale: BarScale | undefined
  readonly isFirst: boolean
  readonly onOpen: Props['onOpen']
}

function Step({ step, scale, isFirst, onOpen }: StepProps) {
  const say = useSay({ nl, en }).funnel
  const lang = useLang()
  const { label, explain, left, out } = step
  const full = scale?.full ?? 0
  const said = out === 1 ? fill(say.outOne, { label }) : fill(say.out, { count: count(out, lang), label })
  return (
    <li className="funnel-step">
      {scale?.closer && <Closer times={scale.closer} />}
      {isFirst ? (
        <span>{label}</span>
      ) : out === 0 ? (
        <span className="quiet">{fill(say.noneOut, { label })}</span>
      ) : onOpen ? (
        <button type="button" className="do" onClick={() => onOpen(step)}>
          {said}
        </button>
      ) : (
        <span>{said}</span>
      )}
      <span className="funnel-left">{count(left, lang)}</span>
      <Bar left={left} out={out} full={full} />
      <span className="funnel-why quiet small">{explain}</span>
    </li>
  )
}

/** Who remain as a full bar, who drop out here as a dashed end of it. */
function Bar({ left, out, full }: Drop & { readonly full: number }) {
  const part = (people: number) => (full === 0 ? 0 : (people / full) * 100)
  // One person in a million is still one person: a bar of somebody is never nothing.
  const stays = left > 0 ? Math.max(part(left), 0.4) : 0
  const goes = out > 0 ? Math.max(part(out), 0.4) : 0
  return (
    <svg className="funnel-bar" aria-hidden="true" focusable="false">
      <rect className="bar-left" x="0" y="0" width={`${stays}%`} height="100%" />
      <rect
        className="bar-out"
        x={`${stays}%`}
        y="1"
        width={`${Math.min(goes, 100 - stays)}%`}
        height="calc(100% - 2px)"
      />
    </svg>
  )
}

/** That the bars are drawn larger from here. */
function Closer({ times }: { readonly times: number }) {
  const say = useSay({ nl, en }).funnel
  const lang = useLang()
  return (
    <span className="funnel-closer">
      <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true" focusable="false">
        <polygon points={`0,0 ${Math.max(100 / times, 0.4)},0 100,10 0,10`} />
      </svg>
      <span className="small quiet">{fill(say.closer, { times: count(Math.round(times), lang) })}</span>
    </span>
  )
}

function StepTable({ steps }: { readonly steps: readonly FunnelStep[] }) {
  const say = useSay({ nl, en }).funnel
  const lang = useLang()
  return (
    <DataTable
      caption={say.title}
      rows={steps}
      keyOf={({ code }) => code}
      columns={[
        { head: say.step, cell: ({ label }) => label },
        { head: say.why, cell: ({ explain }) => explain },
        { head: say.outHead, align: 'end', cell: ({ out }) => count(out, lang) },
        { head: say.leftHead, align: 'end', cell: ({ left }) => count(left, lang) },
      ]}
    />
  )
}
