import { sql } from 'kysely'
import { Gauge, type Registry } from 'prom-client'
import type { Store } from '../store/store.ts'

type Kept = Pick<Store, 'db' | 'pool'>

/** Gauges what is in the store: tasks, the queue, connections. They are read when they are asked for. */
export function gaugeStore(registry: Registry, store: Kept): void {
  const registers = [registry]
  // Before those that ask the database themselves: they are collected in this order, and would count each other.
  new Gauge({
    name: 'waarom_database_connections',
    help: 'Connections of this server by what they do; waiting: who waits for one.',
    labelNames: ['state'],
    registers,
    collect() {
      const { totalCount, idleCount, waitingCount } = store.pool
      this.set({ state: 'busy' }, totalCount - idleCount)
      this.set({ state: 'idle' }, idleCount)
      this.set({ state: 'waiting' }, waitingCount)
    },
  })
  gaugeTasks(registers, store)
}

function gaugeTasks(registers: Registry[], { db }: Kept): void {
  new Gauge({
    name: 'waarom_database_up',
    help: '1 when the database answered just now.',
    registers,
    async collect() {
      const answer = sql`select 1`.execute(db)
      this.set(await answer.then(() => 1).catch(() => 0))
    },
  })
  new Gauge({
    name: 'waarom_tasks',
    help: 'Tasks by kind and state; dead ones wait for a person.',
    labelNames: ['kind', 'state'],
    registers,
    async collect() {
      this.reset()
      const rows = await db
        .selectFrom('waarom.task')
        .select(['kind', 'state', ({ fn }) => fn.countAll<string>().as('count')])
        .groupBy(['kind', 'state'])
        .execute()
        .catch(() => [])
      for (const { kind, state, count } of rows) this.set({ kind, state }, Number(count))
    },
  })
  new Gauge({
    name: 'waarom_queue_age_seconds',
    help: 'How long the task that is due longest has been waiting for a worker, by kind.',
    labelNames: ['kind'],
    registers,
    async collect() {
      this.reset()
      const { rows } = await sql<{ kind: string; age: number }>`
        select task_identifier as kind, extract(epoch from max(now() - run_at))::float8 as age from waarom_queue.jobs
        where locked_by is null and attempts < max_attempts and run_at <= now() group by task_identifier
      `
        .execute(db)
        .catch(() => ({ rows: [] }))
      for (const { kind, age } of rows) this.set({ kind }, age)
    },
  })
}
