import { type ErrorComponentProps, Link } from '@tanstack/react-router'
import { Refusal, type Role } from '../../client.ts'
import { fill, useFrameWords, useRoleNames } from '../../words/index.ts'
import { Gone } from '../gone.tsx'
import { Page } from '../page.tsx'
import { saidOf, Trouble } from '../trouble.tsx'

/** An address where nothing is. */
export function MissingPage() {
  const { missing } = useFrameWords()
  return (
    <Page title={missing.title} lead={missing.lead} width="text">
      <p>
        <Link to="/home">{missing.back}</Link>
      </p>
    </Page>
  )
}

/** A page that fell over, or that did not come. */
export function ErrorPage({ error }: ErrorComponentProps) {
  const words = useFrameWords()
  const { broken, gone, tooMany } = words
  if (error instanceof Refusal && (error.isLost || error.isTooMany))
    return (
      <Page title={error.isLost ? gone.title : tooMany.title} width="text">
        <Gone {...(error.isLost ? gone : saidOf(error, words))} />
      </Page>
    )
  return (
    <Page title={broken.what} width="text">
      <Trouble error={error} again={() => window.location.reload()} />
    </Page>
  )
}

/** A page that is for another role. */
export function ClosedPage({ roles, own }: { readonly roles: readonly Role[]; readonly own: readonly Role[] }) {
  const { closed, missing } = useFrameWords()
  const named = useRoleNames()
  return (
    <Page title={closed.title} lead={fill(closed.lead, { roles: named(roles), own: named(own) })} width="text">
      <p>{closed.fix}</p>
      <p>
        <Link to="/home">{missing.back}</Link>
      </p>
    </Page>
  )
}
