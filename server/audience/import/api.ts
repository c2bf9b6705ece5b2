import type { z } from 'zod'
import type { pageQuery } from '../../cursor.ts'
import type { fieldsAnswer, importAnswer, listAnswer, numbered, sayAsk, spoken, taskAnswer } from './ask.ts'

type In<T extends z.ZodType> = z.input<T>
type Out<T extends z.ZodType> = z.output<T>
type One = { params: In<typeof numbered> }
type Spoken = { query?: In<typeof spoken> }

/** The routes of imports, for a typed client; `POST /api/v1/imports` takes the file itself as its body. */
export interface ImportsApi {
  'GET /api/v1/imports': { query?: In<typeof pageQuery>; reply: Out<typeof listAnswer> }
  'GET /api/v1/imports/fields': Spoken & { reply: Out<typeof fieldsAnswer> }
  'GET /api/v1/imports/:id': One & Spoken & { reply: Out<typeof importAnswer> }
  'PUT /api/v1/imports/:id/mapping': One & Spoken & { body: In<typeof sayAsk>; reply: Out<typeof importAnswer> }
  'POST /api/v1/imports/:id/look': One & { reply: Out<typeof taskAnswer> }
  'POST /api/v1/imports/:id/start': One & { reply: Out<typeof taskAnswer> }
  'DELETE /api/v1/imports/:id': One & { reply: null }
}
