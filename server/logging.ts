import type { FastifyServerOptions } from 'fastify'

/**
 * How the server logs: JSON for machines, lines for a person. A request is logged by method, path and number;
 * never its address, query, headers or body, which can hold a person's data.
 */
export function logging(level: string, readable: boolean): FastifyServerOptions['logger'] {
  if (level === 'silent') return false
  return {
    level: readable && level === 'info' ? 'warn' : level,
    serializers: {
      req: (request) => ({ id: request.id, method: request.method, path: request.url.split('?')[0] ?? '' }),
      res: (reply) => ({ statusCode: reply.statusCode ?? 0 }),
    },
    ...(readable
      ? { transport: { target: 'pino-pretty', options: { translateTime: 'HH:MM:ss', ignore: 'pid,hostname' } } }
      : {}),
  }
}
