import type { z } from 'zod'
import type {
  eventsAnswer,
  numbered,
  ordersAnswer,
  peopleAnswer,
  peopleQuery,
  personAnswer,
  searchAnswer,
  searchAsk,
} from './ask.ts'

type In<T extends z.ZodType> = z.input<T>
type Out<T extends z.ZodType> = z.output<T>
type Page = In<typeof peopleQuery>

/** The routes of people, for a typed client. */
export interface PeopleApi {
  'GET /api/v1/people': { query?: Page; reply: Out<typeof peopleAnswer> }
  'POST /api/v1/people/search': { body: In<typeof searchAsk>; reply: Out<typeof searchAnswer> }
  'GET /api/v1/people/:id': { params: In<typeof numbered>; reply: Out<typeof personAnswer> }
  'GET /api/v1/people/:id/orders': { params: In<typeof numbered>; query?: Page; reply: Out<typeof ordersAnswer> }
  'GET /api/v1/people/:id/events': { params: In<typeof numbered>; query?: Page; reply: Out<typeof eventsAnswer> }
}
