import { useMatches, useRouter } from '@tanstack/react-router'
import { useMemo } from 'react'
import type { Role } from '../../client.ts'
import type { PageEntry, Question } from '../../page-route.tsx'

/** A page of the navigation. */
export interface OpenPage {
  readonly path: string
  readonly entry: PageEntry
}

/** Whether a page opens for someone with these roles. */
export function opensFor(entry: PageEntry, roles: readonly Role[]): boolean {
  return entry.for === 'anyone' || entry.for.some((role) => roles.includes(role))
}

/** The pages of the navigation that open for someone with these roles, in the order of the table of routes. */
export function useOpenPages(roles: readonly Role[]): readonly OpenPage[] {
  const { routesByPath } = useRouter()
  return useMemo(() => {
    const routes = Object.values(routesByPath) as readonly {
      readonly fullPath: string
      readonly options: { readonly staticData?: { readonly entry?: PageEntry } }
    }[]
    return routes.flatMap(({ fullPath, options }) => {
      const entry = options.staticData?.entry
      return entry && entry.listed !== false && opensFor(entry, roles) ? [{ path: fullPath, entry }] : []
    })
  }, [routesByPath, roles])
}

/** What the table says of the page that is shown; undefined where nothing is. */
export function useEntry(): PageEntry | undefined {
  return useMatches().at(-1)?.staticData.entry
}

/** The three questions, in their order. */
export const QUESTIONS = ['purpose', 'audience', 'account'] as const satisfies readonly Question[]
