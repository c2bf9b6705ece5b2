import {
  createRootRoute,
  createRoute,
  lazyRouteComponent,
  notFound,
  type RouteComponent,
  redirect,
} from '@tanstack/react-router'
import type { Role } from './client.ts'
import { lateCode } from './late-code.ts'
import { ErrorPage, MissingPage } from './parts/frame/end-pages.tsx'
import { Root } from './parts/frame/root.tsx'
import { whoIsIn } from './session.ts'
import type { Words } from './words/index.ts'

/** The three questions, and what is set once. */
export type Question = keyof Words['questions']

/** What the table of routes says of a page. */
export interface PageEntry<Word extends string = string> {
  /** Its name: the key of its title in `words/{nl,en}.ts` under `pages`. */
  readonly name: keyof Words['pages']
  /** The question it belongs to; null stands outside them. */
  readonly under: Question | null
  /** Who opens it. */
  readonly for: readonly Role[] | 'anyone'
  /** Whether it stands in the navigation and the palette; a page of one thing (`/…/$id`) does not. */
  readonly listed?: boolean
  /** Keys that lead to it: `g` and this letter. */
  readonly key?: string
  /** A word that may stand in its address in place of an id. */
  readonly instead?: string
  /** The words that its address may carry behind the `?`. */
  readonly search?: readonly Word[]
  /** Its code, which comes when it is opened: `() => import('./pages/people/page.tsx')`. */
  readonly load: () => Promise<{ readonly Page: RouteComponent }>
}

declare module '@tanstack/react-router' {
  interface StaticDataRouteOption {
    readonly entry?: PageEntry
  }
}

/** Everyone with an account. */
export const EVERYONE: readonly Role[] = ['marketer', 'counsel', 'service-desk', 'administrator', 'reader']

/** Who sees people; a reader sees mails and figures, no persons. */
export const LOOK_AT_PEOPLE: readonly Role[] = ['marketer', 'counsel', 'service-desk', 'administrator']

/** Who makes and changes mails, and speaks in a review. */
export const MAKE_MAILS: readonly Role[] = ['marketer', 'counsel']

/** Who makes and changes brands and streams. */
export const SET_UP_BRANDS: readonly Role[] = ['marketer', 'administrator']

/** Who brings people in. */
export const BRING_PEOPLE: readonly Role[] = ['marketer', 'administrator']

/** Under which everything stands. */
export const root = createRootRoute({
  component: Root,
  notFoundComponent: MissingPage,
  errorComponent: ErrorPage,
})

const ID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/**
 * One page: its address, and what the table says of it. Who is not signed in signs in first, and comes back; an address with
 * something in it that is no id leads nowhere.
 */
export function page<const Path extends string, const Word extends string = never>(path: Path, entry: PageEntry<Word>) {
  return createRoute({
    getParentRoute: () => root,
    path,
    staticData: { entry },
    component: lazyRouteComponent(() => lateCode(entry.load), 'Page'),
    validateSearch: (given: Record<string, unknown>) => known<Word>(given, entry.search ?? []),
    beforeLoad: async ({ location, params }) => {
      if (entry.for !== 'anyone' && !(await whoIsIn()))
        throw redirect({ href: `/sign-in?back=${encodeURIComponent(location.href)}` })
      const ids = Object.values<string>(params).filter((one) => one !== entry.instead)
      if (!ids.every((one) => ID.test(one))) throw notFound()
    },
  })
}

function known<Word extends string>(given: Record<string, unknown>, words: readonly Word[]): { [W in Word]?: string } {
  const found = words.flatMap((word) => {
    const value = given[word]
    return typeof value === 'string' && value !== '' ? [[word, value] as const] : []
  })
  return Object.fromEntries(found) as { [W in Word]?: string }
}
