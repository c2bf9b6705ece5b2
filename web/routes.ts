import { createRouter, parseSearchWith, stringifySearchWith } from '@tanstack/react-router'
import { BRING_PEOPLE, EVERYONE, LOOK_AT_PEOPLE, MAKE_MAILS, page, root } from './page-route.tsx'
import { ErrorPage } from './parts/frame/end-pages.tsx'

/** Every page. One line each, in the order in which the navigation shows them. */
const table = [
  page('/', { name: 'check', under: 'purpose', for: 'anyone', key: 'c', load: () => import('./pages/check/page.tsx') }),
  page('/purpose/mails', {
    name: 'mails',
    under: 'purpose',
    for: EVERYONE,
    key: 'a',
    load: () => import('./pages/mails/page.tsx'),
  }),
  page('/purpose/mails/$id', {
    name: 'mail',
    under: 'purpose',
    for: EVERYONE,
    listed: false,
    load: () => import('./pages/mail/page.tsx'),
  }),
  page('/purpose/mails/$id/versions', {
    name: 'versions',
    under: 'purpose',
    for: EVERYONE,
    listed: false,
    search: ['show', 'with'],
    load: () => import('./pages/versions/page.tsx'),
  }),
  page('/home', { name: 'home', under: null, for: EVERYONE, key: 'b', load: () => import('./pages/home/page.tsx') }),
  page('/sign-in', {
    name: 'sign-in',
    under: null,
    for: 'anyone',
    listed: false,
    search: ['back'],
    load: () => import('./pages/sign-in/page.tsx'),
  }),
  page('/purpose/reviews', {
    name: 'reviews',
    under: 'purpose',
    for: EVERYONE,
    key: 'v',
    search: ['show'],
    load: () => import('./pages/reviews/page.tsx'),
  }),
  page('/purpose/reviews/$id', {
    name: 'review',
    under: 'purpose',
    for: EVERYONE,
    listed: false,
    load: () => import('./pages/review/page.tsx'),
  }),
  page('/purpose/overrulings', {
    name: 'overrulings',
    under: 'purpose',
    for: EVERYONE,
    key: 'h',
    load: () => import('./pages/overrulings/page.tsx'),
  }),
  page('/guest', {
    name: 'guest',
    under: null,
    for: 'anyone',
    listed: false,
    load: () => import('./pages/guest/page.tsx'),
  }),
  page('/audience', {
    name: 'audience',
    under: 'audience',
    for: EVERYONE,
    listed: false,
    load: () => import('./pages/question/page.tsx'),
  }),
  page('/audience/mails', {
    name: 'audiences',
    under: 'audience',
    for: EVERYONE,
    key: 'd',
    load: () => import('./pages/audiences/page.tsx'),
  }),
  page('/audience/mails/$id', {
    name: 'mail-audience',
    under: 'audience',
    for: EVERYONE,
    listed: false,
    load: () => import('./pages/mail-audience/page.tsx'),
  }),
  page('/audience/mails/$id/people/$contact', {
    name: 'place',
    under: 'audience',
    for: LOOK_AT_PEOPLE,
    listed: false,
    load: () => import('./pages/place/page.tsx'),
  }),
  page('/audience/rules', {
    name: 'named-rules',
    under: 'audience',
    for: EVERYONE,
    key: 'e',
    load: () => import('./pages/named-rules/page.tsx'),
  }),
  page('/audience/rules/$id', {
    name: 'named-rule',
    under: 'audience',
    for: EVERYONE,
    listed: false,
    instead: 'new',
    load: () => import('./pages/named-rule/page.tsx'),
  }),
  page('/audience/people', {
    name: 'people',
    under: 'audience',
    for: LOOK_AT_PEOPLE,
    key: 'p',
    load: () => import('./pages/people/page.tsx'),
  }),
  page('/audience/people/$id', {
    name: 'person',
    under: 'audience',
    for: LOOK_AT_PEOPLE,
    listed: false,
    load: () => import('./pages/person/page.tsx'),
  }),
  page('/audience/suppressions', {
    name: 'suppressions',
    under: 'audience',
    for: LOOK_AT_PEOPLE,
    key: 'w',
    load: () => import('./pages/suppressions/page.tsx'),
  }),
  page('/audience/list', {
    name: 'list',
    under: 'audience',
    for: MAKE_MAILS,
    key: 'n',
    search: ['mail'],
    load: () => import('./pages/list/page.tsx'),
  }),
  page('/audience/import', {
    name: 'imports',
    under: 'audience',
    for: BRING_PEOPLE,
    key: 'i',
    load: () => import('./pages/imports/page.tsx'),
  }),
  page('/audience/import/$id', {
    name: 'import',
    under: 'audience',
    for: BRING_PEOPLE,
    listed: false,
    load: () => import('./pages/import/page.tsx'),
  }),
  page('/account', {
    name: 'account',
    under: 'account',
    for: EVERYONE,
    listed: false,
    load: () => import('./pages/question/page.tsx'),
  }),
  page('/account/ledger', {
    name: 'ledger',
    under: 'account',
    for: ['counsel', 'administrator'],
    key: 'l',
    load: () => import('./pages/ledger/page.tsx'),
  }),
  page('/me', { name: 'me', under: null, for: EVERYONE, key: 'm', load: () => import('./pages/me/page.tsx') }),
  page('/settings/brands', {
    name: 'brands',
    under: 'settings',
    for: EVERYONE,
    key: 'r',
    load: () => import('./pages/brands/page.tsx'),
  }),
  page('/settings/organisation', {
    name: 'organisation',
    under: 'settings',
    for: EVERYONE,
    key: 'o',
    load: () => import('./pages/organisation/page.tsx'),
  }),
  page('/settings/users', {
    name: 'users',
    under: 'settings',
    for: ['administrator'],
    key: 'g',
    load: () => import('./pages/users/page.tsx'),
  }),
  page('/tasks', {
    name: 'tasks',
    under: 'settings',
    for: EVERYONE,
    key: 't',
    load: () => import('./pages/tasks/page.tsx'),
  }),
] as const

/** Leads from addresses to pages. Words behind the `?` are plain text. */
export const router = createRouter({
  routeTree: root.addChildren(table),
  defaultErrorComponent: ErrorPage,
  defaultPreload: 'intent',
  scrollRestoration: true,
  parseSearch: parseSearchWith((text) => text),
  stringifySearch: stringifySearchWith(String),
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}
