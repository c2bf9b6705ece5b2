import type { FastifyBaseLogger, FastifyReply, FastifyRequest } from 'fastify'
import { type DestinationStream, pino } from 'pino'

/**
 * Opens the log of the server: JSON for machines, lines for a person. A request is logged by method, path and number;
 * never its address, query, headers or body, which can hold a person's data.
 * @param to where it is written; standard output when absent
 */
export function openLog(level: string, readable: boolean, to?: DestinationStream): FastifyBaseLogger {
  const options = {
    level: readable && level === 'info' ? 'warn' : level,
    serializers: {
      req: (request: FastifyRequest) => ({
        id: request.id,
        method: request.method,
        path: request.url.split('?')[0] ?? '',
      }),
      res: (reply: FastifyReply) => ({ statusCode: reply.statusCode ?? 0 }),
    },
  }
  if (to) return pino(options, to)
  if (!readable || level === 'silent') return pino(options)
  return pino({
    ...options,
    transport: { target: 'pino-pretty', options: { translateTime: 'HH:MM:ss', ignore: 'pid,hostname' } },
  })
}
