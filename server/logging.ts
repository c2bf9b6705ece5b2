import type { FastifyBaseLogger, FastifyReply, FastifyRequest } from 'fastify'
import { type DestinationStream, pino } from 'pino'
import { validate as isId } from 'uuid'

/**
 * Opens the log of the server: JSON for machines, lines for a person. A request is logged by method, route and number;
 * never by its query, headers, body or what stands in its path beside ids, which can hold a person's data.
 * @param to where it is written; standard output when absent
 */
export function openLog(level: string, readable: boolean, to?: DestinationStream): FastifyBaseLogger {
  const options = {
    level: readable && level === 'info' ? 'warn' : level,
    serializers: {
      req: (request: FastifyRequest) => ({
        id: request.id,
        method: request.method,
        path: pathOf(request),
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

/** The pattern of the route with its ids filled in; `none` where no route is. */
function pathOf({ routeOptions: { url }, params }: FastifyRequest): string {
  const given = params as Readonly<Record<string, string>>
  const told = (place: string, name: string) => (isId(given[name]) ? (given[name] ?? place) : place)
  return url?.replace(/:(\w+)/g, told) ?? 'none'
}
