import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { Role } from '../../client.ts'
import { LOOK_AT_PEOPLE } from '../../page-route.tsx'
import { DemoLoad } from '../../parts/demo-load.tsx'
import { useOpenPages } from '../../parts/frame/open-pages.ts'
import { Section } from '../../parts/page.tsx'
import { read } from '../../queries.ts'
import { useMay } from '../../session.ts'
import { fill, list, useLang, useSay } from '../../words/index.ts'
import { en } from './words/en.ts'
import { nl } from './words/nl.ts'

/** Where the first two steps are taken, and where the people stand. */
const BRANDS = '/settings/brands'
const IMPORT = '/audience/import'
const PEOPLE = '/audience/people'

/** The three steps to the first mail: what is done, and what is next. */
export function Steps({ roles }: { readonly roles: readonly Role[] }) {
  const say = useSay({ nl, en }).steps
  const lang = useLang()
  const brands = useQuery(read('GET /api/v1/brands')).data?.brands ?? []
  const sees = useMay(LOOK_AT_PEOPLE)
  const people = useQuery({ ...read('GET /api/v1/people', { query: { limit: 1 } }), enabled: sees })
  const open = new Set(useOpenPages(roles).map(({ path }) => path))
  const way = (path: string, says: string, other: string) =>
    open.has(path) ? <Link to={path}>{says}</Link> : <span className="quiet">{other}</span>
  const names = list(
    brands.map(({ name }) => name),
    lang,
  )
  const hasBrand = brands.length > 0
  const hasPeople = (people.data?.people.length ?? 0) > 0
  return (
    <Section title={say.title}>
      <ol className="steps">
        <Step
          title={say.brand.title}
          about={hasBrand ? fill(say.brand.doneAbout, { names }) : say.brand.about}
          state={hasBrand ? 'done' : 'next'}
        >
          {!hasBrand && way(BRANDS, say.brand.go, say.brand.other)}
        </Step>
        <Step
          title={say.people.title}
          about={hasPeople ? say.people.doneAbout : say.people.about}
          state={hasPeople ? 'done' : hasBrand ? 'next' : 'later'}
        >
          {hasPeople ? way(PEOPLE, say.people.look, '') : way(IMPORT, say.people.go, say.people.other)}
          {people.data && !hasPeople && open.has(IMPORT) && (
            <div className="step-or">
              <DemoLoad />
            </div>
          )}
        </Step>
        <Step title={say.draft.title} about={say.draft.about} state={hasBrand && hasPeople ? 'next' : 'later'}>
          <Link to="/purpose/mails">{say.draft.go}</Link>
        </Step>
      </ol>
    </Section>
  )
}

interface StepProps {
  readonly title: string
  readonly about: string
  readonly state: 'done' | 'next' | 'later'
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
