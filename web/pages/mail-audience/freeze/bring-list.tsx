import { Link } from '@tanstack/react-router'
import { BRING_PEOPLE } from '../../../page-route.tsx'
import { useMay } from '../../../session.ts'
import { useSay } from '../../../words/index.ts'
import { en } from '../words/en.ts'
import { nl } from '../words/nl.ts'

/** The way to where a newer list of refusals is brought in; nothing for who may not bring one in. */
export function BringList() {
  const { bring } = useSay({ nl, en }).page
  const mayBring = useMay(BRING_PEOPLE)
  return (
    mayBring && (
      <p>
        <Link to="/audience/import">{bring}</Link>
      </p>
    )
  )
}
