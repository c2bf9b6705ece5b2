import type { FastifyInstance } from 'fastify'
import type { ZodTypeProvider } from 'fastify-type-provider-zod'
import { langOf } from '../../../problem-reply.ts'
import { langQuery, mailParams } from '../../../purpose/drafts/ask.ts'
import type { Means } from '../../../purpose/drafts/means.ts'
import { Queue } from '../../../purpose/queue.ts'
import { callerIn } from '../../../users/guard.ts'
import { LOOKS } from '../../people/access.ts'
import { refused, told } from '../../people/ask.ts'
import { READS, refuseUnsaved } from '../access.ts'
import { compareRules } from './comparison.ts'
import { countAudience } from './count.ts'
import * as ask from './count-ask.ts'
import { curveAudience } from './curve.ts'
import { placedPeople } from './people.ts'
import { placeOfPerson } from './place.ts'

/** What one asks of an audience before it is sent: how many, who, and why. Nothing is kept of it. */
export function countRoutes(app: FastifyInstance, means: Means): void {
  // A question about everybody takes both processors of a small machine.
  const queue = new Queue()
  numberRoutes(app, means, queue)
  peopleRoutes(app, means, queue)
}

const asked = { params: mailParams, querystring: langQuery }
// Who asks again asks of now, and people and figures of them are not to stay behind under a key.
const COUNTS = { ...READS, keepsNothing: true } as const
const SHOWS = { ...LOOKS, keepsNothing: true } as const

function numberRoutes(app: FastifyInstance, means: Means, queue: Queue): void {
  const typed = app.withTypeProvider<ZodTypeProvider>()
  typed.post(
    '/api/v1/mails/:id/audience/count',
    {
      config: COUNTS,
      schema: {
        ...told('countAudience', 'Count whom a mail reaches, who is left out for what, and the nuisance it may cause'),
        ...{ ...asked, body: ask.countAsk, response: { 200: ask.countAnswer, ...refused } },
      },
    },
    (request) => {
      refuseUnsaved(callerIn(request), request.body)
      return queue.run(() => countAudience(means, request.params.id, { ...request.body, lang: langOf(request) }))
    },
  )
  typed.post(
    '/api/v1/mails/:id/audience/curve',
    {
      config: COUNTS,
      schema: {
        ...told('curveAudience', 'How many a mail reaches, by the months that one test of a group looks back'),
        ...{ ...asked, body: ask.curveAsk, response: { 200: ask.curveAnswer, ...refused } },
      },
    },
    (request) => {
      refuseUnsaved(callerIn(request), request.body)
      return queue.run(() => curveAudience(means, request.params.id, request.body))
    },
  )
  typed.post(
    '/api/v1/mails/:id/audience/comparison',
    {
      config: SHOWS,
      schema: {
        ...told('compareRules', 'Who gets the mail when another rule comes in the place of that of a group'),
        ...{ ...asked, body: ask.comparisonAsk, response: { 200: ask.comparisonAnswer, ...refused } },
      },
    },
    (request) => queue.run(() => compareRules(means, request.params.id, request.body)),
  )
}

function peopleRoutes(app: FastifyInstance, means: Means, queue: Queue): void {
  const typed = app.withTypeProvider<ZodTypeProvider>()
  typed.post(
    '/api/v1/mails/:id/audience/people',
    {
      config: SHOWS,
      schema: {
        ...told('listPlacedPeople', 'The people behind a number of a count, each with the place'),
        ...{ ...asked, body: ask.placedAsk, response: { 200: ask.placedAnswer, ...refused } },
      },
    },
    (request) => queue.run(() => placedPeople(means, request.params.id, { ...request.body, lang: langOf(request) })),
  )
  const place = { params: ask.placeParams, querystring: langQuery, response: { 200: ask.placeAnswer, ...refused } }
  typed.get(
    '/api/v1/mails/:id/audience/places/:contact',
    {
      config: LOOKS,
      schema: { ...told('readPlace', 'Whether one person gets a mail, and why'), ...place },
    },
    (request) => {
      const { id: mailId, contact } = request.params
      return queue.run(() => placeOfPerson(means, { mailId, contact, lang: langOf(request) }))
    },
  )
  typed.post(
    '/api/v1/mails/:id/audience/places/:contact',
    {
      config: SHOWS,
      schema: {
        ...told('findPlace', 'Whether one person would get a mail, and why, by an audience that is not saved'),
        ...{ ...place, body: ask.placeAsk },
      },
    },
    (request) => {
      const { id: mailId, contact } = request.params
      return queue.run(() => placeOfPerson(means, { mailId, contact, ...request.body, lang: langOf(request) }))
    },
  )
}
