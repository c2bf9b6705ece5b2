import { Outlet, useRouter } from '@tanstack/react-router'
import { lazy, Suspense, useEffect, useState } from 'react'
import { lateCode } from '../../late-code.ts'
import { type Person, useIsOut, usePerson } from '../../session.ts'
import { ClosedPage } from './end-pages.tsx'
import { opensFor, useEntry, useOpenPages } from './open-pages.ts'
import { OutsideHeader } from './outside-header.tsx'
import { type Over, useFrameKeys } from './use-frame-keys.ts'

const InsideFrame = lazy(async () => ({ default: (await lateCode(() => import('./inside-frame.tsx'))).InsideFrame }))

/** What stands around each page: a head for whoever is outside, the whole frame for whoever is in. */
export function Root() {
  const person = usePerson()
  useFocusOnArrival()
  useLeaving(useIsOut())
  const entry = useEntry()
  const closedFor = person && entry && entry.for !== 'anyone' && !opensFor(entry, person.roles) ? entry.for : null
  return (
    <>
      {person === null ? <OutsideHeader /> : <Inside person={person} />}
      {closedFor ? <ClosedPage roles={closedFor} own={person?.roles ?? []} /> : <Outlet />}
    </>
  )
}

const NO_ROLES: Person['roles'] = []

/** The frame as soon as it is there; a key that is pressed before that is not lost. */
function Inside({ person }: { readonly person: Person | undefined }) {
  const pages = useOpenPages(person?.roles ?? NO_ROLES)
  const [over, show] = useState<Over | null>(null)
  useFrameKeys(pages, over, show)
  const blank = <div className="head head-blank" />
  if (!person) return blank
  return (
    <Suspense fallback={blank}>
      <InsideFrame person={person} pages={pages} over={over} show={show} />
    </Suspense>
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
