import { z } from 'zod'
import { PROBLEM_REPLY } from '../../problem-reply.ts'

/** How a route of the demo is named in the description. */
export const told = (operationId: string, summary: string) => ({ operationId, summary, tags: ['Audience'] })

/** That a route may refuse. */
export const refused = { default: PROBLEM_REPLY }

/** The task that loads the shop. */
export const taskAnswer = z.object({ taskId: z.uuid().describe('to follow at /api/v1/tasks/:id') })
