import type { FastifyInstance } from 'fastify'
import type { ZodTypeProvider } from 'fastify-type-provider-zod'
import type { Kysely } from 'kysely'
import { pageQuery } from '../../cursor.ts'
import { readOrganisation } from '../../organisation/settings.ts'
import type { Tables } from '../../store/store.ts'
import { LOOKS } from './access.ts'
import * as ask from './ask.ts'
import { browsePeople, searchPeople } from './browse.ts'
import { eventsOf, ordersOf } from './history.ts'
import { readPerson } from './person.ts'

const { told, refused, numbered } = ask

/** Looking through people, finding somebody, and everything that is known of one. */
export async function peoplePlugin(app: FastifyInstance, { db }: { readonly db: Kysely<Tables> }): Promise<void> {
  const typed = app.withTypeProvider<ZodTypeProvider>()
  typed.get(
    '/api/v1/people',
    {
      config: LOOKS,
      schema: {
        ...told('listPeople', 'Everyone, newest first'),
        ...{ querystring: pageQuery, response: { 200: ask.peopleAnswer, ...refused } },
      },
    },
    async (request) => {
      const { people, next } = await browsePeople(db, request.query)
      return { people: [...people], next }
    },
  )
  typed.post(
    '/api/v1/people/search',
    {
      config: { ...LOOKS, keepsNothing: true },
      schema: {
        ...told('searchPeople', 'Find people by name, address, order number or customer number'),
        ...{ body: ask.searchAsk, response: { 200: ask.searchAnswer, ...refused } },
      },
    },
    (request) => searchPeople(db, request.body.text),
  )
  personRoutes(app, db)
}

function personRoutes(app: FastifyInstance, db: Kysely<Tables>): void {
  const typed = app.withTypeProvider<ZodTypeProvider>()
  typed.get(
    '/api/v1/people/:id',
    {
      config: LOOKS,
      schema: {
        ...told('readPerson', 'Everything that is known of somebody, and from where'),
        ...{ params: numbered, response: { 200: ask.personAnswer, ...refused } },
      },
    },
    async (request) => readPerson(db, request.params.id, (await readOrganisation(db)).timeZone),
  )
  typed.get(
    '/api/v1/people/:id/orders',
    {
      config: LOOKS,
      schema: {
        ...told('listOrders', 'The orders of somebody, newest first'),
        ...{ params: numbered, querystring: pageQuery, response: { 200: ask.ordersAnswer, ...refused } },
      },
    },
    (request) => ordersOf(db, request.params.id, request.query),
  )
  typed.get(
    '/api/v1/people/:id/events',
    {
      config: LOOKS,
      schema: {
        ...told('listEvents', 'What happened to somebody, newest first'),
        ...{ params: numbered, querystring: pageQuery, response: { 200: ask.eventsAnswer, ...refused } },
      },
    },
    (request) => eventsOf(db, request.params.id, request.query),
  )
}
