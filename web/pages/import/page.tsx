import { useQuery } from '@tanstack/react-query'
import { useNavigate, useParams } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import { Page as PagePart } from '../../parts/page.tsx'
import { RowAct } from '../../parts/row-act.tsx'
import { Loaded } from '../../parts/states.tsx'
import { Trouble } from '../../parts/trouble.tsx'
import { useDo } from '../../queries.ts'
import { count, fill, list, moment, useLang, useSay } from '../../words/index.ts'
import { sizeOf } from '../imports/size.ts'
import { AskStep } from './ask-step.tsx'
import { ColumnStep } from './column-step.tsx'
import { LookStep } from './look-step.tsx'
import { Result } from './result.tsx'
import type { Import } from './said.ts'
import { SettingStep } from './setting-step.tsx'
import { useImportRead, useSayImport } from './use-say-import.ts'
import { en } from './words/en.ts'
import { nl } from './words/nl.ts'
import '../../styles/home.css'
import '../../styles/import.css'

/** One file of people: what it is, what a person says of it, what will happen, and what happened. */
export function Page() {
  const say = useSay({ nl, en })
  const lang = useLang()
  const { id } = useParams({ from: '/audience/import/$id' })
  const query = useQuery(useImportRead(id))
  const title = query.data ? fill(say.title, { at: moment(query.data.madeAt, lang) }) : say.untitled
  return (
    <PagePart title={title} lead={query.data && <Recognised one={query.data} />}>
      <Loaded query={query} lines={8}>
        {(one) => (one.state === 'looked' ? <Steps key={one.id} one={one} /> : <Result one={one} />)}
      </Loaded>
    </PagePart>
  )
}

/** What the file is, and how sure we are of it. */
function Recognised({ one }: { readonly one: Import }) {
  const { state, recognised, remembered, file, bytes, sentMail } = one
  const isLooked = state === 'looked'
  const say = useSay({ nl, en }).file
  const lang = useLang()
  const known = recognised && fill(say.sure[recognised.sure], { name: recognised.name })
  const own = sentMail && fill(say.own, { mail: sentMail.name })
  const what = known ?? own ?? (isLooked && !remembered ? say.unknown : null)
  const size = fill(say.size, { rows: count(file.rows, lang), size: sizeOf(bytes, lang) })
  return (
    <>
      {what && `${what} `}
      {size}
      {isLooked && remembered && ` ${say.remembered}`}
      {!file.header && ` ${say.noHeader}`}
      {file.unreadable > 0 && ` ${fill(say.unreadable, { count: count(file.unreadable, lang) })}`}
      {file.late.length > 0 && ` ${fill(say.late, { keys: list(file.late, lang) })}`}
    </>
  )
}

const STEPS = ['columns', 'asks', 'setting', 'look'] as const
type Step = (typeof STEPS)[number]

function Steps({ one }: { readonly one: Import }) {
  const tell = useSayImport(one.id)
  const [hasSaid, setSaid] = useState(one.setting !== null || one.asks.some(({ answered }) => answered))
  const [again, setAgain] = useState<Step | null>(null)
  const past = {
    columns: hasSaid,
    asks: one.asks.every(({ answered }) => answered),
    setting: one.setting !== null,
    look: false,
  }
  const steps = STEPS.filter((step) => step !== 'asks' || one.asks.length > 0)
  const at = again ?? steps.find((step) => !past[step]) ?? 'look'
  const forward = () => {
    tell.reset()
    setAgain(null)
  }
  const parts: Readonly<Record<Step, ReactNode>> = {
    columns: (
      <ColumnStep
        one={one}
        say={tell}
        said={() => {
          setSaid(true)
          forward()
        }}
      />
    ),
    asks: <AskStep one={one} say={tell} />,
    setting: <SettingStep one={one} say={tell} said={forward} />,
    look: <LookStep one={one} />,
  }
  return (
    <>
      <ol className="steps import-steps">
        {steps.map((step) => (
          <StepPart key={step} one={one} step={step} state={step === at ? 'next' : past[step] ? 'done' : 'later'}>
            {step === at ? parts[step] : past[step] && <Change one={one} step={step} change={() => setAgain(step)} />}
          </StepPart>
        ))}
      </ol>
      <Discard id={one.id} />
    </>
  )
}

interface StepProps {
  readonly one: Import
  readonly step: Step
  readonly state: 'done' | 'next' | 'later'
  readonly children: ReactNode
}

/** Words of a step; a file with nothing but what was sent does not ask where people come from. */
const useStep = (step: Step, { mapping }: Import) => {
  const say = useSay({ nl, en }).steps
  return step === 'setting' && mapping.holds.join() === 'deliveries' ? say.sent : say[step]
}

function StepPart({ one, step, state, children }: StepProps) {
  const say = useSay({ nl, en }).steps
  const own = useStep(step, one)
  const lang = useLang()
  const taken = one.columns.filter(({ use, dropped }) => use !== null && dropped === null).length
  const bringsPeople = one.mapping.holds.some((held) => held !== 'deliveries')
  const isUnknown = step === 'setting' && bringsPeople && one.setting?.provenance.known === false
  const done = isUnknown ? say.setting.unknown : own.done
  const sums = { taken: count(taken, lang), dropped: count(one.columns.length - taken, lang) }
  return (
    <li className={`step step-${state}`} aria-current={state === 'next' ? 'step' : undefined}>
      <h2 className="step-title">
        {own.title}
        {state !== 'later' && <span className="step-state small"> {say[state]}</span>}
      </h2>
      <p className="quiet">{fill(state === 'done' ? done : own.about, sums)}</p>
      {children}
    </li>
  )
}

interface ChangeProps {
  readonly one: Import
  readonly step: Step
  readonly change: () => void
}

function Change({ one, step, change }: ChangeProps) {
  const say = useSay({ nl, en }).steps
  const { title } = useStep(step, one)
  return (
    <p>
      <RowAct says={say.change} about={title} act={change} />
    </p>
  )
}

function Discard({ id }: { readonly id: string }) {
  const say = useSay({ nl, en }).discard
  const go = useNavigate()
  const discard = useDo('DELETE /api/v1/imports/:id', {
    stale: ['GET /api/v1/imports'],
    then: () => void go({ to: '/audience/import' }),
  })
  return (
    <>
      {discard.error && <Trouble error={discard.error} />}
      <p className="data-foot small">
        <button type="button" className="do" onClick={() => discard.mutate({ params: { id } })}>
          {say.go}
        </button>
        <span className="quiet">{say.about}</span>
      </p>
    </>
  )
}
