import { z } from 'zod'
import { nextPage, pageQuery } from '../cursor.ts'
import { PROBLEM_REPLY } from '../problem-reply.ts'
import { STATES } from './tables.ts'

const when = z.iso.datetime()

/** How a route of tasks is named in the description. */
export const told = (operationId: string, summary: string) => ({ operationId, summary, tags: ['Tasks'] })

/** That a route may refuse. */
export const refused = { default: PROBLEM_REPLY }

/** The answer of a route that has nothing more to say. */
export const done = z.null().describe('done')

/** A task by its number. */
export const numbered = z.strictObject({ id: z.uuid() })

const lang = z.enum(['nl', 'en']).optional().describe('language of the sentences; by Accept-Language when absent')

/** In which language a task is told. */
export const spoken = z.strictObject({ lang })

/** Which tasks are asked. */
export const listAsk = z.strictObject({
  ...pageQuery.shape,
  lang,
  state: z.enum(STATES).optional().describe('only these; dead: what waits for a person'),
  kind: z.string().max(40).optional().describe('only these'),
})

/** A task, as everyone who is signed in may see it; what it was asked with is not shown. */
export const taskAnswer = z.object({
  id: z.uuid(),
  kind: z.string(),
  state: z.enum(STATES).describe('failed: tried again by itself; dead: only when a person says so'),
  done: z.int().describe('how far it is'),
  total: z.int().nullable().describe('of how many; null while nobody knows'),
  attempts: z.int().describe('how often it was begun'),
  stopping: z.boolean().describe('whether it was told to stop and still runs'),
  madeBy: z.uuid().nullable().describe('the user who asked for it'),
  madeAt: when,
  beganAt: when.nullable(),
  endedAt: when.nullable(),
  problem: z
    .object({ type: z.string(), code: z.string(), title: z.string(), detail: z.string(), fix: z.string() })
    .nullable()
    .describe('what went wrong the last time: what happened, why, what to do'),
  result: z.json().describe('what it gave; null while it has not'),
})

/** A task as it is told. */
export type TaskAnswer = z.infer<typeof taskAnswer>

/** Tasks, the newest first. */
export const listAnswer = z.object({
  tasks: z.array(taskAnswer),
  next: nextPage,
})
