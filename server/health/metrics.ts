import { createHash, timingSafeEqual } from 'node:crypto'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { collectDefaultMetrics, Histogram, Registry } from 'prom-client'
import { ProblemError, problems } from '../problems.ts'
import { ANYONE } from '../roles.ts'
import type { Store } from '../store/store.ts'
import { gaugeStore } from './gauges.ts'

/** What Prometheus is told, and who may hear it. */
export interface Metrics {
  readonly registry: Registry
  readonly durations: Histogram<'method' | 'route' | 'status'>
  /** What opens them; null when only a program on this machine may hear them. */
  readonly token: string | null
  /** Where the operator says that people reach the server; then what seems to come from this machine may come from a proxy. */
  readonly url: string | null
}

/** What metrics are opened with. */
export interface MetricsOptions {
  readonly store: Pick<Store, 'db' | 'pool'>
  readonly token: string | null
  readonly url: string | null
}

/** Seconds: from what a page does not notice to what somebody waits for. */
const BUCKETS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30]

/** Begins to count: the process, the requests, the tasks and the connections of this server. */
export function openMetrics({ store, token, url }: MetricsOptions): Metrics {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  gaugeStore(registry, store)
  const durations = new Histogram({
    name: 'http_request_duration_seconds',
    help: 'Time of a request, by the pattern of its route, never its address.',
    labelNames: ['method', 'route', 'status'],
    buckets: BUCKETS,
    registers: [registry],
  })
  return { registry, durations, token, url }
}

/** Counts every request. */
export function countRequests(app: FastifyInstance, { durations }: Metrics): void {
  app.addHook('onResponse', async ({ method, routeOptions }, reply) => {
    const labels = { method, route: routeOptions.url ?? 'none', status: String(reply.statusCode) }
    durations.observe(labels, reply.elapsedTime / 1000)
  })
}

/** `GET /metrics`: for a program with the token, or without a token for one on this machine. */
export async function metricsPlugin(app: FastifyInstance, { metrics }: { readonly metrics: Metrics }): Promise<void> {
  app.get(
    '/metrics',
    { config: { ...ANYONE, rateLimit: false }, logLevel: 'warn', schema: { hide: true } },
    async (request, reply) => {
      if (!mayHear(request, metrics)) throw new ProblemError(problems.make('metrics-closed'))
      return reply.type(metrics.registry.contentType).send(await metrics.registry.metrics())
    },
  )
}

function mayHear(request: FastifyRequest, { token, url }: Metrics): boolean {
  if (token === null) return url === null && isFromHere(request)
  const given = /^Bearer +(\S+)$/i.exec(request.headers.authorization ?? '')?.[1] ?? ''
  return timingSafeEqual(digest(given), digest(token))
}

const digest = (text: string) => createHash('sha256').update(text).digest()

const HERE = ['127.0.0.1', '::1', '::ffff:127.0.0.1']
/** A proxy calls from this machine too, for others: it says so, or passes on the name by which they called. */
function isFromHere({ raw, headers, hostname }: FastifyRequest): boolean {
  const isPassedOn = ['forwarded', 'x-forwarded-for', 'x-real-ip', 'via'].some((name) => headers[name] !== undefined)
  const calledHere = ['localhost', '127.0.0.1', '[::1]'].includes(hostname)
  return HERE.includes(raw.socket.remoteAddress ?? '') && calledHere && !isPassedOn
}
