import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { BRING_PEOPLE, LOOK_AT_PEOPLE, MAKE_MAILS, SET_UP_BRANDS } from '../../page-route.tsx'
import { DemoLoad } from '../../parts/demo-load.tsx'
import { Section } from '../../parts/page.tsx'
import { Loaded } from '../../parts/states.tsx'
import { read } from '../../queries.ts'
import { useMay } from '../../session.ts'
import { fill, list, useLang, useSay } from '../../words/index.ts'
import { type Stand, type StepName, wayOf } from './way.ts'
import { en } from './words/en.ts'
import { nl } from './words/nl.ts'

/** The three steps to the first mail: what is done, what is next for whoever looks, and what others do. */
export function Steps() {
  const say = useSay({ nl, en }).steps
  const brands = useQuery(read('GET /api/v1/brands'))
  const own = { brand: useMay(SET_UP_BRANDS), people: useMay(BRING_PEOPLE), draft: useMay(MAKE_MAILS) }
  const sees = useMay(LOOK_AT_PEOPLE)
  const people = useQuery({ ...read('GET /api/v1/people', { query: { limit: 1 } }), enabled: sees })
  return (
    <Section title={own.brand ? say.title : say.others}>
      <Loaded query={brands} lines={6}>
        {({ brands: all }) => {
          const names = all.flatMap(({ name, putAway }) => (putAway ? [] : name))
          if (!sees) return <Way own={own} names={names} people={null} />
          return (
            <Loaded query={people} lines={6}>
              {({ people: some }) => <Way own={own} names={names} people={some.length > 0} />}
            </Loaded>
          )
        }}
      </Loaded>
    </Section>
  )
}

interface WayProps {
  readonly own: Readonly<Record<StepName, boolean>>
  /** Of the brands. */
  readonly names: readonly string[]
  readonly people: boolean | null
}

function Way({ own, names, people }: WayProps) {
  const say = useSay({ nl, en }).steps
  const lang = useLang()
  const done = {
    brand: fill(say.brand.doneAbout, { names: list(names, lang) }),
    people: say.people.doneAbout,
    draft: '',
  }
  const does: Readonly<Record<StepName, (stand: Stand) => ReactNode>> = {
    brand: (stand) => stand.own && stand.state !== 'done' && <Link to="/settings/brands">{say.brand.go}</Link>,
    people: (stand) => <PeopleStep own={stand.own} isDone={stand.state === 'done'} />,
    draft: () => <Link to="/purpose/mails">{say.draft.go}</Link>,
  }
  return (
    <ol className="steps">
      {wayOf(own, { brand: names.length > 0, people }).map((stand) => {
        const { title, what, about, other } = say[stand.name]
        const said = stand.own ? { title, about } : { title: what, about: other }
        return (
          <Step
            key={stand.name}
            title={said.title}
            about={stand.state === 'done' ? done[stand.name] : said.about}
            state={stand.state}
          >
            {does[stand.name](stand)}
          </Step>
        )
      })}
    </ol>
  )
}

function PeopleStep({ own, isDone }: { readonly own: boolean; readonly isDone: boolean }) {
  const say = useSay({ nl, en }).steps.people
  if (isDone) return <Link to="/audience/people">{say.look}</Link>
  return (
    own && (
      <>
        <Link to="/audience/import">{say.go}</Link>
        <div className="step-or">
          <DemoLoad />
        </div>
      </>
    )
  )
}

interface StepProps {
  readonly title: string
  readonly about: string
  readonly state: Stand['state']
  readonly children: ReactNode
}

function Step({ title, about, state, children }: StepProps) {
  const say = useSay({ nl, en }).steps
  return (
    <li className={`step step-${state}`}>
      <h3 className="step-title">
        {title}
        {state !== 'later' && <span className="step-state small"> {say[state]}</span>}
      </h3>
      <p className="quiet">{about}</p>
      <div>{children}</div>
    </li>
  )
}
