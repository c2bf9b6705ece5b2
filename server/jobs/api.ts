import type { z } from 'zod'
import type { listAnswer, listAsk, numbered, spoken, taskAnswer } from './ask.ts'

type In<T extends z.ZodType> = z.input<T>
type Out<T extends z.ZodType> = z.output<T>

/** The routes of tasks, for a typed client; `GET /api/v1/tasks/:id/events` is followed by an `EventSource`. */
export interface TasksApi {
  'GET /api/v1/tasks': { query?: In<typeof listAsk>; reply: Out<typeof listAnswer> }
  'GET /api/v1/tasks/:id': { params: In<typeof numbered>; query?: In<typeof spoken>; reply: Out<typeof taskAnswer> }
  'POST /api/v1/tasks/:id/retry': { params: In<typeof numbered>; reply: null }
  'DELETE /api/v1/tasks/:id': { params: In<typeof numbered>; reply: null }
}
