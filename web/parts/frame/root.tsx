import { Outlet, useRouter } from '@tanstack/react-router'
import { lazy, Suspense, useEffect } from 'react'
import { usePerson } from '../../session.ts'
import { ClosedPage } from './end-pages.tsx'
import { opensFor, useEntry } from './open-pages.ts'
import { OutsideHeader } from './outside-header.tsx'

const InsideFrame = lazy(() => import('./inside-frame.tsx').then(({ InsideFrame }) => ({ default: InsideFrame })))

/** What stands around each page: a head for whoever is outside, the whole frame for whoever is in. */
export function Root() {
  const person = usePerson()
  useFocusOnArrival()
  useLeaving(person === null)
  const entry = useEntry()
  const closedFor = person && entry && entry.for !== 'anyone' && !opensFor(entry, person.roles) ? entry.for : null
  const blank = <div className="head head-blank" />
  return (
    <>
      {person === undefined && blank}
      {person === null && <OutsideHeader />}
      {person && (
        <Suspense fallback={blank}>
          <InsideFrame person={person} />
        </Suspense>
      )}
      {closedFor ? <ClosedPage roles={closedFor} own={person?.roles ?? []} /> : <Outlet />}
    </>
  )
}

/** Sets the focus on the heading of a page one comes to, so that it is heard and Tab goes on from there. */
function useFocusOnArrival(): void {
  const router = useRouter()
  useEffect(
    () =>
      router.subscribe('onRendered', ({ fromLocation, pathChanged }) => {
        const main = document.querySelector<HTMLElement>('main')
        if (!fromLocation || !pathChanged || main?.contains(document.activeElement)) return
        const heading = main?.querySelector<HTMLElement>('h1')
        if (heading) heading.tabIndex = -1
        ;(heading ?? main)?.focus({ preventScroll: true })
      }),
    [router],
  )
}

/** Who turns out to be signed out on a page that asks for it, signs in and comes back. */
function useLeaving(isOut: boolean): void {
  const router = useRouter()
  useEffect(() => {
    if (isOut) void router.invalidate()
  }, [router, isOut])
}
